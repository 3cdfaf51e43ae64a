def f(x: 1 + 2, y: 'later', *a: [int], z: lambda: 0 = 5, **k: None) -> {'r': 1}: pass
an = f.__annotations__; print(list(an), an['x'], an['y'], an['a'], an['k'], an['return'], callable(an['z']))
# expect: ['x', 'y', 'a', 'z', 'k', 'return'] 3 later [<class 'int'>] None {'r': 1} True
class C:
    x: int = 1
    y: list[int]
    _z: 'C'
    __w: str
    def m(self: 'C', q: int = 2) -> 'C': return self
print(C.__annotations__, C.m.__annotations__)
# expect: {'x': <class 'int'>, 'y': list[int], '_z': 'C', '_C__w': <class 'str'>} {'self': 'C', 'q': <class 'int'>, 'return': 'C'}
class D(C): pass
print(D.__annotations__ if '__annotations__' in D.__dict__ else 'none of its own', C().m() is not None)  # expect: none of its own True
v: int
w: str = 'w'
print(__annotations__, w)  # expect: {'v': <class 'int'>, 'w': <class 'str'>} w
try: v
except NameError as e: print(e)  # expect: name 'v' is not defined
def g():
    a: int = 1
    b: undefined_name
    c: print('evaluated?') = 2
    return a, c
print(g())  # expect: (1, 2)
x: print('module evaluated') = 3  # expect: module evaluated
class E:  # expect: class evaluated
    y: print('class evaluated')
f.__annotations__['new'] = 1; print('new' in f.__annotations__); f.__annotations__ = {}; print(f.__annotations__); del f.__annotations__; print(f.__annotations__)
# expect: True
# expect: {}
# expect: {}
import typing
class F:
    a: typing.Optional[int] = None
    b: 'typing.List[F]' = []
print(typing.get_type_hints(F), F.__annotations__['b'])  # expect: {'a': typing.Optional[int], 'b': typing.List[__main__.F]} typing.List[F]
lst = [0]; lst[0]: int = 5; print(lst)  # expect: [5]
(p): int = 7; print(p, 'p' in __annotations__)  # expect: 7 False
from dataclasses import dataclass
@dataclass
class G: a: 'int'; b: 'str' = 'q'
print(G(1), G.__annotations__)  # expect: G(a=1, b='q') {'a': 'int', 'b': 'str'}
