"""Descriptors for whoever unpickles them: a thread of the process that pickled them waits for the other one to ask, and passes
them through a socket (SCM_RIGHTS)."""

import os
import socket
import threading

from multiprocessing import process
from multiprocessing.connection import Client, Connection, Listener

__all__ = ['stop', 'DupFd']

_lock = threading.Lock()
_kept = {}              # key -> descriptor
_listener = None
_owner = 0              # the pid of the process that listens
_next_key = 0


class DupFd:
    """A copy of a descriptor, on its way."""

    def __init__(self, fd):
        self._id = _keep(os.dup(fd))

    def detach(self):
        """The descriptor, here; once."""
        address, key = self._id
        with Client(address, authkey=process.current_process()._authkey) as connection:
            connection.send((key, os.getpid()))
            return receive(connection)


def _keep(fd):
    global _next_key
    with _lock:
        _listen()
        _next_key += 1
        _kept[_next_key] = fd
        return _listener.address, _next_key


def _listen():
    global _listener, _owner
    if _owner == os.getpid():
        return
    _kept.clear()       # a child of fork() has nothing to give away yet
    _listener = Listener(authkey=process.current_process()._authkey, backlog=128)
    _owner = os.getpid()
    threading.Thread(target=_serve, args=(_listener,), daemon=True, name='resource sharer').start()


def _serve(listener):
    while True:
        try:
            with listener.accept() as connection:
                key, _ = connection.recv()
                if key is None:
                    break
                fd = _kept.pop(key)
                send(connection, fd)
                os.close(fd)
        except (OSError, EOFError, KeyError):
            pass
    listener.close()


def stop(timeout=None):
    """Nothing is given away any more."""
    global _owner
    with _lock:
        if _owner == os.getpid():
            with Client(_listener.address, authkey=process.current_process()._authkey) as connection:
                connection.send((None, None))
            _owner = 0
            while _kept:
                os.close(_kept.popitem()[1])


# --- through a connection whose other end is being waited at ---

def send(connection, fd):
    """Passes a descriptor."""
    with socket.fromfd(connection.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as sock:
        socket.send_fds(sock, [b'\0'], [fd])


def receive(connection):
    """The descriptor that comes."""
    with socket.fromfd(connection.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as sock:
        _, fds, _, _ = socket.recv_fds(sock, 1, 1)
    if len(fds) != 1:
        raise EOFError
    return fds[0]


# --- how objects with descriptors are pickled ---

def reduce_connection(connection):
    both = connection._reader is not None and connection._reader == connection._writer
    reader = None if connection._reader is None else DupFd(connection._reader)
    writer = None if both or connection._writer is None else DupFd(connection._writer)
    return _rebuild_connection, (reader, writer, both)


def _rebuild_connection(reader, writer, both):
    fd = None if reader is None else reader.detach()
    return Connection(fd, fd if both else None if writer is None else writer.detach())


def reduce_socket(sock):
    names = [sock._path, sock._peer_path, sock._timeout]
    return _rebuild_socket, (DupFd(sock.fileno()), int(sock.family), int(sock.type), sock.proto, names)


def _rebuild_socket(copy, family, type, proto, names):
    sock = socket.socket(socket.AddressFamily(family), socket.SocketKind(type), proto, fileno=copy.detach())
    sock._path, sock._peer_path, sock._timeout = names
    return sock
