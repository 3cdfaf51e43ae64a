class A:
    x = 1
    def __init__(self, v): self.v = v
    def show(self): return f"{type(self).__name__}:{self.v}"
    def who(self): return "A"
    def call(self): return self.who()
class B(A):
    def __init__(self, v, w):
        super().__init__(v)
        self.w = w
    def who(self): return "B" + super().who()
class C(B):
    x = 5
    def who(self): return "C" + B.who(self)
a, b, c = A(1), B(2, 3), C(4, 5)
print(a.show(), b.show(), c.show(), a.call(), b.call(), c.call(), a.x, b.x, c.x, C.x, B.x)  # expect: A:1 B:2 C:4 A BA CBA 1 1 5 5 1
A.x = 100
print(a.x, b.x, c.x)  # expect: 100 100 5
b.x = 7
print(b.x, B.x, vars(b), isinstance(c, A), issubclass(C, (int, A)), C.__mro__, c.__class__.__bases__, type(c) is C, type(c) == B)
# expect: 7 100 {'v': 2, 'w': 3, 'x': 7} True True (<class '__main__.C'>, <class '__main__.B'>, <class '__main__.A'>, <class 'object'>) (<class '__main__.B'>,) True False
A.new = lambda self: "new " + self.who()
print(c.new())  # expect: new CBA
del A.new
try: c.new()
except AttributeError as e: print(e)  # expect: 'C' object has no attribute 'new'
try: B(1)
except TypeError as e: print(e)  # expect: B.__init__() missing 1 required positional argument: 'w'
try: A()
except TypeError as e: print(e)  # expect: A.__init__() missing 1 required positional argument: 'v'
try: A(1, 2, 3)
except TypeError as e: print(e)  # expect: A.__init__() takes 2 positional arguments but 4 were given
try: a.missing
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'missing'
try: A.missing
except AttributeError as e: print(e)  # expect: type object 'A' has no attribute 'missing'
try: a.show(1)
except TypeError as e: print(e)  # expect: A.show() takes 1 positional argument but 2 were given
try: A.show()
except TypeError as e: print(e)  # expect: A.show() missing 1 required positional argument: 'self'
try: a.v()
except TypeError as e: print(e)  # expect: 'int' object is not callable
class D(B, object): pass
class E: __slots__ = ()
print(D.__mro__, hasattr(E(), "__dict__"), E.__dict__.get("__slots__"))
# expect: (<class '__main__.D'>, <class '__main__.B'>, <class '__main__.A'>, <class 'object'>) False ()
class F(A):
    def __getattr__(self, n): return "dyn " + n
print(F(1).anything, F(1).v, getattr(F(1), "zzz", 0), hasattr(F(1), "q"))  # expect: dyn anything 1 dyn zzz True
class G:
    "docstring"
    def __eq__(self, o): return True
    y = [i * 2 for i in range(3)]
    if y: z = "cond"
    for k in range(2): pass
print(G.__doc__, G() == 5, G.y, G.z, G.k, G.__hash__)  # expect: docstring True [0, 2, 4] cond 1 None
print(A.__name__, A.__qualname__, A.__module__, A.__dict__["who"].__name__, A.who is A.__dict__["who"], a.who == a.who, a.who.__self__ is a)
# expect: A A __main__ who True True True
