import threading, traceback, sys, contextlib, logging, warnings
class AppError(Exception): default = 'app error'; __str__ = lambda self: self.args[0] if self.args else self.default
class NotFound(AppError, LookupError): pass
def f(n):
    try:
        if n == 0: raise NotFound
        return 10 / (n - 1)
    except ZeroDivisionError as e: raise AppError('zero') from e
    else: print('else')
    finally: print('finally', n)
for i in (0, 1, 2):
    try: print(f(i))
    except LookupError as e: print('lookup', e, e.args)
    except AppError as e: print('app', e, repr(e.__cause__), e.__suppress_context__)
# expect: finally 0
# expect: lookup app error ()
# expect: finally 1
# expect: app zero ZeroDivisionError('division by zero') True
# expect: finally 2
# expect: 10.0
try:
    try: raise KeyError('a')
    except KeyError: raise TypeError('b')
except TypeError as e: print(repr(e.__context__)); tb = traceback.extract_tb(e.__traceback__); print(tb[-1].name, tb[-1].line)
# expect: KeyError('a')
# expect: <module> except KeyError: raise TypeError('b')
def g():
    try: return 'try'
    finally: print('before return')
print(g())
# expect: before return
# expect: try
def h():
    for i in range(3):
        try: continue
        finally: print(i, end=' ')
    while True:
        try: break
        finally: print('broke')
h()
# expect: 0 1 2 broke
@contextlib.contextmanager
def ctx(x):
    print('enter', x)
    try: yield x * 2
    except ValueError as e: print('swallowed', e)
    finally: print('exit', x)
with ctx(1) as a, ctx(a) as b: print(a, b); raise ValueError('v')
# expect: enter 1
# expect: enter 2
# expect: 2 4
# expect: swallowed v
# expect: exit 2
# expect: exit 1
with contextlib.ExitStack() as st: st.callback(print, 'cb'); st.enter_context(ctx(9)); print('in stack')
# expect: enter 9
# expect: in stack
# expect: exit 9
# expect: cb
try: raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])])
except* ValueError as eg: print('V', eg.exceptions)
except* TypeError as eg: print('T', eg)
# expect: V (ValueError(1), ExceptionGroup('n', [ValueError(3)]))
# expect: T g (1 sub-exception)
warnings.simplefilter('always'); warnings.warn('old api', DeprecationWarning); assert isinstance(NotFound(), AppError)
try: assert 1 == 2, 'math broke'
except AssertionError as e: print(e)
# expect: math broke
print(sys.exc_info(), traceback.format_exception_only(NotFound('x')))
# expect: (None, None, None) ['NotFound: x\n']
def deep(n): return deep(n - 1) if n else int('z')
try: deep(5)
except ValueError: traceback.print_exc(limit=2); logging.error('fail', exc_info=True); logging.exception('again %d', 1)
def gen():
    try: yield 1
    except GeneratorExit: print('closed'); raise
x = gen(); next(x); x.close()
# expect: closed
raise NotFound('final') from None  # expect error: NotFound: final
