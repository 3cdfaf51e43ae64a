g = {}
exec('x = 1\ndef f(): return x\ny = f()', g)
print(sorted(k for k in g if k != '__builtins__'), g['y'], g['f']())
# expect: ['f', 'x', 'y'] 1 1
g['x'] = 5
print(g['f'](), eval('x + 1', g), eval('x + z', g, {'z': 3}), eval('[i for i in range(x)]', g))
# expect: 5 6 8 [0, 1, 2, 3, 4]
l = {}
exec('a = 1\nb = a + 1', {}, l)
print(l)
# expect: {'a': 1, 'b': 2}
exec('print(a)', {'a': 'glob'}, {})
# expect: glob
x = 'module'
def fn():
    x = 'local'
    exec('x = "changed"')
    print(x, eval('x'), locals())
fn()
# expect: local local {'x': 'local'}
for src in ('1 +', 'x =', 'for', 'def f(:', 'print "a"', 'a b', '1 = 2', 'f() = 1', 'return 1', 'yield 1', 'break', '   x', 'if 1:\nx', '"abc', "'''abc", '(', ')', '[1, 2', '{1: 2', 'x = = 1', 'import', 'from x', 'lambda', 'del 1', 'nonlocal q', 'global', '1a', '0777', 'a?b', 'class', 'else: pass', 'x++', 'not', 'continue', 'def f(a, a): pass', 'f(a=1, 2)', 'try: pass', '\\', '"\\x"', 'None = 1', 'def f():\n\tx\n        y', 'async', 'await x', '*a', 'a, *b, *c = x', 'assert', 'raise from x', 'with', 'print(1', 'x: int: 5', 'f"{"', 'f"{}"', 'f"{a!x}"', '$', 'a = yield', 'def f(*): pass', 'def f(a=1, b): pass'):
    try:
        exec(src)
        print(repr(src), 'ok')
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e:
        print(repr(src), type(e).__name__, e)
# expect: '1 +' SyntaxError invalid syntax 1 4
# expect: 'x =' SyntaxError invalid syntax 1 4
# expect: 'for' SyntaxError invalid syntax 1 4
# expect: 'def f(:' SyntaxError invalid syntax 1 7
# expect: 'print "a"' SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 1
# expect: 'a b' SyntaxError invalid syntax 1 3
# expect: '1 = 2' SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 1
# expect: 'f() = 1' SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='? 1 1
# expect: 'return 1' SyntaxError 'return' outside function 1 1
# expect: 'yield 1' SyntaxError 'yield' outside function 1 1
# expect: 'break' SyntaxError 'break' outside loop 1 1
# expect: '   x' IndentationError unexpected indent 1 3
# expect: 'if 1:\nx' IndentationError expected an indented block after 'if' statement on line 1 2 1
# expect: '"abc' SyntaxError unterminated string literal (detected at line 1) 1 1
# expect: "'''abc" SyntaxError unterminated triple-quoted string literal (detected at line 1) 1 1
# expect: '(' SyntaxError '(' was never closed 1 1
# expect: ')' SyntaxError unmatched ')' 1 1
# expect: '[1, 2' SyntaxError '[' was never closed 1 1
# expect: '{1: 2' SyntaxError '{' was never closed 1 1
# expect: 'x = = 1' SyntaxError invalid syntax 1 5
# expect: 'import' SyntaxError invalid syntax 1 7
# expect: 'from x' SyntaxError invalid syntax 1 7
# expect: 'lambda' SyntaxError invalid syntax 1 7
# expect: 'del 1' SyntaxError cannot delete literal 1 5
# expect: 'nonlocal q' SyntaxError nonlocal declaration not allowed at module level 1 1
# expect: 'global' SyntaxError invalid syntax 1 7
# expect: '1a' SyntaxError invalid decimal literal 1 1
# expect: '0777' SyntaxError leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 1
# expect: 'a?b' SyntaxError invalid syntax 1 2
# expect: 'class' SyntaxError invalid syntax 1 6
# expect: 'else: pass' SyntaxError invalid syntax 1 1
# expect: 'x++' SyntaxError invalid syntax 1 4
# expect: 'not' SyntaxError invalid syntax 1 4
# expect: 'continue' SyntaxError 'continue' not properly in loop 1 1
# expect: 'def f(a, a): pass' SyntaxError duplicate argument 'a' in function definition 1 10
# expect: 'f(a=1, 2)' SyntaxError positional argument follows keyword argument 1 9
# expect: 'try: pass' SyntaxError expected 'except' or 'finally' block 1 10
# expect: '\\' SyntaxError unexpected EOF while parsing 1 2
# expect: '"\\x"' SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape 1 5
# expect: 'None = 1' SyntaxError cannot assign to None 1 1
# expect: 'def f():\n\tx\n        y' TabError inconsistent use of tabs and spaces in indentation 3 1
# expect: 'async' SyntaxError invalid syntax 1 6
# expect: 'await x' SyntaxError 'await' outside function 1 1
# expect: '*a' SyntaxError can't use starred expression here 1 1
# expect: 'a, *b, *c = x' SyntaxError multiple starred expressions in assignment 1 1
# expect: 'assert' SyntaxError invalid syntax 1 7
# expect: 'raise from x' SyntaxError invalid syntax 1 7
# expect: 'with' SyntaxError invalid syntax 1 5
# expect: 'print(1' SyntaxError '(' was never closed 1 6
# expect: 'x: int: 5' SyntaxError invalid syntax 1 7
# expect: 'f"{"' SyntaxError f-string: expecting '}' 1 5
# expect: 'f"{}"' SyntaxError f-string: empty expression not allowed 1 6
# expect: 'f"{a!x}"' SyntaxError f-string: invalid conversion character: expected 's', 'r', or 'a' 1 9
# expect: '$' SyntaxError invalid syntax 1 1
# expect: 'a = yield' SyntaxError 'yield' outside function 1 5
# expect: 'def f(*): pass' SyntaxError named arguments must follow bare * 1 7
# expect: 'def f(a=1, b): pass' SyntaxError non-default argument follows default argument 1 12

import math, os.path as osp, sys as system
from math import pi, sqrt as root
from collections import (OrderedDict,
    namedtuple,)
import collections.abc
print(math.floor(2.5), osp.join('a', 'b'), system is not None, round(pi, 4), root(16), OrderedDict.__name__, namedtuple('P', 'x')(1), collections.abc.Iterable.__name__)
# expect: 2 a/b True 3.1416 4.0 OrderedDict P(x=1) Iterable
print(math.__name__, type(math), math.__name__, 'math' in system.modules, system.modules['math'] is math, __import__('math') is math, hasattr(math, 'sin'), 'sin' in dir(math))
# expect: math <class 'module'> math True True True True True
def f():
    import json as j
    return j.dumps([1])
print(f())
# expect: [1]
for s in ('import nope', 'from sys import nope', 'import math.nope', 'from nope import x', 'from . import x', 'from .a import b', 'import', 'from math', 'from math import', 'import math as', 'from math import *', 'from math import (pi, e)', 'from math import (pi, e,)', 'from math import pi,', 'import a.b.c', 'from math import pi as', 'import math as m.n', 'from math import pi as p, e as q; print(q > 2)', 'def f():\n from math import *', 'class A:\n from math import pi\nprint(A.pi > 3)', 'import 5', 'from 5 import x', 'import "math"', 'from math import "pi"', 'import math; math = 5; import math; print(math.e > 2)', 'from __future__ import annotations', 'from __future__ import nope', 'from __future__ import braces', 'import math, nope', 'import os.path; print(os.path.basename("a/b"))', 'from os import path; print(path.dirname("a/b"))', 'import importlib; print(importlib.import_module("math").tau > 6)', '__import__("nope")', '__import__("")', '__import__(5)', 'import math.pi', 'from math.pi import x', 'import sys; sys.modules["fake"] = 5; import fake; print(fake)', 'import sys; sys.modules["gone"] = None; import gone'):
    try:
        exec(s, {'__name__': '__main__'})
        print(s, 'ok')
    except SyntaxError as e:
        print(repr(s), '|', e.msg)
    except Exception as e:
        print(repr(s), '|', type(e).__name__, e)
# expect: 'import nope' | ModuleNotFoundError No module named 'nope'
# expect: 'from sys import nope' | ImportError cannot import name 'nope' from 'sys' (unknown location)
# expect: 'import math.nope' | ModuleNotFoundError No module named 'math.nope'; 'math' is not a package
# expect: 'from nope import x' | ModuleNotFoundError No module named 'nope'
# expect: 'from . import x' | ImportError attempted relative import with no known parent package
# expect: 'from .a import b' | ImportError attempted relative import with no known parent package
# expect: 'import' | invalid syntax
# expect: 'from math' | invalid syntax
# expect: 'from math import' | invalid syntax
# expect: 'import math as' | invalid syntax
# expect: from math import * ok
# expect: from math import (pi, e) ok
# expect: from math import (pi, e,) ok
# expect: 'from math import pi,' | trailing comma not allowed without surrounding parentheses
# expect: 'import a.b.c' | ModuleNotFoundError No module named 'a'
# expect: 'from math import pi as' | invalid syntax
# expect: 'import math as m.n' | invalid syntax
# expect: True
# expect: from math import pi as p, e as q; print(q > 2) ok
# expect: 'def f():\n from math import *' | import * only allowed at module level
# expect: True
# expect: class A:
# expect:  from math import pi
# expect: print(A.pi > 3) ok
# expect: 'import 5' | invalid syntax
# expect: 'from 5 import x' | invalid syntax
# expect: 'import "math"' | invalid syntax
# expect: 'from math import "pi"' | invalid syntax
# expect: True
# expect: import math; math = 5; import math; print(math.e > 2) ok
# expect: from __future__ import annotations ok
# expect: 'from __future__ import nope' | future feature nope is not defined
# expect: 'from __future__ import braces' | not a chance
# expect: 'import math, nope' | ModuleNotFoundError No module named 'nope'
# expect: b
# expect: import os.path; print(os.path.basename("a/b")) ok
# expect: a
# expect: from os import path; print(path.dirname("a/b")) ok
# expect: True
# expect: import importlib; print(importlib.import_module("math").tau > 6) ok
# expect: '__import__("nope")' | ModuleNotFoundError No module named 'nope'
# expect: '__import__("")' | ValueError Empty module name
# expect: '__import__(5)' | TypeError module name must be a string
# expect: 'import math.pi' | ModuleNotFoundError No module named 'math.pi'; 'math' is not a package
# expect: 'from math.pi import x' | ModuleNotFoundError No module named 'math.pi'; 'math' is not a package
# expect: 5
# expect: import sys; sys.modules["fake"] = 5; import fake; print(fake) ok
# expect: 'import sys; sys.modules["gone"] = None; import gone' | ModuleNotFoundError import of gone halted; None in sys.modules

x = 1
g = globals()
print('x' in g)
# expect: True
del g['x']
try: print(x)
except NameError as e: print(e)
# expect: name 'x' is not defined
globals()['y'] = 5
print(y)
# expect: 5
def f():
    global z
    z = 1
f()
print('z' in globals(), z)
# expect: True 1
del globals()['z']
try: z
except NameError: print('NameError')
# expect: NameError
def h():
    del globals()['f']
h()
try: f()
except NameError as e: print(e)
# expect: name 'f' is not defined
g.update(a1=10, b1=20)
print(a1, b1, g.get('nope', 'd'), g.pop('a1'), 'a1' in dir())
# expect: 10 20 d 10 False
try: del nothere
except NameError as e: print(e)
# expect: name 'nothere' is not defined

