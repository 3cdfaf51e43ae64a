def f(a, b):
    return 1 + a / b * 2

f(1, 0)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_carets_binary.py", line 4, in <module>
# expect stderr:     f(1, 0)
# expect stderr:   File "traceback_carets_binary.py", line 2, in f
# expect stderr:     return 1 + a / b * 2
# expect stderr:                ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
