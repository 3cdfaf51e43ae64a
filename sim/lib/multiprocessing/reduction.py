"""How objects are pickled on their way to another process."""

import copyreg
import io
import pickle
import sys

__all__ = ['ForkingPickler', 'register', 'dump', 'send_handle', 'recv_handle', 'DupFd']

HAVE_SEND_HANDLE = True


class ForkingPickler(pickle.Pickler):
    """A pickler that knows some classes more: those of which somebody said how, with register()."""

    _extra_reducers = {}

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.dispatch_table = {**copyreg.dispatch_table, **self._extra_reducers}
        if 'socket' in sys.modules:
            self.dispatch_table.setdefault(sys.modules['socket'].socket, _reduce_socket)

    @classmethod
    def register(cls, type, reduce):
        """`reduce(object)` answers for objects of the class as __reduce__ would."""
        cls._extra_reducers[type] = reduce

    @classmethod
    def dumps(cls, obj, protocol=None):
        buffer = io.BytesIO()
        cls(buffer, protocol).dump(obj)
        return buffer.getvalue()

    loads = pickle.loads


# --- descriptors go to another process through a socket ---

def _sharer():
    return __import__('multiprocessing.resource_sharer', fromlist=[''])


def _reduce_socket(sock):
    return _sharer().reduce_socket(sock)


def DupFd(fd):
    """An object that can be pickled, and gives whoever unpickles it a copy of the descriptor by detach()."""
    return _sharer().DupFd(fd)


def send_handle(conn, handle, destination_pid):
    """Passes a descriptor through a connection."""
    _sharer().send(conn, handle)


def recv_handle(conn):
    """The descriptor that comes through a connection."""
    return _sharer().receive(conn)


register = ForkingPickler.register


def dump(obj, file, protocol=None):
    ForkingPickler(file, protocol).dump(obj)
