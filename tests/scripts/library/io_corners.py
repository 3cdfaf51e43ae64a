import io
s = io.StringIO('line1\nline2\nlast'); print(s.readline(), s.readlines(), s.read(), s.tell(), s.seek(0), s.read(3), list(s), s.getvalue()[:5]); s.seek(0); s.truncate(4); print(s.getvalue(), s.write('XY'), s.getvalue())
# expect: line1
# expect:  ['line2\n', 'last']  16 0 lin ['e1\n', 'line2\n', 'last'] line1
# expect: line 2 XYne
s = io.StringIO(); print('a', 1, file=s, sep='-', end='!'); s.writelines(['x', 'y']); print(s.getvalue(), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty(), s.newlines, s.line_buffering); s.close()
# expect: a-1!xy False True True True False None False
for f in (lambda: s.read(), lambda: s.write('a'), lambda: io.StringIO(5), lambda: io.StringIO().write(5), lambda: io.StringIO().write(b'a'), lambda: io.StringIO('a').seek(-1), lambda: io.StringIO('a').seek(1, 1), lambda: io.BytesIO('a'), lambda: io.BytesIO().write('a'), lambda: io.StringIO().fileno(), lambda: next(io.StringIO()), lambda: io.BytesIO(b'a').seek(-1), lambda: io.StringIO().truncate(-1), lambda: io.BytesIO().read('a'), lambda: io.StringIO().detach()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError I/O operation on closed file
    # expect: ValueError I/O operation on closed file
    # expect: TypeError initial_value must be str or None, not int
    # expect: TypeError string argument expected, got 'int'
    # expect: TypeError string argument expected, got 'bytes'
    # expect: ValueError Negative seek position -1
    # expect: OSError Can't do nonzero cur-relative seeks
    # expect: TypeError a bytes-like object is required, not 'str'
    # expect: TypeError a bytes-like object is required, not 'str'
    # expect: UnsupportedOperation fileno
    # expect: StopIteration
    # expect: ValueError negative seek value -1
    # expect: ValueError Negative size value -1
    # expect: TypeError argument should be integer or None, not 'str'
    # expect: UnsupportedOperation detach
b = io.BytesIO(b'abc\ndef'); print(b.read(2), b.readline(), b.getvalue(), b.seek(-2, 2), b.read(), b.read(), b.tell(), b.seek(10), b.write(b'z'), b.getvalue(), b.getbuffer()[0]); x = bytearray(3); b.seek(0); print(b.readinto(x), x, b.read1(2), b.readable())
# expect: b'ab' b'c\n' b'abc\ndef' 5 b'ef' b'' 7 10 1 b'abc\ndef\x00\x00\x00z' 97
# expect: 3 bytearray(b'abc') b'\nd' True
with io.StringIO('q') as f: print(f.read())  # expect: q
print(f.closed, io.StringIO('a\r\nb\rc\n').readlines(), io.StringIO('a\r\nb', newline=None).readlines(), io.StringIO('a\r\nb\rc', newline='').readlines(), io.StringIO('ab', newline='\r\n').write('x\n'))
# expect: True ['a\r\n', 'b\rc\n'] ['a\n', 'b'] ['a\r\n', 'b\r', 'c'] 2
t = io.TextIOWrapper(io.BytesIO(b'h\xc3\xa9\nx'), encoding='utf-8'); print(t.readline(), t.read(), t.encoding, t.errors)
# expect: hé
# expect:  x utf-8 strict
raw = io.BytesIO(); t = io.TextIOWrapper(raw, encoding='latin-1', newline='\n', write_through=True); t.write('é\n'); t.flush(); print(raw.getvalue())
# expect: b'\xe9\n'
br = io.BufferedReader(io.BytesIO(b'hello')); print(br.peek(2)[:2], br.read(1), br.read()); bw = io.BufferedWriter(raw2 := io.BytesIO()); bw.write(b'q'); print(raw2.getvalue()); bw.flush(); print(raw2.getvalue())
# expect: b'he' b'h' b'ello'
# expect: b''
# expect: b'q'
print(issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.IOBase), io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.UnsupportedOperation.__mro__[1].__name__)
# expect: True True 2 8192 OSError
class R(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b): n = min(len(b), 2); b[:n] = b'ab'[:n]; return n
print(R().read(5), io.BufferedReader(R()).read(3))  # expect: b'ab' b'aba'
