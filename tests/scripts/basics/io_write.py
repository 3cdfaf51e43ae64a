import io
s = io.StringIO()
for x in ('ab', '', 'c\n'): print(s.write(x))
# expect: 2
# expect: 0
# expect: 2
print(repr(s.getvalue()), s.tell())  # expect: 'abc\n' 4
s.seek(1); s.write('ZZZZ'); print(repr(s.getvalue())); s.seek(0); print(repr(s.read(2)), repr(s.read()), repr(s.read()), repr(s.read(1)))
# expect: 'aZZZZ'
# expect: 'aZ' 'ZZZ' '' ''
s.seek(0); s.truncate(); print(repr(s.getvalue())); print('x', 1, file=s); s.seek(0); print([l for l in s])
# expect: ''
# expect: ['x 1\n']
b = io.BytesIO(b'12345'); print(b.read(2), b.tell(), b.seek(1), b.read(1), b.write(b'xx'), b.getvalue(), b.read(), b.seek(0, 2), b.write(bytearray(b'!')), b.getvalue())
# expect: b'12' 2 1 b'2' 2 b'12xx5' b'5' 5 1 b'12xx5!'
buf = bytearray(3); b.seek(0); print(b.readinto(buf), buf)  # expect: 3 bytearray(b'12x')
with io.StringIO('a\nb\n') as f: print(f.readline(), f.readlines(), f.closed)
# expect: a
# expect:  ['b\n'] False
try: f.read()
except ValueError as e: print(e)  # expect: I/O operation on closed file
try: b.write('s')
except TypeError as e: print(e)  # expect: a bytes-like object is required, not 'str'
try: s.write(b'b')
except TypeError as e: print(e)  # expect: string argument expected, got 'bytes'
