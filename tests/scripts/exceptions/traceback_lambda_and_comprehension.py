f = lambda x: 1 / x
print([f(x) for x in (1, 0)])
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_lambda_and_comprehension.py", line 2, in <module>
# expect stderr:     print([f(x) for x in (1, 0)])
# expect stderr:           ^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:   File "traceback_lambda_and_comprehension.py", line 2, in <listcomp>
# expect stderr:     print([f(x) for x in (1, 0)])
# expect stderr:            ^^^^
# expect stderr:   File "traceback_lambda_and_comprehension.py", line 1, in <lambda>
# expect stderr:     f = lambda x: 1 / x
# expect stderr:                   ~~^~~
# expect stderr: ZeroDivisionError: division by zero
# expect exit: 1
