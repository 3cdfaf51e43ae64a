return 5
# expect stderr:   File "syntax_error_return_outside.py", line 1
# expect stderr:     return 5
# expect stderr:     ^^^^^^^^
# expect stderr: SyntaxError: 'return' outside function
# expect exit: 1
