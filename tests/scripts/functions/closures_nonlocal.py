def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter(); inc(); inc(5); print(get(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars, counter.__code__.co_cellvars)
# expect: 6 6 ('n',) ('n',)
fs = [lambda: i for i in range(3)]; print([f() for f in fs])  # expect: [2, 2, 2]
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])  # expect: [0, 1, 2]
def unbound():
    def inner(): return x
    try: inner()
    except NameError as e: print(e)
    x = 1
    del x
    try: inner()
    except NameError as e: print(e)
    try: return x
    except UnboundLocalError as e: print(e)
unbound()
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: cannot access local variable 'x' where it is not associated with a value
x = 'global'
def outer():
    x = 'outer'
    class C:
        y = x
        x = 'class'
        def m(self): return x
        z = [x for _ in range(1)]
    return C.y, C.x, C().m(), C.z
print(outer())  # expect: ('global', 'class', 'outer', ['outer'])
def f():
    global newg
    newg = 1
    def g():
        return newg
    return g()
print(f(), newg)  # expect: 1 1
def deep():
    a = 1
    def b():
        def c():
            nonlocal a
            a += 1
            return a
        return c
    return b()()
print(deep())  # expect: 2
for src in ('def f():\n  nonlocal q', 'nonlocal x', 'def f(x):\n  nonlocal x', 'def f():\n  x=1\n  global x', 'def f(a):\n global a', 'def f():\n  print(x)\n  nonlocal x', 'class A:\n  nonlocal z', 'def f():\n  x = 1\n  def g():\n    x = 2\n    nonlocal x'):
    try: compile(src, 's', 'exec'); print('ok')
    except SyntaxError as e: print(e)
    # expect: no binding for nonlocal 'q' found (s, line 2)
    # expect: nonlocal declaration not allowed at module level (s, line 1)
    # expect: name 'x' is parameter and nonlocal (s, line 2)
    # expect: name 'x' is assigned to before global declaration (s, line 3)
    # expect: name 'a' is parameter and global (s, line 2)
    # expect: name 'x' is used prior to nonlocal declaration (s, line 3)
    # expect: no binding for nonlocal 'z' found (s, line 2)
    # expect: name 'x' is assigned to before nonlocal declaration (s, line 5)
cell = inc.__closure__[0]; cell.cell_contents = 100; print(get())  # expect: 100
import types
e = types.CellType()
try: e.cell_contents
except ValueError as x_: print(x_)  # expect: Cell is empty
print(types.CellType(5).cell_contents, repr(get)[:25])  # expect: 5 <function counter.<locals
