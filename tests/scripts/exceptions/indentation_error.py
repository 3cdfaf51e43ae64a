def f():
print(1)
# expect stderr:   File "indentation_error.py", line 2
# expect stderr:     print(1)
# expect stderr:     ^
# expect stderr: IndentationError: expected an indented block after function definition on line 1
# expect exit: 1
