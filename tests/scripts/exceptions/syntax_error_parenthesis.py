print((1, 2)
x = 5
# expect stderr:   File "syntax_error_parenthesis.py", line 1
# expect stderr:     print((1, 2)
# expect stderr:          ^
# expect stderr: SyntaxError: '(' was never closed
# expect exit: 1
