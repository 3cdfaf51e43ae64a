def a():
    b()

def b():
    c(1)

def c(x):
    return x / 0

a()
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_of_functions.py", line 10, in <module>
# expect stderr:     a()
# expect stderr:   File "traceback_of_functions.py", line 2, in a
# expect stderr:     b()
# expect stderr:   File "traceback_of_functions.py", line 5, in b
# expect stderr:     c(1)
# expect stderr:   File "traceback_of_functions.py", line 8, in c
# expect stderr:     return x / 0
# expect stderr:            ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
