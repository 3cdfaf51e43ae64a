import io
import traceback


def outer(x):
    name = 'of outer'
    inner(x)


def inner(x):
    return {'k': x}['zz']


try:
    outer([1])
except KeyError as e:
    kept = traceback.TracebackException.from_exception(e, capture_locals=True)
    plain = traceback.TracebackException.from_exception(e)
    print(plain == traceback.TracebackException.from_exception(e), plain == kept, plain == 3)  # expect: True False False
    extracted = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), capture_locals=True)
print(kept.stack[1].locals, plain.stack[1].locals, kept.exc_type, str(kept), kept.stack[1] == plain.stack[1], extracted[2].locals)
# expect: {'x': '[1]', 'name': "'of outer'"} None <class 'KeyError'> 'zz' False {'x': '[1]'}
print(*[line for line in ''.join(kept.format()).split('\n') if line.startswith(('    x = ', '    name = '))], sep='\n')
# expect:     name = 'of outer'
# expect:     x = [1]
# expect:     x = [1]
try:
    try:
        outer(1)
    except KeyError as e:
        raise RuntimeError('second') from e
except RuntimeError as e:
    e.add_note('noted')
    both = traceback.TracebackException(type(e), e, e.__traceback__)
print(both.__cause__.exc_type, both.__cause__.stack[-1].name, both.__context__, both.__suppress_context__, both.__notes__)
# expect: <class 'KeyError'> inner None True ['noted']
print(len(list(both.format())), len(list(both.format(chain=False))), list(both.format_exception_only()))  # expect: 10 4 ['RuntimeError: second\n', 'noted\n']
out = io.StringIO()
both.print(file=out, chain=False)
print(out.getvalue().split('\n')[-3:])  # expect: ['RuntimeError: second', 'noted', '']
try:
    compile('a b', 'x.py', 'exec')
except SyntaxError as e:
    bad = traceback.TracebackException.from_exception(e)
    print(bad.filename, bad.lineno, bad.text, bad.offset, bad.msg)
    # expect: x.py 1 a b
    # expect:  3 invalid syntax
grouped = traceback.TracebackException.from_exception(ExceptionGroup('g', [ValueError(1), OSError(2)]))
print([each.exc_type for each in grouped.exceptions], len(list(grouped.format())))  # expect: [<class 'ValueError'>, <class 'OSError'>] 6
ring = ValueError('ring')
ring.__cause__ = TypeError('other')
ring.__cause__.__cause__ = ring
print(traceback.TracebackException.from_exception(ring).__cause__.__cause__)  # expect: None
for action in (lambda: traceback.format_exception(5), lambda: traceback.print_exception(ValueError), lambda: traceback.Traceback):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
        # expect: TypeError Exception expected for value, int found
        # expect: TypeError Exception expected for value, type found
        # expect: AttributeError module 'traceback' has no attribute 'Traceback'
