# expect stderr:   File "syntax_error_block_missing_at_end.py", line 6
# expect stderr:     # nothing but this
# expect stderr: IndentationError: expected an indented block after function definition on line 5
# expect exit: 1
def f():
    # nothing but this
