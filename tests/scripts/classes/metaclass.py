class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'injected': 5}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name)
        super().__init__(name, bases, ns)
    def __call__(cls, *args, **kw):
        print('call', cls.__name__, args, kw)
        return super().__call__(*args, **kw)
    def __len__(cls): return 7
    def __getitem__(cls, k): return ('item', k)
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 3
    def __getattr__(cls, name): return 'meta ' + name
    def __instancecheck__(cls, o): return o == 42
    def __subclasscheck__(cls, o): return o is int
    @property
    def prop(cls): return cls.__name__ + ' prop'
class A(metaclass=Meta, opt=1):
# expect: prepare A () {'opt': 1}
# expect: new A ['injected', 'x'] {'opt': 1}
# expect: init A
    x = injected + 1
class B(A): pass
# expect: prepare B (<class '__main__.A'>,) {}
# expect: new B ['injected'] {}
# expect: init B
print(A.x, B().x, len(A), A[1], list(B), 3 in A, A.zip, A.prop, isinstance(42, A), issubclass(int, A), issubclass(str, A))
# expect: call B () {}
# expect: 6 6 7 ('item', 1) [1, 2] True meta zip A prop True True False
try: B().zip  # expect: call B () {}
except AttributeError as e: print(e)  # expect: 'B' object has no attribute 'zip'
try: B().prop  # expect: call B () {}
except AttributeError as e: print(e)  # expect: 'B' object has no attribute 'prop'
print(type(A), type(B).__name__, isinstance(A, Meta), repr(A))  # expect: <class '__main__.Meta'> Meta True <class '__main__.A'>
class M2(type): pass
try:
    class C(A, metaclass=M2): pass
except TypeError as e: print(e)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class M3(Meta, M2): pass
class D(A, metaclass=M3): pass
# expect: prepare D (<class '__main__.A'>,) {}
# expect: new D ['injected'] {}
# expect: init D
print(type(D).__name__)  # expect: M3
def fn(name, bases, ns, **kw): return (name, bases, kw)
class F(1 and list, metaclass=fn, z=9): pass
print(F)  # expect: ('F', (<class 'list'>,), {'z': 9})
