def area(r)  # no colon
    return r * r
# expect stderr:   File "syntax_error_at_comment.py", line 1
# expect stderr:     def area(r)  # no colon
# expect stderr:                  ^^^^^^^^^^
# expect stderr: SyntaxError: expected ':'
# expect exit: 1
