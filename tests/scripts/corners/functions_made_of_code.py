# types.FunctionType, and __code__ that does not fit; classes derived from property; __import__ with a level.
import types


def outer(a, b=2):
    c = a + b

    def inner(d):
        return a, c, d
    return inner


f = outer(1)
for arguments in ((f.__code__, globals(), 'renamed', None, (types.CellType('A'), types.CellType(1))), (f.__code__, globals(), None, (7,), f.__closure__),
                  (f.__code__, globals()), (f.__code__, globals(), None, None, (1, 2)), (f.__code__, globals(), None, None, (types.CellType(),)),
                  (f.__code__, globals(), 5), (f.__code__, 5), (5, {}), (outer.__code__, globals(), None, 5), (outer.__code__, globals(), None, None, f.__closure__),
                  (outer.__code__, globals(), None, None, 5)):
    try:
        made = types.FunctionType(*arguments)
        print(made.__name__, made.__qualname__, made.__module__, made(*[3][made.__defaults__ is not None:]))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: renamed outer.<locals>.inner __main__ ('A', 1, 3)
# expect: inner outer.<locals>.inner __main__ (1, 3, 7)
# expect: TypeError arg 5 (closure) must be tuple
# expect: TypeError arg 5 (closure) expected cell, found int
# expect: ValueError inner requires closure of length 2, not 1
# expect: TypeError arg 3 (name) must be None or string
# expect: TypeError function() argument 'globals' must be dict, not int
# expect: TypeError function() argument 'code' must be code, not int
# expect: TypeError arg 4 (defaults) must be None or tuple
# expect: ValueError outer requires closure of length 0, not 2
# expect: TypeError arg 5 (closure) must be None or tuple
copy = types.FunctionType(outer.__code__, outer.__globals__, name='copy', argdefs=outer.__defaults__)
print(copy(5)(6), copy is outer)
# expect: (5, 7, 6) False
for target, code in ((f, outer.__code__), (outer, f.__code__), (outer, (lambda: 'swapped').__code__)):
    try:
        target.__code__ = code
        print(target())
    except ValueError as e:
        print(e)
# expect: inner() requires a code object with 2 free vars, not 0
# expect: outer() requires a code object with 0 free vars, not 2
# expect: swapped


class Shown(property):
    def __get__(self, instance, owner=None):
        return self if instance is None else f'shown {super().__get__(instance, owner)}'

    def __set__(self, instance, value):
        print('to be set')
        super().__set__(instance, value)


class Counted(property):
    def __init__(self, fget):
        super().__init__(fget)

    def __delete__(self, instance):
        print('deleted')


class Uses:
    @Shown
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @Counted
    def y(self):
        return 'y'


u = Uses()
u.x = 5
# expect: to be set
print(u.x, type(Uses.x).__name__, u.y, type(Uses.y).__name__)
# expect: shown 5 Shown y Counted
del u.y
# expect: deleted
for arguments in (('path', {}, None, [], 1), ('path', {'__name__': 'm', '__package__': ''}, None, [], 1), ('path', {'__package__': 'os'}, None, ['sep'], 1),
                  ('path', None, None, [], -1), ('', {}, None, [], 0)):
    try:
        print(__import__(*arguments).__name__)
    except Exception as e:
        print(type(e).__name__, e)
# expect: KeyError "'__name__' not in globals"
# expect: ImportError attempted relative import with no known parent package
# expect: posixpath
# expect: ValueError level must be >= 0
# expect: ValueError Empty module name
for wrong in (5, int, type('Unrelated', (), {})):
    try:
        property.__new__(wrong)
    except TypeError as e:
        print(e)
# expect: property.__new__(X): X is not a type object (int)
# expect: property.__new__(int): int is not a subtype of property
# expect: property.__new__(Unrelated): Unrelated is not a subtype of property
# Code of a module in a function with the variables of another.
import types
def uses(a, b=2): return a, b, other, [(lambda: other + i)() for i in range(2)]
def encloses():
    kept = 5
    def inner(): return kept, other
    return inner
other = 0
print(types.FunctionType(uses.__code__, {'other': 7})(1, 2), types.FunctionType(uses.__code__, {'other': 8}, 'named', (3, 4))())
print(types.FunctionType(encloses().__code__, {'other': 9}, None, None, (types.CellType(6),))(), uses(1))
fresh = {}
def defines():
    global made_there
    made_there = 1
types.FunctionType(defines.__code__, fresh)()
print(fresh['made_there'], 'made_there' in globals())
# compile(optimize=…)
source = '"doc"\nclass C:\n    "doc"\ndef f():\n    "doc"\n    assert False, "on"\n    return __debug__\n'
for level in (-1, 0, 1, 2):
    names = {}
    exec(compile(source, 'f', 'exec', optimize=level), names)
    try: print(level, names['f'].__doc__, names['C'].__doc__, names.get('__doc__'), names['f']())
    except AssertionError as e: print(level, names['f'].__doc__, e)
# expect: (1, 2, 7, [7, 8]) (3, 4, 8, [8, 9])
# expect: (6, 9) (1, 2, 0, [0, 1])
# expect: 1 False
# expect: -1 doc on
# expect: 0 doc on
# expect: 1 doc doc doc False
# expect: 2 None None None False
print((lambda: 3).__code__.co_consts, (lambda x: x).__code__.co_consts)  # expect: (None, 3) (None,)
