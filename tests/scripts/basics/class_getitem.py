class A:
    def __getitem__(self, i): print('get', i); return i
    def __setitem__(self, i, v): print('set', i, v)
    def __delitem__(self, i): print('del', i)
    def __contains__(self, x): print('in', x); return 0
    def __len__(self): return 7
a = A()
a[1]; a[1:2]; a['x', 2]; a[1] = 2; a[:] = 3; del a[4]; a[-1]
# expect: get 1
# expect: get slice(1, 2, None)
# expect: get ('x', 2)
# expect: set 1 2
# expect: set slice(None, None, None) 3
# expect: del 4
# expect: get -1
print(5 in a, 5 not in a)
# expect: in 5
# expect: in 5
# expect: False True
a[1] += 5
# expect: get 1
# expect: set 1 6
x, a[2] = 1, 2  # expect: set 2 2
class B: pass
for f in (lambda: B()[0], lambda: B().__getitem__, lambda: len(B()), lambda: 1 in B(), lambda: iter(B()), lambda: B() + 1, lambda: -B(), lambda: B()()):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    # expect: TypeError 'B' object is not subscriptable
    # expect: AttributeError 'B' object has no attribute '__getitem__'
    # expect: TypeError object of type 'B' has no len()
    # expect: TypeError argument of type 'B' is not iterable
    # expect: TypeError 'B' object is not iterable
    # expect: TypeError unsupported operand type(s) for +: 'B' and 'int'
    # expect: TypeError bad operand type for unary -: 'B'
    # expect: TypeError 'B' object is not callable
try: B()[0] = 1
except TypeError as e: print(e)  # expect: 'B' object does not support item assignment
try: del B()[0]
except TypeError as e: print(e)  # expect: 'B' object doesn't support item deletion
