x = "abc
# expect stderr:   File "syntax_error_string.py", line 1
# expect stderr:     x = "abc
# expect stderr:         ^
# expect stderr: SyntaxError: unterminated string literal (detected at line 1)
# expect exit: 1
