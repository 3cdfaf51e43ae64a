x = [1 2]
# expect stderr:   File "syntax_error_missing_comma.py", line 1
# expect stderr:     x = [1 2]
# expect stderr:          ^^^
# expect stderr: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# expect exit: 1
