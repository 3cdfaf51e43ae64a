import cmath
def show(z): return f"{z.real:.9f}{z.imag:+.9f}j"
print(show(cmath.sqrt(-1)), show(cmath.exp(1j * cmath.pi)), show(cmath.log(-1)), [round(x, 9) for x in cmath.polar(1 + 1j)], show(cmath.rect(2, cmath.pi / 2)), cmath.phase(-1), show(cmath.sin(1 + 1j)), show(cmath.acos(2)), cmath.isclose(1, 1 + 1e-12))
# expect: 0.000000000+1.000000000j -1.000000000+0.000000000j 0.000000000+3.141592654j [1.414213562, 0.785398163] 0.000000000+2.000000000j 3.141592653589793 1.298457581+0.634963915j 0.000000000-1.316957897j True
