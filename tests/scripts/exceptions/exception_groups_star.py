eg = ExceptionGroup('msg', [ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('k'), ValueError(2)])])
print(eg, repr(eg), eg.message, len(eg.exceptions))
# expect: msg (3 sub-exceptions) ExceptionGroup('msg', [ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('k'), ValueError(2)])]) msg 3
try: raise eg
except* ValueError as e: print('VE', e.exceptions, e.message)
except* TypeError as e: print('TE', e)
except* KeyError as e: print('KE', repr(e))
# expect: VE (ValueError(1), ExceptionGroup('in', [ValueError(2)])) msg
# expect: TE msg (1 sub-exception)
# expect: KE ExceptionGroup('msg', [ExceptionGroup('in', [KeyError('k')])])
m, r = eg.split(ValueError); print(m, m.exceptions, r.exceptions)
# expect: msg (2 sub-exceptions) (ValueError(1), ExceptionGroup('in', [ValueError(2)])) (TypeError('t'), ExceptionGroup('in', [KeyError('k')]))
print(eg.subgroup(lambda e: isinstance(e, KeyError)), eg.subgroup(OSError), eg.split((TypeError, KeyError))[1])
# expect: msg (1 sub-exception) None msg (2 sub-exceptions)
try:
    try: raise eg
    except* TypeError: pass
except ExceptionGroup as e: print(repr(e))
# expect: ExceptionGroup('msg', [ValueError(1), ExceptionGroup('in', [KeyError('k'), ValueError(2)])])
try:
    try: raise ValueError('plain')
    except* ValueError as e: print(repr(e))
    try: raise eg
    except* ValueError: raise OSError('new')
    except* KeyError: pass
except ExceptionGroup as e: print(repr(e))
# expect: ExceptionGroup('', (ValueError('plain'),))
# expect: ExceptionGroup('', [OSError('new'), ExceptionGroup('msg', [TypeError('t')])])
for a in (('m', []), ('m', [1]), (1, [ValueError()]), ('m',), ('m', ValueError()), ('m', [KeyboardInterrupt()])):
    try: print(ExceptionGroup(*a))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
# expect: ValueError second argument (exceptions) must be a non-empty sequence
# expect: ValueError Item 0 of second argument (exceptions) is not an exception
# expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError second argument (exceptions) must be a sequence
# expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__)
# expect: ExceptionGroup BaseExceptionGroup
class MyG(ExceptionGroup):
    def derive(self, excs): return MyG(self.message + '!', excs)
mg = MyG('my', [ValueError(1), KeyError(2)]); print(repr(mg.subgroup(KeyError)), type(mg.split(ValueError)[0]).__name__)
# expect: MyG('my!', [KeyError(2)]) MyG
for src in ('try: pass\nexcept* : pass', 'try: pass\nexcept ValueError: pass\nexcept* KeyError: pass', 'for x in y:\n try: pass\n except* ValueError: break', 'def f():\n try: pass\n except* ValueError: return', 'try: pass\nexcept* ValueError: pass\nelse: print(1)'):
    try: compile(src, 's', 'exec'); print('ok')
    except SyntaxError as e: print(e.msg)
# expect: expected one or more exception types
# expect: cannot have both 'except' and 'except*' on the same 'try'
# expect: 'break', 'continue' and 'return' cannot appear in an except* block
# expect: 'break', 'continue' and 'return' cannot appear in an except* block
# expect: ok
try:
    try: raise ValueError(1)
    except* ExceptionGroup: pass
except TypeError as e: print(e)
# expect: catching ExceptionGroup with except* is not allowed. Use except instead.
