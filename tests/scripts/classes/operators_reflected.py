class N:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'N({self.n})'
    def __add__(self, o): return NotImplemented if isinstance(o, str) else N(('add', self.n, o))
    def __radd__(self, o): return N(('radd', o, self.n))
    def __sub__(self, o): return N(('sub', o))
    def __rsub__(self, o): return N(('rsub', o))
    def __rpow__(self, o, m=None): return N(('rpow', o, m))
    def __pow__(self, o, m=None): return N(('pow', o, m))
    def __matmul__(self, o): return 'matmul'
    def __rmatmul__(self, o): return 'rmatmul'
    def __divmod__(self, o): return 'divmod'
    def __rdivmod__(self, o): return 'rdivmod'
    def __lshift__(self, o): return 'lshift'
    def __rrshift__(self, o): return 'rrshift'
    def __ror__(self, o): return 'ror'
    def __iadd__(self, o): self.n += 100; return self
    def __ifloordiv__(self, o): return 'replaced'
    def __neg__(self): return 'neg'
    def __invert__(self): return 'inv'
n = N(1)
print(n + 1, 1 + n, n - 2, 2 - n, 2 ** n, n ** 2, pow(n, 2, 3), n @ 1, 1 @ n)
# expect: N(('add', 1, 1)) N(('radd', 1, 1)) N(('sub', 2)) N(('rsub', 2)) N(('rpow', 2, None)) N(('pow', 2, None)) N(('pow', 2, 3)) matmul rmatmul
print(divmod(n, 1), divmod(1, n), n << 1, 1 >> n, {1} | n, -n, ~n)
# expect: divmod rdivmod lshift rrshift ror neg inv
m = n; m += 5; print(m is n, n); m //= 2; print(m)
# expect: True N(101)
# expect: replaced
for e in ("n + 'a'", "'a' + n", "n * 2", "2 * n", "+n", "n & 1", "[1] + n", "n >> 1", "1 << n", "abs(n)", "n < 1", "n[0]", "n()", "len(n)", "n -= 0", "2 .__add__(n)"):
    try:
        if '-=' in e: exec(e); print(n)
        else: print(e, eval(e))
    except TypeError as x: print(e, '->', x)
# expect: n + 'a' -> unsupported operand type(s) for +: 'N' and 'str'
# expect: 'a' + n N(('radd', 'a', 101))
# expect: n * 2 -> unsupported operand type(s) for *: 'N' and 'int'
# expect: 2 * n -> unsupported operand type(s) for *: 'int' and 'N'
# expect: +n -> bad operand type for unary +: 'N'
# expect: n & 1 -> unsupported operand type(s) for &: 'N' and 'int'
# expect: [1] + n N(('radd', [1], 101))
# expect: n >> 1 -> unsupported operand type(s) for >>: 'N' and 'int'
# expect: 1 << n -> unsupported operand type(s) for <<: 'int' and 'N'
# expect: abs(n) -> bad operand type for abs(): 'N'
# expect: n < 1 -> '<' not supported between instances of 'N' and 'int'
# expect: n[0] -> 'N' object is not subscriptable
# expect: n() -> 'N' object is not callable
# expect: len(n) -> object of type 'N' has no len()
# expect: N(('sub', 0))
# expect: 2 .__add__(n) NotImplemented
class S(N):
    def __radd__(self, o): return 'S radd'
    def __rsub__(self, o): return 'S rsub'
n = N(1)
print(n + S(2), n - S(3), S(1) + n)
# expect: S radd S rsub N(('add', 1, N(1)))
