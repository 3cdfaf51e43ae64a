# References are counted when somebody asks.
import sys
a = 'hello world!'; print('str', sys.getrefcount(a))
b = 3.75; print('float', sys.getrefcount(b))
c = 1000; print('int', sys.getrefcount(c))

e = a; print(sys.getrefcount(a))
f = 'hello'; print('ident str', sys.getrefcount(f))
x = [1, 2]; print(sys.getrefcount(x))
def fn(p):
    q = p
    print('in', sys.getrefcount(p))
fn(x)
class A: pass
o = A(); print(sys.getrefcount(o)); l = [o, o]; d = {'k': o}; print(sys.getrefcount(o)); o.me = o; print(sys.getrefcount(o))
print(sys.getrefcount([]), sys.getrefcount(object()), sys.getrefcount(A()))
def outer():
    v = []
    def inner(): return v
    print('closure', sys.getrefcount(v))
    return inner
g = outer()

import threading
def t(z): print('thread', sys.getrefcount(z))
th = threading.Thread(target=t, args=(x,)); th.start(); th.join(); print(sys.getrefcount(x))
del x; 
y = z = []; print(sys.getrefcount(y)); z = None; print(sys.getrefcount(y)); s = {1: y}; y2 = [y] * 3; print(sys.getrefcount(y)); y2.pop(); print(sys.getrefcount(y))
import gc
print(len(gc.get_referrers(y)), gc.get_referents([1, 'a']), type(gc.get_objects()))

# expect: str 4
# expect: float 4
# expect: int 4
# expect: 5
# expect: ident str 4
# expect: 2
# expect: in 4
# expect: 2
# expect: 5
# expect: 6
# expect: 1 1 1
# expect: closure 2
# expect: thread 4
# expect: 2
# expect: 3
# expect: 2
# expect: 6
# expect: 5
# expect: 3 ['a', 1] <class 'list'>
