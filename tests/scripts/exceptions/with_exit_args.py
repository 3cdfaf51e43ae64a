import sys
class C:
    def __enter__(self): return self
    def __exit__(self, *a):
        print(len(a), a[0], a[1], a[2] is None, sys.exc_info()[0])
        return self.r
    r = False
with C(): pass
# expect: 3 None None True None
try:
    with C(): raise ValueError('x')
except ValueError: print('propagated', sys.exc_info()[0])
# expect: 3 <class 'ValueError'> x False <class 'ValueError'>
# expect: propagated <class 'ValueError'>
c = C(); c.r = True
with c: [][0]
# expect: 3 <class 'IndexError'> list index out of range False <class 'IndexError'>
print(sys.exc_info())
# expect: (None, None, None)
with c: raise StopIteration
# expect: 3 <class 'StopIteration'>  False <class 'StopIteration'>
def g():
    with c:
        return 1
    return 2
print(g())
# expect: 3 None None True None
# expect: 1
def g2():
    with c:
        raise KeyError
        return 1
    return 2
print(g2())
# expect: 3 <class 'KeyError'>  False <class 'KeyError'>
# expect: 2
for i in range(3):
    with c:
        if i == 1: continue
        if i == 2: break
        print('i', i)
# expect: i 0
# expect: 3 None None True None
# expect: 3 None None True None
# expect: 3 None None True None
class D:
    def __enter__(self): return self
    def __exit__(self, a, b, c): return a is KeyError
try:
    with D() as d:
        with D(): raise ValueError
except ValueError as e: print('VE')
# expect: VE
with D(), C(): raise KeyError('inner first')
# expect: 3 <class 'KeyError'> 'inner first' False <class 'KeyError'>
class E:
    def __init__(self): print('init')
    def __enter__(self): print('enter'); return 1, 2
    def __exit__(self, *a): print('exit')
with E() as (a, b): print(a + b)
# expect: init
# expect: enter
# expect: 3
# expect: exit
class F:
    def __exit__(self, *a): pass
    def __enter__(self): pass
    def __getattr__(self, n): print('getattr', n); raise AttributeError
with F() as f: print(f)
# expect: None
class G:
    def __getattr__(self, n): return lambda *a: None
try:
    with G(): pass
except TypeError as e: print(e)
# expect: 'G' object does not support the context manager protocol
