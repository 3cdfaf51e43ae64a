class Saved:
    def __del__(self):
        global saved
        saved = 'by __del__'

s = Saved(); del s
print(saved)  # expect: by __del__

class Counted:
    left = 0
    def __init__(self): Counted.left += 1
    def __del__(self): Counted.left -= 1

c = Counted(); c = None; print(Counted.left)  # expect: 0
d = [Counted(), Counted()]; d.pop(); e = Counted.left; print(e)  # expect: 1
del d; e = Counted.left; print(e)  # expect: 0
def f(): g = Counted(); return Counted.left
print(f(), Counted.left)  # expect: 1 0
import weakref
try:
    weakref.ref(object())
except TypeError as e:
    print(e)  # expect: cannot create weak reference to 'object' object

import sys
def told(r): raise TypeError('in the callback')
class B: pass
b = B(); r = weakref.ref(b, told); del b
def gen():
    try:
        yield 1
    finally:
        raise KeyError('while it closes')
g = gen(); next(g); del g
# expect stderr matches: Exception ignored in: <function told at 0x[0-9a-f]+>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "finalizer_before_the_next_statement.py", line 26, in told
# expect stderr:     def told(r): raise TypeError('in the callback')
# expect stderr:                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr: TypeError: in the callback
# expect stderr matches: Exception ignored in: <generator object gen at 0x[0-9a-f]+>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "finalizer_before_the_next_statement.py", line 33, in gen
# expect stderr:     raise KeyError('while it closes')
# expect stderr: KeyError: 'while it closes'
