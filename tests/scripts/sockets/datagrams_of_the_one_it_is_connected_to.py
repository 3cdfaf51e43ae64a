# A datagram socket that is connected has an address, hears nobody else, and is told that nobody is there
import socket


def told(call, *arguments):
    try:
        return call(*arguments)
    except (OSError, OverflowError) as error:
        return error


sender, stranger, gone = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(3))
gone.bind(('127.0.0.1', 0))
nobody = gone.getsockname()
gone.close()
print(sender.getsockname())  # expect: ('0.0.0.0', 0)
sender.connect(nobody)
mine = sender.getsockname()
print(mine[0], mine[1] not in (0, nobody[1]), sender.getpeername() == nobody)  # expect: 127.0.0.1 True True
print(sender.send(b'x'))  # expect: 1
sender.settimeout(0.1)
print(told(sender.recv, 9))  # expect: [Errno 111] Connection refused
stranger.sendto(b'not heard', mine)
print(told(sender.recv, 9))  # expect: timed out
sender.connect(stranger.getsockname())
stranger.sendto(b'heard', mine)
print(told(sender.recvfrom, 9) == (b'heard', ('127.0.0.1', stranger.getsockname()[1])))  # expect: True
print(told(sender.sendto, b'', ('127.0.0.1', 0)))  # expect: [Errno 22] Invalid argument
print(told(sender.connect, ('127.0.0.1', 99999)))  # expect: connect(): port must be 0-65535.
print(told(socket.socket(type=socket.SOCK_DGRAM).send, b''))  # expect: [Errno 89] Destination address required
first, second = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
print(repr(first.getpeername()))  # expect: ''
