# data descriptors, instance dict, other descriptors, __getattr__
class DataD:
    def __get__(self, o, t=None): return "data"
    def __set__(self, o, v): o.__dict__["d"] = v
class NonData:
    def __get__(self, o, t=None): return "nondata"
class C:
    d = DataD()
    n = NonData()
    plain = "class"
    def __getattr__(self, name): return f"getattr({name})"
    def meth(self): return "meth"
c = C(); c.d = "inst"; c.__dict__["n"] = "inst n"; c.plain = "inst plain"
print(c.d, c.n, c.plain, c.missing, c.__dict__, C.plain, C.d, C.n)
# expect: data inst n inst plain getattr(missing) {'d': 'inst', 'n': 'inst n', 'plain': 'inst plain'} class data nondata
c.meth = lambda: "inst meth"; print(c.meth(), C.meth(c)); del c.meth; print(c.meth())
# expect: inst meth meth
# expect: meth
class Typed:
    def __init__(self, typ): self.typ = typ
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.name, None)
    def __set__(self, o, v):
        if not isinstance(v, self.typ): raise TypeError(f"{self.name[1:]} must be {self.typ.__name__}")
        setattr(o, self.name, v)
    def __delete__(self, o): delattr(o, self.name)
class Person:
    name = Typed(str); age = Typed(int)
    def __init__(self, n, a): self.name, self.age = n, a
p = Person("Al", 3); print(p.name, p.age, vars(p), type(Person.name).__name__)  # expect: Al 3 {'_name': 'Al', '_age': 3} Typed
for k, v in (("age", "x"), ("name", 5)):
    try: setattr(p, k, v)
    except TypeError as e: print(e)
    # expect: age must be int
    # expect: name must be str
del p.age; print(p.age, hasattr(p, "_age"))  # expect: None False
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t=None):
        if o is None: return self
        print("compute", self.n); v = o.__dict__[self.n] = self.f(o); return v
class L:
    @Lazy
    def val(self): return 42
l = L(); print(l.val, l.val, l.__dict__)
# expect: compute val
# expect: 42 42 {'val': 42}
class Meta(type):
    meta_attr = "meta"
    def __getattr__(cls, n): return f"Meta.{n}"
class M(metaclass=Meta): own = "own"
print(M.own, M.meta_attr, M.whatever)  # expect: own meta Meta.whatever
try: M().meta_attr
except AttributeError as e: print(e)  # expect: 'M' object has no attribute 'meta_attr'
class GA:
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("no access")
        return super().__getattribute__(n)
    def __getattr__(self, n): return "fallback " + n
    secret = 1; ok = 2
g = GA(); print(g.secret, g.ok, g.nope, getattr(g, "zz"), hasattr(g, "anything"))  # expect: fallback secret 2 fallback nope fallback zz True
class SA:
    def __setattr__(self, n, v):
        if n.startswith("ro_"): raise AttributeError(f"{n} is read-only")
        object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
s = SA(); s.x = 1; del s.x  # expect: del x
try: s.ro_y = 1
except AttributeError as e: print(e)  # expect: ro_y is read-only
try: del s.x  # expect: del x
except AttributeError as e: print(e)  # expect: 'SA' object has no attribute 'x'
print(C.__dict__["meth"].__get__(c, C)(), C.__dict__["meth"].__get__(None, C) is C.__dict__["meth"], type(c.meth), c.meth.__func__ is C.meth)
# expect: meth True <class 'method'> True
class Cm:
    @classmethod
    def a(cls): return cls
    b = classmethod(lambda cls: cls.__name__)
    c = staticmethod(lambda: "static")
class Cs(Cm): pass
print(Cs.a() is Cs, Cs().b(), Cs.c(), Cm.__dict__["a"].__func__.__name__)  # expect: True Cs static a
print(dir(Person)[-2:], [n for n in vars(Person) if not n.startswith("__")])  # expect: ['age', 'name'] ['name', 'age']
