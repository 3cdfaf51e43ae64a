path = '/tmp/line_ends.txt'
with open(path, 'wb') as f:
    f.write(b'x\r\ny\rz\n')
for newline in (None, '', '\n', '\r', '\r\n'):
    with open(path, newline=newline) as f:
        print(repr(newline), f.readlines(), f.newlines)
        # expect: None ['x\n', 'y\n', 'z\n'] ('\r', '\n', '\r\n')
        # expect: '' ['x\r\n', 'y\r', 'z\n'] ('\r', '\n', '\r\n')
        # expect: '\n' ['x\r\n', 'y\rz\n'] None
        # expect: '\r' ['x\r', '\ny\r', 'z\n'] None
        # expect: '\r\n' ['x\r\n', 'y\rz\n'] None
for f in (lambda: open(path).seek(-1), lambda: open(path).seek(0, 3), lambda: open(path).truncate(), lambda: open(path).read('a')):
    try:
        print(f())
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
        # expect: ValueError negative seek position -1
        # expect: ValueError invalid whence (3, should be 0, 1 or 2)
        # expect: UnsupportedOperation truncate
        # expect: TypeError argument should be integer or None, not 'str'
import io
import os
b = io.BytesIO(b'hello')
view = b.getbuffer()
view[0] = 72
print(view[:2].tobytes(), b.getvalue(), b.read(2))  # expect: b'He' b'Hello' b'He'
t = io.TextIOWrapper(io.BytesIO(), encoding='ascii')
print(t)  # expect: <_io.TextIOWrapper encoding='ascii'>
try:
    io.RawIOBase().read(1)
except NotImplementedError as e:
    print(repr(e))  # expect: NotImplementedError()
os.remove(path)
