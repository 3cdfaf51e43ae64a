print(1, 2, sep='-', end='|'); print(); print(*[], sep=','); print('a\nb'); print('x', end=''); print('y')
# expect: 1-2|
# expect:
# expect: a
# expect: b
# expect: xy
import sys, io
print('err', file=sys.stderr); print('out', file=sys.stdout, flush=True); b = io.StringIO(); print(1, [2], file=b, end=''); print(repr(b.getvalue()))
# expect: out
# expect: '1 [2]'
class W:
    def write(s, t): sys.stdout.write('[' + t + ']')
print('a', 'b', file=W())  # expect: [a][ ][b][
for kw in ({'sep': 5}, {'end': 5}, {'foo': 1}, {'sep': b''}):
    try: print('a', **kw)
    except TypeError as e: print(e)
    # expect: ]sep must be None or a string, not int
    # expect: end must be None or a string, not int
    # expect: 'foo' is an invalid keyword argument for print()
    # expect: sep must be None or a string, not bytes
try: print('a', file=5)
except AttributeError as e: print(e)  # expect: 'int' object has no attribute 'write'
print(None, True, 1.0, 'a', b'b', [None, 'x'], ('t',), {'k': 'v'}, {1}, range(2), int, print, ..., 1j)
# expect: None True 1.0 a b'b' [None, 'x'] ('t',) {'k': 'v'} {1} range(0, 2) <class 'int'> <built-in function print> Ellipsis 1j
sys.stdout.write('w\n'); print(sys.stdout.write('abc\n'))
# expect: w
# expect: abc
# expect: 4
print(repr(print), print.__name__, str(print))  # expect: <built-in function print> print <built-in function print>
b = io.BytesIO(b'abc'); print(b.read(2), b.tell(), b.seek(0), b.getvalue(), b.read(), b.read())  # expect: b'ab' 2 0 b'abc' b'abc' b''
s = io.StringIO('l1\nl2\n'); print(s.readline(), s.read(), list(io.StringIO('a\nb')), s.seek(0), [l for l in s], s.closed)
# expect: l1
# expect:  l2
# expect:  ['a\n', 'b'] 0 ['l1\n', 'l2\n'] False
with io.StringIO() as q: q.write('z'); print(q.getvalue())  # expect: z
try: q.read()
except ValueError as e: print(e)  # expect: I/O operation on closed file
try: input()
except EOFError as e: print(e)  # expect: EOF when reading a line
# expect stderr: err

sys.displayhook(5)  # expect: 5
print(_)  # expect: 5
exec(compile('6', '', 'single'))  # expect: 6
print(_)  # expect: 6
sys.displayhook = lambda value: print('shown', value)
exec(compile('7', '', 'single'))  # expect: shown 7
exec(compile('None', '', 'single'))  # expect: shown None
sys.displayhook = sys.__displayhook__

class Numbers:
    def readline(self):
        return 5

sys.stdin = Numbers()
try:
    input()
except TypeError as error:
    print(error)  # expect: object.readline() returned non-string
