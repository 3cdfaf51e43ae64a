import io
s = io.StringIO("one\ntwo\n")
print(s.readline(), s.read(), s.seek(0), list(s), s.tell())
# expect: one
# expect:  two
# expect:  0 ['one\n', 'two\n'] 8
s = io.StringIO(); print("hi", 5, file=s); s.write("x"); print(repr(s.getvalue()))  # expect: 'hi 5\nx'
s.seek(0); s.write("HI"); s.truncate(3); print(repr(s.getvalue()))  # expect: 'HI '
b = io.BytesIO(b"abc"); print(b.read(1), b.read(), b.getvalue()); b.write(b"d"); print(b.getvalue())
# expect: b'a' b'bc' b'abc'
# expect: b'abcd'
for call in (lambda: s.write(b"x"), lambda: b.write("x"), lambda: io.StringIO(5)):
    try: call()
    except TypeError as error: print(error)
    # expect: string argument expected, got 'bytes'
    # expect: a bytes-like object is required, not 'str'
    # expect: initial_value must be str or None, not int
s.close()
try: s.read()
except ValueError as error: print(error)  # expect: I/O operation on closed file
with io.BytesIO() as b: b.write(b"x"); print(b.closed)  # expect: False
print(b.closed)  # expect: True
