# expect stderr: Traceback (most recent call last):
# expect stderr:   File "limit_of_tracebacks.py", line 16, in outer
# expect stderr:     inner()
# expect stderr:   File "limit_of_tracebacks.py", line 18, in inner
# expect stderr:     1 / 0
# expect stderr:     ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
import sys
print(hasattr(sys, 'tracebacklimit'))
# expect: False
try: sys.setrecursionlimit(1 << 40)
except OverflowError as e: print(e)
# expect: Python int too large to convert to C int
def outer():
    inner()
def inner():
    1 / 0
sys.tracebacklimit = 2
outer()
