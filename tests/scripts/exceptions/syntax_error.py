print("never")
if True
    pass
# expect stderr:   File "syntax_error.py", line 2
# expect stderr:     if True
# expect stderr:            ^
# expect stderr: SyntaxError: expected ':'
# expect exit: 1
