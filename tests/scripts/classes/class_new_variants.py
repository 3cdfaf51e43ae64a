class A:
    def __new__(cls):
        print('A.__new__'); return super(cls, A).__new__(cls)
    def __init__(self): pass
    def meth(self): print('A.meth')
a = A(); a.meth()
# expect: A.__new__
# expect: A.meth
a = A.__new__(A); a.meth()
# expect: A.__new__
# expect: A.meth
class B:
    def __new__(self, v1, v2): print('B.__new__', v1, v2)
    def __init__(self, v1, v2): print('B.__init__', v1, v2)
print('B inst:', B(1, 2))
# expect: B.__new__ 1 2
# expect: B inst: None
class Dummy: pass
class C:
    def __new__(cls): print('C.__new__'); return Dummy()
    def __init__(self): print('C.__init__')
c = C(); print(isinstance(c, Dummy))
# expect: C.__new__
# expect: True
class D:
    pass
class E(D):
    def __new__(cls, x): o = object.__new__(cls); o.x = x; return o
print(E(3).x)  # expect: 3
try: object.__new__(1)
except TypeError as e: print(e)  # expect: object.__new__(X): X is not a type object (int)
try: object.__new__()
except TypeError as e: print(e)  # expect: object.__new__(): not enough arguments
class F(int):
    def __new__(cls, a, b=0): return super().__new__(cls, a + b)
print(F(1, 2), F(5))  # expect: 3 5
class G:
    __new__ = lambda cls: 42
print(G())  # expect: 42
class H:
    def __new__(cls, *args, **kwargs): return super().__new__(cls)
    def __init__(self, a, *, k=1): self.v = (a, k)
print(H(1).v, H(2, k=3).v)  # expect: (1, 1) (2, 3)
class Meta(type):
    def __call__(cls, *a): print('meta call', a); return super().__call__(*a)
class I(metaclass=Meta):
    def __new__(cls, *a): print('new', a); return super().__new__(cls)
    def __init__(self, *a): print('init', a)
I(1, 2)
# expect: meta call (1, 2)
# expect: new (1, 2)
# expect: init (1, 2)
