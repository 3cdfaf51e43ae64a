import os
r, w = os.pipe()
print(os.write(w, b"abcdef"), os.read(r, 3), os.read(r, 100))  # expect: 6 b'abc' b'def'
os.close(w)
print(os.read(r, 10))  # expect: b''
