# global, exec and scopes
count = 0
def inc():
    global count
    count += 1
    return count
print(inc(), inc(), count)  # expect: 1 2 2
def make_new():
    global brand_new
    brand_new = [1, 2]
try: brand_new
except NameError as e: print(e)  # expect: name 'brand_new' is not defined
make_new(); print(brand_new); brand_new.append(3); print(brand_new)
# expect: [1, 2]
# expect: [1, 2, 3]
def shadow(): count = "local"; return count
print(shadow(), count)  # expect: local 2
def bad():
    print(count)
    count = 5
try: bad()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'count' where it is not associated with a value
def nest():
    x = 1
    def a():
        def b():
            nonlocal x
            x += 1
            global count
            count = x * 10
        b(); return x
    return a(), x
print(nest(), count)  # expect: (2, 2) 20
class C:
    global cls_global
    cls_global = "from class"
    count = count + 1
    def m(self): return count, self.count
print(cls_global, C.count, C().m())  # expect: from class 21 (20, 21)
def loop():
    global i
    for i in range(3): pass
loop(); print(i)  # expect: 2
def imp():
    global math
    import math
imp(); print(math.floor(2.5))  # expect: 2
def deff():
    global helper
    def helper(): return "helped"
deff(); print(helper())  # expect: helped
def delg():
    global count
    del count
delg()
try: count
except NameError as e: print(e)  # expect: name 'count' is not defined
exec("count = 77"); print(count, "count" in globals(), globals()["count"], "x" in locals())  # expect: 77 True 77 False
ns = {"count": 5}; exec("def f():\n global count\n count += 1\nf()", ns); print(ns["count"], count, eval("count * 2", ns), sorted(k for k in ns if not k.startswith("__")))
# expect: 6 77 12 ['count', 'f']
def locs(a, b=2): c = 3; return sorted(locals().items())
print(locs(1), [k for k in vars() if k == "ns"])  # expect: [('a', 1), ('b', 2), ('c', 3)] ['ns']
x = 10; print([x for x in range(3)], x, (lambda x: x)(5), x, {x: x for x in "ab"}, x)  # expect: [0, 1, 2] 10 5 10 {'a': 'a', 'b': 'b'} 10
if True: inner_if = 1
print(inner_if); y = 1  # expect: 1
def default(y=y): return y
y = 2; print(default())  # expect: 1
