class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print("get", k); return self.d[k]
    def __setitem__(self, k, v): print("set", k, v); self.d[k] = v  # expect error: TypeError: unhashable type: 'slice'
    def __delitem__(self, k): print("del", k); del self.d[k]
    def __contains__(self, k): print("in", k); return k in self.d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(self.d)
    def __call__(self, *a, **k): return ("called", a, k)
    def __missing__(self, k): return "never"
m = M()
m["a"] = 1  # expect: set a 1
m["b"] = m["a"] + 1
# expect: get a
# expect: set b 2
m["a"] += 10
# expect: get a
# expect: set a 11
print("a" in m, "z" not in m, len(m), list(m), bool(m), m(1, x=2), sorted(m), dict((k, m[k]) for k in m))
# expect: in a
# expect: in z
# expect: get a
# expect: get b
# expect: True True 2 ['a', 'b'] True ('called', (1,), {'x': 2}) ['a', 'b'] {'a': 11, 'b': 2}
del m["a"]  # expect: del a
try: m["a"]  # expect: get a
except KeyError as e: print("KeyError", e)  # expect: KeyError 'a'
try: del m["q"]  # expect: del q
except KeyError as e: print("KeyError", e)  # expect: KeyError 'q'
m[1:2, ...] = "slice"  # expect: set (slice(1, 2, None), Ellipsis) slice
print(m.d)
a, = m
class Empty: pass
e = Empty()
for s in ("e[0]", "e[0] = 1", "del e[0]", "0 in e", "len(e)", "list(e)", "e()", "e + 1", "e < 1", "-e", "int(e)", "with e: pass", "e['a']", "del e['a']", "for i in e: pass", "a, b = e", "[*e]", "f'{e:x}'", "round(e)", "abs(e)", "next(e)", "reversed(e)", "e @ e", "e[1:2]", "Empty[0]", "Empty()(1)"):
    try:
        exec(s)
    except TypeError as x:
        print(s, x)
