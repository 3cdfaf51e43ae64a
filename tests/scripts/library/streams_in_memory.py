import io
s = io.StringIO('a\nb\n'); print(s.read(1), s.readline(), next(s)); s.seek(0); print([l for l in s], s.tell())
# expect: a
# expect:  b
# expect:
# expect: ['a\n', 'b\n'] 4
s = io.StringIO(); s.write('hello'); s.seek(1); s.write('E'); print(s.getvalue(), s.tell(), s.read()); s.seek(0, 2); s.write('!'); print(s.getvalue())
# expect: hEllo 2 llo
# expect: hEllo!
s.seek(10); s.write('z'); print(repr(s.getvalue())); s.truncate(3); print(s.getvalue(), s.tell())
# expect: 'hEllo!\x00\x00\x00\x00z'
# expect: hEl 11
b = io.BytesIO(b'12345'); print(b.read(2), b.tell(), b.read(), b.read(1)); b.seek(1); buf = bytearray(2); print(b.readinto(buf), buf, b.readinto(bytearray(10))); b.seek(-1, 1); print(b.read())
# expect: b'12' 2 b'345' b''
# expect: 2 bytearray(b'23') 2
# expect: b'5'
b = io.BytesIO(); print(b.write(b'abc'), b.write(bytearray(b'd')), b.write(memoryview(b'ef')), b.getvalue()); b.seek(0); print(b.readlines(), list(io.BytesIO(b'x\ny')))
# expect: 3 1 2 b'abcdef'
# expect: [b'abcdef'] [b'x\n', b'y']
with io.BytesIO(b'q') as x: print(x.read())  # expect: b'q'
for f in (lambda: x.read(), lambda: x.getvalue(), lambda: x.seek(0), lambda: io.BytesIO(b'a', b'b'), lambda: io.StringIO(1), lambda: io.StringIO(b'a'), lambda: io.BytesIO(5), lambda: s.seek('a'), lambda: s.read('a'), lambda: s.write(1), lambda: s.seek(0, 5), lambda: io.BytesIO(b'a').seek(0, 9), lambda: b.write('s'), lambda: b.write(5), lambda: b.fileno(), lambda: s.fileno(), lambda: print('x', file=5), lambda: print('a', file=io.BytesIO())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file.
    # expect: TypeError BytesIO() takes at most 1 argument (2 given)
    # expect: TypeError initial_value must be str or None, not int
    # expect: TypeError initial_value must be str or None, not bytes
    # expect: TypeError a bytes-like object is required, not 'int'
    # expect: TypeError 'str' object cannot be interpreted as an integer
    # expect: TypeError argument should be integer or None, not 'str'
    # expect: TypeError string argument expected, got 'int'
    # expect: ValueError Invalid whence (5, should be 0, 1 or 2)
    # expect: ValueError invalid whence (9, should be 0, 1 or 2)
    # expect: TypeError a bytes-like object is required, not 'str'
    # expect: TypeError a bytes-like object is required, not 'int'
    # expect: UnsupportedOperation fileno
    # expect: UnsupportedOperation fileno
    # expect: AttributeError 'int' object has no attribute 'write'
    # expect: TypeError a bytes-like object is required, not 'str'
s = io.StringIO(); s.close(); s.close()
try: s.write('a')
except ValueError as e: print(e)  # expect: I/O operation on closed file
print(s.closed, io.StringIO('').read(), io.StringIO('abc').read(0), io.StringIO('a\n\nb').readlines(), io.StringIO('ab\ncd').readline(1), io.StringIO('x' * 5).read(-1), io.StringIO('q').readline(), io.BytesIO(b'a\nb').readline(), io.BytesIO(b'abc').read(-1))
# expect: True   ['a\n', '\n', 'b'] a xxxxx q b'a\n' b'abc'
class W(io.IOBase):
    def write(self, s): self.data = getattr(self, 'data', '') + s; return len(s)
w = W(); print('to W', file=w); print(repr(w.data), w.readable(), w.writable(), w.closed, w.seekable())  # expect: 'to W\n' False False False False
class B2(io.RawIOBase):
    def writable(self): return True
    def write(self, b): print('raw', bytes(b)); return len(b)
bw = io.BufferedWriter(B2(), 8); print(bw.write(b'123'), bw.write(b'456789ab')); bw.flush(); bw.write(b'tail'); bw.close() if False else bw.flush()
# expect: raw b'123'
# expect: 3 8
# expect: raw b'456789ab'
# expect: raw b'tail'
class T(io.TextIOBase):
    def write(self, s): return len(s)
print('x', file=T()); print(isinstance(w, io.IOBase), isinstance(io.StringIO(), io.TextIOBase))  # expect: True True
