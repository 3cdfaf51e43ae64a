def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*(1, 2), **{'c': 3, 'z': 0}), f(b=1, a=0, c=2))
# expect: (1, 2, (), 3, 4, {}) (1, 2, (3, 4), 5, 4, {'e': 6}) (1, 2, (), 3, 4, {'z': 0}) (0, 1, (), 2, 4, {})
def g(*, k=1): return k
def h(a, /, b, *, c): return a, b, c
def i(a, /, **kw): return a, kw
print(g(), g(k=5), h(1, 2, c=3), h(1, b=2, c=3), i(1, a=2))
# expect: 1 5 (1, 2, 3) (1, 2, 3) (1, {'a': 2})
for c in ('f()', 'f(1)', 'f(1, 2)', 'f(c=1)', 'f(1, a=2, c=3)', 'g(1)', 'g(x=1)', 'h(a=1, b=2, c=3)', 'h(1, 2, 3)', 'h(1)', 'i()', 'i(1, 2)', 'f(1, **5)', 'f(*5, c=1)', 'f(1, c=1, **{"c": 2})', 'f(1, **{1: 2})', '(lambda: 1)(2)', '(lambda x, y=1: x)()', '(lambda x: x)(1, 2, 3)', '(lambda *, a, b, c: 0)()', '(lambda a, b, c: 0)()', '(lambda a, b: 0)(1, 2, 3, z=4)', 'len(1, 2)', 'len()', 'len(obj=[])', 'print(foo=1)', 'abs()', 'int(x=1)', 'max()', '[].append()', '[].append(1, 2)', '"".join()', '{}.get()', 'ord("ab")', 'h(1, 2, c=3, d=4)', 'h(1, 2, 3, c=1)'):
    try:
        print(eval(c))
    except TypeError as e:
        print(c, '->', e)
# expect: f() -> f() missing 1 required positional argument: 'a'
# expect: f(1) -> f() missing 1 required keyword-only argument: 'c'
# expect: f(1, 2) -> f() missing 1 required keyword-only argument: 'c'
# expect: f(c=1) -> f() missing 1 required positional argument: 'a'
# expect: f(1, a=2, c=3) -> f() got multiple values for argument 'a'
# expect: g(1) -> g() takes 0 positional arguments but 1 was given
# expect: g(x=1) -> g() got an unexpected keyword argument 'x'
# expect: h(a=1, b=2, c=3) -> h() got some positional-only arguments passed as keyword arguments: 'a'
# expect: h(1, 2, 3) -> h() takes 2 positional arguments but 3 were given
# expect: h(1) -> h() missing 1 required positional argument: 'b'
# expect: i() -> i() missing 1 required positional argument: 'a'
# expect: i(1, 2) -> i() takes 1 positional argument but 2 were given
# expect: f(1, **5) -> __main__.f() argument after ** must be a mapping, not int
# expect: f(*5, c=1) -> __main__.f() argument after * must be an iterable, not int
# expect: f(1, c=1, **{"c": 2}) -> __main__.f() got multiple values for keyword argument 'c'
# expect: f(1, **{1: 2}) -> keywords must be strings
# expect: (lambda: 1)(2) -> <lambda>() takes 0 positional arguments but 1 was given
# expect: (lambda x, y=1: x)() -> <lambda>() missing 1 required positional argument: 'x'
# expect: (lambda x: x)(1, 2, 3) -> <lambda>() takes 1 positional argument but 3 were given
# expect: (lambda *, a, b, c: 0)() -> <lambda>() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
# expect: (lambda a, b, c: 0)() -> <lambda>() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: (lambda a, b: 0)(1, 2, 3, z=4) -> <lambda>() got an unexpected keyword argument 'z'
# expect: len(1, 2) -> len() takes exactly one argument (2 given)
# expect: len() -> len() takes exactly one argument (0 given)
# expect: len(obj=[]) -> len() takes no keyword arguments
# expect: print(foo=1) -> 'foo' is an invalid keyword argument for print()
# expect: abs() -> abs() takes exactly one argument (0 given)
# expect: int(x=1) -> 'x' is an invalid keyword argument for int()
# expect: max() -> max expected at least 1 argument, got 0
# expect: [].append() -> list.append() takes exactly one argument (0 given)
# expect: [].append(1, 2) -> list.append() takes exactly one argument (2 given)
# expect: "".join() -> str.join() takes exactly one argument (0 given)
# expect: {}.get() -> get expected at least 1 argument, got 0
# expect: ord("ab") -> ord() expected a character, but string of length 2 found
# expect: h(1, 2, c=3, d=4) -> h() got an unexpected keyword argument 'd'
# expect: h(1, 2, 3, c=1) -> h() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
print(f.__defaults__, f.__kwdefaults__, g.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_varnames, h.__code__.co_posonlyargcount)
# expect: (2,) {'d': 4} {'k': 1} 2 ('a', 'b', 'c', 'd', 'args', 'kw') 1
f.__defaults__ = (9,)
f.__kwdefaults__ = {'c': 8}
try:
    print(f(1))
except TypeError as e:
    print(e)
# expect: f() missing 1 required keyword-only argument: 'd'
def m(x, l=[]):
    l.append(x)
    return l
print(m(1), m(2), m.__defaults__)
# expect: [1, 2] [1, 2] ([1, 2],)

def f(a, b, c=3, *args, d, e=5, **kw):
    print(a, b, c, args, d, e, sorted(kw.items()))
f(1, 2, d=4)
# expect: 1 2 3 () 4 5 []
f(1, b=2, d=4, z=9)
# expect: 1 2 3 () 4 5 [('z', 9)]
f(*[1, 2, 3, 4], **{'d': 5, 'q': 6})
# expect: 1 2 3 (4,) 5 5 [('q', 6)]
f(1, *(2,), 3, *[4, 5], d=0, **{'x': 1}, y=2, **{'w': 3})
# expect: 1 2 3 (4, 5) 0 5 [('w', 3), ('x', 1), ('y', 2)]
f(*'ab', d='z')
# expect: a b 3 () z 5 []
def g(*args, **kwargs): return args, kwargs
print(g(), g(1), g(a=1), g(*range(3)), g(**{}), g(*{}, **{}), g(*{'k': 1}), g(*(x for x in 'ab')))
# expect: ((), {}) ((1,), {}) ((), {'a': 1}) ((0, 1, 2), {}) ((), {}) ((), {}) (('k',), {}) (('a', 'b'), {})
def h(a, b=[]):
    b.append(a)
    return b
print(h(1), h(2), h(3, []), h(4))
# expect: [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
def pos(a, b, /): return a, b
def kwo(*, a, b=2): return a, b
print(pos(1, 2), kwo(a=1), kwo(b=1, a=2))
# expect: (1, 2) (1, 2) (2, 1)
for s in ('f()', 'f(1)', 'f(1, 2)', 'pos(1)', 'pos(1, b=2)', 'pos(a=1, b=2)', 'pos(1, 2, 3)', 'kwo()', 'kwo(1)', 'kwo(a=1, c=2)', 'g(**{1: 2})', 'g(*5)', 'g(**[1])', 'f(1, 2, a=3, d=4)', 'g(a=1, **{"a": 2})', 'f(d=1)', 'f(1, 2, 3, 4)', 'kwo(1, a=2)', 'kwo(1, 2, a=3)', '(lambda a: a)()', '(lambda a, b: a)(b=1)', '(lambda: 0)(1)', '(lambda *, k: 0)(k=1, j=2)', '(lambda a, /: 0)(a=1)', 'pos()', '(lambda a, b, c, d: 0)(1)'):
    try:
        print(eval(s))
    except TypeError as e:
        print(s, '|', e)
# expect: f() | f() missing 2 required positional arguments: 'a' and 'b'
# expect: f(1) | f() missing 1 required positional argument: 'b'
# expect: f(1, 2) | f() missing 1 required keyword-only argument: 'd'
# expect: pos(1) | pos() missing 1 required positional argument: 'b'
# expect: pos(1, b=2) | pos() got some positional-only arguments passed as keyword arguments: 'b'
# expect: pos(a=1, b=2) | pos() got some positional-only arguments passed as keyword arguments: 'a, b'
# expect: pos(1, 2, 3) | pos() takes 2 positional arguments but 3 were given
# expect: kwo() | kwo() missing 1 required keyword-only argument: 'a'
# expect: kwo(1) | kwo() takes 0 positional arguments but 1 was given
# expect: kwo(a=1, c=2) | kwo() got an unexpected keyword argument 'c'
# expect: g(**{1: 2}) | keywords must be strings
# expect: g(*5) | __main__.g() argument after * must be an iterable, not int
# expect: g(**[1]) | __main__.g() argument after ** must be a mapping, not list
# expect: f(1, 2, a=3, d=4) | f() got multiple values for argument 'a'
# expect: g(a=1, **{"a": 2}) | __main__.g() got multiple values for keyword argument 'a'
# expect: f(d=1) | f() missing 2 required positional arguments: 'a' and 'b'
# expect: f(1, 2, 3, 4) | f() missing 1 required keyword-only argument: 'd'
# expect: kwo(1, a=2) | kwo() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
# expect: kwo(1, 2, a=3) | kwo() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
# expect: (lambda a: a)() | <lambda>() missing 1 required positional argument: 'a'
# expect: (lambda a, b: a)(b=1) | <lambda>() missing 1 required positional argument: 'a'
# expect: (lambda: 0)(1) | <lambda>() takes 0 positional arguments but 1 was given
# expect: (lambda *, k: 0)(k=1, j=2) | <lambda>() got an unexpected keyword argument 'j'
# expect: (lambda a, /: 0)(a=1) | <lambda>() got some positional-only arguments passed as keyword arguments: 'a'
# expect: pos() | pos() missing 2 required positional arguments: 'a' and 'b'
# expect: (lambda a, b, c, d: 0)(1) | <lambda>() missing 3 required positional arguments: 'b', 'c', and 'd'
for s in ('f(a=1, a=2)', 'f(**a, *b)', 'f(a=1, 2)', 'f(x for x in y, 1)', 'f(1, x for x in y)', 'def f(a, a): 0', 'def f(a=1, b): 0', 'def f(*, **k): 0', 'def f(*a, *b): 0', 'def f(**k, a): 0', 'def f(a, /, b, /): 0', 'def f(/): 0', 'def f(*): 0', 'def f(a, *, /): 0', 'lambda a, a: 0', 'f(5=1)', 'f(a.b=1)', 'f(True=1)', 'def f(None): 0', 'def f(a.b): 0', 'f(*)', 'f(**)', 'f(a b)', 'def f(a:int=1, *b:str, c:float) -> None: pass', 'f(**a, b)', 'f(a, b=1, *c)'):
    try:
        compile(s, 't', 'exec')
        print(s, 'ok')
    except SyntaxError as e:
        print(s, '|', e.msg)
# expect: f(a=1, a=2) | keyword argument repeated: a
# expect: f(**a, *b) | iterable argument unpacking follows keyword argument unpacking
# expect: f(a=1, 2) | positional argument follows keyword argument
# expect: f(x for x in y, 1) | Generator expression must be parenthesized
# expect: f(1, x for x in y) | Generator expression must be parenthesized
# expect: def f(a, a): 0 | duplicate argument 'a' in function definition
# expect: def f(a=1, b): 0 | non-default argument follows default argument
# expect: def f(*, **k): 0 | named arguments must follow bare *
# expect: def f(*a, *b): 0 | * argument may appear only once
# expect: def f(**k, a): 0 | arguments cannot follow var-keyword argument
# expect: def f(a, /, b, /): 0 | / may appear only once
# expect: def f(/): 0 | invalid syntax
# expect: def f(*): 0 | named arguments must follow bare *
# expect: def f(a, *, /): 0 | / must be ahead of *
# expect: lambda a, a: 0 | duplicate argument 'a' in function definition
# expect: f(5=1) | expression cannot contain assignment, perhaps you meant "=="?
# expect: f(a.b=1) | expression cannot contain assignment, perhaps you meant "=="?
# expect: f(True=1) | cannot assign to True
# expect: def f(None): 0 | invalid syntax
# expect: def f(a.b): 0 | invalid syntax
# expect: f(*) | invalid syntax
# expect: f(**) | invalid syntax
# expect: f(a b) | invalid syntax. Perhaps you forgot a comma?
# expect: def f(a:int=1, *b:str, c:float) -> None: pass ok
# expect: f(**a, b) | positional argument follows keyword argument unpacking
# expect: f(a, b=1, *c) ok

def f(a, b): pass
def g(a, b=1): pass
def h(*a, k): pass
def i(a, *, k=1): pass
def j(): pass
def k(a, b, c, d, e=1): pass
class C:
    def m(self, x): pass
    @classmethod
    def c(cls, x): pass
    @staticmethod
    def s(x): pass
    def __init__(self, q=0): pass
c = C()
for s in ('f()', 'f(1)', 'f(1, 2, 3)', 'f(a=1)', 'f(b=1)', 'f(1, a=1)', 'f(1, 2, b=3)', 'f(1, c=2)', 'f(x=1, y=2)', 'g()', 'g(1, 2, 3)', 'g(b=1)', 'g(1, 2, b=2)', 'h()', 'h(1)', 'h(1, k=1, z=2)', 'i()', 'i(1, 2)', 'i(1, 2, k=3)', 'i(k=1)', 'i(1, 2, 3, k=4)', 'j(1)', 'j(1, 2)', 'j(a=1)', 'k()', 'k(1)', 'k(1, 2)', 'k(1, 2, 3)', 'k(1, 2, 3, 4, 5, 6)', 'k(1, d=1)', 'c.m()', 'c.m(1, 2)', 'c.m(y=1)', 'C.m()', 'C.m(c)', 'C.m(1)', 'C.c()', 'C.c(1, 2)', 'c.s()', 'c.s(1, 2)', 'C(1, 2)', 'C(z=1)', 'C.m(c, 1, 2)', '(lambda x: x)()', '(lambda: 0)(1)', 'f(*[1])', 'f(*[1, 2, 3])', 'f(**{"a": 1})', 'f(**{"z": 1})', 'f(1, **{"a": 1})', 'f(*1)', 'f(**1)', 'f(**{1: 1})', 'f(1, *None)', 'None()', '5()', '"a"()', '[]()', 'c()', 'c.nope()', 'f.x()', 'f()()', 'C()()', 'len()', 'len(1, 2)', 'print(1, x=2)', 'int(1, 2, 3)', 'sorted()', 'max()', '[].append()', '[].pop(1, 2)', '{}.get()', '"".join()', '"".split(1, 2, 3)', 'isinstance(1)', 'range()', 'range(1, 2, 3, 4)', 'open()', 'abs(1, 2)', 'sum()', 'zip(1, 2)', 'dict(1, 2)', 'object(1)', 'C.__init__()', 'C.__init__(1)', 'type(c)(1, 2, 3)'):
    try: eval(s); print(s, 'ok')
    except Exception as e: print(s, '|', type(e).__name__, e)
# expect: f() | TypeError f() missing 2 required positional arguments: 'a' and 'b'
# expect: f(1) | TypeError f() missing 1 required positional argument: 'b'
# expect: f(1, 2, 3) | TypeError f() takes 2 positional arguments but 3 were given
# expect: f(a=1) | TypeError f() missing 1 required positional argument: 'b'
# expect: f(b=1) | TypeError f() missing 1 required positional argument: 'a'
# expect: f(1, a=1) | TypeError f() got multiple values for argument 'a'
# expect: f(1, 2, b=3) | TypeError f() got multiple values for argument 'b'
# expect: f(1, c=2) | TypeError f() got an unexpected keyword argument 'c'
# expect: f(x=1, y=2) | TypeError f() got an unexpected keyword argument 'x'
# expect: g() | TypeError g() missing 1 required positional argument: 'a'
# expect: g(1, 2, 3) | TypeError g() takes from 1 to 2 positional arguments but 3 were given
# expect: g(b=1) | TypeError g() missing 1 required positional argument: 'a'
# expect: g(1, 2, b=2) | TypeError g() got multiple values for argument 'b'
# expect: h() | TypeError h() missing 1 required keyword-only argument: 'k'
# expect: h(1) | TypeError h() missing 1 required keyword-only argument: 'k'
# expect: h(1, k=1, z=2) | TypeError h() got an unexpected keyword argument 'z'
# expect: i() | TypeError i() missing 1 required positional argument: 'a'
# expect: i(1, 2) | TypeError i() takes 1 positional argument but 2 were given
# expect: i(1, 2, k=3) | TypeError i() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: i(k=1) | TypeError i() missing 1 required positional argument: 'a'
# expect: i(1, 2, 3, k=4) | TypeError i() takes 1 positional argument but 3 positional arguments (and 1 keyword-only argument) were given
# expect: j(1) | TypeError j() takes 0 positional arguments but 1 was given
# expect: j(1, 2) | TypeError j() takes 0 positional arguments but 2 were given
# expect: j(a=1) | TypeError j() got an unexpected keyword argument 'a'
# expect: k() | TypeError k() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
# expect: k(1) | TypeError k() missing 3 required positional arguments: 'b', 'c', and 'd'
# expect: k(1, 2) | TypeError k() missing 2 required positional arguments: 'c' and 'd'
# expect: k(1, 2, 3) | TypeError k() missing 1 required positional argument: 'd'
# expect: k(1, 2, 3, 4, 5, 6) | TypeError k() takes from 4 to 5 positional arguments but 6 were given
# expect: k(1, d=1) | TypeError k() missing 2 required positional arguments: 'b' and 'c'
# expect: c.m() | TypeError C.m() missing 1 required positional argument: 'x'
# expect: c.m(1, 2) | TypeError C.m() takes 2 positional arguments but 3 were given
# expect: c.m(y=1) | TypeError C.m() got an unexpected keyword argument 'y'
# expect: C.m() | TypeError C.m() missing 2 required positional arguments: 'self' and 'x'
# expect: C.m(c) | TypeError C.m() missing 1 required positional argument: 'x'
# expect: C.m(1) | TypeError C.m() missing 1 required positional argument: 'x'
# expect: C.c() | TypeError C.c() missing 1 required positional argument: 'x'
# expect: C.c(1, 2) | TypeError C.c() takes 2 positional arguments but 3 were given
# expect: c.s() | TypeError C.s() missing 1 required positional argument: 'x'
# expect: c.s(1, 2) | TypeError C.s() takes 1 positional argument but 2 were given
# expect: C(1, 2) | TypeError C.__init__() takes from 1 to 2 positional arguments but 3 were given
# expect: C(z=1) | TypeError C.__init__() got an unexpected keyword argument 'z'
# expect: C.m(c, 1, 2) | TypeError C.m() takes 2 positional arguments but 3 were given
# expect: (lambda x: x)() | TypeError <lambda>() missing 1 required positional argument: 'x'
# expect: (lambda: 0)(1) | TypeError <lambda>() takes 0 positional arguments but 1 was given
# expect: f(*[1]) | TypeError f() missing 1 required positional argument: 'b'
# expect: f(*[1, 2, 3]) | TypeError f() takes 2 positional arguments but 3 were given
# expect: f(**{"a": 1}) | TypeError f() missing 1 required positional argument: 'b'
# expect: f(**{"z": 1}) | TypeError f() got an unexpected keyword argument 'z'
# expect: f(1, **{"a": 1}) | TypeError f() got multiple values for argument 'a'
# expect: f(*1) | TypeError __main__.f() argument after * must be an iterable, not int
# expect: f(**1) | TypeError __main__.f() argument after ** must be a mapping, not int
# expect: f(**{1: 1}) | TypeError keywords must be strings
# expect: f(1, *None) | TypeError Value after * must be an iterable, not NoneType
# expect: None() | TypeError 'NoneType' object is not callable
# expect: 5() | TypeError 'int' object is not callable
# expect: "a"() | TypeError 'str' object is not callable
# expect: []() | TypeError 'list' object is not callable
# expect: c() | TypeError 'C' object is not callable
# expect: c.nope() | AttributeError 'C' object has no attribute 'nope'
# expect: f.x() | AttributeError 'function' object has no attribute 'x'
# expect: f()() | TypeError f() missing 2 required positional arguments: 'a' and 'b'
# expect: C()() | TypeError 'C' object is not callable
# expect: len() | TypeError len() takes exactly one argument (0 given)
# expect: len(1, 2) | TypeError len() takes exactly one argument (2 given)
# expect: print(1, x=2) | TypeError 'x' is an invalid keyword argument for print()
# expect: int(1, 2, 3) | TypeError int() takes at most 2 arguments (3 given)
# expect: sorted() | TypeError sorted expected 1 argument, got 0
# expect: max() | TypeError max expected at least 1 argument, got 0
# expect: [].append() | TypeError list.append() takes exactly one argument (0 given)
# expect: [].pop(1, 2) | TypeError pop expected at most 1 argument, got 2
# expect: {}.get() | TypeError get expected at least 1 argument, got 0
# expect: "".join() | TypeError str.join() takes exactly one argument (0 given)
# expect: "".split(1, 2, 3) | TypeError split() takes at most 2 arguments (3 given)
# expect: isinstance(1) | TypeError isinstance expected 2 arguments, got 1
# expect: range() | TypeError range expected at least 1 argument, got 0
# expect: range(1, 2, 3, 4) | TypeError range expected at most 3 arguments, got 4
# expect: open() | TypeError open() missing required argument 'file' (pos 1)
# expect: abs(1, 2) | TypeError abs() takes exactly one argument (2 given)
# expect: sum() | TypeError sum() takes at least 1 positional argument (0 given)
# expect: zip(1, 2) | TypeError 'int' object is not iterable
# expect: dict(1, 2) | TypeError dict expected at most 1 argument, got 2
# expect: object(1) | TypeError object() takes no arguments
# expect: C.__init__() | TypeError C.__init__() missing 1 required positional argument: 'self'
# expect: C.__init__(1) ok
# expect: type(c)(1, 2, 3) | TypeError C.__init__() takes from 1 to 2 positional arguments but 4 were given

def f(a, b, c): print(a, b, c)
f(c=3, a=1, b=2)
# expect: 1 2 3
f(1, c=3, b=2)
# expect: 1 2 3
def t(x):
    print('eval', x, end=' ')
    return x
f(t(1), c=t(2), b=t(3))
# expect: eval 1 eval 2 eval 3 1 3 2
f(*[t(1)], t(2), c=t(3))
# expect: eval 1 eval 2 eval 3 1 2 3
f(*(t(1), t(2)), **{'c': t(3)})
# expect: eval 1 eval 2 eval 3 1 2 3
def g(*a, **k): print(a, k)
g(t(1), *[t(2)], k=t(3), **{'z': t(4)})
# expect: eval 1 eval 2 eval 3 eval 4 (1, 2) {'k': 3, 'z': 4}
g(**{'a': 1}, b=2, **{'c': 3})
# expect: () {'a': 1, 'b': 2, 'c': 3}
d = {'x': 1}
g(**d)
# expect: () {'x': 1}
d['y'] = 2
print(d)
# expect: {'x': 1, 'y': 2}
def mutate(**k):
    k['new'] = 1
mutate(**d)
print(d)
# expect: {'x': 1, 'y': 2}
def h(a, *, b): return (a, b)
print(h(b=1, a=2), h(*[1], **{'b': 5}))
# expect: (2, 1) (1, 5)

def f(x, acc=[]):
    acc.append(x)
    return acc
print(f(1), f(2), f(3, []), f(4))
# expect: [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
def g(d={}, n=[0]):
    n[0] += 1
    d[n[0]] = n[0]
    return d
print(g(), g(), g.__defaults__)
# expect: {1: 1, 2: 2} {1: 1, 2: 2} ({1: 1, 2: 2}, [2])
i = 5
def h(a=i): return a
i = 6
print(h(), h(7))
# expect: 5 7
def k(a, b=a_default if False else 1): return a, b
print(k(0))
# expect: (0, 1)
fs = [lambda x, n=n: x + n for n in range(3)]
print([q(10) for q in fs])
# expect: [10, 11, 12]
class C:
    items = []
    def __init__(self, own=None): self.own = own or []
    def add(self, x): self.items.append(x); self.own.append(x)
a, b = C(), C()
a.add(1); b.add(2)
print(a.items, b.own, C.items is a.items)
# expect: [1, 2] [2] True

f = lambda: None
print(f(), (lambda x: x + 1)(2), (lambda x, y=2, *a, k=3, **kw: (x, y, a, k, kw))(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda: (yield))().__class__.__name__)
# expect: None 3 (1, 2, (), 3, {}) (1, 2) {'a': 1} generator
print([(lambda x: x * i)(2) for i in range(3)], list(map(lambda x: x ** 2, range(3))), sorted('bca', key=lambda c: -ord(c)), (lambda x: lambda y: x - y)(5)(3), (lambda a, b: a if a > b else b)(1, 2), (lambda x, /, y, *, z: x + y + z)(1, 2, z=3))
# expect: [0, 2, 4] [0, 1, 4] ['c', 'b', 'a'] 2 2 6
d = {'add': lambda a, b: a + b, 'neg': lambda a: -a}
print(d['add'](1, 2), d['neg'](3))
# expect: 3 -3
fs = []
for i in range(3): fs.append(lambda: i)
print([g() for g in fs])
# expect: [2, 2, 2]
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])
# expect: [0, 1, 2]
print((lambda: [x for x in range(3)])(), (lambda n: n if n < 2 else n * 2)(5), (lambda *, a=1: a)(), (lambda s: s[::-1])('abc'))
# expect: [0, 1, 2] 10 1 cba
fact = lambda n: 1 if n == 0 else n * fact(n - 1)
print(fact(5), fact.__name__)
# expect: 120 <lambda>
x = lambda: 1, 2
print(type(x), x[1])
# expect: <class 'tuple'> 2
y = (lambda: 'a', lambda: 'b')[1]()
print(y)
# expect: b

