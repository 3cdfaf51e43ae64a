width, precision, value, name = 10, 3, 3.14159265, "x"
print(f"{value:{width}.{precision}f}|{value!r:>{width + 2}}|{name!s:^{width}}|{name:*<{width - 5}}")  # expect:      3.142|  3.14159265|    x     |x****
print(f"{'a' if width > 5 else 'b'} {[i for i in range(3)]} {(lambda q: q * 2)(4)} { {1: 2}[1] }")  # expect: a [0, 1, 2] 8 2
print(f"{{}} {{{value:.1f}}} {value=:.2f} {name = } {width + 1=}")  # expect: {} {3.1} value=3.14 name = 'x' width + 1=11
print(f"", f"{name}", f"{f'{name}{name}'}", f'{"nested"}', sep="|")  # expect: |x|xx|nested


def f():
    local = 5
    return f"{local} {[local for _ in range(2)]} {(lambda: local)()}"


print(f())  # expect: 5 [5, 5] 5


class C:
    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "C!"


print(f"{C()} {C():abc} {C()!r:>5} {C()!s}")  # expect: <> <abc>    C! C!
print(f"{1}{2}{3}" f"{4}" "5" f"{'6'}")  # expect: 123456
print(rf"\n{width}\t", f"\x41{1:02}")  # expect: \n10\t A01
