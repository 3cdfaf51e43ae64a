import os, threading, copy
# fork with exec'd code, threads and exec
code = "def f(n):\n    return n * 2\nv = f(21)"
ns = {}
exec(code, ns)
pid = os.fork()
if pid == 0:
    exec("print('child', f(5))", ns)  # expect: child 10
    exec("zz = 'new in child'\nprint(zz)", ns)  # expect: new in child
    os._exit(0)
os.waitpid(pid, 0)
exec("print('parent', f(6), 'zz' in globals())", ns)  # expect: parent 12 False
def work(i):
    d = {'i': i}
    exec("r = [k * i for k in range(3)]" if 0 else "r = []\nfor k in range(3): r.append(k * i)", d)
    results[i] = d['r']
results = {}
ts = [threading.Thread(target=work, args=(i,)) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(results.items()))  # expect: [(0, [0, 0, 0]), (1, [0, 1, 2]), (2, [0, 2, 4]), (3, [0, 3, 6])]
pid = os.fork()
if pid == 0:
    m = __import__('frac' + 'tions')
    print(m.Fraction(1, 3))  # expect: 1/3
    os._exit(0)
os.waitpid(pid, 0)
m = __import__('frac' + 'tions')
print(m.Fraction(2, 3) + 1)  # expect: 5/3
import gc; gc.collect()
print(eval('v', ns), ns['f'].__name__, ns['f'].__module__)  # expect: 42 f None
class Meta(type): pass
exec("class K(metaclass=Meta):\n  def __init__(self): self.x = 1\n  def __eq__(self, o): return isinstance(o, K)\nprint(K() == K(), type(K))")
# expect: True <class '__main__.Meta'>
s = "total = 0\nfor i in range(2000):\n    total += i\n"
exec(s)
print(total)  # expect: 1999000
def rec(n):
    return 1 if n == 0 else n * eval("rec(n-1)")
print(rec(5))  # expect: 120
for i in range(50): exec(f"var{i} = {i}")
print(var49 + var1)  # expect: 50
print([eval(f"var{i}") for i in range(3)])  # expect: [0, 1, 2]
exec("import collections.abc as ca\nprint(ca.Sequence.__name__)")  # expect: Sequence
exec("from os import path\nprint(path.join('q','w'))")  # expect: q/w
try: exec("import nothing_here")
except ModuleNotFoundError as e: print(e, e.name)  # expect: No module named 'nothing_here' nothing_here
import sys
sys.modules['__main__'].fresh = 8
print(fresh)  # expect: 8
setattr(sys, 'my_new', 3); print(sys.my_new, hasattr(sys, 'nope'))  # expect: 3 False
print('my_new' in dir(sys), 'my_new' in vars(sys))  # expect: True True
import math
math.tau2 = 1; print(math.tau2)  # expect: 1
del math.tau2
print(hasattr(math, 'tau2'))  # expect: False
def func(a, b=1, *c, d, e=2, **f):
    x = 1; return x
co = func.__code__
print(co.co_argcount, co.co_kwonlyargcount, co.co_varnames, co.co_name, co.co_flags & 12, func.__globals__ is globals())
# expect: 2 2 ('a', 'b', 'd', 'e', 'c', 'f', 'x') func 12 True
lam = eval("lambda q: q + undefined_name")
try: lam(1)
except NameError as e: print(e)  # expect: name 'undefined_name' is not defined
print(eval("(lambda: [1, 2, 3])()[1:]"), eval("'%s' % 5"), eval("{1: 2}[1]"))  # expect: [2, 3] 5 2
print(exec("pass"), eval("None"))  # expect: None None
print(callable(exec), exec, eval.__name__)  # expect: True <built-in function exec> eval
a = 'outer'
def scoping():
    a = 'inner'
    print(eval('a'), eval('a', globals()), eval('a', {'a': 'dict'}), eval('a', {}, {'a': 'loc'}))
scoping()  # expect: inner outer dict loc
exec("def g():\n    global newg\n    newg = 5\ng()")
print(newg)  # expect: 5
exec("a = 1; b = 2; print(sorted(k for k in locals() if k in ('a', 'b')))", {}, {})  # expect: ['a', 'b']
