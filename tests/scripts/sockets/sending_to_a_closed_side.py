# By port the first message to a closed side is lost, and its answer tells; between paths it is an error at once
import socket
import time


def by_port():
    with socket.create_server(('127.0.0.1', 0)) as server:
        client = socket.create_connection(server.getsockname())
        return server.accept()[0], client


def attempt(call):
    try:
        return call()
    except OSError as error:
        return str(error)


for make in (by_port, socket.socketpair):
    for unread in (False, True):
        closed, client = make()
        if unread:
            client.send(b'x')
        closed.close()
        sent = []
        for _ in range(3):
            sent.append(attempt(lambda: client.send(b'hello')))
            time.sleep(0.02)
        print(unread, sent, attempt(lambda: client.recv(10)))
        # expect: False [5, '[Errno 32] Broken pipe', '[Errno 32] Broken pipe'] b''
        # expect: True ['[Errno 104] Connection reset by peer', '[Errno 32] Broken pipe', '[Errno 32] Broken pipe'] b''
        # expect: False ['[Errno 32] Broken pipe', '[Errno 32] Broken pipe', '[Errno 32] Broken pipe'] b''
        # expect: True ['[Errno 32] Broken pipe', '[Errno 32] Broken pipe', '[Errno 32] Broken pipe'] [Errno 104] Connection reset by peer
