import _thread
import sys
import time

sys.unraisablehook = lambda unraisable: print(unraisable.err_msg, unraisable.exc_type.__name__, unraisable.exc_value, unraisable.object.__name__)
# expect: Exception ignored in thread started by ZeroDivisionError division by zero fails

def fails(n):
    return 1 / n

_thread.start_new_thread(fails, (0,))
time.sleep(0.05)
print('goes on')  # expect: goes on
