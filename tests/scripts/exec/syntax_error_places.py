def places(text):
    try:
        compile(text, 'a.py', 'exec')
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), sep=' | ')

for text in ('f(', 'x = )', 'x = (1,\n  2]', 'x = 1_', "x = 'abc", ' x', 'if x:\n  y\n z', 'if x:\n\ty\n        z', 'if x:\n', 'if x:\npass',
             'try: x', 'if x:\n  try: y\nz', 'try: x\nexcept A, B: y', 'def f(x)\n  y', 'def f() -> : 0', 'del x.  # comment', '{1: 2, 3}',
             "f'{a b}'", "f'''\n{1 +}'''", "f'{1a}'", "f'{x!z}'", "f'{*x}'"):
    places(text)
    # expect: SyntaxError | '(' was never closed | 1 | 2 | 1 | 0 | 'f(\n'
    # expect: SyntaxError | unmatched ')' | 1 | 5 | 1 | 5 | 'x = )'
    # expect: SyntaxError | closing parenthesis ']' does not match opening parenthesis '(' on line 1 | 2 | 4 | 2 | 4 | '  2]'
    # expect: SyntaxError | invalid decimal literal | 1 | 6 | 1 | 6 | 'x = 1_'
    # expect: SyntaxError | unterminated string literal (detected at line 1) | 1 | 5 | 1 | 5 | "x = 'abc"
    # expect: IndentationError | unexpected indent | 1 | 1 | 1 | -1 | ' x\n'
    # expect: IndentationError | unindent does not match any outer indentation level | 3 | 3 | 3 | -1 | ' z\n'
    # expect: TabError | inconsistent use of tabs and spaces in indentation | 3 | 1 | 3 | 0 | '        z\n'
    # expect: IndentationError | expected an indented block after 'if' statement on line 1 | 1 | 6 | 1 | -1 | 'if x:\n'
    # expect: IndentationError | expected an indented block after 'if' statement on line 1 | 2 | 1 | 2 | 5 | 'pass\n'
    # expect: SyntaxError | expected 'except' or 'finally' block | 1 | 7 | 1 | -1 | 'try: x\n'
    # expect: SyntaxError | expected 'except' or 'finally' block | 3 | 0 | 3 | -1 | 'z\n'
    # expect: SyntaxError | multiple exception types must be parenthesized | 2 | 8 | 2 | 12 | 'except A, B: y\n'
    # expect: SyntaxError | expected ':' | 1 | 9 | 1 | 9 | 'def f(x)\n'
    # expect: SyntaxError | expected ':' | 1 | 9 | 1 | 11 | 'def f() -> : 0\n'
    # expect: SyntaxError | invalid syntax | 1 | 9 | 1 | 18 | 'del x.  # comment\n'
    # expect: SyntaxError | ':' expected after dictionary key | 1 | 8 | 1 | 0 | '{1: 2, 3}\n'
    # expect: SyntaxError | f-string: invalid syntax. Perhaps you forgot a comma? | 1 | 2 | 1 | 5 | '(a b)\n'
    # expect: SyntaxError | f-string: invalid syntax | 2 | 5 | 2 | 6 | '(1 +)\n'
    # expect: SyntaxError | invalid decimal literal | 1 | 2 | 1 | 2 | '(1a)'
    # expect: SyntaxError | f-string: invalid conversion character: expected 's', 'r', or 'a' | 1 | 9 | 1 | 9 | "f'{x!z}'\n"
    # expect: SyntaxError | f-string: cannot use starred expression here | 1 | 2 | 1 | 4 | '(*x)\n'
# What a name beside another hides: a list, a longer expression, a string that is wrong.
for text in ('f(g()[])', 'f(a b.)', 'f(a b +)', "x'\\x'", "f'{x' y", 'x = a if b is else c', 'f(c d)', 'f(cc d)', '(*x y)',
             'f(a, b for .c)', 'f(x):= 1', 'print(a){b}\n(', '(a b'):
    places(text)
    # expect: SyntaxError | invalid syntax. Perhaps you forgot a comma? | 1 | 3 | 1 | 8 | 'f(g()[])\n'
    # expect: SyntaxError | invalid syntax. Perhaps you forgot a comma? | 1 | 3 | 1 | 6 | 'f(a b.)\n'
    # expect: SyntaxError | invalid syntax. Perhaps you forgot a comma? | 1 | 3 | 1 | 6 | 'f(a b +)\n'
    # expect: SyntaxError | (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape | 1 | 6 | 1 | 6 | "x'\\x'\n"
    # expect: SyntaxError | f-string: expecting '}' | 1 | 7 | 1 | 8 | "f'{x' y\n"
    # expect: SyntaxError | expected 'else' after 'if' expression | 1 | 5 | 1 | 11 | 'x = a if b is else c\n'
    # expect: SyntaxError | invalid syntax | 1 | 5 | 1 | 6 | 'f(c d)\n'
    # expect: SyntaxError | invalid syntax. Perhaps you forgot a comma? | 1 | 3 | 1 | 7 | 'f(cc d)\n'
    # expect: SyntaxError | invalid syntax. Perhaps you forgot a comma? | 1 | 3 | 1 | 6 | '(*x y)\n'
    # expect: SyntaxError | invalid syntax | 1 | 8 | 1 | 11 | 'f(a, b for .c)\n'
    # expect: SyntaxError | cannot use assignment expressions with function call | 1 | 1 | 1 | 5 | 'f(x):= 1\n'
    # expect: SyntaxError | invalid syntax | 1 | 9 | 1 | 10 | 'print(a){b}\n'
    # expect: SyntaxError | '(' was never closed | 1 | 1 | 1 | 0 | '(a b\n'
