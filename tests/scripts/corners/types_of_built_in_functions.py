# Functions of the library that CPython has in C are built-in ones.
import types

print(type(open).__name__, type(compile) is type(len), isinstance(len, types.BuiltinFunctionType), type(lambda: None).__name__)
# expect: builtin_function_or_method True True function
for call in (lambda: type(1, base=2), lambda: super(), lambda: open('/tmp', 'b'), lambda: open('/tmp', 'rw')):
    try:
        call()
    except (TypeError, RuntimeError, ValueError) as error:
        print(error)
        # expect: type() takes no keyword arguments
        # expect: super(): no arguments
        # expect: Must have exactly one of create/read/write/append mode and at most one plus
        # expect: must have exactly one of create/read/write/append mode
try:
    eval('')
except SyntaxError as error:
    print(error)  # expect: invalid syntax (<string>, line 0)
