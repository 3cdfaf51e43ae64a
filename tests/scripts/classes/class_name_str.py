class A:
    pass
print(A.__name__, A().__class__.__name__, A().__class__ is A, type(A()).__name__)  # expect: A A True A
print(str(A), repr(A), A.__qualname__)  # expect: <class '__main__.A'> <class '__main__.A'> A
def f():
    class Inner:
        class Deep: pass
    return Inner
print(f(), f().Deep, f().__name__, f().__qualname__, f().Deep.__qualname__)
# expect: <class '__main__.f.<locals>.Inner'> <class '__main__.f.<locals>.Inner.Deep'> Inner f.<locals>.Inner f.<locals>.Inner.Deep
print(repr(A()).startswith('<__main__.A object at 0x'), str(f()()).startswith('<__main__.f.<locals>.Inner object at'))  # expect: True True
class S:
    def __str__(self): return 'str'
class R:
    def __repr__(self): return 'repr'
print(S(), R(), str(R()), [R(), R()], {'k': R()}, (R(),), f'{R()}', '%s' % R(), '{}'.format(R()), {R()} and 1)
# expect: str repr repr [repr, repr] {'k': repr} (repr,) repr repr repr 1
print(repr(S())[:12])  # expect: <__main__.S
class E(Exception): pass
print(E, E('a'), repr(E('a', 1)), repr(E()), E.__name__)  # expect: <class '__main__.E'> a E('a', 1) E() E
A.__qualname__ = 'Other.Path'; print(A, repr(A())[:22])  # expect: <class '__main__.Other.Path'> <__main__.Other.Path o
A.__module__ = 'mod'; print(A)  # expect: <class 'mod.Other.Path'>
del A.__module__  # expect error: TypeError: cannot delete '__module__' attribute of immutable type 'A'
try: print(A.__module__)
except AttributeError as e: print(e)
class M(type):
    def __repr__(cls): return 'class ' + cls.__name__
class X(metaclass=M): pass
print(X, [X], repr(X()).startswith('<__main__.X object'))
