class A(Exception):
    def __init__(self, *a): self.extra = len(a)
a = A(1, 2); print(a.args, a.extra, str(a), repr(a))  # expect: (1, 2) 2 (1, 2) A(1, 2)
class B(A):
    def __init__(self): super().__init__(5)
try: raise B
except A as e: print(type(e).__name__, e.args, e.extra)  # expect: B () 1
class C(ValueError):
    def __str__(self): return 'C!'
    def __repr__(self): return 'C?'
try: raise C(1)
except ValueError as e: print(e, repr(e), [e], f'{e}', '%s %r' % (e, e), e.args)  # expect: C! C? [C?] C! C! C? (1,)
class D(KeyError, AttributeError): pass
for t in (KeyError, AttributeError, LookupError, D):
    try: raise D('x')
    except t as e: print(t.__name__, e)
    # expect: KeyError 'x'
    # expect: AttributeError 'x'
    # expect: LookupError 'x'
    # expect: D 'x'
class E(OSError): pass
e = E(2, 'msg'); print(e.errno, e.strerror, e, isinstance(e, FileNotFoundError))  # expect: 2 msg [Errno 2] msg False
class F(StopIteration): pass
def g(): yield 1; return
try: raise F(3)
except StopIteration as e: print(e.value)  # expect: 3
try:
    class G(BaseException, int): pass
except TypeError as e: print(e)  # expect: multiple bases have instance lay-out conflict
print(issubclass(A, BaseException), A.__mro__[1].__name__, Exception('a', 'b').args, BaseException().args, str(BaseException()), str(Exception('')), repr(Exception('')), str(Exception(None)), Exception(1) == Exception(1))
# expect: True Exception ('a', 'b') ()   Exception('') None False
e = Exception(); e.x = 5; print(e.__dict__, e.x)  # expect: {'x': 5} 5
