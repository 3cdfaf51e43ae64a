name = 'a'
print(f"hello {name lower}")
# expect stderr:   File "syntax_error_in_fstring.py", line 2
# expect stderr:     (name lower)
# expect stderr:      ^^^^^^^^^^
# expect stderr: SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?
# expect exit: 1
