def foo(): pass
print(repr(foo)[:14], str(foo)[:14], foo.__name__, foo.__qualname__)
# expect: <function foo  <function foo  foo foo
foo.__name__ = 'bar'
print(foo.__name__, repr(foo)[:14])
# expect: bar <function foo
class A:
    def m(self): pass
    @classmethod
    def c(cls): pass
a = A()
print(repr(A.m)[:16], repr(a.m)[:20], a.m.__name__, A.c.__name__, (lambda: 0).__name__, repr(lambda: 0)[:20])
# expect: <function A.m at <bound method A.m of m c <lambda> <function <lambda> a
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, repr(outer())[:30])
# expect: outer.<locals>.inner <function outer.<locals>.inner
g = (x for x in ())
print(repr(g)[:28], g.__name__, g.__qualname__)
# expect: <generator object <genexpr>  <genexpr> <genexpr>
async def co(): pass
c = co()
print(repr(c)[:20], c.__name__); c.close()
# expect: <coroutine object co co
print(repr(len), repr([].append)[:39], repr(str.upper), repr(int.__add__), repr((1).__add__)[:40], repr(print), repr(type), repr(abs))
# expect: <built-in function len> <built-in method append of list object  <method 'upper' of 'str' objects> <slot wrapper '__add__' of 'int' objects> <method-wrapper '__add__' of int object  <built-in function print> <class 'type'> <built-in function abs>
import functools
p = functools.partial(foo, 1, x=2)
print(repr(p)[:27], p.func is foo, p.args, p.keywords)
# expect: functools.partial(<function True (1,) {'x': 2}
print(repr(property()).split(' at')[0], repr(staticmethod(len)), repr(classmethod(len)), repr(super(A, a)).split(',')[0], repr(A.__dict__['c'])[:22], repr(slice(1)), repr(iter([])).split(' at')[0], repr(enumerate([])).split(' at')[0], repr(map(len, [])).split(' at')[0], repr(object()).split(' at')[0], repr(a).split(' at')[0], repr(Ellipsis), repr(NotImplemented))
# expect: <property object <staticmethod(<built-in function len>)> <classmethod(<built-in function len>)> <super: <class 'A'> <classmethod(<function slice(None, 1, None) <list_iterator object <enumerate object <map object <object object <__main__.A object Ellipsis NotImplemented

import math, sys, types
print(math.__name__, type(math), repr(math)[:14], hasattr(math, 'pi'), 'pi' in dir(math), math.__dict__['pi'] == math.pi, isinstance(math, types.ModuleType), math.__doc__ is None or isinstance(math.__doc__, str))
# expect: math <class 'module'> <module 'math' True True True True True
math.custom = 5
print(math.custom, 'custom' in dir(math))
# expect: 5 True
del math.custom
for f in (lambda: math.custom, lambda: math.nope, lambda: math(), lambda: math + 1, lambda: len(math), lambda: math['pi'], lambda: setattr(math, 'q', 1), lambda: math.q, lambda: delattr(math, 'zz'), lambda: iter(math), lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: sys.modules['nope'], lambda: hash(math) == hash(math), lambda: math == math, lambda: math < math, lambda: bool(math)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: AttributeError module 'math' has no attribute 'custom'
# expect: AttributeError module 'math' has no attribute 'nope'
# expect: TypeError 'module' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'module' and 'int'
# expect: TypeError object of type 'module' has no len()
# expect: TypeError 'module' object is not subscriptable
# expect: None
# expect: 1
# expect: AttributeError 'module' object has no attribute 'zz'
# expect: TypeError 'module' object is not iterable
# expect: TypeError module() missing required argument 'name' (pos 1)
# expect: TypeError module() argument 'name' must be str, not int
# expect: KeyError 'nope'
# expect: True
# expect: True
# expect: TypeError '<' not supported between instances of 'module' and 'module'
# expect: True
m = types.ModuleType('mymod', 'my doc')
m.x = 1
print(m, m.__name__, m.__doc__, m.x, sorted(k for k in vars(m) if not k.startswith('__')), m.__dict__['x'])
# expect: <module 'mymod'> mymod my doc 1 ['x'] 1
sys.modules['mymod'] = m
import mymod
print(mymod is m)
# expect: True
from mymod import x
print(x)
# expect: 1
try: from mymod import y
except ImportError as e: print(e)
# expect: cannot import name 'y' from 'mymod' (unknown location)
exec('def f(): return x * 2', m.__dict__)
print(m.f())
# expect: 2
m.__getattr__ = lambda n: 'dyn ' + n
print(m.anything)
# expect: dyn anything
import __main__
print(__main__.x, __main__.__name__, __name__, '__file__' in globals())
# expect: 1 __main__ __main__ True
__main__.newvar = 'nv'
print(newvar)
# expect: nv
ns = types.SimpleNamespace(a=1, b=[2])
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b=[2]), vars(ns)); ns.c = 3; del ns.a; print(ns)
# expect: namespace(a=1, b=[2]) 1 True {'a': 1, 'b': [2]}
# expect: namespace(b=[2], c=3)

import errno, os
print(errno.ENOENT, errno.EEXIST, errno.errorcode[errno.ENOENT], errno.EACCES, errno.EINVAL, os.strerror(2))
# expect: 2 17 ENOENT 13 22 No such file or directory
try: open('/no/such/file')
except OSError as e: print(e.errno == errno.ENOENT, type(e).__name__, e)
# expect: True FileNotFoundError [Errno 2] No such file or directory: '/no/such/file'
try: os.listdir('/nope')
except FileNotFoundError as e: print(e)
# expect: [Errno 2] No such file or directory: '/nope'
try: os.mkdir('/')
except OSError as e: print(type(e).__name__)
# expect: FileExistsError
try: os.remove('/nope')
except OSError as e: print(e.args, e.filename)
# expect: (2, 'No such file or directory') /nope
print(OSError(errno.EPIPE, 'x').__class__.__name__, OSError(errno.ECONNREFUSED, 'y').__class__.__name__, OSError(9999, 'z').__class__.__name__, OSError(2).__class__.__name__, OSError('m').errno)
# expect: BrokenPipeError ConnectionRefusedError OSError OSError None

async def f(): return 1
async def g():
    r = await f()
    return r + 1
c = g()
try: c.send(None)
except StopIteration as e: print(e.value)
# expect: 2
class AwaitableThing:
    def __await__(self):
        x = yield 'first'
        print('received', x)
        y = yield 'second'
        return x + y
async def use():
    r = await AwaitableThing()
    print('result', r)
    return r
c = use()
print(c.send(None)); print(c.send(1))
# expect: first
# expect: received 1
# expect: second
try: c.send(2)
except StopIteration as e: print('stop', e.value)
# expect: result 3
# expect: stop 3
async def thrower():
    try: await AwaitableThing()
    except ValueError as e: print('caught', e); return 'handled'
c = thrower(); c.send(None)
try: c.throw(ValueError('boom'))
except StopIteration as e: print(e.value)
# expect: caught boom
# expect: handled
class ACtx:
    async def __aenter__(self): print('enter'); return self
    async def __aexit__(self, *a): print('exit', a[0]); return True
class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.n: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def main():
    async with ACtx() as x: print('in'); raise KeyError
    async for i in AIter(2): print(i)
    else: print('else')
    print([i async for i in AIter(3)], {i async for i in AIter(2)}, [j async for j in AIter(4) if j % 2])
    async def ag():
        yield 1
        yield 2
    print([v async for v in ag()])
    return 'end'
def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
print(run(main()))
# expect: enter
# expect: in
# expect: exit <class 'KeyError'>
# expect: 1
# expect: 0
# expect: else
# expect: [2, 1, 0] {0, 1} [3, 1]
# expect: [1, 2]
# expect: end
for s in ('await x', 'async for x in y: pass', 'async with x: pass', 'def f(): await x', 'async def f(): yield from x', 'async def f(): return (await x)', 'def f():\n async for x in y: pass', 'async def f():\n def g(): await x', 'async = 1', 'await = 1', 'async def f(): [await x for x in y]', '[await x for x in y]', 'async x', 'async def f(): await', 'lambda: await x', 'async def f():\n yield 1\n return 2', 'async def f(): await x = 1', 'async def f(): del await x'):
    try: compile(s, '', 'exec'); print(s, 'ok')
    except SyntaxError as e: print(s, '|', e.msg)
# expect: await x | 'await' outside function
# expect: async for x in y: pass | 'async for' outside async function
# expect: async with x: pass | 'async with' outside async function
# expect: def f(): await x | 'await' outside async function
# expect: async def f(): yield from x | 'yield from' inside async function
# expect: async def f(): return (await x) ok
# expect: def f():
# expect:  async for x in y: pass | 'async for' outside async function
# expect: async def f():
# expect:  def g(): await x | 'await' outside async function
# expect: async = 1 | invalid syntax
# expect: await = 1 | invalid syntax
# expect: async def f(): [await x for x in y] ok
# expect: [await x for x in y] | asynchronous comprehension outside of an asynchronous function
# expect: async x | invalid syntax
# expect: async def f(): await | invalid syntax
# expect: lambda: await x | 'await' outside async function
# expect: async def f():
# expect:  yield 1
# expect:  return 2 | 'return' with value in async generator
# expect: async def f(): await x = 1 | cannot assign to await expression here. Maybe you meant '==' instead of '='?
# expect: async def f(): del await x | cannot delete await expression
x = f()
print(type(x).__name__, hasattr(x, '__await__'), hasattr(x, '__iter__'))
# expect: coroutine True False
try: iter(x)
except TypeError as e: print(e)
# expect: 'coroutine' object is not iterable
try: next(x)
except TypeError as e: print(e)
# expect: 'coroutine' object is not an iterator
x.close()
try: x.send(None)
except RuntimeError as e: print(e)
# expect: cannot reuse already awaited coroutine

# An import before a declaration is none of the assignments that it must precede.
def imports():
    import math
    global math
imports()
print(math.floor(1.5))
# expect: 1

import os, sys
sys.breakpointhook = lambda *given, **named: print('stopped', given, named)
breakpoint()             # expect: stopped () {}
breakpoint(1, x=2)       # expect: stopped (1,) {'x': 2}
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)         # expect: lost sys.breakpointhook
sys.breakpointhook = sys.__breakpointhook__
os.environ['PYTHONBREAKPOINT'] = '0'
print(breakpoint())      # expect: None
os.environ['PYTHONBREAKPOINT'] = 'os.getcwd'
print(breakpoint() == os.getcwd())  # expect: True
