from abc import *
import types, collections.abc as ca
class A(ABC):
    @abstractmethod
    def f(self): return 'A.f'
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
for f in (lambda: A(), lambda: type('B', (A,), {'f': 1})(), lambda: type('B', (A,), {'f': 1, 'p': 2})()):
    try: f()
    except TypeError as e: print(e)
    # expect: Can't instantiate abstract class A with abstract methods c, f, p
    # expect: Can't instantiate abstract class B with abstract methods c, p
    # expect: Can't instantiate abstract class B with abstract method c
class B(A):
    def f(self): return super().f()
    p = 1
    def c(cls): pass
print(B().f(), A.__abstractmethods__ == {'f', 'p', 'c'}, B.__abstractmethods__, A.f.__isabstractmethod__)  # expect: A.f True frozenset() True
class V: pass
A.register(V); print(issubclass(V, A), isinstance(V(), A), isinstance(V(), B))  # expect: True True False
class H(ABC):
    @classmethod
    def __subclasshook__(cls, C): return hasattr(C, 'quack') or NotImplemented
class D: quack = 1
print(issubclass(D, H), isinstance(5, H), isinstance([], ca.Sequence), isinstance({}, ca.Mapping), isinstance(iter([]), ca.Iterator), isinstance(5, ca.Hashable), isinstance([], ca.Hashable), isinstance((x for x in []), ca.Generator), isinstance(len, ca.Callable), isinstance('', ca.Collection), issubclass(bool, ca.Sized))
# expect: True False True True True True False True True True False
class Seq(ca.Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 2
s = Seq(); print(list(s), s.index(4), s.count(2), 2 in s, list(reversed(s)))  # expect: [0, 2, 4] 2 1 True [4, 2, 0]
class M(ca.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m.update(a=1); m.setdefault('b', 2); print(m.pop('a'), dict(m), m == {'b': 2}, list(m.items()), m.get('z'), 'b' in m, m.popitem(), len(m), list(m.values()))
# expect: 1 {'b': 2} True [('b', 2)] None True ('b', 2) 0 []
class St(ca.Set):
    def __init__(self, it): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
print(list(St('ab') | St('bc')), list(St('ab') & 'b'), St('a') <= St('ab'), St('ab') == {'a', 'b'}, list(St('ab') - St('a')), St('a').isdisjoint('b'), list(St('ab') ^ St('bc')))
# expect: ['a', 'b', 'c'] ['b'] True True ['b'] True ['a', 'c']
try: ca.Sequence()
except TypeError as e: print(e)  # expect: Can't instantiate abstract class Sequence with abstract methods __getitem__, __len__
n = types.SimpleNamespace(a=1, b=[2]); n.c = 3; del n.a; print(n, n == types.SimpleNamespace(b=[2], c=3), vars(n))
# expect: namespace(b=[2], c=3) True {'b': [2], 'c': 3}
mp = types.MappingProxyType({'k': 1}); print(mp, mp['k'], len(mp), mp | {'z': 2})  # expect: {'k': 1} 1 1 {'k': 1, 'z': 2}
try: mp['k'] = 2
except TypeError as e: print(e)  # expect: 'mappingproxy' object does not support item assignment
C = types.new_class('C', (int,), {}, lambda ns: ns.update(z=1)); print(C.z, C(5) + 1, types.prepare_class('x')[0], types.resolve_bases((int,)), types.NoneType, types.EllipsisType, types.FunctionType is type(lambda: 0), types.GeneratorType.__name__, isinstance(len, types.BuiltinFunctionType), types.DynamicClassAttribute.__name__)
# expect: 1 6 <class 'type'> (<class 'int'>,) <class 'NoneType'> <class 'ellipsis'> True generator True DynamicClassAttribute
