import socket, os, threading, select, errno, time
srv = socket.socket(); srv.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
srv.bind(('127.0.0.1', 0)); srv.listen(1); port = srv.getsockname()[1]
s2 = socket.socket()
try: s2.bind(('127.0.0.1', port))
except OSError as e: print(e)  # expect: [Errno 98] Address already in use
try: s2.connect(('127.0.0.1', 1))
except OSError as e: print(e)  # expect: [Errno 111] Connection refused
s2.close()
c = socket.create_connection(('127.0.0.1', port)); a, addr = srv.accept()
print(addr == c.getsockname(), c.getpeername() == ('127.0.0.1', port))  # expect: True True
c.sendall(b'hello world')
print(a.recv(5, socket.MSG_PEEK), a.recv(5), a.recv(100))  # expect: b'hello' b'hello' b' world'
try: a.recv(1, socket.MSG_DONTWAIT)
except BlockingIOError as e: print(e)  # expect: [Errno 11] Resource temporarily unavailable
buf = bytearray(10)
c.send(b'abc'); print(a.recv_into(buf), buf); c.send(b'defg'); print(a.recv_into(buf, 2), a.recv_into(memoryview(buf)[5:]), buf)
# expect: 3 bytearray(b'abc\x00\x00\x00\x00\x00\x00\x00')
# expect: 2 2 bytearray(b'dec\x00\x00fg\x00\x00\x00')
c.send(b'12345'); time.sleep(0.05); print(a.recv(10, socket.MSG_WAITALL | socket.MSG_DONTWAIT) )  # expect: b'12345'
c.shutdown(socket.SHUT_WR)
print(a.recv(10), a.send(b'still'), c.recv(10))  # expect: b'' 5 b'still'
try: c.send(b'x')
except BrokenPipeError as e: print(e)  # expect: [Errno 32] Broken pipe
a.close(); print(c.recv(10))  # expect: b''
c.close()
try: c.recv(1)
except OSError as e: print(e)  # expect: [Errno 9] Bad file descriptor
try: c.getsockname()
except OSError as e: print(e)  # expect: [Errno 9] Bad file descriptor
print(c.fileno())  # expect: -1
u = socket.socket()
for f in (lambda: u.recv(1), lambda: u.send(b'a'), lambda: u.getpeername(), lambda: u.shutdown(2), lambda: u.accept(), lambda: srv.connect(('127.0.0.1', port)), lambda: u.bind(('127.0.0.1', 70000)), lambda: u.connect('x'), lambda: u.connect(('127.0.0.1',)), lambda: u.settimeout(-1), lambda: u.sendall('x'), lambda: u.bind(('127.0.0.1', 'x'))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: OSError [Errno 107] Transport endpoint is not connected
    # expect: BrokenPipeError [Errno 32] Broken pipe
    # expect: OSError [Errno 107] Transport endpoint is not connected
    # expect: OSError [Errno 107] Transport endpoint is not connected
    # expect: OSError [Errno 22] Invalid argument
    # expect: OSError [Errno 106] Transport endpoint is already connected
    # expect: OverflowError bind(): port must be 0-65535.
    # expect: TypeError connect(): AF_INET address must be tuple, not str
    # expect: TypeError AF_INET address must be a pair (host, port)
    # expect: ValueError Timeout value out of range
    # expect: TypeError a bytes-like object is required, not 'str'
    # expect: TypeError 'str' object cannot be interpreted as an integer
u.settimeout(0.05)
x, y = socket.socketpair()
x.settimeout(0.05)
try: x.recv(1)
except TimeoutError as e: print(type(e).__name__, e)  # expect: TimeoutError timed out
x.setblocking(False)
try: x.recv(1)
except BlockingIOError as e: print(e)  # expect: [Errno 11] Resource temporarily unavailable
n = 0
try:
    while True: n += x.send(b'x' * 1000)
except BlockingIOError as e: print(n > 10000, e)  # expect: True [Errno 11] Resource temporarily unavailable
x.setblocking(True); print(x.gettimeout(), x.getblocking())  # expect: None True
print(x.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE) == socket.SOCK_STREAM, srv.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), u.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR), srv.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
# expect: True 1 0 1
srv.settimeout(0.05)
try: srv.accept()
except TimeoutError as e: print(e)  # expect: timed out
srv.close()
print(socket.inet_ntoa(socket.inet_aton('127.0.0.1')), socket.htons(0x1234) == 0x3412, socket.gethostbyname('localhost'))  # expect: 127.0.0.1 True 127.0.0.1
