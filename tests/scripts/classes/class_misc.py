class C1: pass
print(bool(C1), C1() != C1(), isinstance(C1(), C1), C1.__name__)  # expect: True True True C1
class C2:
    attr = [1]
    def add(self, x): self.attr.append(x); return self.attr
print(C2().add(2), C2().add(3), C2.attr)  # expect: [1, 2, 3] [1, 2, 3] [1, 2, 3]
class C3:  # expect: in body 1 2 C3 __main__
    a, b = 1, 2
    c = d = []
    for e in range(3): pass
    print('in body', a, b, __qualname__, __module__)
    def f(self, g=a): return g
    lam = lambda self: self.a
print(C3.c is C3.d, C3.e, C3().f(), C3().lam())  # expect: True 2 1 1
class C4(C3):
    a = C3.a + 10
    def f(self): return super().f(99)
print(C4.a, C4().f(), C4().lam(), C4.b)  # expect: 11 99 11 2
def make(n):
    class Local:
        val = n
        def get(self): return self.val, n
    Local.__name__ = f'Local{n}'
    return Local
A, B = make(1), make(2); print(A().get(), B().get(), A.__name__, A is B, A.__qualname__)  # expect: (1, 1) (2, 2) Local1 False make.<locals>.Local
class C5:
    def __init__(self): self.__p = 1; self._q = 2; self.__r__ = 3
    def get(self): return self.__p
    def __m(self): return 'priv'
    def call(self): return self.__m()
c = C5(); print(c.get(), c._C5__p, c.call(), sorted(vars(c)))  # expect: 1 1 priv ['_C5__p', '__r__', '_q']
try: c.__p
except AttributeError as e: print(e)  # expect: 'C5' object has no attribute '__p'
class C6(C5):
    def get2(self): return self.__p
try: C6().get2()
except AttributeError as e: print(e)  # expect: 'C6' object has no attribute '_C6__p'
class C7: x = 5; y = [x for _ in range(2)] if False else x
print(C7.y, C7.__dict__.keys() >= {'x', 'y'})  # expect: 5 True
class C8(*(C1,), **{}): pass
print(C8.__bases__)  # expect: (<class '__main__.C1'>,)
class C9:
    "docs"
    __slots__ = ()
print(C9.__doc__)  # expect: docs
if True:
    class C10: z = 1
else:
    class C10: z = 2
print(C10.z); del C10  # expect: 1
try: C10
except NameError as e: print(e)  # expect: name 'C10' is not defined
x = 'g'
class C11:
# expect: g
# expect: c
# expect: g
    print(x); x = 'c'; print(x); del x; print(x)
class C12:
    def method(self): return C12
    @property
    def me(self): return self
print(C12().method() is C12, C12().me.__class__ is C12, (lambda: C12)()().me.method().__name__)  # expect: True True C12
