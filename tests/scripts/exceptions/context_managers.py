class CM:
    def __init__(self, n, swallow=False, fail=None): self.n, self.s, self.f = n, swallow, fail
    def __enter__(self):
        print('enter', self.n)
        if self.f == 'enter': raise KeyError('enter')
        return self.n
    def __exit__(self, t, v, tb):
        print('exit', self.n, t and t.__name__, v, tb is not None)
        if self.f == 'exit': raise ValueError('exit')
        return self.s
with CM(1) as a, CM(2) as b: print(a, b)
# expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: exit 2 None None False
# expect: exit 1 None None False
with (CM(3) as a, CM(4),): print(a)
# expect: enter 3
# expect: enter 4
# expect: 3
# expect: exit 4 None None False
# expect: exit 3 None None False
with CM(5, True): 1 / 0
# expect: enter 5
# expect: exit 5 ZeroDivisionError division by zero True
print('after')  # expect: after
try:
    with CM(6), CM(7, fail='enter'): print('never')
    # expect: enter 6
    # expect: enter 7
    # expect: exit 6 KeyError 'enter' True
except KeyError as e: print(e)  # expect: 'enter'
try:
    with CM(8, fail='exit'): raise TypeError('body')
    # expect: enter 8
    # expect: exit 8 TypeError body True
except ValueError as e: print(e, repr(e.__context__))  # expect: exit TypeError('body')
def f():
    for i in range(3):
        with CM(i) as x:
            if x == 0: continue
            if x == 1: return 'ret'
print(f())
# expect: enter 0
# expect: exit 0 None None False
# expect: enter 1
# expect: exit 1 None None False
# expect: ret
with CM((1, 2)) as (p, q): print(p, q)
# expect: enter (1, 2)
# expect: 1 2
# expect: exit (1, 2) None None False
class Box: pass
box = Box()
with CM(9) as box.v: print(box.v)
# expect: enter 9
# expect: 9
# expect: exit 9 None None False
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for o in (NoExit(), NoEnter(), 5):
    try:
        with o: pass
    except TypeError as e: print(e)
    # expect: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
    # expect: 'NoEnter' object does not support the context manager protocol
    # expect: 'int' object does not support the context manager protocol
class Inst: pass
i = Inst(); i.__enter__ = lambda: 1; i.__exit__ = lambda *a: 1
try:
    with i: pass
except TypeError as e: print(e)  # expect: 'Inst' object does not support the context manager protocol
