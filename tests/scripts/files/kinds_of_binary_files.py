# What open() gives for bytes is told by its class.
import io
import os
import socket

path = '/tmp/weft_kinds'
for mode, buffering in ('wb', -1), ('rb', -1), ('rb+', -1), ('ab', 0), ('xb', 8):
    if mode == 'xb':
        os.remove(path)
    with open(path, mode, buffering) as file:
        print(file, type(file).__name__, type(file.raw).__name__ if buffering else file.mode)
        # expect: <_io.BufferedWriter name='/tmp/weft_kinds'> BufferedWriter FileIO
        # expect: <_io.BufferedReader name='/tmp/weft_kinds'> BufferedReader FileIO
        # expect: <_io.BufferedRandom name='/tmp/weft_kinds'> BufferedRandom FileIO
        # expect: <_io.FileIO name='/tmp/weft_kinds' mode='ab' closefd=True> FileIO ab
        # expect: <_io.BufferedWriter name='/tmp/weft_kinds'> BufferedWriter FileIO
with open(path, 'rb', 0) as file:
    print(file, isinstance(file, io.RawIOBase), isinstance(file, io.BufferedIOBase))
    # expect: <_io.FileIO name='/tmp/weft_kinds' mode='rb' closefd=True> True False
with open(path, 'rb') as file:
    print(isinstance(file, io.BufferedReader), file.raw, file.raw.fileno() == file.fileno())
    # expect: True <_io.FileIO name='/tmp/weft_kinds' mode='rb' closefd=True> True
left, right = socket.socketpair()
print([type(left.makefile(mode)).__name__ for mode in ('rb', 'wb', 'rwb', 'r')])
# expect: ['BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'TextIOWrapper']
os.remove(path)
