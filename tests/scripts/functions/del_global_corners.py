x = 1
def f():
    global x
    del x
f()
try: print(x)
except NameError as e: print(e)  # expect: name 'x' is not defined
try: del x
except NameError as e: print(e)  # expect: name 'x' is not defined
def g():
    y = 1
    del y
    try: del y
    except UnboundLocalError as e: print(e)
    try: y
    except UnboundLocalError as e: print(e)
g()
# expect: cannot access local variable 'y' where it is not associated with a value
# expect: cannot access local variable 'y' where it is not associated with a value
a = [1, 2, 3, 4, 5]
del a[1], a[-1]; print(a)  # expect: [1, 3, 4]
del a[:]; print(a)  # expect: []
d = {'k': 1}
del d['k']
try: del d['k']
except KeyError as e: print(repr(e))  # expect: KeyError('k')
class C: z = 1
c = C(); c.w = 2; del c.w
try: del c.z
except AttributeError as e: print(e)  # expect: 'C' object has no attribute 'z'
del C.z
try: C.z
except AttributeError as e: print(e)  # expect: type object 'C' has no attribute 'z'
try: del C.zz
except AttributeError as e: print(e)  # expect: type object 'C' has no attribute 'zz'
p, (q, r) = 1, (2, 3)
del p, (q, r)
print('p' in globals(), 'q' in globals())  # expect: False False
del (d)
s = t = 5; del s; print(t)  # expect: 5
for i in range(2): pass
print(i); del i  # expect: 1
try: del (1, 2)[0]
except TypeError as e: print(e)  # expect: 'tuple' object doesn't support item deletion
try: del 'abc'[0]
except TypeError as e: print(e)  # expect: 'str' object doesn't support item deletion
print = print
import builtins
len = lambda x: 'mine'; print(len([])); del len; print(len([]))
# expect: mine
# expect: 0
try: del len
except NameError as e: print(e)  # expect: name 'len' is not defined
def h():
    for k in (1, 2): last = k
    del k
    try: return k
    except UnboundLocalError as e: return str(e)
print(h())  # expect: cannot access local variable 'k' where it is not associated with a value
def outer():
    v = 1
    def inner():
        nonlocal v
        del v
    inner()
    try: return v
    except NameError as e: return type(e).__name__ + str(e)
print(outer())  # expect: UnboundLocalErrorcannot access local variable 'v' where it is not associated with a value
exec('n1 = 1; del n1'); print('n1' in globals())  # expect: False
