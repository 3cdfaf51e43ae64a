import atexit
import sys


def leave():
    sys.exit(7)


atexit.register(leave)
atexit.register(print, 'said')  # expect: said
# expect stderr matches: Exception ignored in atexit callback: <function leave at 0x[0-9a-f]+>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "ends_within_an_exit_function.py", line 6, in leave
# expect stderr:     sys.exit(7)
# expect stderr: SystemExit: 7
# expect exit: 0
