break
# expect stderr:   File "syntax_error_break_outside.py", line 1
# expect stderr:     break
# expect stderr:     ^^^^^
# expect stderr: SyntaxError: 'break' outside loop
# expect exit: 1
