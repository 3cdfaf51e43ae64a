calls = []
def note(x): calls.append(x); return x
def f(a: note('ann a') = note('def a'), *, b: note('ann b') = note('def b')) -> note('ret'): pass
print(calls, f.__annotations__)  # expect: ['def a', 'def b', 'ann a', 'ann b', 'ret'] {'a': 'ann a', 'b': 'ann b', 'return': 'ret'}
def g(l=[]): l.append(1); return l
print(g(), g(), g([]), g.__defaults__)  # expect: [1, 1] [1, 1] [1] ([1, 1],)
def h(x: int, y: 'str' = None, *a: float, z: list = (), **k: dict) -> 'None': ...
print(h.__annotations__, h(1))  # expect: {'x': <class 'int'>, 'y': 'str', 'a': <class 'float'>, 'z': <class 'list'>, 'k': <class 'dict'>, 'return': 'None'} None
def no(): pass
print(no.__annotations__, no.__defaults__, no.__kwdefaults__)  # expect: {} None None
no.__annotations__['x'] = 1; print(no.__annotations__)  # expect: {'x': 1}
x: int
y: int = 5
(z): str = 'a'
print(__annotations__, y, z)  # expect: {'x': <class 'int'>, 'y': <class 'int'>} 5 a
try: x
except NameError as e: print(e)  # expect: name 'x' is not defined
class A:
    a: int
    b: str = 'b'
    c: 'undefined' = 1
    self_ref: 'A'
    def m(self): self.q: int = 3; w: undefined_type = 4; return w
print(A.__annotations__, A().m(), hasattr(A, 'a'))  # expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': 'undefined', 'self_ref': 'A'} 4 False
def local():
    v: int
    try: return v
    except UnboundLocalError as e: return e
print(local(), local.__annotations__)  # expect: cannot access local variable 'v' where it is not associated with a value {}
try:
    class B: t: undefined_t
except NameError as e: print(e)  # expect: name 'undefined_t' is not defined
a = {}; a['k']: int = 7; print(a)  # expect: {'k': 7}
class C: pass
c = C(); c.attr: str = 'v'; print(c.attr, C.__dict__.get('__annotations__'))  # expect: v None
for s in ('x: int, y: int', 'x, y: int', 'x: int: str', '(x, y): int', '[x]: int', 'def f():\n global g\n g: int', 'x: int = yield', 'lambda x: int: 1', 'f(): int', 'for x: int in y: pass', '1: int', 'def f(x: *int): pass', 'x: *y', 'with a as b: int: pass', 'a: int += 1', 'x: (yield)', 'nonlocal x: int'):
    try: compile(s, 's', 'exec'); print('ok', repr(s))
    except SyntaxError as e: print(repr(s), e.msg)
    # expect: 'x: int, y: int' invalid syntax
    # expect: 'x, y: int' only single target (not tuple) can be annotated
    # expect: 'x: int: str' invalid syntax
    # expect: '(x, y): int' only single target (not tuple) can be annotated
    # expect: '[x]: int' only single target (not list) can be annotated
    # expect: 'def f():\n global g\n g: int' annotated name 'g' can't be global
    # expect: 'x: int = yield' 'yield' outside function
    # expect: 'lambda x: int: 1' illegal target for annotation
    # expect: 'f(): int' illegal target for annotation
    # expect: 'for x: int in y: pass' invalid syntax
    # expect: '1: int' illegal target for annotation
    # expect: 'def f(x: *int): pass' invalid syntax
    # expect: 'x: *y' invalid syntax
    # expect: 'with a as b: int: pass' invalid syntax
    # expect: 'a: int += 1' invalid syntax
    # expect: 'x: (yield)' 'yield' outside function
    # expect: 'nonlocal x: int' invalid syntax
