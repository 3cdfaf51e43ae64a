def f(): 
    print(loc)
    loc = 1
try: f()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'loc' where it is not associated with a value
def g():
    for q in []: pass
    return q
try: g()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'q' where it is not associated with a value
def h():
    if False: z = 1
    return z
try: h()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'z' where it is not associated with a value
cnt = 0
def inc(): cnt += 1
try: inc()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'cnt' where it is not associated with a value
def k():
    try: raise ValueError
    except ValueError as e: pass
    return e
try: k()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'e' where it is not associated with a value
def l():
    import math
    del math
    math
try: l()
except UnboundLocalError as e: print(e)  # expect: cannot access local variable 'math' where it is not associated with a value
def m(a, *b, c=1, **d):
    x = 5
    def inner(): return x
    return locals()
r = m(1, 2, z=3); print(sorted(r), r['b'], r['x'])  # expect: ['a', 'b', 'c', 'd', 'inner', 'x'] (2,) 5
print(sorted(k for k in globals() if k in ('f', 'g', 'cnt', 'nope')), globals()['cnt'], globals() is locals())  # expect: ['cnt', 'f', 'g'] 0 True
globals()['dyn'] = 7; print(dyn)  # expect: 7
class C:  # expect: ['a', 'b']
    a = 1; b = locals(); print(sorted(k for k in b if not k.startswith('__')))
def no_effect():
    v = 1; locals()['v'] = 2; return v
print(no_effect())  # expect: 1
def sh(): print(len([1])); 
sh()  # expect: 1
def sh2():
    len = lambda x: 'shadow'
    return len([])
print(sh2(), len([]))  # expect: shadow 0
x = 'g'
class D:
    x = x + '!'
    def get(self): return x
    y = [x for _ in range(2)]
    z = (lambda: x)()
print(D.x, D().get(), D.y, D.z)  # expect: g! g ['g', 'g'] g
def outer():
    def inner():
        global glob_new; glob_new = 'set'
    inner(); return glob_new
print(outer(), glob_new)  # expect: set set
exec('exec_var = 3'); print(exec_var, eval('exec_var + 1'), eval('x', {'x': 'other'}), eval('y', {}, {'y': 2}))  # expect: 3 4 other 2
ns = {}; exec('def fn(): return 5\nvalue = fn()', ns); print(ns['value'], sorted(k for k in ns if k != '__builtins__'))  # expect: 5 ['fn', 'value']
