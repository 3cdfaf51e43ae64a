# os.splice(), socket.sendfile(), os.posix_fadvise().
import os, socket, tempfile

fd, path = tempfile.mkstemp()
os.write(fd, bytes(range(256)) * 40)
r, w = os.pipe()
print(os.splice(fd, w, 50, offset_src=0), len(os.read(r, 100)), os.lseek(fd, 10, 0), os.splice(fd, w, 5), os.read(r, 9)[0])  # expect: 50 50 10 5 10
other = os.open(path + '.2', os.O_CREAT | os.O_RDWR)
os.write(w, b'through a pipe')
print(os.splice(r, other, 7), os.splice(r, other, 100, offset_dst=20), os.fstat(other).st_size, os.pread(other, 7, 0))  # expect: 7 7 27 b'through'
for call in (lambda: os.splice(fd, other, 10), lambda: os.splice(r, other, 1, offset_src=0), lambda: os.splice(fd, w, -1),
             lambda: os.posix_fadvise(r, 0, 0, os.POSIX_FADV_NORMAL), lambda: os.posix_fadvise(fd, 0, 0, 77)):
    try:
        print(call())
    except (OSError, ValueError) as error:
        print(error)
        # expect: [Errno 22] Invalid argument
        # expect: [Errno 29] Illegal seek
        # expect: negative value for 'count' not allowed
        # expect: [Errno 29] Illegal seek
        # expect: [Errno 22] Invalid argument
print(os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_WILLNEED))  # expect: None
a, b = socket.socketpair()
with open(path, 'rb') as file:
    print(a.sendfile(file, 240, 1000), len(b.recv(5000)), file.tell(), a.sendfile(file, 10000), file.tell(), a.sendfile(file, 99999), file.tell())
    # expect: 1000 1000 1240 240 10240 0 10240
    for call in (lambda: a.sendfile(file, 0, 0), lambda: a.sendfile(file, 0, 'x'), lambda: a.sendfile(open(path))):
        try:
            print(call())
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
            # expect: ValueError count must be a positive integer (got 0)
            # expect: TypeError count must be a positive integer (got 'x')
            # expect: ValueError file should be opened in binary mode
os.unlink(path)
os.unlink(path + '.2')
