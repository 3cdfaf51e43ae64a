# Selectors and event loops have descriptors of their own: sockets that come after them have the numbers behind.
import asyncio
import os
import selectors
import socket

first = os.open('/dev/null', os.O_RDONLY)
os.close(first)
with selectors.DefaultSelector() as selector, socket.socket() as sock:
    print(selector.fileno() - first, sock.fileno() - first)  # expect: 0 1


def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    print(server.sockets[0].fileno() - first)  # expect: 3
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(writer.get_extra_info('socket').fileno() - first)  # expect: 4
    writer.close()
    server.close()

asyncio.run(main())
with socket.socket() as sock:
    print(sock.fileno() - first)  # expect: 0
selector = selectors.DefaultSelector()
selector.close()
try:
    selector.fileno()
except ValueError as error:
    print(error)  # expect: I/O operation on closed epoll object
