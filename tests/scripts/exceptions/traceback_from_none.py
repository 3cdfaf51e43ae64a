try:
    1 / 0
except ZeroDivisionError:
    raise KeyError("clean") from None
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_from_none.py", line 4, in <module>
# expect stderr:     raise KeyError("clean") from None
# expect stderr: KeyError: 'clean'
# expect exit: 1
