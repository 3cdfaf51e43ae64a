# A connect() that does not wait tells later how it went; what a socket says of itself
import errno
import select
import socket

listener = socket.create_server(('', 0))
port = listener.getsockname()[1]
print(listener.getsockname()[0])  # expect: 0.0.0.0
unused = socket.socket()
unused.bind(('127.0.0.1', 0))
closed_port = unused.getsockname()[1]
print(unused.getsockname()[0])  # expect: 127.0.0.1
with socket.socket() as sock:
    print(sock.getsockname())  # expect: ('0.0.0.0', 0)
    sock.setblocking(False)
    try:
        sock.connect(('127.0.0.1', port))
    except BlockingIOError as error:
        print(error)  # expect: [Errno 115] Operation now in progress
    print(len(select.select([], [sock], [], 1)[1]), sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR), sock.getpeername()[1] == port)  # expect: 1 0 True
    print(sock.connect_ex(('127.0.0.1', port)), errno.errorcode[sock.connect_ex(('127.0.0.1', port))])  # expect: 0 EISCONN
    accepted, address = listener.accept()
    print(accepted.getsockname() == ('127.0.0.1', port), address == sock.getsockname())  # expect: True True
    print(repr(accepted).replace(str(port), 'PORT').replace(str(address[1]), 'OTHER').split(', ', 1)[1])
    # expect: family=2, type=1, proto=0, laddr=('127.0.0.1', PORT), raddr=('127.0.0.1', OTHER)>
with socket.socket() as sock:
    sock.setblocking(False)
    print(errno.errorcode[sock.connect_ex(('127.0.0.1', closed_port))])  # expect: EINPROGRESS
    select.select([], [sock], [], 1)
    print(errno.errorcode[sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)], sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))  # expect: ECONNREFUSED 0
with socket.socket() as sock:
    sock.setblocking(False)
    sock.connect_ex(('127.0.0.1', closed_port))
    select.select([], [sock], [], 1)
    try:
        sock.recv(1)
    except OSError as error:
        print(error)  # expect: [Errno 111] Connection refused
    sock.settimeout(2)
    print(sock.gettimeout(), sock._closed)  # expect: 2.0 False
print(sock._closed)  # expect: True
with socket.create_connection(('127.0.0.1', port), source_address=('127.0.0.1', 0)) as sock:
    print(listener.accept()[1] == sock.getsockname())  # expect: True
print([(info[1].name, info[2]) for info in socket.getaddrinfo('127.0.0.1', 'http')], socket.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_DGRAM))
# expect: [('SOCK_STREAM', 6)] [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_DGRAM: 2>, 17, '', ('127.0.0.1', 80))]
for call in (lambda: sock.send(5), lambda: socket.socket().send([1]), lambda: socket.socket().bind(('1.2.3.4', 80))):
    try:
        call()
    except (TypeError, OSError) as error:
        print(error)
# expect: a bytes-like object is required, not 'int'
# expect: a bytes-like object is required, not 'list'
# expect: [Errno 99] Cannot assign requested address
print(socket.socketpair()[0].__repr__().split('fd=')[1].split(', ', 1)[1])  # expect: family=1, type=1, proto=0>
