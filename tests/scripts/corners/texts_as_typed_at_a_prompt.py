# compile(..., 'single'): one statement, whose value is shown.
import codeop

for text in ('', '# c\n', '\n\n', 'if 1: pass', 'if 1:\n  pass', 'if 1:\n  pass\nx', 'if 1: pass\nx = 2', '1\n2', '1\n\n  # c\n2', 'a = 1; b\nc',
             '@a\ndef f(): pass\n@b', 'def f():\n  x\n\ny\n', 'if 1: pass # c', 'if 1: pass\n# c', 'x = 1;\n', '1\n\n\n', 'class C: pass\nclass D: pass\n'):
    try:
        compile(text, 'typed', 'single')
        print(repr(text), 'fine')
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
# expect: '' invalid syntax 0 0 0 0 ''
# expect: '# c\n' invalid syntax 1 0 1 0 '# c\n'
# expect: '\n\n' invalid syntax 2 0 2 0 '\n'
# expect: 'if 1: pass' invalid syntax 1 0 1 0 'if 1: pass'
# expect: 'if 1:\n  pass' fine
# expect: 'if 1:\n  pass\nx' invalid syntax 3 1 3 2 'x'
# expect: 'if 1: pass\nx = 2' invalid syntax 2 1 2 2 'x = 2'
# expect: '1\n2' multiple statements found while compiling a single statement 1 2 1 2 '1\n'
# expect: '1\n\n  # c\n2' multiple statements found while compiling a single statement 1 2 1 2 '1\n'
# expect: 'a = 1; b\nc' multiple statements found while compiling a single statement 1 9 1 9 'a = 1; b\n'
# expect: '@a\ndef f(): pass\n@b' invalid syntax 3 1 3 2 '@b'
# expect: 'def f():\n  x\n\ny\n' invalid syntax 4 1 4 2 'y\n'
# expect: 'if 1: pass # c' invalid syntax 1 0 1 0 'if 1: pass # c'
# expect: 'if 1: pass\n# c' fine
# expect: 'x = 1;\n' fine
# expect: '1\n\n\n' fine
# expect: 'class C: pass\nclass D: pass\n' invalid syntax 2 1 2 6 'class D: pass\n'
exec(compile('x = 5; x; "s"; None; x + 1', 'typed', 'single'))
# expect: 5
# expect: 's'
# expect: 6
exec(compile('for i in range(2):\n  i\n', 'typed', 'single'))
# expect: 0
# expect: 1
for text in ('if 1:', 'if 1:\n  pass', 'if 1:\n  pass\n', 'x', 'def f(): pass', '(1,'):
    try:
        print(repr(text), codeop.compile_command(text) is not None)
    except SyntaxError as e:
        print(repr(text), e.msg)
# expect: 'if 1:' False
# expect: 'if 1:\n  pass' False
# expect: 'if 1:\n  pass\n' True
# expect: 'x' True
# expect: 'def f(): pass' False
# expect: '(1,' False
for flags, optimize in ((12345678, -1), (0, 5), (0x400, -1)):
    try:
        print(type(compile('1', 'f', 'eval', flags, optimize=optimize)).__name__)
    except ValueError as e:
        print(e)
# expect: compile(): unrecognised flags
# expect: compile(): invalid optimize value
# expect: Expression
exec(b'# -*- coding: latin-1 -*-\nprint("\xe9")')
# expect: é
exec(b'\xef\xbb\xbfprint("after a byte order mark")')
# expect: after a byte order mark
try:
    exec(b'x = 1\n# coding: unheard-of\n')
except SyntaxError as e:
    print(e)
