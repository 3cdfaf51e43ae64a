# A socket that nobody has any more is closed: its other side comes to the end.
import socket
import threading


def client(address):
    connection = socket.create_connection(address)
    connection.sendall(b'hello')
    print('client', connection.recv(16))  # expect: client b'HELLO'


def answer(connection):
    while data := connection.recv(16):
        connection.sendall(data.upper())
    print('the client is gone')


server = socket.create_server(('127.0.0.1', 0))
thread = threading.Thread(target=client, args=(server.getsockname(),))
thread.start()
answer(server.accept()[0])  # expect: the client is gone
thread.join()

lines = socket.create_connection(server.getsockname()).makefile('w')
lines.write('only a file is left\n')
lines.flush()
other = server.accept()[0]
lines.close()
print(other.recv(64), other.recv(64))  # expect: b'only a file is left\n' b''


def ask(address):
    with socket.create_connection(address) as connection:
        print(connection.makefile().readline())
        # expect: read by a file
        # expect:


thread = threading.Thread(target=ask, args=(server.getsockname(),))
thread.start()
other = server.accept()[0]
other.sendall(b'read by a file\n')
print(other.recv(64))  # expect: b''
thread.join()

import os
left, right = socket.socketpair()
left.setblocking(False)
twin = left.dup()
print(os.get_blocking(left.fileno()), os.get_blocking(right.fileno()), twin.getblocking())  # expect: False True False
try:
    os.read(left.fileno(), 1)
except BlockingIOError as error:
    print(error)  # expect: [Errno 11] Resource temporarily unavailable
left.settimeout(None)
print(os.get_blocking(left.fileno()))  # expect: True
