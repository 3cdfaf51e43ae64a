# poll: over a network a side learns that the other one has ended, but not that it listens no more; between two of a pair it does
import select
import socket


def events(sock):
    poll = select.poll()
    poll.register(sock, select.POLLIN | select.POLLOUT | select.POLLRDHUP)
    found = poll.poll(0)[0][1]
    return [name for name in ('POLLIN', 'POLLOUT', 'POLLHUP', 'POLLRDHUP', 'POLLERR') if found & getattr(select, name)]


listener = socket.create_server(('127.0.0.1', 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
print(events(server))  # expect: ['POLLOUT']
client.shutdown(socket.SHUT_WR)
print(events(server), events(client))  # expect: ['POLLIN', 'POLLOUT', 'POLLRDHUP'] ['POLLOUT']
client.close()
print(events(server))  # expect: ['POLLIN', 'POLLOUT', 'POLLRDHUP']
server.shutdown(socket.SHUT_WR)
print(events(server))  # expect: ['POLLIN', 'POLLOUT', 'POLLHUP', 'POLLRDHUP']
first, second = socket.socketpair()
first.shutdown(socket.SHUT_WR)
print(events(first), events(second))  # expect: ['POLLOUT'] ['POLLIN', 'POLLOUT', 'POLLRDHUP']
first.close()
print(events(second))  # expect: ['POLLIN', 'POLLOUT', 'POLLHUP', 'POLLRDHUP']
