# Attributes that are fields of functions, classes, exceptions, cells: values of the wrong kind, deletion.
def f(a, b=2, *, c=3):
    "doc"


class C:
    "doc"


def counter():
    n = 0

    def get():
        return n
    return get


c, e, get = C(), ValueError(1), counter()
for text in ("f.__name__ = 5", "f.__defaults__ = 5", "f.__kwdefaults__ = 5", "f.__annotations__ = 5", "f.__code__ = 5", "f.__dict__ = 5",
             "f.__globals__ = {}", "f.__closure__ = ()", "f.__code__.co_name = 1", "len.__name__ = 'x'", "del f.__name__", "del f.__code__",
             "del f.__dict__", "del f.__defaults__", "del f.__kwdefaults__", "del f.__doc__", "C.__name__ = 5", "C.__bases__ = 5",
             "C.__bases__ = ()", "C.__mro__ = ()", "C.__dict__ = {}", "del C.__name__", "del C.__doc__", "del C.__dict__", "c.__class__ = 5",
             "c.__class__ = int", "del c.__class__", "c.__dict__ = 5", "e.args = 5", "e.__cause__ = 5", "e.__traceback__ = 5", "del e.args",
             "e.with_traceback(5)", "(1j).real = 2", "(1.5).real = 2", "range(2).start = 1", "del range(2).start"):
    try:
        exec(text)
        print(text)
    except Exception as error:
        print(text, type(error).__name__, error)
# expect: f.__name__ = 5 TypeError __name__ must be set to a string object
# expect: f.__defaults__ = 5 TypeError __defaults__ must be set to a tuple object
# expect: f.__kwdefaults__ = 5 TypeError __kwdefaults__ must be set to a dict object
# expect: f.__annotations__ = 5 TypeError __annotations__ must be set to a dict object
# expect: f.__code__ = 5 TypeError __code__ must be set to a code object
# expect: f.__dict__ = 5 TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: f.__globals__ = {} AttributeError readonly attribute
# expect: f.__closure__ = () AttributeError readonly attribute
# expect: f.__code__.co_name = 1 AttributeError readonly attribute
# expect: len.__name__ = 'x' AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
# expect: del f.__name__ TypeError __name__ must be set to a string object
# expect: del f.__code__ TypeError __code__ must be set to a code object
# expect: del f.__dict__ TypeError cannot delete __dict__
# expect: del f.__defaults__
# expect: del f.__kwdefaults__
# expect: del f.__doc__
# expect: C.__name__ = 5 TypeError can only assign string to C.__name__, not 'int'
# expect: C.__bases__ = 5 TypeError can only assign tuple to C.__bases__, not int
# expect: C.__bases__ = () TypeError can only assign non-empty tuple to C.__bases__, not ()
# expect: C.__mro__ = () AttributeError readonly attribute
# expect: C.__dict__ = {} AttributeError attribute '__dict__' of 'type' objects is not writable
# expect: del C.__name__ TypeError cannot delete '__name__' attribute of immutable type 'C'
# expect: del C.__doc__ TypeError cannot delete '__doc__' attribute of immutable type 'C'
# expect: del C.__dict__ AttributeError attribute '__dict__' of 'type' objects is not writable
# expect: c.__class__ = 5 TypeError __class__ must be set to a class, not 'int' object
# expect: c.__class__ = int TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: del c.__class__ TypeError can't delete __class__ attribute
# expect: c.__dict__ = 5 TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: e.args = 5 TypeError 'int' object is not iterable
# expect: e.__cause__ = 5 TypeError exception cause must be None or derive from BaseException
# expect: e.__traceback__ = 5 TypeError __traceback__ must be a traceback or None
# expect: del e.args TypeError args may not be deleted
# expect: e.with_traceback(5) TypeError __traceback__ must be a traceback or None
# expect: (1j).real = 2 AttributeError readonly attribute
# expect: (1.5).real = 2 AttributeError attribute 'real' of 'float' objects is not writable
# expect: range(2).start = 1 AttributeError readonly attribute
# expect: del range(2).start AttributeError readonly attribute
print(f.__defaults__, f.__kwdefaults__, f.__doc__)
# expect: None None None
c.x = 1
del c.__dict__
print(c.__dict__)
# expect: {}
get.__closure__[0].cell_contents = 10
print(get(), type(None)(), type(...)(), type(NotImplemented)())
# expect: 10 None Ellipsis NotImplemented
for cls in (type(None), type(...), type(NotImplemented), type(len)):
    try:
        cls(1)
    except TypeError as error:
        print(error)
# expect: NoneType takes no arguments
# expect: EllipsisType takes no arguments
# expect: NotImplementedType takes no arguments
# expect: cannot create 'builtin_function_or_method' instances


class WithSlots:
    __slots__ = ('v',)

    def __getattr__(self, name):
        return 'asked for ' + name


class List1(list):
    pass


class List2(list):
    pass


class Error1(Exception):
    pass


class Error2(Exception):
    pass


s, l, x = WithSlots(), List1([1]), Error1('kept')
print(s.v, s.other)
# expect: asked for v asked for other
s.v = 1
print(s.v)
# expect: 1
for text in ("(5).__class__ = C", "[].__class__ = List1", "l.__class__ = List2", "l.__class__ = list", "l.__class__ = C", "x.__class__ = Error2",
             "x.__class__ = ValueError", "f.__class__ = C", "len.__class__ = C", "del (5).__class__", "del f.__class__", "del l.__class__",
             "x.__suppress_context__ = 1", "x.__suppress_context__ = True", "x.__notes__ = 5; x.add_note('n')"):
    try:
        exec(text)
        print(text)
    except Exception as error:
        print(text, type(error).__name__, error)
# expect: (5).__class__ = C TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: [].__class__ = List1 TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: l.__class__ = List2
# expect: l.__class__ = list TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: l.__class__ = C TypeError __class__ assignment: 'C' object layout differs from 'List2'
# expect: x.__class__ = Error2
# expect: x.__class__ = ValueError TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: f.__class__ = C TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: len.__class__ = C TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: del (5).__class__ TypeError can't delete __class__ attribute
# expect: del f.__class__ TypeError can't delete __class__ attribute
# expect: del l.__class__ TypeError can't delete __class__ attribute
# expect: x.__suppress_context__ = 1 TypeError attribute value type must be bool
# expect: x.__suppress_context__ = True
# expect: x.__notes__ = 5; x.add_note('n') TypeError Cannot add note: __notes__ is not a list
print(type(l).__name__, l, type(x).__name__, x)
# expect: List2 [1] Error2 kept


def described(self):
    "said"


for wrapped in (staticmethod(described), classmethod(described), staticmethod(len)):
    print(wrapped.__name__, wrapped.__qualname__, wrapped.__module__, wrapped.__wrapped__ is wrapped.__func__)
# expect: described described __main__ True
# expect: described described __main__ True
# expect: len len builtins True
print(staticmethod(described).__doc__)
# expect: said
for arguments in ((11, 'busy', 7), (11, 'busy'), (2, 'gone', 'f', 5, 'g'), (1, 2, 3, 4, 5, 6)):
    error = OSError(*arguments)
    print(type(error).__name__, error, error.args, error.errno, error.filename, getattr(error, 'characters_written', None))
# expect: BlockingIOError [Errno 11] busy (11, 'busy', 7) 11 None 7
# expect: BlockingIOError [Errno 11] busy (11, 'busy') 11 None None
# expect: FileNotFoundError [Errno 2] gone: 'f' -> 'g' (2, 'gone') 2 f None
# expect: OSError (1, 2, 3, 4, 5, 6) (1, 2, 3, 4, 5, 6) None None None
print(repr(str(SyntaxError())))
# expect: 'None'


class Prepares(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 5


class Replaced:
    def __mro_entries__(self, bases):
        return [C]


class Keeps:
    pass


for text in ("class K(metaclass=Prepares): pass", "class K(Replaced()): pass", "type('K', (Replaced(),), {})", "class K(Keeps, a=1): pass",
             "class K: __slots__ = ('__dict__',)", "class K(Keeps): __slots__ = ('__dict__',)", "class K(type): __slots__ = ('a',)"):
    try:
        exec(text)
        print(text)
    except Exception as error:
        print(text, type(error).__name__, error)
# expect: class K(metaclass=Prepares): pass TypeError Prepares.__prepare__() must return a mapping, not int
# expect: class K(Replaced()): pass TypeError __mro_entries__ must return a tuple
# expect: type('K', (Replaced(),), {}) TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: class K(Keeps, a=1): pass TypeError K.__init_subclass__() takes no keyword arguments
# expect: class K: __slots__ = ('__dict__',)
# expect: class K(Keeps): __slots__ = ('__dict__',) TypeError __dict__ slot disallowed: we already got one
# expect: class K(type): __slots__ = ('a',) TypeError nonempty __slots__ not supported for subtype of 'type'


class Bare:
    pass


class Annotated:
    x: int


class Derived(Annotated):
    pass


Bare.__annotations__['y'] = str
del Annotated.__annotations__
print(Bare.__annotations__, Annotated.__annotations__, Derived.__annotations__, hasattr(int, '__annotations__'))
# expect: {'y': <class 'str'>} {} {} False
for text in ('\\', 'x = \\', 'x = 1 \\\n'):
    try:
        compile(text, 'case.py', 'exec')
    except SyntaxError as error:
        print(repr(text), error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
# expect: '\\' unexpected EOF while parsing 1 2 1 -1 '\\\n'
# expect: 'x = \\' unexpected EOF while parsing 1 6 1 -1 'x = \\\n'
# expect: 'x = 1 \\\n' unexpected EOF while parsing 1 8 1 -1 'x = 1 \\\n'
