class Base:
    reg = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.reg.append((cls.__name__, tag))
class A(Base, tag='a'): pass
class B(A): pass
class C(B, tag=3): pass
print(Base.reg, B.tag, C.tag)  # expect: [('A', 'a'), ('B', None), ('C', 3)] None 3
try:
    class D(Base, tag=1, other=2): pass
except TypeError as e: print(e)  # expect: D.__init_subclass__() takes no keyword arguments
try:
    class E(other=2): pass
except TypeError as e: print(e)  # expect: E.__init_subclass__() takes no keyword arguments
try:
    class F(Base, metaclass=type, bad=1): pass
except TypeError as e: print(e)  # expect: F.__init_subclass__() takes no keyword arguments
class N:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
    def __get__(self, obj, typ=None): return (self.name, obj is None, typ.__name__)
class G(Base, tag='g'):
# expect: set_name G x
# expect: set_name G y
# expect: set_name G z
    x = N()
    y = z = N()
    def __init_subclass__(cls, **kw): print('G sub', cls.__name__, kw)
class H(G, k=1): w = N()
# expect: set_name H w
# expect: G sub H {'k': 1}
print(G.x, G().y, H.w)  # expect: ('x', True, 'G') ('z', False, 'G') ('w', True, 'H')
class Bad:
    def __set_name__(self, o, n): raise ValueError('no ' + n)
try:
    class I: attr = Bad()
except RuntimeError as e:
    print(type(e).__name__, e, repr(e.__cause__))  # expect: RuntimeError Error calling __set_name__ on 'Bad' instance 'attr' in 'I' ValueError('no attr')
late = N()
G.late = late
try: print(G.late)
except AttributeError as e: print(e)  # expect: 'N' object has no attribute 'name'
