import socket, os, errno
p = '/tmp/weft_usock'
if os.path.exists(p): os.unlink(p)
s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
try: s.connect(p)
except OSError as e: print(type(e).__name__, e)
s.bind(p); s.listen()
print(os.path.exists(p), s.getsockname())
t = socket.socket(socket.AF_UNIX)
try: t.bind(p)
except OSError as e: print(e)
if os.fork() == 0:
    c = socket.socket(socket.AF_UNIX); c.connect(p); c.sendall(b'hi\nthere\n')
    print(c.recv(100), c.getpeername(), repr(c.getsockname()), flush=True); os._exit(0)
a, addr = s.accept(); print(repr(addr))
f = a.makefile('r'); print(f.readline(), f.readline())
a.sendall(b'bye'); a.close(); f.close(); os.wait()
s.close()
print(os.path.exists(p))
try: t.connect(p)
except OSError as e: print(type(e).__name__, e)
os.unlink(p)
t.bind(p); t.listen(); print('again')
t.close(); os.unlink(p)
open(p, 'w').close()
c = socket.socket(socket.AF_UNIX)
try: c.connect(p)
except OSError as e: print(type(e).__name__, e)
try: c.bind(p)
except OSError as e: print(type(e).__name__, e)
os.unlink(p)
d1 = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); d1.bind(p)
d2 = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); d2.sendto(b'one', p); d2.sendto(b'two', p)
print(d1.recv(100), d1.recv(1), d1.getsockname())
d1.close(); os.unlink(p)
x, y = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
x.send(b'aa'); x.send(b'bb'); print(y.recv(10), y.recv(10))
u1 = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u1.bind(('127.0.0.1', 0)); u2 = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
u2.sendto(b'abc', u1.getsockname()); m, ad = u1.recvfrom(2); print(m, ad == ("127.0.0.1", u2.getsockname()[1])); 
u1.settimeout(0.05)
try: u1.recv(1)
except TimeoutError as e: print(e)
u2.connect(u1.getsockname()); u2.send(b'conn'); print(u1.recv(10), u2.getpeername() == u1.getsockname())
try: u2.sendto(b'x' * 70000, u1.getsockname())
except OSError as e: print(e)
try: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).send(b'x')
except OSError as e: print(type(e).__name__, e)
b = bytearray(5); u2.send(b'into'); print(u1.recv_into(b), b); u2.send(b''); print(u1.recv(5))
u2.send(b'peek'); print(u1.recv(2, socket.MSG_PEEK), u1.recv(10))
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: True /tmp/weft_usock
# expect: [Errno 98] Address already in use
# expect: ''
# expect: hi
# expect:  there
# expect:
# expect: b'bye' /tmp/weft_usock ''
# expect: True
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: again
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: OSError [Errno 98] Address already in use
# expect: b'one' b't' /tmp/weft_usock
# expect: b'aa' b'bb'
# expect: b'ab' True
# expect: timed out
# expect: b'conn' True
# expect: [Errno 90] Message too long
# expect: OSError [Errno 89] Destination address required
# expect: 4 bytearray(b'into\x00')
# expect: b''
# expect: b'pe' b'peek'
