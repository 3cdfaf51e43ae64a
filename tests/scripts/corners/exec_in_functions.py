def f(a, b=1):
    x = eval("a + b")
    def g(): return locals(), a
    return x, f.__code__.co_varnames, f.__code__.co_nlocals, g(), sorted(locals())
print(f(1)[:4:1][0], f(1)[1], f(1)[2], f(1)[3], [n for n in f(1)[4] if n != "g"])  # expect: 2 ('a', 'b', 'x', 'g') 4 ({'a': 1}, 1) ['a', 'b', 'x']
def gen():
    exec("k = 1")
    yield locals()["k"]
    del_me = 1
    yield sorted(locals())
    del del_me
    yield sorted(locals())
print(*gen())  # expect: 1 ['del_me', 'k'] ['k']
class C:
    def m(self):
        v = 1
        exec("w = v + 1")
        return eval("w"), "w" in vars()
print(C().m())  # expect: (2, True)
def many():
    l = []
    for i in range(3):
        exec(f"v{i} = {i}")
        l.append(eval(f"v{i} * 10"))
    return l, sorted(locals())
print(many())  # expect: ([0, 10, 20], ['i', 'l', 'v0', 'v1', 'v2'])
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        exec("t = n")
        return eval("t"), locals()
    return inner(), inner(), sorted(locals())
print(outer())  # expect: ((1, {'n': 1, 't': 1}), (2, {'n': 2, 't': 2}), ['inner', 'n'])
async def co():
    exec("q = 5")
    return eval("q")
c = co()
try: c.send(None)
except StopIteration as e: print(e.value)  # expect: 5
import threading
def w():
    exec("z = 1"); print(sorted(locals()))  # expect: ['z']
t = threading.Thread(target=w); t.start(); t.join()
import gc
def h():
    exec("big = [1] * 10")
    gc.collect()
    return eval("big")
print(h())  # expect: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
