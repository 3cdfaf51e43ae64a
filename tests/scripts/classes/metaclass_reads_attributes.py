class Watch(type):
    def __getattribute__(cls, name):
        if name.startswith('w_'): return 'watched ' + name
        return super().__getattribute__(name)
    def helper(cls): return cls.w_x, cls.real
class A(metaclass=Watch):
    real = 5
    def m(self): return self.real
    @classmethod
    def c(cls): return cls.w_q
print(A.w_a, A.real, A.helper(), A().m(), A.c(), getattr(A, 'w_b'), hasattr(A, 'w_c'), A.__name__, A.w_call.upper())
# expect: watched w_a 5 ('watched w_x', 5) 5 watched w_q watched w_b True A WATCHED W_CALL
try: A.missing
except AttributeError as e: print(e)  # expect: type object 'A' has no attribute 'missing'
class Both(type):
    def __getattribute__(cls, name):
        if name == 'fail': raise AttributeError('by getattribute')
        return type.__getattribute__(cls, name)
    def __getattr__(cls, name): return 'fallback ' + name
class B(metaclass=Both): y = 1
class C(B): pass
print(B.fail, B.y, B.other, B.__mro__[1], C.y, C.zzz, C().y)  # expect: fallback fail 1 fallback other <class 'object'> 1 fallback zzz 1

# type() makes a class of the bases' metaclass, which completes it.
class Tagging(type):
    def __init__(cls, name, bases, namespace, **keywords):
        cls.tag = name, sorted(keywords)
        super().__init__(name, bases, namespace)
class D(metaclass=Tagging): pass
class Plain(type):
    def hello(cls): return 'hello ' + cls.__name__
class E(metaclass=Plain): pass
print(D.tag, type('F', (D,), {}).tag, Tagging('G', (), {}).tag, type('H', (E,), {}).hello())  # expect: ('D', []) ('F', []) ('G', []) hello H

# What reads its namespace sees the annotations first.
class Log(dict):
    def __setitem__(self, key, value): print('set', key); super().__setitem__(key, value)
class Prepares(type):
    @classmethod
    def __prepare__(cls, name, bases): return Log()
class I(metaclass=Prepares):
# expect: set __module__
# expect: set __qualname__
# expect: set __annotations__
# expect: set __doc__
# expect: set x
    "doc"
    x: int = 1
