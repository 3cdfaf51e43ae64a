class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return 'N(%r)' % (self.v,)
ops = ['add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'lshift', 'rshift', 'and', 'or', 'xor', 'pow', 'divmod']
for o in ops:
    setattr(N, f'__{o}__', lambda s, x, *m, o=o: (o, s.v, x.v if isinstance(x, N) else x, *m))
    setattr(N, f'__r{o}__', lambda s, x, *m, o=o: ('r' + o, s.v, x, *m))
    if o != 'divmod': setattr(N, f'__i{o}__', lambda s, x, o=o: N(('i' + o, x)))
a, b = N(1), N(2)
print(a + b, a - 1, 1 - a, a * b, a @ b, a / 2, 2 / a, a // 2, 5 // a, a % 2, 7 % a, a << 1, 1 << a, a >> 1, a & b, a | 1, 1 | a, a ^ b, a ** 2, 2 ** a, divmod(a, 2), divmod(9, a), pow(a, 2, 5), 'str' % a if False else '', [1] * a, 'x' + a)
# expect: ('add', 1, 2) ('sub', 1, 1) ('rsub', 1, 1) ('mul', 1, 2) ('matmul', 1, 2) ('truediv', 1, 2) ('rtruediv', 1, 2) ('floordiv', 1, 2) ('rfloordiv', 1, 5) ('mod', 1, 2) ('rmod', 1, 7) ('lshift', 1, 1) ('rlshift', 1, 1) ('rshift', 1, 1) ('and', 1, 2) ('or', 1, 1) ('ror', 1, 1) ('xor', 1, 2) ('pow', 1, 2) ('rpow', 1, 2) ('divmod', 1, 2) ('rdivmod', 1, 9) ('pow', 1, 2, 5)  ('rmul', 1, [1]) ('radd', 1, 'x')
for s in ('+=', '-=', '*=', '@=', '/=', '//=', '%=', '<<=', '>>=', '&=', '|=', '^=', '**='):
    ns = {'a': N(1)}; exec(f'a {s} 3', ns); print(s, ns['a'], end=' ')
print()
# expect: += N(('iadd', 3)) -= N(('isub', 3)) *= N(('imul', 3)) @= N(('imatmul', 3)) /= N(('itruediv', 3)) //= N(('ifloordiv', 3)) %= N(('imod', 3)) <<= N(('ilshift', 3)) >>= N(('irshift', 3)) &= N(('iand', 3)) |= N(('ior', 3)) ^= N(('ixor', 3)) **= N(('ipow', 3))
class U:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __complex__(self): return 1j
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __index__(self): return 7
    def __divmod__(self, o): return 'dm'
    def __bytes__(self): return b'by'
    def __format__(self, s): return 'fmt' + s
    def __sizeof__(self): return 100
    def __length_hint__(self): return 3
import math, operator
u = U(); print(-u, +u, ~u, abs(u), int(u), float(u), complex(u), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u), hex(u), [0] * 8 == [0] * (u.__index__() + 1), divmod(u, 1), bytes(u), f'{u:x}', operator.length_hint(u), math.sqrt(u), '%d' % u if False else '', chr(u), list(range(u))[-1])
# expect: neg pos inv abs 42 4.5 1j ('round', None) ('round', 2) trunc floor ceil 0x7 True dm b'by' fmtx 3 2.1213203435596424   6
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __complex__(self): return 1
    def __bytes__(self): return 'x'
    def __index__(self): return 1.5
    def __bool__(self): return None
    def __hash__(self): return 1.5
    def __len__(self): return 1.5
    def __str__(self): return None
    def __repr__(self): return 1
    def __format__(self, s): return None
    def __contains__(self, x): return []
    def __iter__(self): return 1
for f in (int, float, complex, bytes, hex, bool, hash, len, str, repr, format, iter, list, range, math.sqrt, operator.index, lambda b: 1 in b, lambda b: [1][b], lambda b: not b, lambda b: f'{b}', lambda b: '%s' % b, lambda b: print(b)):
    try: print(f(Bad()))
    except TypeError as e: print(e)
# expect: __int__ returned non-int (type str)
# expect: Bad.__float__ returned non-float (type int)
# expect: __complex__ returned non-complex (type int)
# expect: __bytes__ returned non-bytes (type str)
# expect: __index__ returned non-int (type float)
# expect: __bool__ should return bool, returned NoneType
# expect: __hash__ method should return an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: __str__ returned non-string (type NoneType)
# expect: __repr__ returned non-string (type int)
# expect: __format__ must return a str, not NoneType
# expect: iter() returned non-iterator of type 'int'
# expect: iter() returned non-iterator of type 'int'
# expect: __index__ returned non-int (type float)
# expect: Bad.__float__ returned non-float (type int)
# expect: __index__ returned non-int (type float)
# expect: False
# expect: __index__ returned non-int (type float)
# expect: __bool__ should return bool, returned NoneType
# expect: __format__ must return a str, not NoneType
# expect: __str__ returned non-string (type NoneType)
# expect: __str__ returned non-string (type NoneType)
