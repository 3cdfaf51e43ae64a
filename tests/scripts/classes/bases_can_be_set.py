# mro errors, __bases__ and __name__ assignment
class A: pass
class B(A): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases A, B
try:
    class C(A, A): pass
except TypeError as e: print(e)  # expect: duplicate base class A
try:
    class C(1): pass
except TypeError as e: print(e)  # expect: int() takes at most 2 arguments (3 given)
try:
    class C(bool): pass
except TypeError as e: print(e)  # expect: type 'bool' is not an acceptable base type
try:
    class C(int, str): pass
except TypeError as e: print(e)  # expect: multiple bases have instance lay-out conflict
try:
    class C(type(None)): pass
except TypeError as e: print(e)  # expect: type 'NoneType' is not an acceptable base type
try:
    class C(range): pass
except TypeError as e: print(e)  # expect: type 'range' is not an acceptable base type
try:
    class C(type(lambda: 0)): pass
except TypeError as e: print(e)  # expect: type 'function' is not an acceptable base type
try:
    class C(slice): pass
except TypeError as e: print(e)  # expect: type 'slice' is not an acceptable base type
try:
    class C(type(...)): pass
except TypeError as e: print(e)  # expect: type 'ellipsis' is not an acceptable base type
try:
    class C(A, metaclass=1): pass
except TypeError as e: print(e)  # expect: 'int' object is not callable
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass
try:
    class Z(X, Y): pass
except TypeError as e: print(e)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class M3(M1, M2): pass
class Z(X, Y, metaclass=M3): pass
print(type(Z), Z.__mro__, Z.mro())
# expect: <class '__main__.M3'> (<class '__main__.Z'>, <class '__main__.X'>, <class '__main__.Y'>, <class 'object'>) [<class '__main__.Z'>, <class '__main__.X'>, <class '__main__.Y'>, <class 'object'>]
print(M3.__bases__, M3.__base__, Z.__base__)  # expect: (<class '__main__.M1'>, <class '__main__.M2'>) <class '__main__.M1'> <class '__main__.X'>
try: A.__bases__ = (int,)
except TypeError as e: print(e)  # expect: __bases__ assignment: 'int' object layout differs from 'object'
try: A.__bases__ = ()
except TypeError as e: print(e)  # expect: can only assign non-empty tuple to A.__bases__, not ()
try: A.__bases__ = 3
except TypeError as e: print(e)  # expect: can only assign tuple to A.__bases__, not int
class P: x = 1
class Q: x = 2
class S(P): pass
S.__bases__ = (Q,)
print(S.x, S.__mro__, P.__subclasses__(), Q.__subclasses__())
# expect: 2 (<class '__main__.S'>, <class '__main__.Q'>, <class 'object'>) [] [<class '__main__.S'>]
try: A.__name__ = 3
except TypeError as e: print(e)  # expect: can only assign string to A.__name__, not 'int'
A.__name__ = "AA"
print(A, A.__qualname__)  # expect: <class '__main__.A'> A
A.__qualname__ = "BB"
print(A)  # expect: <class '__main__.BB'>
try: int.foo = 1
except TypeError as e: print(e)  # expect: cannot set 'foo' attribute of immutable type 'int'
