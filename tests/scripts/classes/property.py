class A:
    def __init__(self): self._v = 0
    @property
    def v(self):
        "doc v"
        return self._v
    @v.setter
    def v(self, x):
        if x < 0: raise ValueError('neg')
        self._v = x
    @v.deleter
    def v(self): print('deleting'); self._v = None
    ro = property(lambda self: 42)
    wo = property(None, lambda self, x: print('wo', x))
a = A(); a.v = 5; print(a.v, A.v.__doc__, A.v.fget.__name__)  # expect: 5 doc v v
del a.v; print(a.v)
# expect: deleting
# expect: None
try: a.v = -1
except ValueError as e: print(e)  # expect: neg
for code in ('a.ro = 1', 'del a.ro', 'a.wo', 'a.nope', 'del a.nope'):
    try: exec(code)
    except AttributeError as e: print(code, '->', e)
    # expect: a.ro = 1 -> property 'ro' of 'A' object has no setter
    # expect: del a.ro -> property 'ro' of 'A' object has no deleter
    # expect: a.wo -> property 'wo' of 'A' object has no getter
    # expect: a.nope -> 'A' object has no attribute 'nope'
    # expect: del a.nope -> 'A' object has no attribute 'nope'
a.wo = 3  # expect: wo 3
class B(A):
    @A.v.getter
    def v(self): return 'B' + str(self._v)
b = B(); b.v = 2; print(b.v)  # expect: B2
class C(A):
    @property
    def v(self): return super().v + 1
c = C()
try: c.v = 1
except AttributeError as e: print(e)  # expect: property 'v' of 'C' object has no setter
print(c.v)  # expect: 1
class D(A):
    @property
    def v(self): return 0
    @v.setter
    def v(self, x): A.v.fset(self, x * 10)
d = D(); d.v = 3; print(d._v)  # expect: 30
class E:
    @property
    def boom(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'fallback ' + n
print(E().boom)  # expect: fallback boom
print(isinstance(A.v, property), property().fget)  # expect: True None
