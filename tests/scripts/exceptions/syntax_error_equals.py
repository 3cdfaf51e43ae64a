if x = 5:
    pass
# expect stderr:   File "syntax_error_equals.py", line 1
# expect stderr:     if x = 5:
# expect stderr:        ^^^^^
# expect stderr: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# expect exit: 1
