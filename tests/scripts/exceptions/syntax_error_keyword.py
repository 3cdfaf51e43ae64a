class = 5
# expect stderr:   File "syntax_error_keyword.py", line 1
# expect stderr:     class = 5
# expect stderr:           ^
# expect stderr: SyntaxError: invalid syntax
# expect exit: 1
