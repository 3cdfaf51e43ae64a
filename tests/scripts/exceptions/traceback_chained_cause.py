def f():
    try:
        int("x")
    except ValueError as error:
        raise RuntimeError("wrapped") from error

f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_chained_cause.py", line 3, in f
# expect stderr:     int("x")
# expect stderr: ValueError: invalid literal for int() with base 10: 'x'
# expect stderr:
# expect stderr: The above exception was the direct cause of the following exception:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_chained_cause.py", line 7, in <module>
# expect stderr:     f()
# expect stderr:   File "traceback_chained_cause.py", line 5, in f
# expect stderr:     raise RuntimeError("wrapped") from error
# expect stderr: RuntimeError: wrapped
# expect exit: 1
