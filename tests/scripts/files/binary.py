import os
name = "/tmp/weft_binary.bin"
with open(name, "wb") as f:
    print(f.write(bytes(range(10))), f.tell(), f.seek(2), f.write(b"XY"), f.writable(), f.readable())  # expect: 10 10 2 2 True False
with open(name, "rb") as f:
    print(f.read(4), f.tell(), f.seek(-2, 2), f.read(), f.read(), f)  # expect: b'\x00\x01XY' 4 8 b'\x08\t' b'' <_io.BufferedReader name='/tmp/weft_binary.bin'>
    f.seek(0); buffer = bytearray(3); print(f.readinto(buffer), buffer)  # expect: 3 bytearray(b'\x00\x01X')
with open(name, "rb+") as f:
    f.truncate(5); print(f.read())  # expect: b'\x00\x01XY\x04'
with open(name, "ab") as f: f.write(b"line\n")
print(open(name, "rb").readlines(), os.path.getsize(name))  # expect: [b'\x00\x01XY\x04line\n'] 10
try: open(name, "xb")
except FileExistsError as error: print(error)  # expect: [Errno 17] File exists: '/tmp/weft_binary.bin'
os.unlink(name)
