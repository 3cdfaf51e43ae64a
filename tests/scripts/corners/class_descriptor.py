class D:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner):
        print("get", obj is None, owner.__name__)
        return 42
    def __set__(self, obj, value):
        print("set", value)
    def __delete__(self, obj):
        print("delete")
class ND:
    def __get__(self, obj, owner=None):
        return "nd"
class C:
    d = D()
    n = ND()
# expect: set_name C d
c = C()
print(c.d, C.d)
# expect: get False C
# expect: get True C
# expect: 42 42
c.d = 5
# expect: set 5
del c.d
# expect: delete
c.__dict__["d"] = "shadow"
print(c.d, c.n)
# expect: get False C
# expect: 42 nd
c.n = "own"
print(c.n, c.__dict__)
# expect: own {'d': 'shadow', 'n': 'own'}
C.d = 7
print(C.d, c.d)
# expect: 7 shadow
class RO:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("read only!")
class E:
    r = RO()
    @property
    def p(self): return 5
    @property
    def q(self): return 6
    @q.setter
    def q(self, v): print("q set", v)
    @q.deleter
    def q(self): print("q del")
    w = property(None, lambda self, v: print("w", v))
e = E()
for s in ("e.r = 1", "del e.r", "e.p = 1", "del e.p", "e.w", "e.w = 3", "del e.w", "e.q = 1", "del e.q", "e.q", "E.p", "E.p.fget(e)", "E.p.__get__(e, E)", "E.p.__set__(e, 1)", "e.nope", "E.nope", "e.p()", "del e.nope", "E.p.getter", "E.p.__doc__", "del E.p", "e.p"):
    try:
        r = eval(s) if "=" not in s and not s.startswith("del") else exec(s)
        print(s, type(r).__name__ if not isinstance(r, (int, str)) else r)
    except AttributeError as x:
        print(s, "AttributeError", x)
    except Exception as x:
        print(s, type(x).__name__, x)
# expect: e.r = 1 AttributeError read only!
# expect: del e.r AttributeError __delete__
# expect: e.p = 1 AttributeError property 'p' of 'E' object has no setter
# expect: del e.p AttributeError property 'p' of 'E' object has no deleter
# expect: e.w AttributeError property 'w' of 'E' object has no getter
# expect: w 3
# expect: e.w = 3 NoneType
# expect: del e.w AttributeError property 'w' of 'E' object has no deleter
# expect: q set 1
# expect: e.q = 1 NoneType
# expect: q del
# expect: del e.q NoneType
# expect: e.q 6
# expect: E.p property
# expect: E.p.fget(e) 5
# expect: E.p.__get__(e, E) 5
# expect: E.p.__set__(e, 1) AttributeError property 'p' of 'E' object has no setter
# expect: e.nope AttributeError 'E' object has no attribute 'nope'
# expect: E.nope AttributeError type object 'E' has no attribute 'nope'
# expect: e.p() TypeError 'int' object is not callable
# expect: del e.nope AttributeError 'E' object has no attribute 'nope'
# expect: E.p.getter builtin_function_or_method
# expect: E.p.__doc__ NoneType
# expect: del E.p NoneType
# expect: e.p AttributeError 'E' object has no attribute 'p'
class Bad:
    def __set_name__(self, o, n):
        raise ValueError("in set_name")
try:
    class F:
        x = Bad()
except RuntimeError as x:
    print(x, repr(x.__cause__))
# expect: Error calling __set_name__ on 'Bad' instance 'x' in 'F' ValueError('in set_name')

class SaidToBeText:
    __class__ = str

print(isinstance(SaidToBeText(), str), isinstance(SaidToBeText(), SaidToBeText), isinstance(SaidToBeText(), int))  # expect: True True False
