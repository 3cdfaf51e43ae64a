# what only a dead object referred to ends after it; cycles wait for the collector
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = A(1); a = None; print("after 1")
# expect: del 1
# expect: after 1
def f():
    o = A(2)
    return "ret"
print(f())
# expect: del 2
# expect: ret
A(3)  # expect: del 3
print("x")  # expect: x
l = [A(4)]; l.clear(); print("c")
# expect: del 4
# expect: c
def g():
    try:
        yield 1
        yield 2
    finally: print("fin")
for i in g(): break  # expect: fin
print("after")  # expect: after
q = g(); next(q); del q; print("after q")
# expect: fin
# expect: after q
d = {"k": A(5)}; d["k"] = 1; print("d")
# expect: del 5
# expect: d
x = A(6); y = x; del x; print("still"); del y
# expect: still
# expect: del 6
c = A(7); c.me = c; del c; import gc; gc.collect(); print("gc")
# expect: del 7
# expect: gc
class H:
    def __enter__(self): return self
    def __exit__(self, *a): pass
def t():
    try:
        z = A(8); raise ValueError
    except ValueError: print("caught")
t(); print("t done")
# expect: caught
# expect: del 8
# expect: t done
w = A(9)
print("end")  # expect: end
# expect: del 9
