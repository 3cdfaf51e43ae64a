class E(Exception):
    def __init__(self, code, msg='default'):
        super().__init__(msg); self.code = code
    def __str__(self): return f'[{self.code}] {super().__str__()}'
try: raise E(5)
except E as e: print(e, repr(e), e.args, e.code)  # expect: [5] default E('default') ('default',) 5
class E2(E): pass
try: raise E2(1, 'm')
except (ValueError, E) as e: print(type(e).__name__, e)  # expect: E2 [1] m
class NoInit(Exception): pass
print(repr(NoInit(1, 2)), str(NoInit(1, 2)), str(NoInit()), str(NoInit('a')), NoInit('a') == NoInit('a'))  # expect: NoInit(1, 2) (1, 2)  a False
class KE(KeyError): pass
print(str(KE('k')), repr(KE('k')), str(KeyError()), str(KeyError(1, 2)))  # expect: 'k' KE('k')  (1, 2)
class OE(OSError): pass
o = OE(2, 'No such', 'f.txt'); print(o, o.errno, o.strerror, o.filename, type(o).__name__, repr(o), o.args)
# expect: [Errno 2] No such: 'f.txt' 2 No such f.txt OE OE(2, 'No such') (2, 'No such')
print(type(OSError(2, 'x')).__name__, type(OSError(17, 'x')).__name__, OSError('just'), OSError(1, 2, 3, None, 5).filename2)
# expect: FileNotFoundError FileExistsError just 5
class SI(StopIteration):
    pass
print(SI(7).value, StopIteration().value, StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
# expect: 7 None 1 3 None (1, 2)
u = UnicodeDecodeError('utf8', b'\xff', 0, 1, 'bad'); print(u, u.reason, u.object, u.start)
# expect: 'utf8' codec can't decode byte 0xff in position 0: bad bad b'\xff' 0
print(UnicodeEncodeError('ascii', 'aé', 1, 2, 'r'), UnicodeEncodeError('ascii', 'aéé', 1, 3, 'r'))
# expect: 'ascii' codec can't encode character '\xe9' in position 1: r 'ascii' codec can't encode characters in position 1-2: r
for f in (lambda: UnicodeDecodeError(1), lambda: E(), lambda: raise_(5), lambda: raise_(int), lambda: raise_(E)):
    def raise_(x): raise x
    try: f()
    except TypeError as e: print(e)
    # expect: function takes exactly 5 arguments (1 given)
    # expect: E.__init__() missing 1 required positional argument: 'code'
    # expect: exceptions must derive from BaseException
    # expect: exceptions must derive from BaseException
    # expect: E.__init__() missing 1 required positional argument: 'code'
class S(SyntaxError): pass
s = S('msg', ('f', 1, 2, 'text')); print(s, s.msg, s.lineno, s.filename, s.text, s.offset)  # expect: msg (f, line 1) msg 1 f text 2
print(ImportError('m', name='n', path='p').name, ImportError('x').path, NameError('a', name='b').name, AttributeError('q', name='r', obj=1).obj)
# expect: n None b 1
try: ImportError(zzz=1)
except TypeError as e: print(e)  # expect: 'zzz' is an invalid keyword argument for ImportError()
e = Exception('a'); e.args = (1, 2); print(e, e.args); e.args = [3]; print(e.args)
# expect: (1, 2) (1, 2)
# expect: (3,)
try: e.args = 5
except TypeError as x: print(x)  # expect: 'int' object is not iterable
class D(Exception):
    def __new__(cls, *a): print('new', a); return super().__new__(cls, *a)
print(D(1, 2).args, BaseException(1).args, Exception.__new__(Exception, 9).args)
# expect: new (1, 2)
# expect: (1, 2) (1,) (9,)
print(e.with_traceback(None) is e)  # expect: True
try: e.with_traceback(1)
except TypeError as x: print(x)  # expect: __traceback__ must be a traceback or None
try: e.__cause__ = 1
except TypeError as x: print(x)  # expect: exception cause must be None or derive from BaseException
