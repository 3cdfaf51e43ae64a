import sys
def f():
    try: raise ValueError('a')
    except ValueError:
        print(sys.exc_info()[1])
        try: raise KeyError('b')
        except KeyError: print(sys.exc_info()[1], repr(sys.exc_info()[1].__context__))
        print(sys.exc_info()[1])
    print(sys.exc_info())
f()
# expect: a
# expect: 'b' ValueError('a')
# expect: a
# expect: (None, None, None)
def g():
    try: yield 1
    except ValueError as e: print('gen caught', e); yield sys.exc_info()[0]
    yield sys.exc_info()[0]
x = g(); next(x); print(x.throw(ValueError('t')), next(x))
# expect: gen caught t
# expect: <class 'ValueError'> None
class CM:
    def __enter__(self): pass
    def __exit__(self, t, v, tb): print(sys.exc_info()[0] is t); return True
with CM(): raise OSError  # expect: True
print(sys.exc_info()[0])  # expect: None
try:
    try: 1 / 0
    finally: print(sys.exc_info()[0])  # expect: <class 'ZeroDivisionError'>
except ZeroDivisionError: pass
def h():
    try: raise IndexError
    except IndexError: return sys.exc_info()[0]
print(h(), sys.exc_info()[0])  # expect: <class 'IndexError'> None
