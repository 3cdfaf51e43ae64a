def f():
    try:
        1 / 0
    except ZeroDivisionError:
        raise

f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_reraise.py", line 7, in <module>
# expect stderr:     f()
# expect stderr:   File "traceback_reraise.py", line 3, in f
# expect stderr:     1 / 0
# expect stderr:     ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
