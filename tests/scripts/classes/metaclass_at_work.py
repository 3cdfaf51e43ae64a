# metaclasses that register, forbid, order
class Registry(type):
    items = {}
    def __new__(m, name, bases, ns, abstract=False, **kw):
        ns = {k: v for k, v in ns.items()}
        ns["created_by"] = m.__name__
        cls = super().__new__(m, name, bases, ns)
        if not abstract: m.items[name.lower()] = cls
        return cls
    def __init__(cls, name, bases, ns, abstract=False, **kw):
        super().__init__(name, bases, ns); cls.kw = kw
    def __getitem__(cls, key): return cls.items[key]
    def __iter__(cls): return iter(sorted(cls.items))
    def __len__(cls): return len(cls.items)
    def __contains__(cls, k): return k in cls.items
    @property
    def upper(cls): return cls.__name__.upper()
    def __str__(cls): return "class:" + cls.__name__
class Base(metaclass=Registry, abstract=True):
    def speak(self): raise NotImplementedError(type(self).__name__ + " must speak")
class Dog(Base):
    def speak(self): return "woof"
class Cat(Base, color="black"): pass
print(list(Base), len(Base), Base["dog"]().speak(), "cat" in Base, "base" in Base, Cat.kw, Dog.created_by, Dog.upper, str(Dog), f"{Cat}", repr(Dog))
# expect: ['cat', 'dog'] 2 woof True False {'color': 'black'} Registry DOG class:Dog class:Cat <class '__main__.Dog'>
try: Cat().speak()
except NotImplementedError as e: print(e)  # expect: Cat must speak
try: Dog().upper
except AttributeError as e: print(e)  # expect: 'Dog' object has no attribute 'upper'
class Singleton(type):
    _inst = {}
    def __call__(cls, *a, **k):
        if cls not in cls._inst: cls._inst[cls] = super().__call__(*a, **k)
        return cls._inst[cls]
class Conf(metaclass=Singleton):
    def __init__(self, v=0): print("init"); self.v = v
print(Conf(1) is Conf(2), Conf().v)
# expect: init
# expect: True 1
class Final(type):
    def __new__(m, n, b, ns):
        for x in b:
            if isinstance(x, Final): raise TypeError(f"type '{x.__name__}' is not an acceptable base type")
        return type.__new__(m, n, b, dict(ns))
class Leaf(metaclass=Final): pass
try:
    class Sub(Leaf): pass
except TypeError as e: print(e)  # expect: type 'Leaf' is not an acceptable base type
class Ordered(type):
    @classmethod
    def __prepare__(m, n, b): return {}
    def __new__(m, n, b, ns):
        c = type.__new__(m, n, b, ns); c.order = [k for k in ns if not k.startswith("_")]; return c
class O(metaclass=Ordered):
    z = 1; a = 2
    def m(self): pass
print(O.order, type(O), type(type(O)), isinstance(O, Ordered), issubclass(Ordered, type))
# expect: ['z', 'a', 'm'] <class '__main__.Ordered'> <class 'type'> True True
print(type("Dyn", (Dog,), {"speak": lambda self: "dyn"})().speak(), list(Base))  # expect: dyn ['cat', 'dog', 'dyn']
