class A:
    __slots__ = ('x', '_y', '__z')
    def __init__(self): self.x = 1; self.__z = 2
a = A()
print(a.x, a._A__z, hasattr(a, '_y'), hasattr(a, '__dict__'))  # expect: 1 2 False False
for n in ('q', '_y'):
    try: print(getattr(a, n))
    except AttributeError as e: print(e)
    # expect: 'A' object has no attribute 'q'
    # expect: 'A' object has no attribute '_y'
try: a.q = 1
except AttributeError as e: print(e)  # expect: 'A' object has no attribute 'q'
try: del a._y
except AttributeError as e: print(e)  # expect: _y
class B(A): __slots__ = 'w'
b = B(); b.w = 1; b.x = 5; print(b.w, b.x, B.__slots__, A.__slots__)  # expect: 1 5 w ('x', '_y', '__z')
class C(A): pass
c = C(); c.q = 1; print(c.__dict__)  # expect: {'q': 1}
class D: __slots__ = ('__dict__', 'k')
d = D(); d.any = 1; d.k = 2; print(d.__dict__, d.k)  # expect: {'any': 1} 2
try:
    class E: __slots__ = ('a',); a = 1
except ValueError as e: print(e)  # expect: 'a' in __slots__ conflicts with class variable
try:
    class F(int): __slots__ = ('a',)
except TypeError as e: print(e)  # expect: nonempty __slots__ not supported for subtype of 'int'
try:
    class G: __slots__ = ('1a',)
except TypeError as e: print(e)  # expect: __slots__ must be identifiers
try:
    class H: __slots__ = (1,)
except TypeError as e: print(e)  # expect: __slots__ items must be strings, not 'int'
class L: __slots__ = ('l',)
class K: __slots__ = ('k',)
try:
    class LK(L, K): pass
except TypeError as e: print(e)  # expect: multiple bases have instance lay-out conflict
print(type(A.x).__name__, repr(A.x), A.x.__get__(a))  # expect: member_descriptor <member 'x' of 'A' objects> 1
try: A.x.__get__(3)
except TypeError as e: print(e)  # expect: descriptor 'x' for 'A' objects doesn't apply to a 'int' object
class S:
    __slots__ = {'p': 'doc of p'}
print(S.__slots__)  # expect: {'p': 'doc of p'}
try: S().__dict__
except AttributeError as e: print(e)  # expect: 'S' object has no attribute '__dict__'
