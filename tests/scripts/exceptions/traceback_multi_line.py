value = max(
    1,
    int("x"),
)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_multi_line.py", line 3, in <module>
# expect stderr:     int("x"),
# expect stderr:     ^^^^^^^^
# expect stderr: ValueError: invalid literal for int() with base 10: 'x'
# expect exit: 1
