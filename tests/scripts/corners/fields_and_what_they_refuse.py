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
