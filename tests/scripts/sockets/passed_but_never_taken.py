"""Descriptors that nobody took are closed with the socket that they were on their way to, however deep they are,
or when they are read without room for them; too many of them are refused."""
# cpython: no
import os, socket
r, w = os.pipe()
inner = socket.socketpair()
socket.send_fds(inner[0], [b'.'], [w])
os.close(w)
for _ in range(50):
    outer = socket.socketpair()
    socket.send_fds(outer[0], [b'.'], [inner[1].fileno()])
    inner[0].close(), inner[1].close()
    inner = outer
inner[0].close(), inner[1].close()
print(os.read(r, 1))  # expect: b''
# A message with descriptors is not read together with what follows, and who reads without room for them closes them.
a, b = socket.socketpair()
r, w = os.pipe()
socket.send_fds(a, [b'abc'], [w])
a.send(b'def')
os.close(w)
print(b.recv(2, socket.MSG_PEEK), b.recv(2), b.recv(9), os.read(r, 1))  # expect: b'ab' b'ab' b'cdef' b''
a.setblocking(False)
try:
    while True:
        socket.send_fds(a, [b'x' * 5000], [r])
except BlockingIOError as error:
    print(error)  # expect: [Errno 11] Resource temporarily unavailable
a, b = socket.socketpair()
try:
    for _ in range(100):
        socket.send_fds(a, [b'.'], [r] * 50)
except OSError as error:
    print(error)  # expect: [Errno 109] Too many references: cannot splice
