# __del__, generators with finally and weak references, where references are counted
class Res:
    live = []
    def __init__(self, n): self.n = n; Res.live.append(n); print("open", n)
    def __del__(self): print("close", self.n); Res.live.remove(self.n)
def use():
    r = Res("local")
    print("using", r.n)
use(); print("after use", Res.live)
# expect: open local
# expect: using local
# expect: close local
# expect: after use []
a = Res("a"); b = a; del a; print("still", Res.live); b = None; print(Res.live)
# expect: open a
# expect: still ['a']
# expect: close a
# expect: []
lst = [Res(i) for i in range(3)]; lst.pop(); print("popped"); lst[0] = None; print("replaced"); lst.clear(); print(Res.live)
# expect: open 0
# expect: open 1
# expect: open 2
# expect: close 2
# expect: popped
# expect: close 0
# expect: replaced
# expect: close 1
# expect: []
d = {"k": Res("d")}; d["k"] = 5; print("dict replaced"); 
# expect: open d
# expect: close d
# expect: dict replaced
class Holder:
    def __init__(self): self.r = Res("held")
h = Holder(); h.r = None; print("attr replaced"); h = Holder(); del h; print("holder gone")
# expect: open held
# expect: close held
# expect: attr replaced
# expect: open held
# expect: close held
# expect: holder gone
x = Res("x"); x = Res("y"); print("rebound"); del x
# expect: open x
# expect: open y
# expect: close x
# expect: rebound
# expect: close y
def gen():
    try:
        yield 1; yield 2
    finally: print("gen cleanup")
for v in gen(): print(v); break
# expect: 1
# expect: gen cleanup
print("loop left"); g = gen(); next(g); g = None; print("g none")
# expect: loop left
# expect: gen cleanup
# expect: g none
import weakref
o = Holder(); w = weakref.ref(o, lambda r: print("wr dead")); print(w() is o); del o; print(w() is None)
# expect: open held
# expect: True
# expect: wr dead
# expect: close held
# expect: True
def ret(): return Res("temp")
ret(); print("temp gone"); ret().n; print("again"); t = ret(); print(t.n)
# expect: open temp
# expect: close temp
# expect: temp gone
# expect: open temp
# expect: close temp
# expect: again
# expect: open temp
# expect: temp
try: raise ValueError(Res("exc"))  # expect: open exc
except ValueError as e: print("caught", e.args[0].n)
# expect: caught exc
# expect: close exc
print("exc gone"); Res("last")
# expect: exc gone
# expect: open last
# expect: close last
keep = Res("end"); print("end of program")
# expect: open end
# expect: end of program
# expect: close temp
# expect: close end
