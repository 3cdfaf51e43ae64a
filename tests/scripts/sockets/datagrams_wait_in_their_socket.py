# What was sent to a datagram socket waits in it, and whoever has it takes the next
import os
import select
import socket


def datagram_socket():
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


server = datagram_socket()
server.bind(('127.0.0.1', 0))
address = server.getsockname()
with socket.socket() as stream:     # the ports of streams are others
    stream.bind(address)
    print(stream.getsockname() == address)
# expect: True
for wrong in (server.listen, server.accept):
    try:
        wrong()
    except OSError as error:
        print(error)
# expect: [Errno 95] Operation not supported
# expect: [Errno 95] Operation not supported
client = datagram_socket()
for text in (b'one', b'two', b'', b'four'):
    client.sendto(text, address)
if os.fork() == 0:
    print(server.recv(10), server.recv(1, socket.MSG_PEEK), flush=True)
    os._exit(0)
# expect: b'one' b't'
os.wait()
print(server.recv(10), server.recv(10), server.recvfrom(2)[0])
# expect: b'two' b'' b'fo'
print(select.select([server], [server], [], 0) == ([], [server], []))
# expect: True
server.close()
client.connect(address)
client.send(b'nobody is there')
for call in (lambda: client.send(b'the answer comes first'), lambda: client.send(b'gone')):
    try:
        print(call())
    except ConnectionRefusedError as error:
        print(error)
# expect: [Errno 111] Connection refused
# expect: 4
first, second = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
first.setblocking(False)
sent = 0
try:
    while True:
        first.send(bytes(1000))
        sent += 1
except BlockingIOError as error:
    print(error, sent > 9)
# expect: [Errno 11] Resource temporarily unavailable True
second.close()
try:
    first.send(b'')
except ConnectionError as error:
    print(error)
# expect: [Errno 111] Connection refused
