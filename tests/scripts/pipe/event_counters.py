# eventfd(): a counter that is read, written and waited for as a descriptor.
import os, select, struct, threading, time
fd = os.eventfd(3)
print(os.eventfd_read(fd))  # expect: 3
os.eventfd_write(fd, 5); os.eventfd_write(fd, 7)
print(os.eventfd_read(fd))  # expect: 12
fd2 = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
try: os.eventfd_read(fd2)
except BlockingIOError as e: print(e)  # expect: [Errno 11] Resource temporarily unavailable
print(select.select([fd2], [fd2], [], 0) == ([], [fd2], []))  # expect: True
os.eventfd_write(fd2, 1)
print(select.select([fd2], [fd2], [], 0) == ([fd2], [fd2], []))  # expect: True
print(os.read(fd2, 8))  # expect: b'\x01\x00\x00\x00\x00\x00\x00\x00'
os.write(fd2, struct.pack('Q', 41))
print(struct.unpack('Q', os.read(fd2, 100)))  # expect: (41,)
try: os.write(fd2, b'1234')
except OSError as e: print(e)  # expect: [Errno 22] Invalid argument
try: os.read(fd2, 4)
except OSError as e: print(e)  # expect: [Errno 22] Invalid argument
os.eventfd_write(fd2, 2**64 - 2)
try: os.eventfd_write(fd2, 1)
except BlockingIOError as e: print(e.errno)  # expect: 11
print(select.select([], [fd2], [], 0)[1])  # expect: []
print(os.eventfd_read(fd2) == 2**64 - 2)  # expect: True
try: os.write(fd2, struct.pack('Q', 2**64 - 1))
except OSError as e: print(e.errno)  # expect: 22
s = os.eventfd(3, os.EFD_SEMAPHORE | os.EFD_NONBLOCK)
print([os.eventfd_read(s) for _ in range(3)])  # expect: [1, 1, 1]
try: os.eventfd_read(s)
except BlockingIOError: print('empty')  # expect: empty
out = []
b = os.eventfd(0)
t = threading.Thread(target=lambda: out.append(os.eventfd_read(b)))
t.start(); time.sleep(0.01); os.eventfd_write(b, 9); t.join(); print(out)  # expect: [9]
pid = os.fork()
if pid == 0: os.eventfd_write(b, 100); os._exit(0)
print(os.eventfd_read(b)); os.waitpid(pid, 0)  # expect: 100
e = select.epoll(); e.register(b, select.EPOLLIN)
print(e.poll(0)); os.eventfd_write(b, 1); print(len(e.poll(0)))
# expect: []
# expect: 1
print(os.get_inheritable(fd), os.get_inheritable(b), os.get_blocking(fd2))  # expect: False False False
try: os.eventfd(0, 12345678)
except OSError as e: print(e)  # expect: [Errno 22] Invalid argument
try: os.lseek(b, 0, 0)
except OSError as e: print(e.errno)
print(os.readlink(f'/proc/self/fd/{b}'), os.path.exists(f'/proc/self/fd/{b}'))  # expect: anon_inode:[eventfd] True
try: os.eventfd(-1)
except ValueError as e: print(e)  # expect: value must be positive
try: os.eventfd_write(b, -1)
except ValueError as e: print(e)  # expect: value must be positive
w = os.eventfd(0)
os.eventfd_write(w, 2**64 - 2)
def drain():
    time.sleep(0.01)
    out.append(os.eventfd_read(w) == 2**64 - 2)
t = threading.Thread(target=drain); t.start()
os.eventfd_write(w, 5); t.join(); print(out[1:], os.eventfd_read(w))  # expect: [True] 5
