class Cud:
    def __init__(self): pass
    def __repr__(self): return 'Cud'
    def __lt__(self, o): print('lt'); 
    def __le__(self, o): print('le')
    def __eq__(self, o): print('eq')
    def __ne__(self, o): print('ne')
    def __ge__(self, o): print('ge')
    def __gt__(self, o): print('gt')
    def __abs__(self): print('abs')
    def __add__(self, o): print('add')
    def __and__(self, o): print('and')
    def __floordiv__(self, o): print('floordiv')
    def __invert__(self): print('invert')
    def __lshift__(self, v): print('lshift')
    def __mod__(self, v): print('mod')
    def __mul__(self, v): print('mul')
    def __matmul__(self, v): print('matmul')
    def __neg__(self): print('neg')
    def __or__(self, o): print('or')
    def __pos__(self): print('pos')
    def __pow__(self, v): print('pow')
    def __rshift__(self, v): print('rshift')
    def __sub__(self, o): print('sub')
    def __truediv__(self, o): print('truediv')
    def __div__(self, o): print('div')
    def __xor__(self, o): print('xor')
    def __iadd__(self, o): print('iadd'); return self
    def __isub__(self, o): print('isub'); return self
    def __dir__(self): return ['a', 'b', 'c']
c1, c2 = Cud(), Cud()
+c1; -c1; ~c1; abs(c1)
# expect: pos
# expect: neg
# expect: invert
# expect: abs
c1 < c2; c1 <= c2; c1 == c2; c1 != c2; c1 >= c2; c1 > c2
# expect: lt
# expect: le
# expect: eq
# expect: ne
# expect: ge
# expect: gt
c1 + c2; c1 & c2; c1 // c2; c1 << 1; c1 % 2; c1 * 2; c1 @ 2; c1 | 1; c1 ** 2; c1 >> 1; c1 - 1; c1 / 2; c1 ^ 1
# expect: add
# expect: and
# expect: floordiv
# expect: lshift
# expect: mod
# expect: mul
# expect: matmul
# expect: or
# expect: pow
# expect: rshift
# expect: sub
# expect: truediv
# expect: xor
c1 += c2; c1 -= c2; print(c1); c1 *= 2; print(c1); print(dir(c2))
# expect: iadd
# expect: isub
# expect: Cud
# expect: mul
# expect: None
# expect: ['a', 'b', 'c']
