# __getattribute__, __setattr__ and __delattr__ of a proxy
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])
    def __getattribute__(self, name):
        if name.startswith("_"): return object.__getattribute__(self, name)
        self._log.append(("get", name))
        return getattr(object.__getattribute__(self, "_target"), name)
    def __setattr__(self, name, value):
        self._log.append(("set", name)); setattr(self._target, name, value)
    def __delattr__(self, name):
        self._log.append(("del", name)); delattr(self._target, name)
    def __repr__(self): return "<Proxy of %r>" % self._target
    def __len__(self): return len(self._target.items)
    def __getitem__(self, i): return self._target.items[i]
    def __iter__(self): return iter(self._target.items)
    def __contains__(self, x): return x in self._target.items
    def __bool__(self): return False
class T:
    items = [1, 2, 3]
    def __repr__(self): return "T()"
    def hello(self, n): return "hi " + n
p = Proxy(T())
print(p, p.hello("x"), len(p), p[1], list(p), 2 in p, bool(p), not p)  # expect: <Proxy of T()> hi x 3 2 [1, 2, 3] True False True
p.z = 5
print(p.z, p._target.z, p._log)  # expect: 5 5 [('get', 'hello'), ('set', 'z'), ('get', 'z')]
del p.z
try: p.z
except AttributeError as e: print(e)  # expect: 'T' object has no attribute 'z'
try: del p.z
except AttributeError as e: print(e)  # expect: 'T' object has no attribute 'z'
print(type(p).__name__, isinstance(p, T), p.__class__)  # expect: Proxy False <class '__main__.Proxy'>
