def f():
    try:
        {}["k"]
    except KeyError:
        1 / 0

f()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_chained_context.py", line 3, in f
# expect stderr:     {}["k"]
# expect stderr:     ~~^^^^^
# expect stderr: KeyError: 'k'
# expect stderr:
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_chained_context.py", line 7, in <module>
# expect stderr:     f()
# expect stderr:   File "traceback_chained_context.py", line 5, in f
# expect stderr:     1 / 0
# expect stderr:     ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
