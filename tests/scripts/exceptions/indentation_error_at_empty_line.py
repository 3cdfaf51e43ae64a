# expect stderr:   File "indentation_error_at_empty_line.py", line 8
# expect stderr:     
# expect stderr: IndentationError: expected an indented block after 'with' statement on line 6
# expect exit: 1

with a:


