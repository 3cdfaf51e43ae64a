# cpython: no
# What 3.11.4 changed: a single exception out of except* is not wrapped, null bytes are a SyntaxError.
try:
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError:
        raise RuntimeError('instead')
except RuntimeError as error:
    print(repr(error), repr(error.__context__))     # expect: RuntimeError('instead') ExceptionGroup('g', [ValueError(1)])
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    except* ValueError:
        raise RuntimeError('one')
except ExceptionGroup as error:
    print(error.exceptions)     # expect: (RuntimeError('one'), ExceptionGroup('g', [KeyError(2)]))
try:
    compile('x\0y', 'a', 'exec')
except SyntaxError as error:
    print(error)                # expect: source code string cannot contain null bytes
