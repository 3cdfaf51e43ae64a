class L(list): pass
class D(dict): pass
class T(tuple): pass
class S(str): pass
class I(int): pass
class F(float): pass
class St(set): pass
class B(bytes): pass
class E(Exception): pass
print(L([1, 2]), D(a=1), T([1]), S('s'), I(5), F(1.5), St([1]), B(b'x'), E('e'))
# expect: [1, 2] {'a': 1} (1,) s 5 1.5 St({1}) b'x' e
print(repr(L()), repr(D()), repr(T()), repr(S()), repr(I()), repr(F()), repr(St()), repr(B()), repr(E()))
# expect: [] {} () '' 0 0.0 St() b'' E()
print(type(L([1]) + [2]), type(T((1,)) + (2,)), type(S('a') + 'b'), type(I(1) + 1), type(-I(1)), type(F(1) * 2), type(St() | {1}), type(B(b'a') + b'b'), type(L([1])[:]), type(D().copy()), type(L().copy()), type(S('a').upper()), type(I(5) & 1), type(abs(I(-1))), type(St([1]).copy()), type(T((1, 2))[0:1]), type(S('abc')[1:]))
# expect: <class 'list'> <class 'tuple'> <class 'str'> <class 'int'> <class 'int'> <class 'float'> <class 'set'> <class 'bytes'> <class 'list'> <class 'dict'> <class 'list'> <class 'str'> <class 'int'> <class 'int'> <class 'set'> <class 'tuple'> <class 'str'>
print(L([1]) == [1], T((1,)) == (1,), S('a') == 'a', I(1) == 1.0, F(1.5) == 1.5, D(a=1) == {'a': 1}, St([1]) == {1}, B(b'a') == b'a', hash(S('a')) == hash('a'), hash(I(5)) == 5, {S('k'): 1}['k'], [10, 20][I(1)], 'abc'[I(1)], 'x' * I(2), range(I(3)), I(3) < 4, max(I(1), 2), sum([I(1), F(2.5)]), isinstance(I(1), int), issubclass(L, list), bool(L()), bool(I(0)), len(S('abc')), list(S('ab')), sorted(L([2, 1])), '%d' % I(3), f'{F(1.5):.2f}', '%s' % S('q'), int(I(3)), str(S('z')), float(F(2)), list(L([1])), tuple(T((1,))))
# expect: True True True True True True True True True True 1 20 b xx range(0, 3) True 2 3.5 True True False False 3 ['a', 'b'] [1, 2] 3 1.50 q 3 z 2.0 [1] (1,)
l = L([1]); l.attr = 'x'; l.append(2); print(l, l.attr, l.__dict__)
# expect: [1, 2] x {'attr': 'x'}
i = I(5); i.a = 1; print(i.a, i + 1)
# expect: 1 6
class L2(list):
    def __init__(self, n): super().__init__(range(n)); self.n = n
    def __getitem__(self, k): return 'item%s' % (super().__getitem__(k),)
    def __len__(self): return 99
    def __contains__(self, x): return x == 'magic'
    def __iter__(self): return iter('it')
x = L2(3)
print(x, x[1], len(x), 'magic' in x, list(x), x.n, [*x], x == [0, 1, 2], x + [9], x.index(2), sorted(x), x.pop(), repr(x))
# expect: [0, 1] item1 99 True ['i', 't'] 3 ['i', 't'] True [0, 1, 2, 9] 2 ['i', 't'] 2 [0, 1]
class C2(dict):
    def __getitem__(self, k): return 'got' + str(k)
    def get(self, k, d=None): return 'get'
    def __contains__(self, k): return True
c = C2(a=1)
print(c['zz'], c.get('q'), 'anything' in c, c, dict(c), c.items(), {**c}, c.pop('a'), len(c))
# expect: gotzz get True {} {'a': 1} dict_items([]) {'a': 1} 1 0
class Ex(KeyError):
    def __str__(self): return 'custom'
try: raise Ex('k')
except KeyError as e: print(e, repr(e))
# expect: custom Ex('k')

class L(list):
    def __getitem__(self, i): return ('L', super().__getitem__(i))
    def append(self, x): super().append(x * 2)
l = L([1, 2, 3])
l.append(5)
print(l, l[0], l[-1], len(l), list(l), l == [1, 2, 3, 10], l + [1], type(l + [1]), l * 1, type(l[:]), isinstance(l, list), sum(l), sorted(l), max(l), 2 in l, l.index(2), [*l], l.copy(), type(l.copy()), repr(l), bool(L()), l.__class__.__name__)
# expect: [1, 2, 3, 10] ('L', 1) ('L', 10) 4 [1, 2, 3, 10] True [1, 2, 3, 10, 1] <class 'list'> [1, 2, 3, 10] <class 'tuple'> True 16 [1, 2, 3, 10] 10 True 1 [1, 2, 3, 10] [1, 2, 3, 10] <class 'list'> [1, 2, 3, 10] False L
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, ('D', v))
    def __missing__(self, k): return 'miss ' + k
d = D(a=1)
d['b'] = 2
d.update(c=3)
print(d, d['zz'], d.get('zz'), 'zz' in d, d.setdefault('e', 5), dict(d), {**d}, type(d.copy()), D.fromkeys(['x'], 1), len(d), d == {'a': 1, 'b': ('D', 2), 'c': 3, 'e': 5}, list(d))
# expect: {'a': 1, 'b': ('D', 2), 'c': 3, 'e': 5} miss zz None False 5 {'a': 1, 'b': ('D', 2), 'c': 3, 'e': 5} {'a': 1, 'b': ('D', 2), 'c': 3, 'e': 5} <class 'dict'> {'x': ('D', 1)} 4 True ['a', 'b', 'c', 'e']
class S(str):
    def upper(self): return 'UP' + super().upper()
    def __add__(self, o): return S(str(self) + '+' + o)
s = S('abc')
print(s, s.upper(), s + 'd', type(s + 'd'), type(s[:2]), s == 'abc', hash(s) == hash('abc'), {s: 1}['abc'], f'{s}', '%s' % s, s.lower(), type(s.lower()), isinstance(s, str), len(s), repr(s), str(s), type(str(s)), s in ['abc'], 'b' in s, ','.join([s, s]), S(5), S(), s.x if hasattr(s, 'x') else 'nox')
# expect: abc UPABC abc+d <class '__main__.S'> <class 'str'> True True 1 abc abc abc <class 'str'> True 3 'abc' abc <class 'str'> True True abc,abc 5  nox
s.x = 5
print(s.x, s.__dict__)
# expect: 5 {'x': 5}
class I(int):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self
    def __repr__(self): return f'I({int(self)})'
i = I(5, 'ex')
print(i, i.extra, i + 1, type(i + 1), [i], i == 5, -i, i * 2.0, i // 2, divmod(i, 3), i < 6, hash(i) == hash(5), {5: 'five'}[i], range(i), [1] * i, bin(i), f'{i}', f'{i:04d}', '%d' % i, str(i), i.bit_length(), int(i), type(int(i)), I('12'), bool(I(0)), abs(I(-3)), round(i), i.real, type(i.real), pow(i, 2), sum([i, i]), max(i, 3), i & 4, ~i)
# expect: I(5) ex 6 <class 'int'> [I(5)] True -5 10.0 2 (1, 2) True True five range(0, 5) [1, 1, 1, 1, 1] 0b101 I(5) 0005 5 I(5) 3 5 <class 'int'> I(12) False 3 5 5 <class 'int'> 25 10 I(5) 4 -6
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
t = T(1, 2)
print(t, t.first, t + (3,), type(t + (3,)), t == (1, 2), hash(t) == hash((1, 2)), len(t), t[1:], type(t[1:]), [*t], t * 2)
# expect: (1, 2) 1 (1, 2, 3) <class 'tuple'> True True 2 (2,) <class 'tuple'> [1, 2] (1, 2, 1, 2)
class Fl(float):
    def __str__(self): return 'F!'
f = Fl(1.5)
print(f, repr(f), [f], f + 1, type(f + 1), f == 1.5, f'{f}', f'{f:.2f}', '%s %f' % (f, f), f.is_integer(), int(f), round(f))
# expect: F! 1.5 [1.5] 2.5 <class 'float'> True F! 1.50 F! 1.500000 False 1 2
class By(bytes): pass
class St(set):
    def add(self, x): super().add(x); return self
class Ex(ValueError):
    def __init__(self, code): super().__init__(f'code {code}'); self.code = code
print(By(b'ab'), type(By(b'ab')[:1]), By(3), St([1]).add(2), type(St() | {1}), St([1]) == {1})
# expect: b'ab' <class 'bytes'> b'\x00\x00\x00' St({1, 2}) <class 'set'> True
try: raise Ex(5)
except ValueError as e: print(e, e.code, repr(e), e.args)
# expect: code 5 5 Ex('code 5') ('code 5',)
try:
    class Bo(bool): pass
except TypeError as e: print(e)
# expect: type 'bool' is not an acceptable base type

class A:
    v = 1
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c ' + cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
class B(A):
    v = 2
    def f(self): return 'B>' + super().f()
    @classmethod
    def c(cls): return 'B>' + super().c()
    @staticmethod
    def s(): return 'B>' + A.s()
    @property
    def p(self): return 'B>' + super().p
    def sv(self): return super().v, super(B, self).v, super(A, self).__repr__().__class__.__name__
b = B()
print(b.f(), B.c(), b.c(), b.s(), b.p, b.sv(), super(B, b).f(), super(B, B).c(), super(B, b).v)
# expect: B>A.f B>A.c B B>A.c B B>A.s B>A.p (1, 1, 'str') A.f A.c B 1
class C(B):
    def f(self):
        def inner(): return super(C, self).f()
        return inner()
    def g(self): return [super(C, self).f() for _ in range(1)]
    def h(self):
        try:
            return [super().f() for _ in range(1)]
        except (TypeError, RuntimeError) as e:
            return str(e)
print(C().f(), C().g(), C().h())
# expect: B>A.f ['B>A.f'] super(type, obj): obj must be an instance or subtype of type
def out(self): return super().f()
B.out = out
try:
    b.out()
except RuntimeError as e:
    print(e)
# expect: super(): __class__ cell not found
for f in (lambda: super(), lambda: super(B), lambda: super(B, 5), lambda: super(5, b), lambda: super(A, b).nope, lambda: super(B, b).__class__, lambda: super(B, A())):
    try:
        print(str(f())[:30])
    except Exception as e:
        print(type(e).__name__, e)
# expect: RuntimeError super(): no arguments
# expect: <super: <class 'B'>, NULL>
# expect: TypeError super(type, obj): obj must be an instance or subtype of type
# expect: TypeError super() argument 1 must be a type, not int
# expect: AttributeError 'super' object has no attribute 'nope'
# expect: <class 'super'>
# expect: TypeError super(type, obj): obj must be an instance or subtype of type
class X:
    def __init__(self): print('X'); super().__init__()
class Y:
    def __init__(self): print('Y'); super().__init__()
class Z(X, Y):
    def __init__(self): print('Z'); super().__init__()
Z()
# expect: Z
# expect: X
# expect: Y
print([k.__name__ for k in Z.__mro__], repr(super(B, b))[:27])
# expect: ['Z', 'X', 'Y', 'object'] <super: <class 'B'>, <B obj
class Q(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __getitem__(self, k): return super().__getitem__(k) + 1
q = Q()
q['a'] = 5
print(q, q['a'])
# expect: {'a': 10} 11

class mylist(list):
    def __init__(self, *a): super().__init__(*a); self.log = []
    def __getitem__(self, i): self.log.append(i); return super().__getitem__(i)
    def __setitem__(self, i, v): super().__setitem__(i, v * 10)
    def __delitem__(self, i): print('del', i); super().__delitem__(i)
    def __len__(self): return super().__len__() + 100
    def __contains__(self, x): return not super().__contains__(x)
    def __iter__(self): return (x * 2 for x in super().__iter__())
    def __eq__(self, o): return 'eq'
    def append(self, x): super().append(x); return self
    def sort(self, **k): super().sort(reverse=True)
    def __add__(self, o): return mylist(super().__add__(o))
    def __repr__(self): return 'ML' + super().__repr__()
    def pop(self, *a): return ('pop', super().pop(*a))
x = mylist([3, 1, 2])
print(x, x[0], x[-1], x[0:2], x.log, len(x), 1 in x, 9 in x, list(x), x == 1, x.append(5).append(4), x + [7], x.pop(), x.pop(0))
# expect: ML[1, 2, 5] 3 2 [3, 1] [0, -1, slice(0, 2, None)] 103 False True [6, 2, 4] eq ML[1, 2, 5] ML[3, 1, 2, 5, 4, 7] ('pop', 4) ('pop', 3)
x[0] = 5; del x[1]
# expect: del 1
x.sort()
print(x, sorted(x), sum(x), [*x], max(x), x.index(50), x.count(50), x.copy(), type(x.copy()).__name__, x * 2, tuple(x), list.__len__(x), list.__repr__(x), x.reverse(), x, x.insert(0, 'i'), x, x.extend([1]), x, str(x), f'{x}', x.__class__, isinstance(x, list), bool(x), x.log)
# expect: ML['i', 5, 50, 1] [10, 100] 110 [100, 10] 100 0 1 [50, 5] list [50, 5, 50, 5] (100, 10) 2 [50, 5] None ML['i', 5, 50, 1] None ML['i', 5, 50, 1] None ML['i', 5, 50, 1] ML['i', 5, 50, 1] ML['i', 5, 50, 1] <class '__main__.mylist'> True True [0, -1, slice(0, 2, None)]
class mydict(dict):
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, d=None): return super().get(k.lower(), d)
    def keys(self): return ['K' + k for k in super().keys()]
    def __iter__(self): return iter(['it'])
    def items(self): return 'items!'
d = mydict(A=1)
d['B'] = 2
print(d, d['b'], 'B' in d, d.get('b'), d.keys(), list(d), d.items(), len(d), d.setdefault('C', 3), d.pop('b'), d, dict.items(d), {**d} if False else '', sorted(dict.keys(d)))
# expect: {'A': 1, 'C': 3} 2 True 2 ['KA', 'Kb'] ['it'] items! 2 3 2 {'A': 1, 'C': 3} dict_items([('A', 1), ('C', 3)])  ['A', 'C']

class A:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class B(A): pass
print(A[1], B['x'], A[1, 2], A[int], A[1:2])
# expect: ('A', 1) ('B', 'x') ('A', (1, 2)) ('A', <class 'int'>) ('A', slice(1, 2, None))
class M(type):
    def __getitem__(cls, k): return 'meta ' + str(k)
class C(metaclass=M): pass
print(C[5])
# expect: meta 5
class D: pass
for f in (lambda: D[0], lambda: int[0], lambda: list[int][0], lambda: A()[0], lambda: type[0], lambda: len[0], lambda: None[0]):
    try: print(f())
    except TypeError as e: print(e)
# expect: type 'D' is not subscriptable
# expect: type 'int' is not subscriptable
# expect: list[int] is not a generic class
# expect: 'A' object is not subscriptable
# expect: type[0]
# expect: 'builtin_function_or_method' object is not subscriptable
# expect: 'NoneType' object is not subscriptable
class E:
    def __init_subclass__(cls, **k): print('sub', cls.__name__, k)
class F(E, a=1): pass
# expect: sub F {'a': 1}
class G(F): pass
# expect: sub G {}
class H:
    def __mro_entries__(self, bases): return (dict,)
class I(H()): pass
print(I.__mro__[1], I.__orig_bases__[0].__class__.__name__, I(a=1))
# expect: <class 'dict'> H {'a': 1}
class J:
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name)
    def __get__(self, o, t): return 'got'
class K:
    j = J()
    k = J()
# expect: set_name K j
# expect: set_name K k
print(K.j, K().k)
# expect: got got
K.late = J()
print(K.late)
# expect: got
class L:
    def __length_hint__(self): return 3
    def __iter__(self): return iter('ab')
import operator
print(list(L()), operator.length_hint(L()), operator.length_hint([1]), operator.length_hint(5, 9), operator.index(True))
# expect: ['a', 'b'] 3 1 9 1
class N:
    def __index__(self): return 2
n = N()
print([10, 20, 30][n], 'abcdef'[n:], range(n), hex(n), bin(n), oct(n), chr(n) == '\x02', bytes(n), [0] * n, (1,) * n, 'ab' * n, round(1.2345, n), int(n), float(n), complex(n), '%d' % n, f'{operator.index(n)}', [1, 2, 3].pop(n), divmod(7, operator.index(n)), 1 << operator.index(n), pow(2, operator.index(n)), [1, 2, 3].index(3, n), 'abc'.find('c', n), (5).to_bytes(n, 'big'), 'a'.center(n) + '|', slice(n).indices(5), memoryview(b'abc')[n], bytearray(b'abc')[n], b'abc'[n])
# expect: 30 cdef range(0, 2) 0x2 0b10 0o2 True b'\x00\x00' [0, 0] (1, 1) abab 1.23 2 2.0 (2+0j) 2 2 3 (3, 1) 4 4 2 2 b'\x00\x05' a | (0, 2, 1) 99 99 99

class Documented: "doc"
class Inherits(Documented): pass
print(Inherits.__doc__, Inherits().__doc__, type('Made', (Inherits,), {})().__doc__, Documented().__doc__)
print(super(Inherits, Inherits), super(Documented, Inherits()))
# expect: None None None doc
# expect: <super: <class 'Inherits'>, <Inherits object>> <super: <class 'Documented'>, <Inherits object>>
