class A: pass
class B(A): pass
for bases in [(A, B), (A, A), (B, A, B), (int, str), (bool,), (type(None),), (1,), (A, object, B)]:
    try:
        t = type('T', bases, {})
        print([c.__name__ for c in t.__mro__])
    except TypeError as e:
        print(str(e).replace('\n', '|'))
        # expect: Cannot create a consistent method resolution|order (MRO) for bases A, B
        # expect: duplicate base class A
        # expect: duplicate base class B
        # expect: multiple bases have instance lay-out conflict
        # expect: type 'bool' is not an acceptable base type
        # expect: type 'NoneType' is not an acceptable base type
        # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
        # expect: Cannot create a consistent method resolution|order (MRO) for bases A, object, B
class X(A): pass
class Y(A): pass
class P(X, Y): pass
class Q(Y, X): pass
try:
    class R(P, Q): pass
except TypeError as e:
    print(e)
    # expect: Cannot create a consistent method resolution
    # expect: order (MRO) for bases X, Y
try: A.__bases__ = (B,)
except TypeError as e: print(e)  # expect: a __bases__ item causes an inheritance cycle
try: A().__class__ = int
except TypeError as e: print(e)  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
a = X(); a.__class__ = Y; print(type(a).__name__)  # expect: Y
try: A.__class__ = 1
except TypeError as e: print(e)  # expect: __class__ must be set to a class, not 'int' object
print(P.mro() == list(P.__mro__), P.__base__.__name__, A.__subclasses__() == [B, X, Y])  # expect: True X True
