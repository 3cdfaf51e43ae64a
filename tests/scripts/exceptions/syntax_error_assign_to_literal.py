5 = x
# expect stderr:   File "syntax_error_assign_to_literal.py", line 1
# expect stderr:     5 = x
# expect stderr:     ^
# expect stderr: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
# expect exit: 1
