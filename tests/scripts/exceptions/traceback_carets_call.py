def f():
    return int("x") + len([])

print(f() + 1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_carets_call.py", line 4, in <module>
# expect stderr:     print(f() + 1)
# expect stderr:           ^^^
# expect stderr:   File "traceback_carets_call.py", line 2, in f
# expect stderr:     return int("x") + len([])
# expect stderr:            ^^^^^^^^
# expect stderr: ValueError: invalid literal for int() with base 10: 'x'
# expect exit: 1
