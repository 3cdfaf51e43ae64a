def f(x): return x + 1
fs = {'inc': f, 'dbl': lambda x: x * 2, 'neg': int.__neg__, 'str': str, 'up': str.upper}
print(fs['inc'](1), fs['dbl'](4), fs['neg'](3), fs['str'](5), fs['up']('a'), [g(2) for g in (f, fs['dbl'], str)])  # expect: 2 8 -3 5 A [3, 4, '2']
def compose(*fns):
    def run(x):
        for g in fns: x = g(x)
        return x
    return run
print(compose(f, fs['dbl'], str)(3), compose()(7))  # expect: 8 7
f.calls = 0
def counted(g):
    def w(*a): w.calls += 1; return g(*a)
    w.calls = 0
    return w
h = counted(f); h(1); h(2); print(h.calls, f.calls, f.__dict__)  # expect: 2 0 {'calls': 0}
def curry(g, n=None):
    n = n or g.__code__.co_argcount
    def inner(*a): return g(*a) if len(a) >= n else curry(lambda *b: g(*a, *b), n - len(a))
    return inner
print(curry(lambda a, b, c: (a, b, c))(1)(2)(3), curry(lambda a, b: a - b)(5, 3))  # expect: (1, 2, 3) 2
print(f == f, f is f, hash(f) == hash(f), {f: 'v'}[f], f in [f], (lambda: 0) == (lambda: 0), callable(f), bool(f), f.__call__(5), type(f)(f.__code__, {})(1) if False else '')
# expect: True True True v True False True True 6
def outer():
    def inner(): return inner.__qualname__
    return inner
print(outer()(), outer().__name__, outer() is outer(), outer.__code__.co_consts is not None)  # expect: outer.<locals>.inner inner False True
def defaults(a, b=[], *c, d={}, **e): b.append(a); d[a] = 1; return b, d
print(defaults(1), defaults(2), defaults(3, [], d={}), defaults.__defaults__, defaults.__kwdefaults__)
# expect: ([1, 2], {1: 1, 2: 1}) ([1, 2], {1: 1, 2: 1}) ([3], {3: 1}) ([1, 2],) {'d': {1: 1, 2: 1}}
def recursive_default(n, acc=None): return acc if n == 0 else recursive_default(n - 1, (acc or []) + [n])
print(recursive_default(3))  # expect: [3, 2, 1]
import operator as op
print(list(map(op.add, [1, 2], [3, 4])), sorted('bCa', key=str.lower), max('abc', key=ord), min([3, 1], key=lambda x: -x), list(filter(str.isdigit, 'a1b2')), sum(map(len, ['ab', 'c'])))
# expect: [4, 6] ['a', 'b', 'C'] c 3 ['1', '2'] 3
try: f.__code__.co_name = 'x'
except AttributeError as e: print(e)  # expect: readonly attribute
try: f(*[1, 2])
except TypeError as e: print(e)  # expect: f() takes 1 positional argument but 2 were given
print((lambda s: s.join)('-')(['a', 'b']), (str.join)('+', 'xy'), [].append.__self__, 'a'.upper.__self__)  # expect: a-b x+y [] a
