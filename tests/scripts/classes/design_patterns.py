# design patterns
class Single:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls); cls._i.fresh = True
        return cls._i
    def __init__(self, v=0): self.v = v
a = Single(1); b = Single(2); print(a is b, a.v, a.fresh)  # expect: True 2 True
class Borg:
    __state = {}
    def __init__(self): self.__dict__ = self.__state
x, y = Borg(), Borg(); x.q = 5; print(y.q, x is y)  # expect: 5 False
class Observer:
    def __init__(self): self._h = {}
    def on(self, e): return lambda f: self._h.setdefault(e, []).append(f) or f
    def emit(self, e, *a): return [f(*a) for f in self._h.get(e, ())]
o = Observer()
@o.on("go")
def h1(n): return n + 1
@o.on("go")
def h2(n): return n * 2
print(o.emit("go", 5), o.emit("none"), h1(1))  # expect: [6, 10] [] 2
class Builder:
    def __init__(self): self.parts = []
    def __getattr__(self, n):
        if n.startswith("_"): raise AttributeError(n)
        def add(*a, **k): self.parts.append((n, a, tuple(sorted(k.items())))); return self
        return add
    def build(self): return self.parts
print(Builder().select("a", "b").where(x=1).limit(5).build())  # expect: [('select', ('a', 'b'), ()), ('where', (), (('x', 1),)), ('limit', (5,), ())]
class State:
    def __init__(self): self.s = Idle()
    def go(self, ev): self.s = self.s.next(ev); return type(self.s).__name__
class Base:
    table = {}
    def next(self, ev): return self.table.get(ev, type(self))()
class Idle(Base): pass
class Run(Base): pass
Idle.table = {"start": Run}; Run.table = {"stop": Idle}
m = State(); print([m.go(e) for e in ("x", "start", "start", "stop")])  # expect: ['Idle', 'Run', 'Run', 'Idle']
class Visitor:
    def visit(self, n): return getattr(self, "visit_" + type(n).__name__, self.generic)(n)
    def generic(self, n): return f"?{n!r}"
    def visit_int(self, n): return n * 10
    def visit_list(self, n): return [self.visit(x) for x in n]
    def visit_dict(self, n): return {k: self.visit(v) for k, v in n.items()}
print(Visitor().visit([1, "s", {"a": 2, "b": [3, None]}]))  # expect: [10, "?'s'", {'a': 20, 'b': [30, '?None']}]
class Cmd:
    def __init__(self): self.done, self.undone = [], []
    def do(self, f, u): f(); self.done.append((f, u)); self.undone.clear()
    def undo(self): f, u = self.done.pop(); u(); self.undone.append((f, u))
    def redo(self): f, u = self.undone.pop(); f(); self.done.append((f, u))
v = []; c = Cmd(); c.do(lambda: v.append(1), v.pop); c.do(lambda: v.append(2), v.pop); c.undo(); print(v); c.redo(); print(v)
# expect: [1]
# expect: [1, 2]
try: c.redo()
except IndexError as e: print(e)  # expect: pop from empty list
class Flyweight:
    pool = {}
    def __new__(cls, k): return cls.pool.setdefault(k, super().__new__(cls))
print(Flyweight("a") is Flyweight("a"), Flyweight("a") is Flyweight("b"), len(Flyweight.pool))  # expect: True False 2
class Null:
    def __getattr__(self, n): return self
    def __call__(self, *a, **k): return self
    def __bool__(self): return False
    def __repr__(self): return "Null"
    def __getitem__(self, k): return self
    def __iter__(self): return iter(())
n = Null(); print(n.a.b.c(1)(2)["x"], bool(n), list(n), n or "default")  # expect: Null False [] default
class Money:
    def __init__(self, a, cur="USD"): self.a, self.cur = a, cur
    def __add__(self, o):
        if isinstance(o, Money):
            if o.cur != self.cur: raise ValueError("currency mismatch")
            return Money(self.a + o.a, self.cur)
        return NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __repr__(self): return f"{self.a} {self.cur}"
print(sum([Money(1), Money(2)]), Money(1) + Money(5))  # expect: 3 USD 6 USD
for f in (lambda: Money(1) + 1, lambda: Money(1) + Money(1, "EUR"), lambda: 1 + Money(1)):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
    # expect: TypeError unsupported operand type(s) for +: 'Money' and 'int'
    # expect: ValueError currency mismatch
    # expect: TypeError unsupported operand type(s) for +: 'int' and 'Money'
class Temp:
    class _D:
        def __get__(s, o, t): return None if o is None else o.c * 9 / 5 + 32
        def __set__(s, o, v): o.c = (v - 32) * 5 / 9
    f = _D()
    def __init__(self, c): self.c = c
t = Temp(100); print(t.f, Temp.f); t.f = 32; print(t.c)
# expect: 212.0 None
# expect: 0.0
