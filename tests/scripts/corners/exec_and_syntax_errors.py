d = {}
exec('''
def outer():
    x = 1
    class Inner:
        y = x
        def m(self): return x, Inner.y, __class__.__name__
    return Inner().m()
r = outer()
gen = [i for i in range(3) if i]
try:
    undefined
except NameError as e:
    msg = str(e)
import math
val = math.floor(2.7)
def rec(n): return n and n + rec(n - 1)
s = rec(4)
lam = [lambda q: q + val for _ in range(2)][0](1)
with open('/tmp/corners_exec.txt', 'w') as f: f.write('x')
del f
global gx
gx = 7
class P:
    __slots__ = ('a',)
p = P(); p.a = 1
match [1, 2]:
    case [a, b]: mm = a + b
''', d)
print(sorted((k, v) for k, v in d.items() if isinstance(v, (int, str, tuple, list)) and not k.startswith('__')))
# expect: [('a', 1), ('b', 2), ('gen', [1, 2]), ('gx', 7), ('lam', 3), ('mm', 3), ('msg', "name 'undefined' is not defined"), ('r', (1, 1, 'Inner')), ('s', 10), ('val', 2)]
print(eval('outer()', d), eval('[x for x in gen]', d), eval('(lambda: s)()', d), d['rec'].__globals__ is d)
# expect: (1, 1, 'Inner') [1, 2] 10 True
loc = {}
exec('a = 1\ndef f(): return a\n', {}, loc)
try: loc['f']()
except NameError as e: print(e)
# expect: name 'a' is not defined
try: exec('x = 1\nraise ValueError("in exec")')
except ValueError as e: print(e, e.__traceback__.tb_next.tb_lineno)
# expect: in exec 2
try: exec('def f(:\n pass')
except SyntaxError as e: print(e.lineno, e.offset, e.msg)
# expect: 1 7 invalid syntax
try: exec('x = 5 +')
except SyntaxError as e: print(e)
# expect: invalid syntax (<string>, line 1)
try: eval('x = 1')
except SyntaxError as e: print(e)
# expect: invalid syntax (<string>, line 1)
try: compile('a b', 'file.py', 'exec')
except SyntaxError as e: print(e, e.filename, e.text)
# expect: invalid syntax (file.py, line 1) file.py a b
# expect:
try: exec('  x = 1\n y = 2')
except IndentationError as e: print(e)
# expect: unexpected indent (<string>, line 1)
try: exec('for i in range(3):\nprint(i)')
except IndentationError as e: print(e)
# expect: expected an indented block after 'for' statement on line 1 (<string>, line 2)
for src in ('f() = 1', '1 = x', 'def f(a, a): pass', 'return', 'break', 'continue', 'x = yield', 'await x', 'class A: return', 'def f(): nonlocal x', 'global x; x = 1; global x' if 0 else 'pass', 'f(a=1, 2)', 'f(**a, *b)', 'f(a=1, a=2)', 'lambda x: (yield)', 'import a.b as', 'from . import *' if 0 else 'pass', '"abc', "'''abc", '1__0', '0777', '1.e', '0b2', '0xg', 'a = 5x', 'print 1', 'exec "a"', 'if x: \npass', 'else: pass', 'try: pass', 'x +', '(1, 2', '[1, 2', '{1: 2', ')', 'a ? b', 'a $ b', 'x = (', 'del f()', 'del 1', 'for 1 in x: pass', 'with x as 1: pass', 'None = 1', 'True = 1', 'def None(): pass', 'class True: pass', 'x.None = 1', 'f(None=1)', 'a, b += 1', '(a) += 1; b' if 0 else 'pass', 'x: int: 5', '*a', '*a = 1', 'a = *b', 'print(*)', '[*a for a in b]', '{**a for a in b}', '@', '@x', 'async x', 'def f(x=1, y): pass', 'def f(*): pass', 'def f(*, **k): pass', 'def f(a, *, *b): pass', 'def f(**k, a): pass', 'def f(/, a): pass', 'raise x from', 'assert', 'import', 'from x import', 'from x import (a', 'while', 'x = 1 if 2', 'not', 'a not b', 'a is is b', 'x = [i for i in]', 'f"{x"', 'f"{}"', 'f"{x!z}"', 'b"é"', '"\\N{foo}"' if 0 else 'pass', '"\\x1"', '"\\u12"', 'nonlocal x', 'x = {a b}', 'a := 1', '(a.b := 1)', 'elif x: pass', 'except: pass', 'finally: pass', 'case x: pass', 'lambda', 'yield = 1', 'in x', 'a..b', 'a.1', '1.a', '"a" "b" c', 'pass pass', 'x;;y', ';', ':', 'x = 1;; y'):
    try: compile(src, '<s>', 'exec'); print(repr(src), 'ok')
    except SyntaxError as e: print(repr(src), type(e).__name__, e.msg)
# expect: 'f() = 1' SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='?
# expect: '1 = x' SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='?
# expect: 'def f(a, a): pass' SyntaxError duplicate argument 'a' in function definition
# expect: 'return' SyntaxError 'return' outside function
# expect: 'break' SyntaxError 'break' outside loop
# expect: 'continue' SyntaxError 'continue' not properly in loop
# expect: 'x = yield' SyntaxError 'yield' outside function
# expect: 'await x' SyntaxError 'await' outside function
# expect: 'class A: return' SyntaxError 'return' outside function
# expect: 'def f(): nonlocal x' SyntaxError no binding for nonlocal 'x' found
# expect: 'pass' ok
# expect: 'f(a=1, 2)' SyntaxError positional argument follows keyword argument
# expect: 'f(**a, *b)' SyntaxError iterable argument unpacking follows keyword argument unpacking
# expect: 'f(a=1, a=2)' SyntaxError keyword argument repeated: a
# expect: 'lambda x: (yield)' ok
# expect: 'import a.b as' SyntaxError invalid syntax
# expect: 'pass' ok
# expect: '"abc' SyntaxError unterminated string literal (detected at line 1)
# expect: "'''abc" SyntaxError unterminated triple-quoted string literal (detected at line 1)
# expect: '1__0' SyntaxError invalid decimal literal
# expect: '0777' SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: '1.e' SyntaxError invalid decimal literal
# expect: '0b2' SyntaxError invalid digit '2' in binary literal
# expect: '0xg' SyntaxError invalid hexadecimal literal
# expect: 'a = 5x' SyntaxError invalid decimal literal
# expect: 'print 1' SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)?
# expect: 'exec "a"' SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)?
# expect: 'if x: \npass' IndentationError expected an indented block after 'if' statement on line 1
# expect: 'else: pass' SyntaxError invalid syntax
# expect: 'try: pass' SyntaxError expected 'except' or 'finally' block
# expect: 'x +' SyntaxError invalid syntax
# expect: '(1, 2' SyntaxError '(' was never closed
# expect: '[1, 2' SyntaxError '[' was never closed
# expect: '{1: 2' SyntaxError '{' was never closed
# expect: ')' SyntaxError unmatched ')'
# expect: 'a ? b' SyntaxError invalid syntax
# expect: 'a $ b' SyntaxError invalid syntax
# expect: 'x = (' SyntaxError '(' was never closed
# expect: 'del f()' SyntaxError cannot delete function call
# expect: 'del 1' SyntaxError cannot delete literal
# expect: 'for 1 in x: pass' SyntaxError cannot assign to literal
# expect: 'with x as 1: pass' SyntaxError cannot assign to literal
# expect: 'None = 1' SyntaxError cannot assign to None
# expect: 'True = 1' SyntaxError cannot assign to True
# expect: 'def None(): pass' SyntaxError invalid syntax
# expect: 'class True: pass' SyntaxError invalid syntax
# expect: 'x.None = 1' SyntaxError invalid syntax
# expect: 'f(None=1)' SyntaxError cannot assign to None
# expect: 'a, b += 1' SyntaxError 'tuple' is an illegal expression for augmented assignment
# expect: 'pass' ok
# expect: 'x: int: 5' SyntaxError invalid syntax
# expect: '*a' SyntaxError can't use starred expression here
# expect: '*a = 1' SyntaxError starred assignment target must be in a list or tuple
# expect: 'a = *b' SyntaxError can't use starred expression here
# expect: 'print(*)' SyntaxError invalid syntax
# expect: '[*a for a in b]' SyntaxError iterable unpacking cannot be used in comprehension
# expect: '{**a for a in b}' SyntaxError dict unpacking cannot be used in dict comprehension
# expect: '@' SyntaxError invalid syntax
# expect: '@x' SyntaxError invalid syntax
# expect: 'async x' SyntaxError invalid syntax
# expect: 'def f(x=1, y): pass' SyntaxError non-default argument follows default argument
# expect: 'def f(*): pass' SyntaxError named arguments must follow bare *
# expect: 'def f(*, **k): pass' SyntaxError named arguments must follow bare *
# expect: 'def f(a, *, *b): pass' SyntaxError * argument may appear only once
# expect: 'def f(**k, a): pass' SyntaxError arguments cannot follow var-keyword argument
# expect: 'def f(/, a): pass' SyntaxError at least one argument must precede /
# expect: 'raise x from' SyntaxError invalid syntax
# expect: 'assert' SyntaxError invalid syntax
# expect: 'import' SyntaxError invalid syntax
# expect: 'from x import' SyntaxError invalid syntax
# expect: 'from x import (a' SyntaxError '(' was never closed
# expect: 'while' SyntaxError invalid syntax
# expect: 'x = 1 if 2' SyntaxError expected 'else' after 'if' expression
# expect: 'not' SyntaxError invalid syntax
# expect: 'a not b' SyntaxError invalid syntax
# expect: 'a is is b' SyntaxError invalid syntax
# expect: 'x = [i for i in]' SyntaxError invalid syntax
# expect: 'f"{x"' SyntaxError f-string: expecting '}'
# expect: 'f"{}"' SyntaxError f-string: empty expression not allowed
# expect: 'f"{x!z}"' SyntaxError f-string: invalid conversion character: expected 's', 'r', or 'a'
# expect: 'b"é"' SyntaxError bytes can only contain ASCII literal characters
# expect: 'pass' ok
# expect: '"\\x1"' SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# expect: '"\\u12"' SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
# expect: 'nonlocal x' SyntaxError nonlocal declaration not allowed at module level
# expect: 'x = {a b}' SyntaxError invalid syntax. Perhaps you forgot a comma?
# expect: 'a := 1' SyntaxError invalid syntax
# expect: '(a.b := 1)' SyntaxError cannot use assignment expressions with attribute
# expect: 'elif x: pass' SyntaxError invalid syntax
# expect: 'except: pass' SyntaxError invalid syntax
# expect: 'finally: pass' SyntaxError invalid syntax
# expect: 'case x: pass' SyntaxError invalid syntax
# expect: 'lambda' SyntaxError invalid syntax
# expect: 'yield = 1' SyntaxError assignment to yield expression not possible
# expect: 'in x' SyntaxError invalid syntax
# expect: 'a..b' SyntaxError invalid syntax
# expect: 'a.1' SyntaxError invalid syntax
# expect: '1.a' SyntaxError invalid decimal literal
# expect: '"a" "b" c' SyntaxError invalid syntax
# expect: 'pass pass' SyntaxError invalid syntax
# expect: 'x;;y' SyntaxError invalid syntax
# expect: ';' SyntaxError invalid syntax
# expect: ':' SyntaxError invalid syntax
# expect: 'x = 1;; y' SyntaxError invalid syntax


for text, names in (('print(1)', {}), ('x = 1', {}), ('len([])', {}), ('len([1])', {'len': len}), ('abs(1)', None), ('__import__("os")', {})):
    try:
        exec(text, {'__builtins__': names})
        print('ran')
    except Exception as error:
        print(type(error).__name__, error)
# expect: NameError name 'print' is not defined
# expect: ran
# expect: NameError name 'len' is not defined
# expect: ran
# expect: TypeError 'NoneType' object is not subscriptable
# expect: NameError name '__import__' is not defined
print(eval('x + len("ab")', {'__builtins__': {'len': len}, 'x': 4}))
# expect: 6
space = {'__builtins__': {}}
exec('y = 2\nz = [y, y]\ndel y', space)
print(sorted(space))
# expect: ['__builtins__', 'z']
for text in 'from os import qqq', 'from collections import abcd', 'import qqqq', 'from qqqq.r import s':
    try:
        exec(text)
    except ImportError as error:
        print(type(error).__name__, str(error).split(' (')[0], error.name)
# expect: ImportError cannot import name 'qqq' from 'os' os
# expect: ImportError cannot import name 'abcd' from 'collections' collections
# expect: ModuleNotFoundError No module named 'qqqq' qqqq
# expect: ModuleNotFoundError No module named 'qqqq' qqqq
for text in 'try: pass', 'try:\n  pass\n', 'lambda: a := 1', '(lambda: a := 1)':
    try:
        compile(text, 'T', 'exec')
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
# expect: expected 'except' or 'finally' block 1 10
# expect: expected 'except' or 'finally' block 2 7
# expect: cannot use assignment expressions with lambda 1 1
# expect: cannot use assignment expressions with lambda 1 2
# Where an error inside a string points when nothing ends the line behind it.
for mode in ('eval', 'single', 'exec'):
    for text in (r"'\x4'", r"x + '\x4'  ", r"('\x4')", r"'\x4' # c", "'\\x4'\n", "f'{'", "\nf'{a!x}'", "'a' b'b'"):
        try: compile(text, 'f', mode)
        except SyntaxError as e: print(mode, e.msg[:20], e.lineno, e.offset, e.end_lineno, e.end_offset)
# expect: eval (unicode error) 'uni 1 5 1 -1
# expect: eval (unicode error) 'uni 1 11 1 -1
# expect: eval (unicode error) 'uni 1 7 1 8
# expect: eval (unicode error) 'uni 1 9 1 -1
# expect: eval (unicode error) 'uni 1 6 1 6
# expect: eval f-string: expecting  1 4 1 -1
# expect: eval f-string: invalid co 2 8 2 -1
# expect: eval cannot mix bytes and 1 8 1 -1
# expect: single (unicode error) 'uni 1 5 1 -1
# expect: single (unicode error) 'uni 1 11 1 -1
# expect: single (unicode error) 'uni 1 7 1 8
# expect: single (unicode error) 'uni 1 9 1 -1
# expect: single (unicode error) 'uni 1 6 1 6
# expect: single f-string: expecting  1 4 1 -1
# expect: single f-string: invalid co 2 8 2 -1
# expect: single cannot mix bytes and 1 8 1 -1
# expect: exec (unicode error) 'uni 1 6 1 6
# expect: exec (unicode error) 'uni 1 12 1 12
# expect: exec (unicode error) 'uni 1 7 1 8
# expect: exec (unicode error) 'uni 1 7 1 10
# expect: exec (unicode error) 'uni 1 6 1 6
# expect: exec f-string: expecting  1 5 1 5
# expect: exec f-string: invalid co 2 9 2 9
# expect: exec cannot mix bytes and 1 9 1 9
