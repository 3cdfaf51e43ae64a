def f():
    nonlocal x
# expect stderr:   File "syntax_error_nonlocal.py", line 2
# expect stderr:     nonlocal x
# expect stderr:     ^^^^^^^^^^
# expect stderr: SyntaxError: no binding for nonlocal 'x' found
# expect exit: 1
