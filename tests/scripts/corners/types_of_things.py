print(int('5') + int(5.9) + int(True), float('2.5'), float(3), str(5) + str(1.0) + str(None), bool('x'), list('ab'), tuple([1]), set([1, 1]), dict([(1, 2)]), bytes([65]), bytearray(b'x'), complex(1, 2), frozenset([1]), range(3), slice(2), object is object, type(5))
# expect: 11 2.5 3.0 51.0None True ['a', 'b'] (1,) {1} {1: 2} b'A' bytearray(b'x') (1+2j) frozenset({1}) range(0, 3) slice(None, 2, None) True <class 'int'>
print(int(), float(), str(), bool(), list(), tuple(), set(), dict(), bytes(), bytearray(), complex(), frozenset(), type(object()))
# expect: 0 0.0  False [] () set() {} b'' bytearray(b'') 0j frozenset() <class 'object'>
for f in (lambda: int('a'), lambda: int(None), lambda: int([]), lambda: float('x'), lambda: float(None), lambda: float([]), lambda: list(5), lambda: tuple(5), lambda: set(5), lambda: dict(5), lambda: dict([1]), lambda: bytes('a'), lambda: bytes(-1), lambda: bytes([256]), lambda: complex('x'), lambda: range('a'), lambda: range(), lambda: slice(), lambda: type(), lambda: object(1), lambda: str(1, 2, 3, 4), lambda: bool(1, 2), lambda: int('1', 2, 3), lambda: int(1, 2), lambda: float(1, 2), lambda: list(1, 2), lambda: str(b'a', 'bad-enc'), lambda: enumerate(), lambda: zip(1), lambda: map(1), lambda: filter(1), lambda: reversed(1), lambda: iter(1), lambda: next(1), lambda: sorted(1), lambda: sum(1), lambda: min(), lambda: max(1), lambda: len(1), lambda: abs('a'), lambda: chr('a'), lambda: ord(1), lambda: hex('a'), lambda: round('a'), lambda: pow('a', 2), lambda: divmod('a', 2), lambda: isinstance(1), lambda: issubclass(1, int), lambda: getattr(1), lambda: setattr(1, 'a', 2), lambda: hash([]), lambda: vars(1), lambda: open(1.5), lambda: eval(1), lambda: exec(1), lambda: compile(1, 2, 3), lambda: super(), lambda: property(1, 2, 3, 4, 5), lambda: staticmethod(), lambda: memoryview(1), lambda: input(1, 2), lambda: id(), lambda: callable(), lambda: format(1, 2), lambda: ascii(), lambda: any(1), lambda: all(1), lambda: print(1, sep=2), lambda: dir(1, 2), lambda: globals(1), lambda: __import__(1), lambda: breakpoint_ if False else None):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError invalid literal for int() with base 10: 'a'
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: ValueError could not convert string to float: 'x'
# expect: TypeError float() argument must be a string or a real number, not 'NoneType'
# expect: TypeError float() argument must be a string or a real number, not 'list'
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: TypeError string argument without an encoding
# expect: ValueError negative count
# expect: ValueError bytes must be in range(0, 256)
# expect: ValueError complex() arg is a malformed string
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError slice expected at least 1 argument, got 0
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError object() takes no arguments
# expect: TypeError str() takes at most 3 arguments (4 given)
# expect: TypeError bool expected at most 1 argument, got 2
# expect: TypeError int() takes at most 2 arguments (3 given)
# expect: TypeError int() can't convert non-string with explicit base
# expect: TypeError float expected at most 1 argument, got 2
# expect: TypeError list expected at most 1 argument, got 2
# expect: LookupError unknown encoding: bad-enc
# expect: TypeError enumerate() missing required argument 'iterable'
# expect: TypeError 'int' object is not iterable
# expect: TypeError map() must have at least two arguments.
# expect: TypeError filter expected 2 arguments, got 1
# expect: TypeError 'int' object is not reversible
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not an iterator
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError min expected at least 1 argument, got 0
# expect: TypeError 'int' object is not iterable
# expect: TypeError object of type 'int' has no len()
# expect: TypeError bad operand type for abs(): 'str'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError ord() expected string of length 1, but int found
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError type str doesn't define __round__ method
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# expect: TypeError isinstance expected 2 arguments, got 1
# expect: TypeError issubclass() arg 1 must be a class
# expect: TypeError getattr expected at least 2 arguments, got 1
# expect: AttributeError 'int' object has no attribute 'a'
# expect: TypeError unhashable type: 'list'
# expect: TypeError vars() argument must have __dict__ attribute
# expect: TypeError expected str, bytes or os.PathLike object, not float
# expect: TypeError eval() arg 1 must be a string, bytes or code object
# expect: TypeError exec() arg 1 must be a string, bytes or code object
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: RuntimeError super(): no arguments
# expect: TypeError property() takes at most 4 arguments (5 given)
# expect: TypeError staticmethod expected 1 argument, got 0
# expect: TypeError memoryview: a bytes-like object is required, not 'int'
# expect: TypeError input expected at most 1 argument, got 2
# expect: TypeError id() takes exactly one argument (0 given)
# expect: TypeError callable() takes exactly one argument (0 given)
# expect: TypeError format() argument 2 must be str, not int
# expect: TypeError ascii() takes exactly one argument (0 given)
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError sep must be None or a string, not int
# expect: TypeError dir expected at most 1 argument, got 2
# expect: TypeError globals() takes no arguments (1 given)
# expect: TypeError module name must be a string
# expect: None

print(min(3, 1, 2), max('a', 'b'), min([4, 2]), max((1,)), min('hello'), max({1: 2, 3: 0}), min([], default=None), max((), default='d'))
# expect: 1 b 2 1 e 3 None d
print(min(1, 2, key=lambda x: -x), max(['aa', 'b'], key=len), max([1, 1.0, True]), min([1.0, 1]), max(0, -0.0), min(0.0, -0.0), max('b', 'a', 'b', key=None))
# expect: 2 aa 1 1.0 0 0.0 b
print(min([1, 2], key=lambda v: v % 2), max(range(10), key=lambda x: (x % 4, -x)), min(float('nan'), 1), min(1, float('nan')), max([[1], [1, 2]]))
# expect: 2 3 nan 1 [1, 2]
for f in (lambda: min(), lambda: min([]), lambda: max(5), lambda: min(1, 'a'), lambda: max(1, 2, default=3), lambda: min([1], foo=2), lambda: max([], key=len), lambda: min(1, 2, key=5), lambda: sum(['a']), lambda: sum('ab'), lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([[1]]), lambda: sum(5), lambda: sum([1], [2]), lambda: sum(), lambda: min(None, 1), lambda: max(default=1), lambda: sum([bytearray()], bytearray()), lambda: sum([1], start='x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError min expected at least 1 argument, got 0
# expect: ValueError min() arg is an empty sequence
# expect: TypeError 'int' object is not iterable
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError Cannot specify a default for max() with multiple positional arguments
# expect: TypeError 'foo' is an invalid keyword argument for min()
# expect: ValueError max() arg is an empty sequence
# expect: TypeError 'int' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
# expect: TypeError sum() can't sum bytes [use b''.join(seq) instead]
# expect: TypeError unsupported operand type(s) for +: 'int' and 'list'
# expect: TypeError 'int' object is not iterable
# expect: TypeError can only concatenate list (not "int") to list
# expect: TypeError sum() takes at least 1 positional argument (0 given)
# expect: TypeError '<' not supported between instances of 'int' and 'NoneType'
# expect: TypeError max expected at least 1 argument, got 0
# expect: TypeError sum() can't sum bytearray [use b''.join(seq) instead]
# expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
print(sum([]), sum([1, 2.5]), sum([[1], [2]], []), sum(range(101)), sum([True, True]), sum([0.1] * 10), sum((1, 2), 10), sum([1], start=5), sum([(1,), (2,)], ()), sum(x for x in (1, 2)))
# expect: 0 3.5 [1, 2] 5050 2 0.9999999999999999 13 6 (1, 2) 3
print(any([]), all([]), any([0, '', 'a']), all([1, 0]), any(x > 3 for x in range(5)), all('abc'), any({0: 1}), all([[]]))
# expect: False True True False True True False False
for f in (lambda: any(5), lambda: all(), lambda: any([1], [2]), lambda: all(None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: 'int' object is not iterable
# expect: all() takes exactly one argument (0 given)
# expect: any() takes exactly one argument (2 given)
# expect: 'NoneType' object is not iterable

class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(5, (str, int)), isinstance(True, int), isinstance(5, int | str), isinstance(None, int | None), issubclass(B, A), issubclass(bool, int), issubclass(A, (int, object)), issubclass(A, int | A), isinstance(int, type), isinstance(A, object), isinstance(5, ()), isinstance(5, (str, (float, (int,)))))
# expect: True False True True True True True True True True True True False True
for f in (lambda: isinstance(5, 5), lambda: isinstance(5, 'int'), lambda: isinstance(5, (int, 5)), lambda: isinstance(5, ('a', int)), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: isinstance(5), lambda: isinstance(5, list[int]), lambda: isinstance(1, [int]), lambda: issubclass(int, list[int]), lambda: isinstance(1, None), lambda: issubclass(int, (1,)), lambda: isinstance('a', int | list[int])):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: True
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() arg 1 must be a class
# expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: isinstance expected 2 arguments, got 1
# expect: isinstance() argument 2 cannot be a parameterized generic
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() argument 2 cannot be a parameterized generic
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: isinstance() argument 2 cannot be a parameterized generic
print(type(5), type(type), type(A), type(B()), type(None), type(...), type(NotImplemented), type(lambda: 0), type(len), type(A.__init__), type(''.join), type(print), type(1j), type((x for x in [])), type(range(1)))
# expect: <class 'int'> <class 'type'> <class 'type'> <class '__main__.B'> <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'function'> <class 'builtin_function_or_method'> <class 'wrapper_descriptor'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'complex'> <class 'generator'> <class 'range'>
C = type('C', (A,), {'x': 1, 'm': lambda self: self.x})
print(C, C().m(), C.__name__, C.__bases__, C.__mro__, C.__module__, C.__qualname__, C.__dict__['x'], type(C()))
# expect: <class '__main__.C'> 1 C (<class '__main__.A'>,) (<class '__main__.C'>, <class '__main__.A'>, <class 'object'>) __main__ C 1 <class '__main__.C'>
for f in (lambda: type(), lambda: type(1, 2), lambda: type('a', 5, {}), lambda: type(5, (), {}), lambda: type('a', (), 5), lambda: type('a', (5,), {}), lambda: type('D', (bool,), {}), lambda: type('D', (A, A), {}), lambda: type('D', (A, B), {}), lambda: type('D', (int, str), {}), lambda: type('D', (type(None),), {}), lambda: type('D', (type(len),), {}), lambda: type('D', (range,), {}), lambda: type('D', (slice,), {}), lambda: type('D', (type(lambda: 0),), {})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type.__new__() argument 2 must be tuple, not int
# expect: TypeError type.__new__() argument 1 must be str, not int
# expect: TypeError type.__new__() argument 3 must be dict, not int
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: TypeError type 'bool' is not an acceptable base type
# expect: TypeError duplicate base class A
# expect: TypeError Cannot create a consistent method resolution
# expect: order (MRO) for bases A, B
# expect: TypeError multiple bases have instance lay-out conflict
# expect: TypeError type 'NoneType' is not an acceptable base type
# expect: TypeError type 'builtin_function_or_method' is not an acceptable base type
# expect: TypeError type 'range' is not an acceptable base type
# expect: TypeError type 'slice' is not an acceptable base type
# expect: TypeError type 'function' is not an acceptable base type
print(A.mro(), A.__subclasses__()[0], object.__bases__, type.__mro__, A.__doc__, B.__base__, A().__class__, type(type(A())), bool.__mro__)
# expect: [<class '__main__.A'>, <class 'object'>] <class '__main__.B'> () (<class 'type'>, <class 'object'>) None <class '__main__.A'> <class '__main__.A'> <class 'type'> (<class 'bool'>, <class 'int'>, <class 'object'>)

print(int, str, list, dict, type, object, type(None), type(print), type(lambda: 0), type(...), bool, Exception, range, property, super, classmethod, enumerate, zip, map)
# expect: <class 'int'> <class 'str'> <class 'list'> <class 'dict'> <class 'type'> <class 'object'> <class 'NoneType'> <class 'builtin_function_or_method'> <class 'function'> <class 'ellipsis'> <class 'bool'> <class 'Exception'> <class 'range'> <class 'property'> <class 'super'> <class 'classmethod'> <class 'enumerate'> <class 'zip'> <class 'map'>
class A:
    class B: pass
    def m(self): pass
print(A, A.B, [A], {'k': A.B}, type(A), f'{A!r}', str(A.B), A.m.__qualname__)
# expect: <class '__main__.A'> <class '__main__.A.B'> [<class '__main__.A'>] {'k': <class '__main__.A.B'>} <class 'type'> <class '__main__.A'> <class '__main__.A.B'> A.m
def f():
    class L: pass
    return L
print(f(), type('Dyn', (), {}), type('X', (A,), {'__module__': 'mymod'}), type('Y', (), {'__qualname__': 'Q.R'}))
# expect: <class '__main__.f.<locals>.L'> <class '__main__.Dyn'> <class 'mymod.X'> <class '__main__.Q.R'>
print(list[int], dict[str, int], tuple[int, ...], int | str, int | None, list[int] | None, type[int], set[str], list[list[int]], tuple[()], list['x'], (int | str).__args__, list[int].__origin__, list[int].__args__, isinstance(1, int | str), list[int]([1]), int | str == str | int)
# expect: list[int] dict[str, int] tuple[int, ...] int | str int | None list[int] | None type[int] set[str] list[list[int]] tuple[()] list['x'] (<class 'int'>, <class 'str'>) <class 'list'> (<class 'int'>,) True [1] True
print([1, 'a', None, True, 1.5, 2j, b'x', (1,), [], {}, set(), ...], {1: [2, (3,)]}, ((), ((),)), {frozenset()}, [[[]]], {'a': {'b': 1}}, [range(3)], [slice(1, 2)], {1.0: -0.0}, [NotImplemented], ['\n', "'", '"', '\\'], [b"'"], (None,))
# expect: [1, 'a', None, True, 1.5, 2j, b'x', (1,), [], {}, set(), Ellipsis] {1: [2, (3,)]} ((), ((),)) {frozenset()} [[[]]] {'a': {'b': 1}} [range(0, 3)] [slice(1, 2, None)] {1.0: -0.0} [NotImplemented] ['\n', "'", '"', '\\'] [b"'"] (None,)
print(repr('it\'s "q"'), repr("it's"), repr('"'), repr('\x00\x1f\x7f\x80\xa0\xad\u2028\ud800\U0001f600'), repr(b'\x00\xff\'"'), repr('tab\t'), repr('é'), repr(''), repr('\\n'))
# expect: 'it\'s "q"' "it's" '"' '\x00\x1f\x7f\x80\xa0\xad\u2028\ud800😀' b'\x00\xff\'"' 'tab\t' 'é' '' '\\n'

def f(a: int, b: 'str' = 'x', *args: float, c: [1, 2] = None, **kw: dict) -> 'ret':
    v: int = 5
    w: str
    return v
print(f.__annotations__, f(1))
# expect: {'a': <class 'int'>, 'b': 'str', 'args': <class 'float'>, 'c': [1, 2], 'kw': <class 'dict'>, 'return': 'ret'} 5
class C:
    x: int = 1
    y: 'list[int]'
    z: undefined_later if False else str
    def m(self, q: 'C') -> None: pass
print(C.__annotations__, C.m.__annotations__, hasattr(C, 'y'))
# expect: {'x': <class 'int'>, 'y': 'list[int]', 'z': <class 'str'>} {'q': 'C', 'return': None} False
a: int
b: str = 'mod'
print(__annotations__, b)
# expect: {'a': <class 'int'>, 'b': <class 'str'>} mod
try:
    a
except NameError as e:
    print(e)
# expect: name 'a' is not defined
def g():
    x: int
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    y: nope_not_evaluated = 3
    return y
print(g())
# expect: cannot access local variable 'x' where it is not associated with a value
# expect: 3
(p): int = 4
print(p, 'p' in __annotations__)
# expect: 4 False
class O: pass
o = O()
o.attr: int = 5
d = {}
d['k']: str = 'v'
print(o.attr, d, sorted(__annotations__))
# expect: 5 {'k': 'v'} ['a', 'b']
try:
    exec('q: nope = 1')
except NameError as e:
    print(e)
# expect: name 'nope' is not defined
print((lambda x: x).__annotations__)
# expect: {}
f.__annotations__['new'] = 1
print(len(f.__annotations__))
# expect: 7
for s in ('x: int, y: int', '(a, b): int', '[a]: int', 'a: int = yield', 'def f(a: int: 5): pass', 'x: = 5', '1: int', 'f(): int', 'lambda x: int: x', 'global x; x: int', 'def f():\n global x\n x: int'):
    try:
        compile(s, '', 'exec')
        print('ok', s)
    except SyntaxError as e:
        print(s, '|', e.msg)
# expect: x: int, y: int | invalid syntax
# expect: (a, b): int | only single target (not tuple) can be annotated
# expect: [a]: int | only single target (not list) can be annotated
# expect: a: int = yield | 'yield' outside function
# expect: def f(a: int: 5): pass | invalid syntax
# expect: x: = 5 | invalid syntax
# expect: 1: int | illegal target for annotation
# expect: f(): int | illegal target for annotation
# expect: lambda x: int: x | illegal target for annotation
# expect: ok global x; x: int
# expect: def f():
# expect:  global x
# expect:  x: int | annotated name 'x' can't be global



async def asynchronous():
    yield 1


made = asynchronous()
print(type(made), type(made.asend(None)).__module__, type(asynchronous).__name__)
# expect: <class 'async_generator'> builtins function
try:
    (int | str)[int]
except TypeError as error:
    print(error)  # expect: int | str is not a generic class
