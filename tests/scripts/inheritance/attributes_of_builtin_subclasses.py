class I(int):
    def __new__(cls, v, tag=None):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
i = I(5, 'five'); print(i, i.tag, i + 1, type(i + 1), i.__dict__, repr(i), hash(i) == hash(5), i == 5, {5: 'x'}[i])
# expect: 5 five 6 <class 'int'> {'tag': 'five'} 5 True True x
i.other = 3; print(i.other, vars(i))  # expect: 3 {'tag': 'five', 'other': 3}
del i.other
print(hasattr(i, 'other'))  # expect: False
class S(str):
    def __init__(self, *a): self.n = len(self)
s = S('abc'); print(s, s.n, s.upper(), type(s.upper()), s == 'abc', {'abc': 1}[s], type(s[0]), s + 'd')
# expect: abc 3 ABC <class 'str'> True 1 <class 'str'> abcd
s.x = 1; print(s.x, s.__dict__)  # expect: 1 {'n': 3, 'x': 1}
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
t = T(1, 2); t.name = 'pt'; print(t, t.name, t[0], len(t), t == (1, 2), type(t[:1]))  # expect: (1, 2) pt 1 2 True <class 'tuple'>
class L(list): pass
l = L([1]); l.a = 1; print(l, l.a)  # expect: [1] 1
class D(dict): pass
d = D(a=1); d.z = 1; print(d, d.z)  # expect: {'a': 1} 1
class B(bytes): pass
b = B(b'xy'); b.q = 1; print(b, b.q, b[0], type(b))  # expect: b'xy' 1 120 <class '__main__.B'>
class SE(set): pass
se = SE([1]); se.w = 2; print(se, se.w)  # expect: SE({1}) 2
class FS(frozenset): pass
fs = FS([1]); fs.w = 2; print(fs, fs.w)  # expect: FS({1}) 2
class BA(bytearray): pass
ba = BA(b'q'); ba.w = 2; print(ba, ba.w)  # expect: BA(b'q') 2
class C(complex): pass
c = C(1, 2); c.w = 2; print(c, c.w)  # expect: (1+2j) 2
class E(Exception): pass
e = E(1); e.w = 1; print(e.w, e.__dict__)  # expect: 1 {'w': 1}
class Big(int): pass
g = Big(10**30); g.k = 1; print(g, g.k, int(g) == 10**30, -g)  # expect: 1000000000000000000000000000000 1 True -1000000000000000000000000000000
class Bo(int):
    def __repr__(self): return 'Bo!'
    def __add__(self, o): return Bo(int(self) + o)
print([Bo(1)], Bo(1) + 2, str(Bo(4)), f'{Bo(4)}', '%d' % Bo(4))  # expect: [Bo!] Bo! Bo! Bo! 4
import copy, pickle
print(isinstance(i, int), issubclass(I, int), I.__mro__)  # expect: True True (<class '__main__.I'>, <class 'int'>, <class 'object'>)
try: (5).x = 1
except AttributeError as e: print(e)  # expect: 'int' object has no attribute 'x'
try: 'a'.x = 1
except AttributeError as e: print(e)  # expect: 'str' object has no attribute 'x'
try: [].x = 1
except AttributeError as e: print(e)  # expect: 'list' object has no attribute 'x'
try: object().x = 1
except AttributeError as e: print(e)  # expect: 'object' object has no attribute 'x'
try: (1).real = 1
except AttributeError as e: print(e)  # expect: attribute 'real' of 'int' objects is not writable
def fn(): pass
fn.a = 1; print(fn.a, fn.__dict__)  # expect: 1 {'a': 1}
try: len.x = 1
except AttributeError as e: print(e)  # expect: 'builtin_function_or_method' object has no attribute 'x'
class P(property): pass
class TT(type): pass
from collections import namedtuple
class N(namedtuple('N', 'a b')):
    def s(self): return self.a + self.b
n = N(1, 2); n.extra = 3; print(n, n.s(), n.extra)  # expect: N(a=1, b=2) 3 3
class I2(I):
    @property
    def dbl(self): return self * 2
print(I2(4).dbl, I2(4).tag)  # expect: 8 None
class Str2(str):
    def __eq__(self, o): return 'eq'
    __hash__ = str.__hash__
print(Str2('a') == 'b', {Str2('a'): 1})  # expect: eq {'a': 1}
class IntE(int):
    def __getattr__(self, n): return n + '!'
print(IntE(3).foo, IntE(3).real)  # expect: foo! 3
