def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- exc_groups ---
g = ExceptionGroup('msg', [ValueError(1), ExceptionGroup('in', [KeyError(2), TypeError(3)])])
print(g, repr(g), g.message, g.exceptions, g.args); print(g.subgroup(ValueError), g.split(KeyError), g.subgroup(lambda x: isinstance(x, TypeError)), g.split((ValueError, KeyError)), g.subgroup(OSError), g.split(ExceptionGroup)); print(repr(g.derive([OSError()]))); e(ExceptionGroup, 'a', []); e(ExceptionGroup, 'a', [5]); e(ExceptionGroup, 5, [ValueError()]); e(ExceptionGroup, 'a', 5); e(ExceptionGroup, 'a'); e(ExceptionGroup, 'a', [KeyboardInterrupt()]); print(repr(BaseExceptionGroup('b', [KeyboardInterrupt()])), type(BaseExceptionGroup('b', [ValueError()])), isinstance(g, Exception)); e(g.split, 5); e(g.subgroup, int)
# expect: msg (2 sub-exceptions) ExceptionGroup('msg', [ValueError(1), ExceptionGroup('in', [KeyError(2), TypeError(3)])]) msg (ValueError(1), ExceptionGroup('in', [KeyError(2), TypeError(3)])) ('msg', [ValueError(1), ExceptionGroup('in', [KeyError(2), TypeError(3)])])
# expect: msg (1 sub-exception) (ExceptionGroup('msg', [ExceptionGroup('in', [KeyError(2)])]), ExceptionGroup('msg', [ValueError(1), ExceptionGroup('in', [TypeError(3)])])) msg (1 sub-exception) (ExceptionGroup('msg', [ValueError(1), ExceptionGroup('in', [KeyError(2)])]), ExceptionGroup('msg', [ExceptionGroup('in', [TypeError(3)])])) None (ExceptionGroup('msg', [ValueError(1), ExceptionGroup('in', [KeyError(2), TypeError(3)])]), None)
# expect: ExceptionGroup('msg', [OSError()])
# expect: ValueError: second argument (exceptions) must be a non-empty sequence
# expect: ValueError: Item 0 of second argument (exceptions) is not an exception
# expect: TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: TypeError: second argument (exceptions) must be a sequence
# expect: TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError: Cannot nest BaseExceptions in an ExceptionGroup
# expect: BaseExceptionGroup('b', [KeyboardInterrupt()]) <class 'ExceptionGroup'> True
# expect: TypeError: expected a function, exception type or tuple of exception types
# expect: TypeError: expected a function, exception type or tuple of exception types
class MyG(ExceptionGroup):
    def derive(self, ex): return MyG(self.message, ex)
m = MyG('my', [ValueError(1), KeyError(2)]); m.add_note('nn'); s, r = m.split(ValueError); print(repr(s), repr(r), s.__notes__); e(setattr, g, 'message', 5)
# expect: MyG('my', [ValueError(1)]) MyG('my', [KeyError(2)]) ['nn']
# expect: AttributeError: readonly attribute
try:
    raise g
except* ValueError as x: print('v', repr(x))  # expect: v ExceptionGroup('msg', [ValueError(1)])
except* (KeyError, TypeError) as x: print('kt', repr(x))  # expect: kt ExceptionGroup('msg', [ExceptionGroup('in', [KeyError(2), TypeError(3)])])
else: print('else')
finally: print('fin')  # expect: fin
try: raise ValueError('plain')
except* ValueError as x: print(repr(x))  # expect: ExceptionGroup('', (ValueError('plain'),))
try:
    try: raise ExceptionGroup('q', [ValueError(1), OSError(2)])
    except* ValueError: print('handled')  # expect: handled
except ExceptionGroup as x: print(repr(x))  # expect: ExceptionGroup('q', [OSError(2)])
try:
    try: raise ExceptionGroup('q', [ValueError(1), OSError(2)])
    except* ValueError as v: raise RuntimeError('new')
    except* OSError as o: raise
except ExceptionGroup as x: print(repr(x), [repr(y.__context__) for y in x.exceptions])
# expect: ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('q', [OSError(2)])]) ["ExceptionGroup('q', [ValueError(1)])", 'None']
try: pass
except* ValueError: print('no')
else: print('else')  # expect: else
try:
    try: raise KeyError(1)
    except* ValueError: pass
except KeyError as k: print('k', repr(k))  # expect: k KeyError(1)
def f():
    for i in range(2):
        try: raise ValueError(i)
        except* ValueError as x: print(x.exceptions)
    return 'ok'
e(f)
# expect: (ValueError(0),)
# expect: (ValueError(1),)
# expect: 'ok'
for t in ['try: pass\nexcept* ValueError: pass\nexcept KeyError: pass', 'try: pass\nexcept*: pass', 'def f():\n try: pass\n except* ValueError: return', 'for i in []:\n try: pass\n except* ValueError: break', 'for i in []:\n try: pass\n except* V: continue']: e(compile, t, 'f', 'exec')
# expect: SyntaxError: cannot have both 'except' and 'except*' on the same 'try' (f, line 3)
# expect: SyntaxError: expected one or more exception types (f, line 2)
# expect: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block (f, line 3)
# expect: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block (f, line 3)
# expect: SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block (f, line 3)
try:
    try: raise ValueError(1)
    except* ExceptionGroup: pass
except TypeError as x: print(x)  # expect: catching ExceptionGroup with except* is not allowed. Use except instead.
