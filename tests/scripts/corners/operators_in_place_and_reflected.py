print(1 + 2 * 3 ** 2 // 4 % 5 - -1, not 1 == 2, not True or True, 1 or 0 and 0, -3 ** 2, ~5 & 3 | 8 ^ 1, 1 << 2 + 1, 10 - 2 - 3, 2 ** 3 ** 0)
# expect: 6 True True 1 -9 11 8 5 2
print(1 if 0 else 2 if 0 else 3, (lambda x: x + 1)(2) * 2, 5 if not 0 else 6, 1 < 2 == 2 < 3, 1 < 3 > 2, 3 > 2 > 2, 'a' in 'ab' in ['ab'], 1 is 1 is not None)
# expect: 3 6 5 True True False True True
print(-7 // 2, -7 % 3, 7 % -3, 7 // -2, -7.5 // 2, -7.5 % 2, 7.5 % -2, divmod(-7, 2), divmod(7, -2), divmod(-7.5, 2), divmod(7, 2.5))
# expect: -4 2 -2 -4 -4.0 0.5 -0.5 (-4, 1) (-4, -1) (-4.0, 0.5) (2.0, 2.0)
print(1 == 1.0 == True, not not [], [] or 'e', 0 and 1/0, 1 or 1/0, '' or 0 or None or [], 5 and 6, None and 5)
# expect: True False e 0 1 [] 6 None
print(2 * -3, 2 - -3, 2 ** -1, +-+-5, ~~5, not not 5, - - 5, 6 / 2 * 3, 7 // 2 * 2, 2 * 7 // 2, 1 | 2 & 3, 1 ^ 3 & 2, 5 & 3 == 1, 1 + 1 << 1)
# expect: -6 5 0.5 5 5 True 5 9.0 6 7 3 3 True 4
def t(n):
    print('t', n)
    return n
print(t(1) + t(2) * t(3), t(0) and t(4), t(1) < t(0) < t(9))
# expect: t 1
# expect: t 2
# expect: t 3
# expect: t 0
# expect: t 1
# expect: t 0
# expect: 7 0 False
d = {t('k'): t('v')}
# expect: t k
# expect: t v
t([])[t(slice(0))] = t([])
# expect: t []
# expect: t []
# expect: t slice(None, 0, None)
x = [t(i) for i in (1, 2) if t(i) > 1]
# expect: t 1
# expect: t 2
# expect: t 2
lst = [1, 2, 3]
print(lst[1 if lst else 0], lst[-1] if lst else None, *lst[1:], -lst[0] ** 2, lst[0]. real, lambda: 0 if 1 else 2) if False else print('skip')
# expect: skip
print(1 if True else 2, [0, 1][True], 'ab' 'cd' * 2, ('ab' 'cd') * 2, 'a' + 'b' 'c', 1 .real, 1..real, 1.e1, 0x_f, 0b1_0, 0o17, 1_000)
# expect: 1 1 abcdabcd abcdabcd abc 1 1.0 10.0 15 2 15 1000
print((y := 5) + y, [y := 1, y + 1], (z := y) if (y := 0) else 'no')
# expect: 10 [1, 2] no
print(5 % 3 * 2, 2 * 5 % 3, 2 @ 3 if False else 'mm', await_ if False else 1)
# expect: 4 1 mm 1

a = [1, 2]
b = a
a += [3]
a *= 2
print(a, b is a)
# expect: [1, 2, 3, 1, 2, 3] True
a = (1,)
b = a
a += (2,)
print(a, b)
# expect: (1, 2) (1,)
d = {'k': [1]}
d['k'] += [2]
d['n'] = 5
d['n'] -= 2; d['n'] *= 4; d['n'] //= 5; d['n'] **= 3; d['n'] %= 5; d['n'] <<= 3; d['n'] |= 1; d['n'] &= 0xb; d['n'] ^= 2; d['n'] >>= 1; d['n'] /= 2
print(d)
# expect: {'k': [1, 2], 'n': 2.5}
class A:
    v = 1
    def __iadd__(self, o): print('iadd', o); return self
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): return 'sub'
    def __imatmul__(self, o): return 'imat'
    def __ror__(self, o): return 'ror'
    def __setitem__(self, k, v): print('set', k, v)
    def __getitem__(self, k): print('get', k); return 10
x = A()
x += 1
# expect: iadd 1
x.v += 5
x['i'] += 2
# expect: get i
# expect: set i 12
print(A.v, x.v, type(x).__name__)
# expect: 1 6 A
y = x
y -= 1
print(y)
# expect: sub
x @= 1
print(x)
# expect: imat
z = 5
z |= A()
print(z)
# expect: ror
def idx(): print('idx'); return 0
l = [1]
l[idx()] += 1
# expect: idx
print(l)
# expect: [2]
for s in ('q += 1', 'l[5] += 1', 'l["a"] += 1', 'd["zz"] += 1', 'a += [1]', 's = "a"; s += 1', 's = "a"; s -= "a"', 'n = None; n += 1', '5 += 1', 'f() += 1', 'a, b += 1', '(a) += (9,); print(a)', '[a] += 1', 'x: int += 1', 'l[0] **= "a"', 't = (1, [2]); t[1] += [3]', 'n = 1; n //= 0', 'n = 1; n <<= -1', 'n = 1; n @= 1', 'n = [1]; n += 5', 'n = [1]; n += "ab"; print(n)', 'n = {1}; n |= [2]', 'n = {1: 2}; n |= [(3, 4)]; print(n)', 'n = {1: 2}; n |= 5', 'n = {1}; n -= {1}; print(n)', 'n = 5; n **= -1; print(n)', 'n = "a"; n *= 3; print(n)', 'n = "a"; n %= 1', 'n = "%s"; n %= 1; print(n)', 'n = b"a"; n += b"b"; print(n)', 'n = bytearray(b"a"); n += b"b"; n *= 2; print(n)', 'n = 1; n += 1.5; print(n)', 'n = True; n += 1; print(n)', 'n = (1,); n *= 2; print(n)', 'n = 1; n &= 1.5', 'n = frozenset([1]); n |= {2}; print(n)', 'n = 3 + 4j; n *= 1j; print(n)'):
    try:
        exec(s)
    except SyntaxError as e:
        print(s, 'SyntaxError', e.msg)
    except Exception as e:
        print(s, type(e).__name__, e)
# expect: q += 1 NameError name 'q' is not defined
# expect: l[5] += 1 IndexError list index out of range
# expect: l["a"] += 1 TypeError list indices must be integers or slices, not str
# expect: d["zz"] += 1 KeyError 'zz'
# expect: a += [1] TypeError can only concatenate tuple (not "list") to tuple
# expect: a TypeError can only concatenate str (not "int") to str
# expect: a TypeError unsupported operand type(s) for -=: 'str' and 'str'
# expect: n = None; n += 1 TypeError unsupported operand type(s) for +=: 'NoneType' and 'int'
# expect: 5 += 1 SyntaxError 'literal' is an illegal expression for augmented assignment
# expect: f() += 1 SyntaxError 'function call' is an illegal expression for augmented assignment
# expect: a, b += 1 SyntaxError 'tuple' is an illegal expression for augmented assignment
# expect: (1, 2, 9)
# expect: [a] += 1 SyntaxError 'list' is an illegal expression for augmented assignment
# expect: x: int += 1 SyntaxError invalid syntax
# expect: l[0] **= "a" TypeError unsupported operand type(s) for **=: 'int' and 'str'
# expect: t = (1, [2]); t[1] += [3] TypeError 'tuple' object does not support item assignment
# expect: n = 1; n //= 0 ZeroDivisionError integer division or modulo by zero
# expect: n = 1; n <<= -1 ValueError negative shift count
# expect: n = 1; n @= 1 TypeError unsupported operand type(s) for @=: 'int' and 'int'
# expect: n = [1]; n += 5 TypeError 'int' object is not iterable
# expect: [1, 'a', 'b']
# expect: n = {1}; n |= [2] TypeError unsupported operand type(s) for |=: 'set' and 'list'
# expect: {1: 2, 3: 4}
# expect: n = {1: 2}; n |= 5 TypeError 'int' object is not iterable
# expect: set()
# expect: 0.2
# expect: aaa
# expect: n = "a"; n %= 1 TypeError not all arguments converted during string formatting
# expect: 1
# expect: b'ab'
# expect: bytearray(b'abab')
# expect: 2.5
# expect: 2
# expect: (1, 1)
# expect: n = 1; n &= 1.5 TypeError unsupported operand type(s) for &=: 'int' and 'float'
# expect: frozenset({1, 2})
# expect: (-4+3j)

class N:
    def __init__(self, v): self.v = v
    def __add__(self, o): return ('add', self.v, getattr(o, 'v', o))
    def __radd__(self, o): return ('radd', self.v, o)
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return ('rsub', o)
    def __rpow__(self, o, m=None): return ('rpow', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rmod__(self, o): return ('rmod', o)
    def __rlshift__(self, o): return ('rlshift', o)
    def __rtruediv__(self, o): return ('rtd', o)
    def __rfloordiv__(self, o): return ('rfd', o)
    def __rand__(self, o): return ('rand', o)
    def __rdivmod__(self, o): return ('rdm', o)
    def __rmatmul__(self, o): return ('rmm', o)
    def __invert__(self): return 'inv'
    def __pos__(self): return 'pos'
    def __rmul__(self, o): return ('rmul', o)
class M(N):
    def __radd__(self, o): return ('M radd', o.v)
n = N(1)
print(n + 1, 1 + n, n + n, n + M(2), M(2) + n, 1 - n, 2 ** n, n ** 2, pow(n, 2, 3), 'a%s' % 1, 5 % n, 1 << n, 1 / n, 1 // n, 1 & n, divmod(1, n), 1 @ n, ~n, +n, [1] * n, 'x' * n, (1,) + (2,), [] + n, 'a' + n)
# expect: ('add', 1, 1) ('radd', 1, 1) ('add', 1, 1) ('M radd', 1) ('add', 2, 1) ('rsub', 1) ('rpow', 2) ('pow', 2, None) ('pow', 2, 3) a1 ('rmod', 5) ('rlshift', 1) ('rtd', 1) ('rfd', 1) ('rand', 1) ('rdm', 1) ('rmm', 1) inv pos ('rmul', [1]) ('rmul', 'x') (1, 2) ('radd', 1, []) ('radd', 1, 'a')
for f in (lambda: n - 1, lambda: n - n, lambda: n * 2, lambda: n | 1, lambda: -n, lambda: n << 1, lambda: n @ 1, lambda: n / 1, lambda: n < 1, lambda: abs(n), lambda: 'a' % n, lambda: n[0], lambda: n(), lambda: len(n), lambda: int(n), lambda: pow(2, n, 5)):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for -: 'N' and 'int'
# expect: unsupported operand type(s) for -: 'N' and 'N'
# expect: unsupported operand type(s) for *: 'N' and 'int'
# expect: unsupported operand type(s) for |: 'N' and 'int'
# expect: bad operand type for unary -: 'N'
# expect: unsupported operand type(s) for <<: 'N' and 'int'
# expect: unsupported operand type(s) for @: 'N' and 'int'
# expect: unsupported operand type(s) for /: 'N' and 'int'
# expect: '<' not supported between instances of 'N' and 'int'
# expect: bad operand type for abs(): 'N'
# expect: not all arguments converted during string formatting
# expect: 'N' object is not subscriptable
# expect: 'N' object is not callable
# expect: object of type 'N' has no len()
# expect: int() argument must be a string, a bytes-like object or a real number, not 'N'
# expect: unsupported operand type(s) for ** or pow(): 'int', 'N', 'int'
class P:
    def __add__(self, o): return 'P' if isinstance(o, P) else NotImplemented
class Q(P):
    def __radd__(self, o): return 'Qr'
print(P() + P(), P() + Q(), Q() + P())
# expect: P Qr P
class R(int):
    def __add__(self, o): return R(int(self) + o)
    def __radd__(self, o): return 'rr'
print(R(5) + 1, type(R(5) + 1), 1 + R(5), R(5) * 2, type(R(5) * 2), R(3) == 3, hash(R(3)) == hash(3), f'{R(7):03}', [10, 20][R(1)])
# expect: 6 <class '__main__.R'> rr 10 <class 'int'> True True 007 20

class V:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __isub__(self, o): return 'replaced'
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return f'mul{o}'
    def __ifloordiv__(self, o): return NotImplemented
    def __ipow__(self, o): return ('ipow', o)
    def __ilshift__(self, o): return ('ilsh', o)
    def __ior__(self, o): return ('ior', o)
    def __iand__(self, o): raise ValueError('iand')
    def __imod__(self, o): return None
    def __itruediv__(self, o): return self
v = w = V(1)
v += 5
print(v.v, v is w)
# expect: 6 True
v -= 1
print(v)
# expect: replaced
v = V(2); v *= 3; print(v)
# expect: mul3
v = V(2)
try:
    v //= 2
except TypeError as e:
    print(e)
# expect: unsupported operand type(s) for //=: 'V' and 'int'
try:
    v ^= 2
except TypeError as e:
    print(e)
# expect: unsupported operand type(s) for ^=: 'V' and 'int'
try:
    v &= 1
except ValueError as e:
    print(e)
# expect: iand
v **= 2; print(v)
# expect: ('ipow', 2)
v = V(1); v <<= 3; print(v)
# expect: ('ilsh', 3)
v = V(1); v |= 4; print(v)
# expect: ('ior', 4)
v = V(1); v %= 4; print(v)
# expect: None
v = V(1); u = v; v /= 4; print(v is u)
# expect: True
class D:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print('get', k); return self.d.get(k, 0)
    def __setitem__(self, k, x): print('set', k, x); self.d[k] = x
d = D()
d['a'] += 1
# expect: get a
# expect: set a 1
d['a'] *= 5
# expect: get a
# expect: set a 5
d[1, 2] -= 3
# expect: get (1, 2)
# expect: set (1, 2) -3
print(d.d)
# expect: {'a': 5, (1, 2): -3}
class O: n = 0
o = O()
o.n += 1
print(O.n, o.n, o.__dict__)
# expect: 0 1 {'n': 1}

class Num:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'N{self.v}'
    def __add__(self, o): return Num(self.v + (o.v if isinstance(o, Num) else o))
    __radd__ = __add__
    def __sub__(self, o): return Num(self.v - (o.v if isinstance(o, Num) else o))
    def __rsub__(self, o): return Num(o - self.v)
    def __mul__(self, o): return Num(self.v * (o.v if isinstance(o, Num) else o))
    __rmul__ = __mul__
    def __truediv__(self, o): return Num(self.v / o.v)
    def __floordiv__(self, o): return Num(self.v // o.v)
    def __mod__(self, o): return Num(self.v % o.v)
    def __pow__(self, o, m=None): return Num(pow(self.v, o.v, m))
    def __neg__(self): return Num(-self.v)
    def __abs__(self): return Num(abs(self.v))
    def __lt__(self, o): return self.v < o.v
    def __le__(self, o): return self.v <= o.v
    def __eq__(self, o): return isinstance(o, Num) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __int__(self): return self.v
    def __float__(self): return float(self.v)
    def __bool__(self): return self.v != 0
    def __round__(self, n=None): return Num(round(self.v, n))
    def __divmod__(self, o): return (self // o, self % o)
    def __lshift__(self, o): return Num(self.v << o)
    def __and__(self, o): return Num(self.v & o.v)
    def __index__(self): return self.v
a, b = Num(7), Num(2)
print(a + b, a + 1, 1 + a, a - b, 10 - a, a * b, 3 * a, a / b, a // b, a % b, a ** b, pow(a, b), pow(a, b, 5), -a, abs(Num(-3)), a < b, a > b, a <= b, a >= b, a == Num(7), a != b, int(a), float(a), bool(Num(0)), round(a), divmod(a, b), a << 1, a & b, sum([a, b]), sum([a, b], Num(1)), max(a, b), min([a, b]), sorted([a, b]), {a: 1}[Num(7)], hash(a), a in [Num(7)], [1, 2, 3][b], range(b), bin(a), hex(a), 'x' * b, f'{a}', str(a), [a], len({a, Num(7)}), a and b, not a, a if a else b)
# expect: N9 N8 N8 N5 N3 N14 N21 N3.5 N3 N1 N49 N49 N4 N-7 N3 False True False True True True 7 7.0 False N7 (N3, N1) N14 N2 N9 N10 N7 N2 [N2, N7] 1 7 True 3 range(0, 2) 0b111 0x7 Nxx N7 N7 [N7] 1 N2 False N7
a += b; print(a); a -= 1; a *= 2; a //= b; a **= b; print(a)
# expect: N9
# expect: N64
for f in (lambda: a | b, lambda: a ^ 1, lambda: ~a, lambda: +a, lambda: a >> 1, lambda: 1 / a, lambda: 1 % a, lambda: a @ b, lambda: a[0], lambda: a(), lambda: len(a), lambda: a + 'x', lambda: 'x' + a, lambda: a < 1, lambda: 2 ** a, lambda: complex(a), lambda: 1 << a, lambda: chr(Num(65)), lambda: [] + a, lambda: [0] * b):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for |: 'Num' and 'Num'
# expect: TypeError unsupported operand type(s) for ^: 'Num' and 'int'
# expect: TypeError bad operand type for unary ~: 'Num'
# expect: TypeError bad operand type for unary +: 'Num'
# expect: TypeError unsupported operand type(s) for >>: 'Num' and 'int'
# expect: TypeError unsupported operand type(s) for /: 'int' and 'Num'
# expect: TypeError unsupported operand type(s) for %: 'int' and 'Num'
# expect: TypeError unsupported operand type(s) for @: 'Num' and 'Num'
# expect: TypeError 'Num' object is not subscriptable
# expect: TypeError 'Num' object is not callable
# expect: TypeError object of type 'Num' has no len()
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: AttributeError 'int' object has no attribute 'v'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'Num'
# expect: (64+0j)
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'Num'
# expect: A
# expect: TypeError unsupported operand type(s) for +: 'int' and 'list'
# expect: N[0, 0]

