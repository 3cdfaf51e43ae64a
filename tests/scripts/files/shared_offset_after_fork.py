import os
fd = os.open("/tmp/weft_offset", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
os.write(fd, b"parent ")
if os.fork() == 0:
    os.write(fd, b"child ")
    os._exit(0)
os.wait()
os.write(fd, b"parent again")
print(os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 100), os.fstat(fd).st_size)  # expect: 0 b'parent child parent again' 25
os.close(fd)
os.unlink("/tmp/weft_offset")
