def f(*, a): return a
def g(a, *args, **kw): return a, args, kw
print(g(1, 2, 3, x=4), g(*(1, 2), **{'y': 5}), f(a=1), (lambda *a: a)(*[1], *[2, 3]), g(1, *[2], 3, *[4], z=1, **{'w': 2}), [*[1], *(2,)], {**{'a': 1}, 'b': 2, **{'a': 3}}, (*[1], 2), {*[1], 2})
# expect: (1, (2, 3), {'x': 4}) (1, (2,), {'y': 5}) 1 (1, 2, 3) (1, (2, 3, 4), {'z': 1, 'w': 2}) [1, 2] {'a': 3, 'b': 2} (1, 2) {1, 2}
def h(a, b=1, /, c=2, *, d=3): return a, b, c, d
print(h(1), h(1, 2, c=3, d=4), h.__defaults__, h.__kwdefaults__)  # expect: (1, 1, 2, 3) (1, 2, 3, 4) (1, 2) {'d': 3}
try: h(a=1)
except TypeError as e: print(e)  # expect: h() got some positional-only arguments passed as keyword arguments: 'a'
try: h(1, b=2)
except TypeError as e: print(e)  # expect: h() got some positional-only arguments passed as keyword arguments: 'b'
def k(a, b, c): pass
for call in ('k(1, c=3)', 'k(1)', 'k()', 'k(1, 2, 3, d=4)', 'k(1, 2, 3, 4, 5)', 'k(*[1, 2], b=3)', 'k(1, 2, b=3)', 'k(**{"a": 1, "z": 2})', 'f(1)', 'f()', 'f(a=1, b=2)', 'g()', 'g(b=1)', 'g(1, a=2)', 'h()', 'h(1, 2, 3, 4)', 'h(1, e=5)'):
    try: print(call, eval(call))
    except TypeError as e: print(call, e)
    # expect: k(1, c=3) k() missing 1 required positional argument: 'b'
    # expect: k(1) k() missing 2 required positional arguments: 'b' and 'c'
    # expect: k() k() missing 3 required positional arguments: 'a', 'b', and 'c'
    # expect: k(1, 2, 3, d=4) k() got an unexpected keyword argument 'd'
    # expect: k(1, 2, 3, 4, 5) k() takes 3 positional arguments but 5 were given
    # expect: k(*[1, 2], b=3) k() got multiple values for argument 'b'
    # expect: k(1, 2, b=3) k() got multiple values for argument 'b'
    # expect: k(**{"a": 1, "z": 2}) k() got an unexpected keyword argument 'z'
    # expect: f(1) f() takes 0 positional arguments but 1 was given
    # expect: f() f() missing 1 required keyword-only argument: 'a'
    # expect: f(a=1, b=2) f() got an unexpected keyword argument 'b'
    # expect: g() g() missing 1 required positional argument: 'a'
    # expect: g(b=1) g() missing 1 required positional argument: 'a'
    # expect: g(1, a=2) g() got multiple values for argument 'a'
    # expect: h() h() missing 1 required positional argument: 'a'
    # expect: h(1, 2, 3, 4) h() takes from 1 to 3 positional arguments but 4 were given
    # expect: h(1, e=5) h() got an unexpected keyword argument 'e'
class C:
    def m(self, a): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a): pass
    def __call__(self, a): pass
for call in ('C().m()', 'C().m(1, 2)', 'C.m()', 'C.m(1)', 'C.c()', 'C.c(1, 2)', 'C().s()', 'C.s(1, 2)', 'C()()', 'C()(1, 2)', 'C().m(b=1)', 'C(1)', 'C(a=1)', 'C().__call__()', '(lambda: 0)(1)', '(lambda a, b: 0)(1)'):
    try: print(call, eval(call))
    except TypeError as e: print(call, e)
    # expect: C().m() C.m() missing 1 required positional argument: 'a'
    # expect: C().m(1, 2) C.m() takes 2 positional arguments but 3 were given
    # expect: C.m() C.m() missing 2 required positional arguments: 'self' and 'a'
    # expect: C.m(1) C.m() missing 1 required positional argument: 'a'
    # expect: C.c() C.c() missing 1 required positional argument: 'a'
    # expect: C.c(1, 2) C.c() takes 2 positional arguments but 3 were given
    # expect: C().s() C.s() missing 1 required positional argument: 'a'
    # expect: C.s(1, 2) C.s() takes 1 positional argument but 2 were given
    # expect: C()() C.__call__() missing 1 required positional argument: 'a'
    # expect: C()(1, 2) C.__call__() takes 2 positional arguments but 3 were given
    # expect: C().m(b=1) C.m() got an unexpected keyword argument 'b'
    # expect: C(1) C() takes no arguments
    # expect: C(a=1) C() takes no arguments
    # expect: C().__call__() C.__call__() missing 1 required positional argument: 'a'
    # expect: (lambda: 0)(1) <lambda>() takes 0 positional arguments but 1 was given
    # expect: (lambda a, b: 0)(1) <lambda>() missing 1 required positional argument: 'b'
