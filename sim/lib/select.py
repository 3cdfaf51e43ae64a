"""Waiting for several descriptors at once."""

import posix

error = OSError
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32


def _number(file):
    number = file if isinstance(file, int) else file.fileno()
    if number < 0:
        raise ValueError('file descriptor cannot be a negative integer (-1)')
    return number


def _poll(wanted, seconds):
    """[(descriptor, what was found)] for pairs (descriptor, what to look for)."""
    records = bytearray()
    for fd, events in wanted:
        records += fd.to_bytes(4, 'little') + events.to_bytes(2, 'little') + b'\0\0'
    posix._poll(records, seconds)
    return [(fd, records[8 * i + 6]) for i, (fd, _) in enumerate(wanted)]


def select(rlist, wlist, xlist, timeout=None, /):
    """Those of the first list that can be read from, of the second that can be written to."""
    readers, writers = list(rlist), list(wlist)
    if timeout is not None and timeout < 0:
        raise ValueError('timeout must be non-negative')
    wanted = [(_number(file), POLLIN) for file in readers] + [(_number(file), POLLOUT) for file in writers]
    found = [events for _, events in _poll(wanted, timeout)]
    if POLLNVAL in found:
        raise OSError(9, 'Bad file descriptor')
    return ([file for file, events in zip(readers, found) if events],
            [file for file, events in zip(writers, found[len(readers):]) if events], [])


class poll:
    """The same for descriptors that are registered once."""

    def __init__(self):
        self._wanted = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._wanted[_number(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        if _number(fd) not in self._wanted:
            raise FileNotFoundError(2, 'No such file or directory')
        self._wanted[_number(fd)] = eventmask

    def unregister(self, fd, /):
        del self._wanted[_number(fd)]

    def poll(self, timeout=None, /):
        """timeout in milliseconds"""
        seconds = None if timeout is None or timeout < 0 else timeout / 1000
        return [each for each in _poll(list(self._wanted.items()), seconds) if each[1]]
