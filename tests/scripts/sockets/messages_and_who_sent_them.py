# Sockets of messages (SOCK_SEQPACKET): each send is one, each recv takes one, and what does not fit is lost. Who is on the other side.
import socket, os, struct, select
a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
print(a.type == socket.SOCK_SEQPACKET, a.family == socket.AF_UNIX)
print(a.send(b'one'), a.send(b'second'), a.send(b'3'))
print(b.recv(100), b.recv(3), b.recv(100))
a.send(b''); 
print(b.recv(10, socket.MSG_DONTWAIT))
a.send(b'peeked'); print(b.recv(3, socket.MSG_PEEK), b.recv(100))
a.send(b'truncated message')
data, anc, flags, addr = b.recvmsg(5)
print(data, bool(flags & socket.MSG_TRUNC), addr)
a.send(b'rec'); data, anc, flags, addr = b.recvmsg(50); print(data, bool(flags & socket.MSG_EOR))
try: b.recv(1, socket.MSG_DONTWAIT)
except BlockingIOError as e: print(e.errno)
c = a.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize('3i'))
print(struct.unpack('3i', c)[0] == os.getpid(), struct.unpack('3i', c)[1] == os.getuid())
print(a.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE) == socket.SOCK_SEQPACKET)
a.close()
print(b.recv(10))
try: b.send(b'x')
except BrokenPipeError as e: print(e)
path = '/tmp/seq%d.sock' % os.getpid()
s = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET); s.bind(path); s.listen(1)
pid = os.fork()
if pid == 0:
    c = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET); c.connect(path)
    for m in (b'aa', b'bbbb', b'c' * 1000): c.send(m)
    print('child', c.recv(100), flush=True)
    os._exit(0)
conn, _ = s.accept()
cred = struct.unpack('3i', conn.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
print(cred[0] == pid, cred[1:] == (os.getuid(), os.getgid()))
print([len(conn.recv(4096)) for _ in range(3)])
conn.send(b'bye'); os.waitpid(pid, 0)
print(conn.recv(10))
os.unlink(path)
try: socket.socket(socket.AF_INET, socket.SOCK_SEQPACKET)
except OSError as e: print(e)
a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
a.setblocking(False)
n = 0
try:
    while True: a.send(b'x' * (n % 3)); n += 1
except BlockingIOError: print(n, select.select([], [a], [], 0)[1])
a, c = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
try: a.send(b'x' * 300000)
except OSError as e: print(e)
got = [b.recv(1) for _ in range(n)]
print(len(got), b''.join(got).count(b'x'), len(got))
t = socket.socket(socket.AF_UNIX); t.bind('/tmp/stream.sock'); t.listen()
try: socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET).connect('/tmp/stream.sock')
except OSError as e: print(e)
os.unlink('/tmp/stream.sock')
print(struct.unpack('3i', t.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[1:], t.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE, 4))
try: t.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE, 5000)
except OSError as e: print(e)
# expect: True True
# expect: 3 6 1
# expect: b'one' b'sec' b'3'
# expect: b''
# expect: b'pee' b'peeked'
# expect: b'trunc' True None
# expect: b'rec' False
# expect: 11
# expect: True True
# expect: True
# expect: b''
# expect: [Errno 32] Broken pipe
# expect: True True
# expect: [2, 4, 1000]
# expect: child b'bye'
# expect: b''
# expect: [Errno 94] Socket type not supported
# expect: 278 []
# expect: [Errno 90] Message too long
# expect: 278 185 278
# expect: [Errno 91] Protocol wrong type for socket
# expect: (0, 0) b'\x01\x00\x00\x00'
# expect: getsockopt buflen out of range
