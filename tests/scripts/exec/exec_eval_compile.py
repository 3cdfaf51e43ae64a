exec("print('hi')")
# expect: hi
x = 5
exec("y = x + 1")
print(y)
# expect: 6
print(eval("x * y"))
# expect: 30
def f():
    z = 3
    print(eval("z + x"))
    exec("w = z")
    try: print(w)
    except NameError as e: print(e)
    d = {}
    exec("def g(a, b=2):\n    return a + b + k\nk = 10\nprint(g(1))", d)
    print(d['g'](5), sorted(k for k in d if not k.startswith('__')))
f()
# expect: 8
# expect: name 'w' is not defined
# expect: 13
# expect: 17 ['g', 'k']
c = compile("1 + 2", "<s>", "eval")
print(eval(c), type(c))
# expect: 3 <class 'code'>
c = compile("q = 7\nprint(q)", "f.py", "exec")
exec(c)
# expect: 7
print(q)
# expect: 7
ns = {'a': 1}
loc = {'b': 2}
print(eval("a + b", ns, loc))
# expect: 3
exec("c = a + b\nglobal gg\ngg = 9", ns, loc)
print(loc, ns['gg'])
# expect: {'b': 2, 'c': 3} 9
for t in ("x = 1", "def", "(", "a b"):
    try: eval(t)
    except SyntaxError as e: print(type(e).__name__, e, e.msg, e.lineno, e.offset, repr(e.text), e.filename)
# expect: SyntaxError invalid syntax (<string>, line 1) invalid syntax 1 3 'x = 1' <string>
# expect: SyntaxError invalid syntax (<string>, line 1) invalid syntax 1 1 'def' <string>
# expect: SyntaxError '(' was never closed (<string>, line 1) '(' was never closed 1 1 '(' <string>
# expect: SyntaxError invalid syntax (<string>, line 1) invalid syntax 1 3 'a b' <string>
for t in ("if", "x = = 1", "def f(:\n pass", "  x = 1", "if 1:\nx", "return 1", "break", "yield 1", "\tx\n  y"):
    try: exec(t)
    except SyntaxError as e: print(type(e).__name__, e, e.msg, e.lineno, e.offset, repr(e.text))
# expect: SyntaxError invalid syntax (<string>, line 1) invalid syntax 1 3 'if\n'
# expect: SyntaxError invalid syntax (<string>, line 1) invalid syntax 1 5 'x = = 1\n'
# expect: SyntaxError invalid syntax (<string>, line 1) invalid syntax 1 7 'def f(:\n'
# expect: IndentationError unexpected indent (<string>, line 1) unexpected indent 1 2 '  x = 1\n'
# expect: IndentationError expected an indented block after 'if' statement on line 1 (<string>, line 2) expected an indented block after 'if' statement on line 1 2 1 'x\n'
# expect: SyntaxError 'return' outside function (<string>, line 1) 'return' outside function 1 1 None
# expect: SyntaxError 'break' outside loop (<string>, line 1) 'break' outside loop 1 1 None
# expect: SyntaxError 'yield' outside function (<string>, line 1) 'yield' outside function 1 1 None
# expect: IndentationError unexpected indent (<string>, line 1) unexpected indent 1 1 '\tx\n'
try: eval("nope")
except NameError as e: print(e)
# expect: name 'nope' is not defined
try: exec("1/0")
except ZeroDivisionError as e: print(e)
# expect: division by zero
class A:
    v = 1
    exec("u = v + 1")
    print(u)
# expect: 2
print(A.u)
# expect: 2
print(eval("[i*x for i in range(3)]"), eval("lambda n: n + x")(1))
# expect: [0, 5, 10] 6
exec("""
class B:
    n = x
    def m(self): return self.n + x
    @classmethod
    def c(cls): return super(), cls.__name__, cls.__qualname__, cls.__module__
print(B().m(), B.c()[1:])
""")
# expect: 10 ('B', 'B', '__main__')
print(B().m())
# expect: 10
exec("import math\nprint(math.floor(2.5))")
# expect: 2
exec("from math import *\nprint(sqrt(4))")
# expect: 2.0
print(floor(3.3))
# expect: 3
print(eval("__name__"), eval("globals() is g", {'g': 1}) )
# expect: __main__ False
g2 = {}
print(eval("globals()", g2) is g2)
# expect: True
for s in ("exec", "eval", "single"):
    print(s, end=' ')
    exec(compile("3+4", "<>", s))
    print()
# expect: exec
# expect: eval
# expect: single 7
# expect:
try: compile("1", "f", "bad")
except ValueError as e: print(e)
# expect: compile() mode must be 'exec', 'eval' or 'single'
try: eval(1)
except TypeError as e: print(e)
# expect: eval() arg 1 must be a string, bytes or code object
try: exec(1)
except TypeError as e: print(e)
# expect: exec() arg 1 must be a string, bytes or code object
try: exec("1", 1)
except TypeError as e: print(e)
# expect: exec() globals must be a dict, not int
try: eval("1", 1)
except TypeError as e: print(e)
# expect: globals must be a dict
try: eval("1", {}, 1)
except TypeError as e: print(e)
# expect: locals must be a mapping
try: exec("a\0b")
except (SyntaxError, ValueError) as e: print(e)
# expect: source code string cannot contain null bytes
print(eval(b"1+1"), eval("  2+2  \n"))
# expect: 2 4
exec("def gen():\n  yield 1\n  yield from [2,3]\nprint(list(gen()))")
# expect: [1, 2, 3]
exec("for i in range(3): pass\nprint(i)")
# expect: 2
exec("x: int = 3\nprint(__annotations__)", {})
# expect: {'x': <class 'int'>}
exec("del x"); 
try: x
except NameError as e: print(e)
# expect: name 'x' is not defined
globals()['zz'] = 42
print(zz)
# expect: 42
globals().update(k1=1, k2=2)
print(k1 + k2)
# expect: 3
del globals()['k1']
try: k1
except NameError as e: print(e)
# expect: name 'k1' is not defined
def h():
    global late
    late = 1
h()
print('late' in globals(), globals()['late'], globals().get('nix'))
# expect: True 1 None
print(locals() is globals(), vars() is globals())
# expect: True True
m = __import__('math'); print(m.pi)
# expect: 3.141592653589793
m = __import__('os.path'); print(m.__name__)
# expect: os
m = __import__('os.path', fromlist=['join']); print(m.join('a','b'))
# expect: a/b
nm = 'stri' + 'ng'
print(__import__(nm).digits)
# expect: 0123456789
try: __import__('no_such')
except ImportError as e: print(type(e).__name__, e)
# expect: ModuleNotFoundError No module named 'no_such'
import importlib
print(importlib.import_module('fn' + 'match').fnmatch('a.py', '*.py'))
# expect: True
for i in range(3): print(eval(f"{i}**2 + i"), end=' ')
print()
# expect: 0 2 6
def outer():
    a = 1
    def inner(): return eval('a')
    try: print(inner())
    except NameError as e: print(e)
outer()
# expect: name 'a' is not defined
exec("match 3:\n case int(n): print('m', n)")
# expect: m 3
exec("async def co():\n return 5\nimport asyncio\nprint(asyncio.run(co()))")
# expect: 5
exec("with open('/tmp/zz_e1', 'w') as f: f.write('hi')\nprint(open('/tmp/zz_e1').read())")
# expect: hi
def loc():
    x = 1
    exec('x = 2')
    return x
print(loc())
# expect: 1
print(eval('(a:=5) + a'), a)
# expect: 10 5
exec("try:\n  raise ValueError(3)\nexcept ValueError as e:\n  print(e)")
# expect: 3
exec('assert x9 == 0, "msg"', {'x9': 0})
try: exec('assert x9 == 1, "msg"', {'x9': 0})
except AssertionError as e: print('AE', e)
# expect: AE msg
print(eval('x9 if True else 0', {'x9': 'nine'}))
# expect: nine
code = compile('a+b', 'f', 'eval'); print(code.co_filename, code.co_name)
# expect: f <module>

