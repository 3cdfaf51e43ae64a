import os
fd = os.open('/tmp/weft_plain', os.O_RDWR | os.O_CREAT)
for number in (65536 + fd, 2 ** 31 - 1, -1):
    for call in (lambda: os.read(number, 1), lambda: os.write(number, b'x'), lambda: os.pread(number, 1, 0)):
        try:
            print(call())
        except OSError as error:
            print(error)
os.unlink('/tmp/weft_plain')
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
