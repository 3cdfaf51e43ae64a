# Datagram sockets: whole messages, with the address of the sender
import socket
import threading

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(('127.0.0.1', 0))
address = server.getsockname()


def serve():
    while True:
        data, sender = server.recvfrom(1024)
        if not data:
            break
        server.sendto(data.upper(), sender)


thread = threading.Thread(target=serve)
thread.start()
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for text in ('one', 'two', '셋'):
    print(client.sendto(text.encode(), address))
    data, sender = client.recvfrom(1024)
    print(data.decode(), sender == address)
# expect: 3
# expect: ONE True
# expect: 3
# expect: TWO True
# expect: 3
# expect: 셋 True
client.connect(address)
client.send(b'four and more')
print(client.recv(4), client.getpeername() == address)
# expect: b'FOUR' True
client.send(b'')
thread.join()
server.close()
client.settimeout(0.1)
try:
    client.recvfrom(10)
except (socket.timeout, ConnectionRefusedError) as error:
    print('nobody')
# expect: nobody
try:
    client.send('text')
except TypeError as error:
    print(error)
# expect: a bytes-like object is required, not 'str'
print(client.type == socket.SOCK_DGRAM)
# expect: True
client.close()
