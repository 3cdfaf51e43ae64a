def f(*excs):
    try: raise ExceptionGroup('g', list(excs))
    except* ValueError as e: print('V', [str(x) for x in e.exceptions])
    except* (KeyError, IndexError) as e: print('KI', [type(x).__name__ for x in e.exceptions])
    except* ExceptionGroup as e: print('never')  # expect error: TypeError: catching ExceptionGroup with except* is not allowed. Use except instead.
    else: print('else')
    finally: print('fin')
f(ValueError(1), KeyError(2), ValueError(3), IndexError(4))
# expect: V ['1', '3']
# expect: KI ['KeyError', 'IndexError']
# expect: fin
f(ValueError(5))
try: f(TypeError('t'), ValueError(6))
except ExceptionGroup as e: print(e, e.exceptions)
def g():
    try: print('no exc')
    except* ValueError: pass
    else: print('else')
    return 'g'
print(g())
try:
    try: raise ExceptionGroup('outer', [ExceptionGroup('inner', [ValueError(1), TypeError(2)]), ValueError(3)])
    except* ValueError as e: print(repr(e))
except* TypeError as e: print(repr(e))
try:
    try: raise ValueError('naked')
    except* ValueError as e: print(type(e).__name__, e.exceptions); raise
except ExceptionGroup as e: print('EG', e)
except ValueError as e: print('VE', e)
try:
    try: raise ExceptionGroup('x', [ValueError('a')])
    except* ValueError as e: raise KeyError('new') from e
except ExceptionGroup as e: print(repr(e), repr(e.exceptions[0].__cause__))
for i in range(2):
    try: raise ExceptionGroup('l', [OSError(i)])
    except* OSError: continue_ = i
print(continue_)
eg = ExceptionGroup('top', [ValueError(1), ExceptionGroup('mid', [KeyError(2)])])
def walk(e, d=0):
    if isinstance(e, ExceptionGroup):
        print(' ' * d + e.message)
        for x in e.exceptions: walk(x, d + 1)
    else: print(' ' * d + repr(e))
walk(eg); print(eg.derive([ValueError()]).message, eg.subgroup(lambda e: True) is not None, eg.split(ValueError)[0].message)
