def f1(self): return ('f1', type(self).__name__)
class C:
    f1 = f1
    f2 = lambda self: 'f2'
    f3 = lambda self, x: ('f3', x)
    f4 = int
    f5 = abs
    f6 = len
    f7 = staticmethod(f1)
    f8 = print
    f9 = (x for x in [1, 2])
    class f10: pass
    f11 = [].append
    f12 = 'abc'.upper
    f13 = ValueError
    def gen(self): yield 'gen'
    f14 = property(lambda self: 'f14')
    f15 = type(lambda: 0)
c = C()
print(c.f1(), c.f2(), c.f3(5), c.f4('7'), c.f5(-3), c.f6([1, 2]), c.f7(8), c.f8('p'), next(c.f9), type(c.f10()).__name__, c.f11(1), c.f12(), repr(c.f13('e')), next(c.gen()), c.f14, c.f15)
# expect: p
# expect: ('f1', 'C') f2 ('f3', 5) 7 3 2 ('f1', 'int') None 1 f10 None ABC ValueError('e') gen f14 <class 'function'>
print(C.f2(None), C.f3(1, 2), C.f1(3))  # expect: f2 ('f3', 2) ('f1', 'int')
c.g = f1
try: c.g()
except TypeError as e: print(e)  # expect: f1() missing 1 required positional argument: 'self'
print(c.g(1)); C.h = f1; print(c.h()); c.i = lambda: 'inst lambda'; print(c.i())
# expect: ('f1', 'int')
# expect: ('f1', 'C')
# expect: inst lambda
C.j = c.f1; print(c.j())  # expect: ('f1', 'C')
import functools
C.k = functools.partial(f1, 'part'); print(c.k())  # expect: ('f1', 'str')
class Callable:
    def __call__(self, *a): return a
C.l = Callable(); print(c.l(1)); C.m = Callable; print(type(c.m()).__name__)
# expect: (1,)
# expect: Callable
