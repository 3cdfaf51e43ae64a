# weak references at once
import copy, weakref, functools, operator
@functools.total_ordering
class Card:
    __slots__ = ("rank", "suit", "__weakref__")
    RANKS = "23456789TJQKA"
    def __init__(self, s): self.rank, self.suit = s
    def __eq__(self, o): return self.rank == o.rank if isinstance(o, Card) else NotImplemented
    def __lt__(self, o): return self.RANKS.index(self.rank) < self.RANKS.index(o.rank)
    def __hash__(self): return hash((self.rank, self.suit))
    def __repr__(self): return self.rank + self.suit
    def __copy__(self): return Card(self.rank + self.suit)
cards = [Card(x) for x in ("KH", "2S", "AD", "TC")]; print(sorted(cards), max(cards), Card("2S") <= Card("3H"), Card("AS") > Card("KS"), Card("2S") == Card("2H"), Card("2S") != Card("3S"), Card("2S") == 5, len({Card("2S"), Card("2S")}))
# expect: [2S, TC, KH, AD] AD True True True True False 1
c = cards[0]; r = weakref.ref(c); print(r() is c, copy.copy(c) is c, copy.copy(c)); cards.pop(0); del c; print(r())
# expect: True False KH
# expect: None
d = weakref.WeakValueDictionary(); k = Card("5D"); d["k"] = k; print(d["k"], len(d), "k" in d); del k; print(len(d), d.get("k"))
# expect: 5D 1 True
# expect: 0 None
class Obs:
    def __init__(self): self.subs = weakref.WeakSet()
    def add(self, s): self.subs.add(s)
    def fire(self, e): return sorted(s.on(e) for s in self.subs)
class Sub:
    def __init__(self, n): self.n = n
    def on(self, e): return f"{self.n}:{e}"
o = Obs(); a, b = Sub("a"), Sub("b"); o.add(a); o.add(b); print(o.fire("x")); del b; print(o.fire("y"), len(o.subs))
# expect: ['a:x', 'b:x']
# expect: ['a:y'] 1
p = weakref.proxy(a); print(p.n, p.on("z")); del a  # expect: a a:z
try: p.n
except ReferenceError as e: print(e)  # expect: weakly-referenced object no longer exists
print(o.fire("none"))  # expect: []
fin = weakref.finalize(s := Sub("fin"), print, "finalizer ran"); print(fin.alive); del s; print(fin.alive)
# expect: True
# expect: finalizer ran
# expect: False
try: weakref.ref(5)
except TypeError as e: print(e)  # expect: cannot create weak reference to 'int' object
class NoWeak: __slots__ = ("x",)
try: weakref.ref(NoWeak())
except TypeError as e: print(e)  # expect: cannot create weak reference to 'NoWeak' object
class Shared:
    _state = {}
    def __init__(self): self.__dict__ = self._state
x, y = Shared(), Shared(); x.v = 1; print(y.v, x is y, x.__dict__ is y.__dict__)  # expect: 1 False True
class Multi:
    def __init__(self, **k): self.__dict__.update(k)
    def __eq__(self, o): return vars(self) == vars(o)
    def __repr__(self): return f"Multi({', '.join(f'{k}={v}' for k, v in sorted(vars(self).items()))})"
    def replace(self, **k): n = copy.copy(self); n.__dict__.update(k); return n
m = Multi(a=1, b=[2]); n = copy.deepcopy(m); n.b.append(3); print(m, n, m == n, m.replace(a=5), copy.copy(m).b is m.b)
# expect: Multi(a=1, b=[2]) Multi(a=1, b=[2, 3]) False Multi(a=5, b=[2]) True
try: hash(m)
except TypeError as e: print(e)  # expect: unhashable type: 'Multi'
print(operator.attrgetter("a", "b")(m), functools.reduce(operator.or_, [{1}, {2}]), list(map(operator.itemgetter(0), ["ab", "cd"])))
# expect: (1, [2]) {1, 2} ['a', 'c']
