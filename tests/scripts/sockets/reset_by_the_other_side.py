import socket, os, time
for fam in ('inet', 'unix'):
    if fam == 'inet':
        s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(); c = socket.create_connection(s.getsockname()); a, _ = s.accept()
    else:
        a, c = socket.socketpair()
    c.sendall(b'request that nobody reads'); time.sleep(0.05)
    a.sendall(b'bye'); a.close()
    time.sleep(0.05)
    print(c.recv(10))
    try: print(c.recv(10))
    except ConnectionResetError as e: print(e)
    print(c.recv(10))
# expect: b'bye'
# expect: [Errno 104] Connection reset by peer
# expect: b''
# expect: b'bye'
# expect: [Errno 104] Connection reset by peer
# expect: b''
