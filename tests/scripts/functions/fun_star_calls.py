def f(*args): print(args)
def g(a, b, c=0, *d, e=5, **k): print(a, b, c, d, e, k)
t = (1, 2); l = [3]; d = {'e': 9, 'z': 1}
f(*t, *l); f(0, *t, 5, *l, 6); f(*'ab', *range(2)); f(*()); f(*{}, *set())
# expect: (1, 2, 3)
# expect: (0, 1, 2, 5, 3, 6)
# expect: ('a', 'b', 0, 1)
# expect: ()
# expect: ()
g(*t, *l, **d); g(1, *l, e=2); g(*t, **{'c': 7}, y=8); g(b=1, a=2, **{}); g(*t, 3, 4, 5, **dict(q=1)); g(1, b=2, *())
# expect: 1 2 3 () 9 {'z': 1}
# expect: 1 3 0 () 2 {}
# expect: 1 2 7 () 5 {'y': 8}
# expect: 2 1 0 () 5 {}
# expect: 1 2 3 (4, 5) 5 {'q': 1}
# expect: 1 2 0 () 5 {}
for c in ('g(*t, a=1)', 'g(**{"a": 1})', 'f(*1)', 'f(**{"x": 1})', 'g(*t, **{"e": 1}, e=2)', 'g(*t, **[1])', 'g(*t, **{2: 3})', 'g(1, 2, 3, c=4)', 'f(*t, x=1)', 'g(**d)', 'g(*None)', 'f(*l, **None)'):
    try: eval(c)
    except TypeError as e: print(c, '->', e)
# expect: g(*t, a=1) -> g() got multiple values for argument 'a'
# expect: g(**{"a": 1}) -> g() missing 1 required positional argument: 'b'
# expect: f(*1) -> __main__.f() argument after * must be an iterable, not int
# expect: f(**{"x": 1}) -> f() got an unexpected keyword argument 'x'
# expect: g(*t, **{"e": 1}, e=2) -> __main__.g() got multiple values for keyword argument 'e'
# expect: g(*t, **[1]) -> __main__.g() argument after ** must be a mapping, not list
# expect: g(*t, **{2: 3}) -> keywords must be strings
# expect: g(1, 2, 3, c=4) -> g() got multiple values for argument 'c'
# expect: f(*t, x=1) -> f() got an unexpected keyword argument 'x'
# expect: g(**d) -> g() missing 2 required positional arguments: 'a' and 'b'
# expect: g(*None) -> __main__.g() argument after * must be an iterable, not NoneType
# expect: f(*l, **None) -> __main__.f() argument after ** must be a mapping, not NoneType
class M:
    def keys(self): return ['e', 'w']
    def __getitem__(self, k): return k * 2
g(1, 2, **M())
# expect: 1 2 0 () ee {'w': 'ww'}
print([*t, *l], (*t,), {*t, *l}, {**d, 'z': 5, **{'new': 1}}, *t, sep='-')
# expect: [1, 2, 3]-(1, 2)-{1, 2, 3}-{'e': 9, 'z': 5, 'new': 1}-1-2
a, *b = 'xyz'; *c, d2 = [1]; (e, *f2), *g2 = [(1, 2, 3), 4, 5]; print(a, b, c, d2, e, f2, g2)
# expect: x ['y', 'z'] [] 1 1 [2, 3] [4, 5]
for src in ('a, *b, *c = x', '*a = x', 'f(*)', 'f(**)', 'f(a=1, *b, c)', 'f(**a, b)', 'print(*x for x in y)', '*x', 'x = *a', 'del *a', 'f(a.b=1)', 'f(1=2)', 'f((a)=1)', 'f(a for a in b, c)', 'f(True=1)', 'lambda *: 0', 'lambda *, a: 0', 'def f(a, *, **k): pass', 'def f(*a, *b): pass', 'def f(a, /, /): pass', 'def f(/, a): pass', 'def f(*, a, /): pass', 'def f(a, b=1, /, c): pass'):
    try: compile(src, 's', 'exec'); print('ok', src)
    except SyntaxError as e: print(src, '->', e.msg)
# expect: a, *b, *c = x -> multiple starred expressions in assignment
# expect: *a = x -> starred assignment target must be in a list or tuple
# expect: f(*) -> invalid syntax
# expect: f(**) -> invalid syntax
# expect: f(a=1, *b, c) -> positional argument follows keyword argument
# expect: f(**a, b) -> positional argument follows keyword argument unpacking
# expect: print(*x for x in y) -> iterable unpacking cannot be used in comprehension
# expect: *x -> can't use starred expression here
# expect: x = *a -> can't use starred expression here
# expect: del *a -> cannot delete starred
# expect: f(a.b=1) -> expression cannot contain assignment, perhaps you meant "=="?
# expect: f(1=2) -> expression cannot contain assignment, perhaps you meant "=="?
# expect: f((a)=1) -> expression cannot contain assignment, perhaps you meant "=="?
# expect: f(a for a in b, c) -> Generator expression must be parenthesized
# expect: f(True=1) -> cannot assign to True
# expect: lambda *: 0 -> named arguments must follow bare *
# expect: ok lambda *, a: 0
# expect: def f(a, *, **k): pass -> named arguments must follow bare *
# expect: def f(*a, *b): pass -> * argument may appear only once
# expect: def f(a, /, /): pass -> / may appear only once
# expect: def f(/, a): pass -> at least one argument must precede /
# expect: def f(*, a, /): pass -> / must be ahead of *
# expect: def f(a, b=1, /, c): pass -> non-default argument follows default argument
def h(x, /, **k): return x, k
print(h(1, x=2))
# expect: (1, {'x': 2})
def i(*, a, b=2): return a, b
print(i(a=1), i(b=3, a=4))
# expect: (1, 2) (4, 3)
