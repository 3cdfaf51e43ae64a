try: raise ValueError
except ValueError as e: print(repr(e), e.args, str(e))  # expect: ValueError() ()
try: raise ValueError('a', 'b')
except ValueError as e: print(repr(e), e)  # expect: ValueError('a', 'b') ('a', 'b')
try: raise KeyError('k')
except LookupError as e: print(e, type(e))  # expect: 'k' <class 'KeyError'>
for bad in (1, 'a', int, None, object()):
    try: raise bad
    except TypeError as e: print(e)
    # expect: exceptions must derive from BaseException
    # expect: exceptions must derive from BaseException
    # expect: exceptions must derive from BaseException
    # expect: exceptions must derive from BaseException
    # expect: exceptions must derive from BaseException
    except BaseException as e: print(type(e))
try: raise ValueError from 5
except TypeError as e: print(e)  # expect: exception causes must derive from BaseException
try: raise ValueError('x') from None
except ValueError as e: print(e.__cause__, e.__suppress_context__)  # expect: None True
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError('v') from z
except ValueError as e: print(repr(e.__cause__), repr(e.__context__))  # expect: ZeroDivisionError('division by zero') ZeroDivisionError('division by zero')
try: raise
except RuntimeError as e: print(e)  # expect: No active exception to reraise
try:
    try: raise ValueError(1)
    except (KeyError, ValueError) as e: raise
except ValueError as e2: print(e2)  # expect: 1
try: e
except NameError as x: print(x)  # expect: name 'e' is not defined
class E(Exception):
    def __init__(self, a, b=2): self.a = a; super().__init__(a)
    def __str__(self): return f'E<{self.a}>'
try: raise E(5)
except E as e: print(e, repr(e), e.args, e.a)  # expect: E<5> E(5) (5,) 5
try: raise E
except TypeError as e: print(e)  # expect: E.__init__() missing 1 required positional argument: 'a'
class E2(E, KeyError): pass
print(E2.__mro__, repr(E2(1)), str(E2(1)))
# expect: (<class '__main__.E2'>, <class '__main__.E'>, <class 'KeyError'>, <class 'LookupError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) E2(1) E<1>
try:
    try: raise KeyError(1)
    except 5: pass
except TypeError as e: print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try: raise KeyError(1)
    except (ValueError, 'a'): pass
except TypeError as e: print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
x = ValueError('note'); x.add_note('n1'); print(x.__notes__)  # expect: ['n1']
print(ValueError(1) == ValueError(1), hash(ValueError()) is not None, Exception().args, BaseException('a').args, OSError(2, 'm').errno, isinstance(OSError(2, 'm'), FileNotFoundError), IOError is OSError, EnvironmentError is OSError, issubclass(ModuleNotFoundError, ImportError), issubclass(KeyboardInterrupt, Exception), UnicodeDecodeError.__mro__[1:3])
# expect: False True () ('a',) 2 True True True True False (<class 'UnicodeError'>, <class 'ValueError'>)
def f():
    try: return 1 / 0
    except ZeroDivisionError as e: return e
e = f(); print(e.__traceback__ is not None, e.__traceback__.tb_lineno > 0, e.__traceback__.tb_frame.f_code.co_name, e.__traceback__.tb_next, e.with_traceback(None).__traceback__)
# expect: True True f None None
e = ValueError(); e.args = (1, 2); print(e, repr(e)); e.foo = 3; print(e.foo, e.__dict__)
# expect: (1, 2) ValueError(1, 2)
# expect: 3 {'foo': 3}
try: e.args = 5
except TypeError as t: print(t)  # expect: 'int' object is not iterable
try: e.__cause__ = 5
except TypeError as t: print(t)  # expect: exception cause must be None or derive from BaseException
def g():
    try: yield 1
    except ValueError: yield 'v'
    raise KeyError('end')
try:
    for q in g(): pass
except KeyError as e: print(e)  # expect: 'end'
assert True, 'no'
try: assert 0, 'msg'
except AssertionError as e: print(e, e.args)  # expect: msg ('msg',)
try: assert []
except AssertionError as e: print(repr(e))  # expect: AssertionError()
try: assert 0, (1, 2)
except AssertionError as e: print(e.args)  # expect: ((1, 2),)
print(StopIteration(5).value, StopIteration().value, SystemExit(2).code, SystemExit().code, SystemExit(1, 2).code)  # expect: 5 None 2 None (1, 2)
import sys
try: sys.exit('bye')
except SystemExit as e: print(e.code, e.args)  # expect: bye ('bye',)
try: int('x')
except: print(sys.exc_info()[0], sys.exc_info()[1])  # expect: <class 'ValueError'> invalid literal for int() with base 10: 'x'
print(sys.exc_info())  # expect: (None, None, None)

for place in (5, (), ('f', 1), ('f', 1, 2, 'text', 3), ('f', 1, 2, 'text', 3, 4, 5), ('f', 1, 2, 'text'), ('f', 1, 2, 'text', 3, 4)):
    try:
        print(SyntaxError('m', place).lineno)
    except TypeError as error:
        print(error)
# expect: 'int' object is not iterable
# expect: function takes at least 4 arguments (0 given)
# expect: function takes at least 4 arguments (2 given)
# expect: end_offset must be provided when end_lineno is provided
# expect: function takes at most 6 arguments (7 given)
# expect: 1
# expect: 1
