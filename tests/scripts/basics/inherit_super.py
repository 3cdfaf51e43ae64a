class A:
    def __init__(self): print('A'); super().__init__()
    def m(self): return 'A.m'
class B(A):
    def __init__(self): print('B'); super().__init__()
    def m(self): return 'B.' + super().m()
class C(A):
    def __init__(self): print('C'); super().__init__()
    def m(self): return 'C.' + super().m()
class D(B, C):
    def m(self): return 'D.' + super().m()
d = D(); print(d.m(), [c.__name__ for c in D.__mro__], super(B, d).m(), super(D, D).m(d), isinstance(d, C), D.__bases__)
# expect: B
# expect: C
# expect: A
# expect: D.B.C.A.m ['D', 'B', 'C', 'A', 'object'] C.A.m B.C.A.m True (<class '__main__.B'>, <class '__main__.C'>)
try:
    class E(A, D): pass
except TypeError as e: print(e)
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases A, D
try: super().x
except RuntimeError as e: print(e)  # expect: super(): no arguments
try: super(B, 5)
except TypeError as e: print(e)  # expect: super(type, obj): obj must be an instance or subtype of type
try: super(B, d).nope
except AttributeError as e: print(e)  # expect: 'super' object has no attribute 'nope'
class F:
    def __getattr__(self, n): return n + '!'
    def __str__(self): return 'F!'
    def __call__(self, *a): return a
    def __eq__(self, o): return True
f = F(); print(f.abc, f, f(1, 2), f == 5, f != 5, [f == None])  # expect: abc! F! (1, 2) True False [True]
try: hash(f)
except TypeError as e: print(e)  # expect: unhashable type: 'F'
