import io
class MyIO(io.IOBase):
    def write(self, buf):
        print('write', len(buf), buf)
        return len(buf)
print('test', file=MyIO())
# expect: write 4 test
# expect: write 1
# expect:
print('a', 'b', sep='-', end='!', file=MyIO())
# expect: write 1 a
# expect: write 1 -
# expect: write 1 b
# expect: write 1 !
m = MyIO()
print(m.closed, m.readable(), m.writable(), m.seekable())  # expect: False False False False
m.close()
print(m.closed)  # expect: True
class R(io.RawIOBase):
    def __init__(self): self.d = [b'ab', b'c\nd', b'']
    def readable(self): return True
    def readinto(self, b):
        x = self.d.pop(0)
        b[:len(x)] = x
        return len(x)
r = R()
print(r.read(), isinstance(r, io.IOBase))  # expect: b'abc\nd' True
try: MyIO().read()
except Exception as e: print(type(e).__name__, e)  # expect: AttributeError 'MyIO' object has no attribute 'read'

import io
b = io.BytesIO()
w = io.BufferedWriter(b)
w.write(b'abc')
print(b.getvalue())  # expect: b''
w.flush()
print(b.getvalue())  # expect: b'abc'
w.write(b'd'); w.close()
r = io.BufferedReader(io.BytesIO(b'line1\nline2\nrest'))
print(r.readline(), r.read(3), r.peek(2)[:2], r.readlines())  # expect: b'line1\n' b'lin' b'e2' [b'e2\n', b'rest']
t = io.TextIOWrapper(io.BytesIO(b'h\xc3\xa9llo\nworld\n'), encoding='utf-8')
print(t.readline(), t.read(), t.encoding)
# expect: héllo
# expect:  world
# expect:  utf-8
o = io.BytesIO()
t = io.TextIOWrapper(o, encoding='utf-8', write_through=True)
print('é', file=t)
t.flush()
print(o.getvalue())  # expect: b'\xc3\xa9\n'
s = io.StringIO()
print('x', 1, file=s)
s.write('end')
print(repr(s.getvalue()), s.tell())  # expect: 'x 1\nend' 7
s.seek(0)
for line in s: print(repr(line))
# expect: 'x 1\n'
# expect: 'end'
with io.BytesIO(b'abc') as f: print(f.read(2), f.tell(), f.seek(0), f.read())  # expect: b'ab' 2 0 b'abc'
try: f.read()
except ValueError as e: print(e)  # expect: I/O operation on closed file.

