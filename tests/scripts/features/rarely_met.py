import asyncio, sys, types, functools
# generic aliases and unions
print(list[int], dict[str, list[int]].__args__, tuple[int, ...].__origin__, int | None, list[int] | None, list[int]([1]))
# expect: list[int] (<class 'str'>, list[int]) <class 'tuple'> int | None list[int] | None [1]
for wrong in (lambda: isinstance([], list[int]), lambda: int[3], lambda: list[int][str]):
    try: wrong()
    except TypeError as error: print(error)
    # expect: isinstance() argument 2 cannot be a parameterized generic
    # expect: type 'int' is not subscriptable
    # expect: list[int] is not a generic class
class Stack(list[int]): pass
print(Stack.__bases__, Stack.__orig_bases__)  # expect: (<class 'list'>,) (list[int],)
# modules that a program makes
m = types.ModuleType('made', 'its text'); exec('x = 5\ndef f(): return x', m.__dict__); print(m, m.f(), m.__doc__, isinstance(m, types.ModuleType))
# expect: <module 'made'> 5 its text True
sys.modules['made'] = m
import made
print(made.x, made is m)  # expect: 5 True
# a namespace of one's own
class Loud(dict):
    def __setitem__(self, key, value): print('set', key); super().__setitem__(key, value)
    def __missing__(self, key):
        if key.startswith('_'): raise KeyError(key)
        return key.upper()
exec('a = b; del a', {}, Loud()); print(eval('hello', {}, Loud()))
# expect: set a
# expect: HELLO
class Once(type):
    @classmethod
    def __prepare__(cls, name, bases):
        class Names(dict):
            def __setitem__(self, key, value):
                if key in self: raise TypeError(f'{key} is there already')
                super().__setitem__(key, value)
        return Names()
try:
    class Twice(metaclass=Once):
        def f(self): pass
        def f(self): pass
except TypeError as error: print(error)  # expect: f is there already
# named characters, code objects, generators as they stand
print('\N{GREEK SMALL LETTER PI} \N{latin small letter e with acute} \N{BULLET}')  # expect: π é •
def adder(a, b=2):
    total = a + b
    return print(total, 'sum', len('x'))
print(adder.__code__.co_names, adder.__code__.co_varnames, adder.__code__.co_consts)  # expect: ('print', 'len') ('a', 'b', 'total') (None, 'sum', 'x')
def steps():
    yield 1
    yield from [2, 3]
g = steps(); print(g.gi_frame.f_lineno - steps.__code__.co_firstlineno, next(g), g.gi_suspended, next(g), type(g.gi_yieldfrom).__name__); g.close(); print(g.gi_frame)
# expect: 0 1 True 2 list_iterator
# expect: None
# x *= y where __imul__ declines
class N:
    def __imul__(self, other): return NotImplemented
    def __mul__(self, other): return ('times', other)
n = N(); n *= 3; print(n)  # expect: ('times', 3)
# arguments that nobody takes
class One:
    def __new__(cls, *args): return super().__new__(cls, *args)
class Two:
    def __init__(self, *args): super().__init__(*args)
for wrong in (lambda: One(1), lambda: Two(1), lambda: object(1), lambda: str.upper(), lambda: 'a'.replace('a', 'b', count=1), lambda: (lambda: 0)(1, x=2)):
    try: wrong()
    except TypeError as error: print(error)
    # expect: object.__new__() takes exactly one argument (the type to instantiate)
    # expect: object.__init__() takes exactly one argument (the instance to initialize)
    # expect: object() takes no arguments
    # expect: unbound method str.upper() needs an argument
    # expect: str.replace() takes no keyword arguments
    # expect: <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'x'
try: One.__name__ = 5
except TypeError as error: print(error)  # expect: can only assign string to One.__name__, not 'int'
class C:
    @functools.singledispatchmethod
    def show(self, x): return 'something'
    @show.register
    def _(self, x: int): return 'a number'
print(C().show(1), C().show('1'), vars(C)['__dict__'] is not None if '__dict__' in vars(C) else True)  # expect: a number something True
async def main():
    process = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b'through a pipe'), process.returncode)
    process = await asyncio.create_subprocess_shell('echo one; exit 3', stdout=asyncio.subprocess.PIPE)
    print(await process.stdout.readline(), await process.wait())
    process = await asyncio.create_subprocess_exec('sleep', '9')
    try: await asyncio.wait_for(process.wait(), 0.1)
    except asyncio.TimeoutError: process.kill()
    print(await process.wait())
asyncio.run(main())
# expect: (b'through a pipe', None) 0
# expect: b'one\n' 3
# expect: -9
