# What a failing sys.excepthook leaves: its own error without the one it was told of, then that one.
import sys


def hook(kind, value, traceback):
    try:
        {}['inner']
    except KeyError:
        raise ValueError('hook failed')


sys.excepthook = hook
print(hook is sys.excepthook)  # expect: True
1 / 0
# expect exit: 1
# expect stderr: Error in sys.excepthook:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "hooks_that_fail.py", line 7, in hook
# expect stderr:     {}['inner']
# expect stderr:     ~~^^^^^^^^^
# expect stderr: KeyError: 'inner'
# expect stderr: 
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr: 
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "hooks_that_fail.py", line 9, in hook
# expect stderr:     raise ValueError('hook failed')
# expect stderr: ValueError: hook failed
# expect stderr: 
# expect stderr: Original exception was:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "hooks_that_fail.py", line 14, in <module>
# expect stderr:     1 / 0
# expect stderr:     ~~^~~
# expect stderr: ZeroDivisionError: division by zero
