import os
fd = os.open('/tmp/weft_p2', os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
print(os.pwrite(fd, b'hello world', 0), os.lseek(fd, 0, 1))  # expect: 11 0
print(os.pread(fd, 5, 6), os.lseek(fd, 0, 1), os.pread(fd, 5, 100))  # expect: b'world' 0 b''
os.write(fd, b'HELLO')
print(os.lseek(fd, 0, 1), os.pread(fd, 100, 0))  # expect: 5 b'HELLO world'
out = os.open('/tmp/weft_p2b', os.O_RDWR | os.O_CREAT | os.O_TRUNC)
print(os.sendfile(out, fd, 0, 5), os.pread(out, 100, 0), os.lseek(fd, 0, 1))  # expect: 5 b'HELLO' 5
print(os.sendfile(out, fd, None, 100), os.pread(out, 100, 0), os.lseek(fd, 0, 1))  # expect: 6 b'HELLO world' 11
os.truncate('/tmp/weft_p2', 3)
print(os.fstat(fd).st_size, os.pread(fd, 10, 0))  # expect: 3 b'HEL'
print(os.lseek(fd, 10, os.SEEK_SET), os.write(fd, b'!'), os.pread(fd, 20, 0))  # expect: 10 1 b'HEL\x00\x00\x00\x00\x00\x00\x00!'
b1, b2 = bytearray(4), bytearray(8)
os.lseek(fd, 0, 0)
print(os.readv(fd, [b1, b2]), b1, b2)  # expect: 11 bytearray(b'HEL\x00') bytearray(b'\x00\x00\x00\x00\x00\x00!\x00')
print(os.writev(fd, [b'a', b'bc']), os.pread(fd, 30, 0))  # expect: 3 b'HEL\x00\x00\x00\x00\x00\x00\x00!abc'
a = os.open('/tmp/weft_p2', os.O_WRONLY | os.O_APPEND)
os.write(a, b'END'); print(os.lseek(a, 0, 1))  # expect: 17
os.pwrite(a, b'X', 0); print(os.pread(fd, 30, 0))  # expect: b'HEL\x00\x00\x00\x00\x00\x00\x00!abcENDX'
for call in (lambda: os.read(a, 1), lambda: os.lseek(fd, -1, 0), lambda: os.lseek(fd, 0, 9), lambda: os.pread(fd, 1, -1), lambda: os.ftruncate(fd, -1)):
    try:
        call()
    except OSError as e:
        print(type(e).__name__, e)
        # expect: OSError [Errno 9] Bad file descriptor
        # expect: OSError [Errno 22] Invalid argument
        # expect: OSError [Errno 22] Invalid argument
        # expect: OSError [Errno 22] Invalid argument
        # expect: OSError [Errno 22] Invalid argument
for n in ('/tmp/weft_l1', '/tmp/weft_l2', '/tmp/weft_l3', '/tmp/weft_l4'):
    if os.path.lexists(n): os.unlink(n)
os.link('/tmp/weft_p2', '/tmp/weft_l1')
print(os.stat('/tmp/weft_l1').st_nlink, os.path.samefile('/tmp/weft_l1', '/tmp/weft_p2'))  # expect: 2 True
os.symlink('/tmp/weft_l1', '/tmp/weft_l2')
print(os.readlink('/tmp/weft_l2'), os.path.islink('/tmp/weft_l2'), os.path.islink('/tmp/weft_l1'), open('/tmp/weft_l2', 'rb').read()[:3])
# expect: /tmp/weft_l1 True False b'HEL'
os.symlink('weft_l4', '/tmp/weft_l3'); os.symlink('weft_l3', '/tmp/weft_l4')
for call in (lambda: open('/tmp/weft_l3'), lambda: os.readlink('/tmp/weft_l1'), lambda: os.link('/tmp/none', '/tmp/x'), lambda: os.link('/tmp/weft_p2', '/tmp/weft_l1'),
             lambda: os.symlink('a', '/tmp/weft_l1'), lambda: os.open('/tmp/weft_p2', os.O_DIRECTORY), lambda: os.open('/tmp/weft_l2', os.O_NOFOLLOW), lambda: os.mkdir('/tmp/weft_l3'),
             lambda: os.open('/tmp', os.O_WRONLY), lambda: os.open('/tmp/weft_p2', os.O_CREAT | os.O_EXCL), lambda: os.open('/tmp/weft_p2/x', 0)):
    try:
        call()
    except OSError as e:
        print(type(e).__name__, e)
        # expect: OSError [Errno 40] Too many levels of symbolic links: '/tmp/weft_l3'
        # expect: OSError [Errno 22] Invalid argument: '/tmp/weft_l1'
        # expect: FileNotFoundError [Errno 2] No such file or directory: '/tmp/none' -> '/tmp/x'
        # expect: FileExistsError [Errno 17] File exists: '/tmp/weft_p2' -> '/tmp/weft_l1'
        # expect: FileExistsError [Errno 17] File exists: 'a' -> '/tmp/weft_l1'
        # expect: NotADirectoryError [Errno 20] Not a directory: '/tmp/weft_p2'
        # expect: OSError [Errno 40] Too many levels of symbolic links: '/tmp/weft_l2'
        # expect: FileExistsError [Errno 17] File exists: '/tmp/weft_l3'
        # expect: IsADirectoryError [Errno 21] Is a directory: '/tmp'
        # expect: FileExistsError [Errno 17] File exists: '/tmp/weft_p2'
        # expect: NotADirectoryError [Errno 20] Not a directory: '/tmp/weft_p2/x'
os.unlink('/tmp/weft_l1')
print(os.path.exists('/tmp/weft_l2'), os.path.lexists('/tmp/weft_l2'), os.stat('/tmp/weft_p2').st_nlink)  # expect: False True 1
print(sorted(e.name for e in os.scandir('/tmp') if e.is_symlink() and e.name.startswith('weft_l')))  # expect: ['weft_l2', 'weft_l3', 'weft_l4']
os.unlink('/tmp/weft_l2')
print(os.fstat(fd).st_size)  # expect: 18
for n in ('/tmp/weft_l3', '/tmp/weft_l4', '/tmp/weft_p2', '/tmp/weft_p2b'): os.unlink(n)
print(os.fstat(fd).st_nlink, os.pread(fd, 3, 0))  # expect: 0 b'HEL'
os.fsync(fd); os.fdatasync(fd)
for path in ('/tmp/' + 'n' * 256, '/tmp/' + 'd/' * 3000):
    try:
        os.mkdir(path)
    except OSError as e:
        print(e.errno, e.strerror)
# expect: 36 File name too long
# expect: 36 File name too long
