import threading, functools, time, types, inspect, weakref
def synchronized(arg=None):
    """@synchronized, @synchronized(lock)"""
    def deco(fn, lock=None):
        lock = lock or threading.RLock()
        @functools.wraps(fn)
        def w(*a, **k):
            with lock: return fn(*a, **k)
        w.__lock__ = lock
        return w
    if isinstance(arg, types.FunctionType): return deco(arg)
    return functools.partial(deco, lock=arg)
class MonitorMeta(type):
    def __new__(mcls, name, bases, ns):
        def wrap(f):
            @functools.wraps(f)
            def w(self, *a, **k):
                with self._monitor: return f(self, *a, **k)
            return w
        ns = {k: wrap(v) if inspect.isfunction(v) and not k.startswith('_') else v for k, v in ns.items()}
        orig = ns.get('__init__')
        def __init__(self, *a, **k):
            self._monitor = threading.RLock(); self._cond = threading.Condition(self._monitor)
            if orig: orig(self, *a, **k)
        ns['__init__'] = __init__; return super().__new__(mcls, name, bases, ns)
class Buffer(metaclass=MonitorMeta):
    """bounded"""
    def __init__(self, n): self.n, self.items = n, []
    def put(self, x):
        while len(self.items) >= self.n: self._cond.wait()
        self.items.append(x); self._cond.notify_all()
    def get(self):
        while not self.items: self._cond.wait()
        x = self.items.pop(0); self._cond.notify_all(); return x
b = Buffer(2); out = []
ts = [threading.Thread(target=lambda: [b.put(i) for i in range(6)]), threading.Thread(target=lambda: [out.append(b.get()) for _ in range(6)])]; [t.start() for t in ts]; [t.join() for t in ts]; print(out, Buffer.put.__name__, Buffer.__doc__, type(Buffer).__name__)
@synchronized
def f(x): return x + 1
lk = threading.Lock()
@synchronized(lk)
def g(x): return lk.locked(), x
print(f(1), g(2), lk.locked(), f.__lock__.__class__.__name__, f.__name__)
class Lazy:
    def __init__(self, f): self.f, self.l = f, threading.Lock(); functools.update_wrapper(self, f)
    def __set_name__(self, o, n): self.n = '_lazy_' + n
    def __get__(self, o, t=None):
        if o is None: return self
        try: return o.__dict__[self.n]
        except KeyError:
            with self.l:
                if self.n not in o.__dict__: o.__dict__[self.n] = self.f(o)
            return o.__dict__[self.n]
class C:
    made = 0
    @Lazy
    def heavy(self): C.made += 1; time.sleep(.01); return object()
c = C(); r = []; ts = [threading.Thread(target=lambda: r.append(c.heavy)) for _ in range(5)]; [t.start() for t in ts]; [t.join() for t in ts]; print(C.made, len(set(map(id, r))), C.heavy.__name__)

# expect: [0, 1, 2, 3, 4, 5] put bounded MonitorMeta
# expect: 2 (True, 2) False RLock f
# expect: 1 1 heavy
