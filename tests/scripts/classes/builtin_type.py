print(type(1), type(None), type(type), type(len), type(lambda: 0), type(...), type(NotImplemented), type({}.keys()), type(iter([])), type(range(1)))
# expect: <class 'int'> <class 'NoneType'> <class 'type'> <class 'builtin_function_or_method'> <class 'function'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'dict_keys'> <class 'list_iterator'> <class 'range'>
class A: pass
B = type('B', (A,), {'x': 5, 'f': lambda self: self.x})
print(B, B().f(), B.__mro__, B.__name__, B.__module__, B.__qualname__)
# expect: <class '__main__.B'> 5 (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) B __main__ B
for a in [(), (1, 2), ('a', 'b', 'c'), ('A', (), 1), (1, (), {}), ('A', (1,), {}), ('A', 1, {}), ('A', (), {}, 1)]:
    try: print(type(*a))
    except TypeError as e: print(e)
# expect: type() takes 1 or 3 arguments
# expect: type() takes 1 or 3 arguments
# expect: type.__new__() argument 2 must be tuple, not str
# expect: type.__new__() argument 3 must be dict, not int
# expect: type.__new__() argument 1 must be str, not int
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: type.__new__() argument 2 must be tuple, not int
# expect: type() takes 1 or 3 arguments
print(type(A()) is A, isinstance(A, type), type(A) == type, A == A, A != B, issubclass(B, A), issubclass(A, (int, A)))
# expect: True True True True True True True
for a in [(1, 2), (A, 1), (1, A), (A, (int, 'a'))]:
    for f in (isinstance, issubclass):
        try: print(f.__name__, f(*a))
        except TypeError as e: print(e)
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() arg 1 must be a class
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: isinstance False
# expect: issubclass() arg 1 must be a class
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
try: B.__name__ = 5
except TypeError as e: print(e)
# expect: can only assign string to B.__name__, not 'int'
B.__name__ = 'Renamed'; print(B, B.__name__, B())if False else print(B.__name__)
# expect: Renamed
try: del A.__name__
except TypeError as e: print(e)
# expect: cannot delete '__name__' attribute of immutable type 'A'
try: type.x = 1
except TypeError as e: print(e)
# expect: cannot set 'x' attribute of immutable type 'type'
C = type('C', (), {'__slots__': ('s',)}); c = C(); c.s = 1
try: c.t = 1
except AttributeError as e: print(e)
# expect: 'C' object has no attribute 't'
print(type('D', (), dict(__doc__='dd')).__doc__, type('x y', (), {}).__name__, bool(type), type(A.__dict__).__name__)
# expect: dd x y True mappingproxy
