class D:
    def __init__(self, v): self.v = v
    def __get__(self, obj, cls):
        print('get', obj is None, cls.__name__)
        return self.v
    def __set__(self, obj, v):
        print('set', v)
        self.v = v
    def __delete__(self, obj):
        print('delete')
    def __set_name__(self, owner, name):
        print('name', owner.__name__, name)
class N:
    def __get__(self, obj, cls=None): return 'nd'
class C:
    d = D(1)
    n = N()
# expect: name C d
c = C()
print(c.d, C.d)
# expect: get False C
# expect: get True C
# expect: 1 1
c.d = 5
# expect: set 5
del c.d
# expect: delete
print(c.d, c.n)
# expect: get False C
# expect: 5 nd
c.n = 'own'
print(c.n, c.__dict__)
# expect: own {'n': 'own'}
del c.n
print(c.n)
# expect: nd
C.d = 7
print(C.d, c.d)
# expect: 7 7
class R:
    def __get__(self, obj, cls): return 'ro'
    def __set__(self, obj, v): raise AttributeError("can't set")
class S:
    r = R()
try:
    S().r = 1
except AttributeError as e:
    print(e)
# expect: can't set
class P:
    @property
    def x(self): return 1
    def _gy(self): return self._y
    def _sy(self, v): self._y = v
    y = property(_gy, _sy, None, 'doc y')
p = P()
p.y = 3
print(p.x, p.y, P.y.__doc__, P.x.fget.__name__, P.x.fset)
# expect: 1 3 doc y x None
for f in (lambda: setattr(p, 'x', 1), lambda: delattr(p, 'x'), lambda: delattr(p, 'y'), lambda: P.x.__get__(None), lambda: P.x.__get__(p), lambda: p.z, lambda: property(5).__get__(1), lambda: property().__get__(1)):
    try:
        print(str(f())[:20])
    except Exception as e:
        print(type(e).__name__, e)
# expect: AttributeError property 'x' of 'P' object has no setter
# expect: AttributeError property 'x' of 'P' object has no deleter
# expect: AttributeError property 'y' of 'P' object has no deleter
# expect: TypeError __get__(None, None) is invalid
# expect: 1
# expect: AttributeError 'P' object has no attribute 'z'
# expect: TypeError 'int' object is not callable
# expect: AttributeError property of 'int' object has no getter

class P:
    __slots__ = ('x', 'y')
    def __init__(self, x): self.x = x
p = P(1)
print(p.x, hasattr(p, 'y'), P.x, type(P.x).__name__, P.__slots__, hasattr(p, '__dict__'))
# expect: 1 False <member 'x' of 'P' objects> member_descriptor ('x', 'y') False
for s in ('p.y', 'p.z = 1', 'p.z', 'del p.y', 'p.__dict__', 'vars(p)', 'P.x = 5', 'p.__class__ = int'):
    try:
        exec(s)
        print('ok')
    except Exception as e:
        print(s, type(e).__name__, e)
# expect: p.y AttributeError 'P' object has no attribute 'y'
# expect: p.z = 1 AttributeError 'P' object has no attribute 'z'
# expect: p.z AttributeError 'P' object has no attribute 'z'
# expect: del p.y AttributeError y
# expect: p.__dict__ AttributeError 'P' object has no attribute '__dict__'
# expect: vars(p) TypeError vars() argument must have __dict__ attribute
# expect: ok
# expect: p.__class__ = int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
class Q(P): pass
q = Q(1)
q.z = 5
print(q.__dict__, q.x if not isinstance(P.x, int) else 'int')
# expect: {'x': 1, 'z': 5} int
class R(Q):
    __slots__ = 'w'
r = R(2)
r.w = 3
r.v = 4
print(r.w, r.__dict__, R.__slots__)
# expect: 3 {'x': 2, 'v': 4} w
class S:
    __slots__ = ('__dict__', 'a')
s = S()
s.a = 1
s.b = 2
print(s.__dict__, s.a)
# expect: {'b': 2} 1
class T:
    __slots__ = ()
try:
    T().x = 1
except AttributeError as e:
    print(e)
# expect: 'T' object has no attribute 'x'
class U:
    __slots__ = {'a': 'doc a'}
print(U.__slots__, U.a.__doc__)
# expect: {'a': 'doc a'} None

class A:
    def __init__(self): self._x = 0
    def getx(self): return self._x
    def setx(self, v): self._x = v
    def delx(self): self._x = None
    x = property(getx, setx, delx, 'doc x')
    @property
    def y(self):
        """doc y"""
        return self._x * 2
    @y.setter
    def y(self, v): self._x = v // 2
    ro = property(lambda self: 'ro')
    wo = property(None, lambda self, v: print('wo', v))
    nothing = property()
a = A()
a.x = 5; print(a.x, a.y); a.y = 20; print(a.x); del a.x; print(a.x, A.x.__doc__, A.y.__doc__, A.ro.__doc__, type(A.x), A.x.fget is A.getx if False else A.x.fget.__name__, A.y.fset.__name__, A.y.fdel)
# expect: 5 10
# expect: 10
# expect: None doc x doc y None <class 'property'> getx y None
for f in (lambda: setattr(a, 'ro', 1), lambda: delattr(a, 'ro'), lambda: a.wo, lambda: setattr(a, 'wo', 7), lambda: a.nothing, lambda: setattr(a, 'nothing', 1), lambda: delattr(a, 'nothing'), lambda: delattr(a, 'y'), lambda: property(1, 2, 3, 4, 5), lambda: A.x.__get__(a), lambda: A.x.__set__(a, 3), lambda: A.x.getter(lambda s: 'g').fget(a), lambda: setattr(A.x, 'fget', 1), lambda: property(doc='d').__doc__, lambda: property(fget=len).fget):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: AttributeError property 'ro' of 'A' object has no setter
# expect: AttributeError property 'ro' of 'A' object has no deleter
# expect: AttributeError property 'wo' of 'A' object has no getter
# expect: wo 7
# expect: None
# expect: AttributeError property 'nothing' of 'A' object has no getter
# expect: AttributeError property 'nothing' of 'A' object has no setter
# expect: AttributeError property 'nothing' of 'A' object has no deleter
# expect: AttributeError property 'y' of 'A' object has no deleter
# expect: TypeError property() takes at most 4 arguments (5 given)
# expect: None
# expect: None
# expect: g
# expect: AttributeError readonly attribute
# expect: d
# expect: <built-in function len>
class B(A):
    @A.x.getter
    def x(self): return 'B.x'
    @property
    def y(self): return 'B.y ' + str(super().y if self._x else None)
b = B()
print(b.x, b.y)
# expect: B.x B.y None
b.x = 3
print(b._x)
# expect: 3
class C:
    @property
    def bad(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'fallback ' + n
print(C().bad, C().other)
# expect: fallback bad fallback other
class D:
    @property
    def err(self): return 1 / 0
try: D().err
except ZeroDivisionError as e: print(e)
# expect: division by zero
print(hasattr(C(), 'bad'), hasattr(D, 'err'), 'x' in dir(a), 'x' in vars(A), vars(a))
# expect: True True True True {'_x': 3}
try: a.__dict__['x'] = 'shadow'; print(a.x)
except Exception as e: print(e)
# expect: 3

class A:
    x = 1
    def __init__(self): self.y = 2
a = A()
b = A()
a.x = 10
print(A.x, a.x, b.x)
# expect: 1 10 1
A.x = 20
print(A.x, a.x, b.x)
# expect: 20 10 20
del a.x
print(a.x)
# expect: 20
A.z = lambda self: self.y
print(a.z(), b.z())
# expect: 2 2
a.f = lambda: 'inst'
print(a.f())
# expect: inst
A.__init__ = lambda self, v=5: setattr(self, 'y', v)
print(A().y, A(7).y)
# expect: 5 7
class B(A):
    pass
print(B.x, B().z(), B.__dict__.get('x'))
# expect: 20 5 None
B.x = 'b'
print(A.x, B.x, B().x)
# expect: 20 b b
A.w = property(lambda s: 'prop')
print(a.w, B().w)
# expect: prop prop
try:
    a.w = 3
except AttributeError as e:
    print(e)
# expect: property of 'A' object has no setter
A.__str__ = lambda self: 'A!'
print(a, str(a), f'{a}', [a][0].__str__())
# expect: A! A! A! A!
A.__len__ = lambda self: 4
print(len(a))
# expect: 4
A.__call__ = lambda self, *args: args
print(a(1, 2))
# expect: (1, 2)
A.__eq__ = lambda self, o: True
print(a == 5, a != 5)
# expect: True False

class C:
    n = 'C'
    @classmethod
    def f(cls, x=1): return cls.n, x
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def s(x, y=2): return x, y
    g = classmethod(lambda cls: cls.__name__)
class D(C):
    n = 'D'
    @classmethod
    def f(cls, x=5): return ('D',) + super().f(x)
print(C.f(), C().f(2), D.f(), D().f(3), C.s(1), C().s(1, 3), D.s(0), C.g(), D.g(), type(D.make()).__name__)
# expect: ('C', 1) ('C', 2) ('D', 'D', 5) ('D', 'D', 3) (1, 2) (1, 3) (0, 2) C D D
print(C.f.__func__.__name__, C.f.__self__, D.f.__self__.__name__, callable(C.f), C.__dict__['f'].__func__(D), C.__dict__['s'].__func__(9))
# expect: f <class '__main__.C'> D True ('D', 1) (9, 2)
try:
    C.f(1, 2)
except TypeError as e:
    print(e)
# expect: C.f() takes from 1 to 2 positional arguments but 3 were given
try:
    C.s()
except TypeError as e:
    print(e)
# expect: C.s() missing 1 required positional argument: 'x'
try:
    classmethod()
except TypeError as e:
    print(e)
# expect: classmethod expected 1 argument, got 0
try:
    staticmethod(1)(2)
except TypeError as e:
    print(e)
# expect: 'int' object is not callable
print(staticmethod(lambda x: x * 2)(4))
# expect: 8
class E:
    @classmethod
    @property
    def p(cls): return cls.__name__ + '!'
print(E.p, E().p)
# expect: E! E!

def add(cls):
    cls.extra = lambda self: 'extra ' + cls.__name__
    return cls
@add
class A: pass
print(A().extra())
# expect: extra A
def replace(cls): return 'replaced ' + cls.__name__
@replace
class B: pass
print(B)
# expect: replaced B
def param(**kw):
    def d(cls):
        for k, v in kw.items(): setattr(cls, k, v)
        return cls
    return d
@param(x=1, y=2)
@add
class C: pass
print(C.x, C.y, C().extra())
# expect: 1 2 extra C
registry = []
@registry.append
class D: pass
print(D, registry[0].__name__)
# expect: None D
class E:
    @property
    def a(self): return 1
    @a.setter
    def a(self, v): self.b = v
e = E()
e.a = 5
print(e.a, e.b, E.a.fget(e), type(E.a))
# expect: 1 5 1 <class 'property'>
class counter:
    def __init__(self, f): self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a), self.n
@counter
def sq(x): return x * x
print(sq(2), sq(3))
# expect: (4, 1) (9, 2)

class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __contains__(self, k): return k in self.d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
m = M()
m[1] = 'a'; m['k'] = 'b'; m[1:2] if False else None; m[1, 2] = 'c'; m[None] = 'd'
print(m[1], m['k'], m[1, 2], m[None], len(m), 1 in m, 5 in m, list(m), bool(m))
# expect: a b c d 4 True False [1, 'k', (1, 2), None] True
del m[1]
m['k'] += 'x'
m['n'] = m.d.get('n', 0) + 1
print(m.d)
# expect: {'k': 'bx', (1, 2): 'c', None: 'd', 'n': 1}
for f in (lambda: m[99], lambda: m.__delitem__('q'), lambda: m[[]]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: KeyError 99
# expect: KeyError 'q'
# expect: TypeError unhashable type: 'list'
class N: pass
n = N()
for s in ('n[0]', 'n[0] = 1', 'del n[0]', 'len(n)', 'iter(n)', '1 in n', 'n[1:2]', 'n["a"] += 1', 'n()', 'n + 1', '-n', 'n < n', 'n == n', 'hash(n) == hash(n)', 'with n: pass', 'for _ in n: pass', 'a, b = n', '[*n]', '{**n}', 'f"{n:x}"', 'int(n)', '"a" + n', 'n.x', 'n.x = 1; print(n.x)', 'del n.x', 'del n.x', 'n @ n', 'n ** 2', 'abs(n)', 'range(n)', '[1][n]', '"%d" % n', 'print(*n)', 'sorted([n, n])', 'sum([n])', 'max(n)', 'min([n, n])', 'reversed(n)', 'round(n)', 'await_(n)', 'bytes(n)', 'list(n)', 'dict(n)', 'set(n)', 'float(n)', 'complex(n)', 'chr(n)', 'open(n)', 'isinstance(1, n)', 'issubclass(int, n)', 'raise n', 'assert not n', 'n[...]'):
    try:
        exec(s); print(s, 'ok')
    except Exception as e: print(s, '|', type(e).__name__, e)
# expect: n[0] | TypeError 'N' object is not subscriptable
# expect: n[0] = 1 | TypeError 'N' object does not support item assignment
# expect: del n[0] | TypeError 'N' object doesn't support item deletion
# expect: len(n) | TypeError object of type 'N' has no len()
# expect: iter(n) | TypeError 'N' object is not iterable
# expect: 1 in n | TypeError argument of type 'N' is not iterable
# expect: n[1:2] | TypeError 'N' object is not subscriptable
# expect: n["a"] += 1 | TypeError 'N' object is not subscriptable
# expect: n() | TypeError 'N' object is not callable
# expect: n + 1 | TypeError unsupported operand type(s) for +: 'N' and 'int'
# expect: -n | TypeError bad operand type for unary -: 'N'
# expect: n < n | TypeError '<' not supported between instances of 'N' and 'N'
# expect: n == n ok
# expect: hash(n) == hash(n) ok
# expect: with n: pass | TypeError 'N' object does not support the context manager protocol
# expect: for _ in n: pass | TypeError 'N' object is not iterable
# expect: a, b = n | TypeError cannot unpack non-iterable N object
# expect: [*n] | TypeError Value after * must be an iterable, not N
# expect: {**n} | TypeError 'N' object is not a mapping
# expect: f"{n:x}" | TypeError unsupported format string passed to N.__format__
# expect: int(n) | TypeError int() argument must be a string, a bytes-like object or a real number, not 'N'
# expect: "a" + n | TypeError can only concatenate str (not "N") to str
# expect: n.x | AttributeError 'N' object has no attribute 'x'
# expect: 1
# expect: n.x = 1; print(n.x) ok
# expect: del n.x ok
# expect: del n.x | AttributeError 'N' object has no attribute 'x'
# expect: n @ n | TypeError unsupported operand type(s) for @: 'N' and 'N'
# expect: n ** 2 | TypeError unsupported operand type(s) for ** or pow(): 'N' and 'int'
# expect: abs(n) | TypeError bad operand type for abs(): 'N'
# expect: range(n) | TypeError 'N' object cannot be interpreted as an integer
# expect: [1][n] | TypeError list indices must be integers or slices, not N
# expect: "%d" % n | TypeError %d format: a real number is required, not N
# expect: print(*n) | TypeError print() argument after * must be an iterable, not N
# expect: sorted([n, n]) | TypeError '<' not supported between instances of 'N' and 'N'
# expect: sum([n]) | TypeError unsupported operand type(s) for +: 'int' and 'N'
# expect: max(n) | TypeError 'N' object is not iterable
# expect: min([n, n]) | TypeError '<' not supported between instances of 'N' and 'N'
# expect: reversed(n) | TypeError 'N' object is not reversible
# expect: round(n) | TypeError type N doesn't define __round__ method
# expect: await_(n) | NameError name 'await_' is not defined
# expect: bytes(n) | TypeError cannot convert 'N' object to bytes
# expect: list(n) | TypeError 'N' object is not iterable
# expect: dict(n) | TypeError 'N' object is not iterable
# expect: set(n) | TypeError 'N' object is not iterable
# expect: float(n) | TypeError float() argument must be a string or a real number, not 'N'
# expect: complex(n) | TypeError complex() first argument must be a string or a number, not 'N'
# expect: chr(n) | TypeError 'N' object cannot be interpreted as an integer
# expect: open(n) | TypeError expected str, bytes or os.PathLike object, not N
# expect: isinstance(1, n) | TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass(int, n) | TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: raise n | TypeError exceptions must derive from BaseException
# expect: assert not n | AssertionError
# expect: n[...] | TypeError 'N' object is not subscriptable


# Who has a dict already can't be given one.
for text in ("class Y: pass\nclass X(Y): __slots__ = '__dict__'", "class X(Exception): __slots__ = '__dict__'", "class Y: __slots__ = 'a'\nclass X(Y): __slots__ = '__dict__'"):
    try:
        exec(text, {})
        print('made')
    except TypeError as error:
        print(error)
# expect: __dict__ slot disallowed: we already got one
# expect: __dict__ slot disallowed: we already got one
# expect: made

class Listed:
    __slots__ = iter(['first', 'second'])

listed = Listed()
listed.first = 3
print(listed.first, hasattr(listed, 'second'), hasattr(listed, '__dict__'))  # expect: 3 False False
