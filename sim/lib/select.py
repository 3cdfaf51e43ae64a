"""Waiting for several descriptors at once."""

import posix

error = OSError
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
POLLRDNORM, POLLRDBAND, POLLWRNORM, POLLWRBAND, POLLRDHUP = 64, 128, 256, 512, 8192
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP, EPOLLRDHUP = 1, 2, 4, 8, 16, 8192
EPOLLONESHOT, EPOLLET, EPOLLEXCLUSIVE, EPOLL_CLOEXEC = 1 << 30, 1 << 31, 1 << 28, 0o2000000
PIPE_BUF = 4096
_EVENTS = 0x3FFF
_EDGE = 0x4000              # the kernel tells only what is new, and notes in the next record what it told

_NOTHING_TOLD = b'\xff\xff\xff\xff\0\0\0\0'


def _number(file):
    if isinstance(file, int):
        number = file
    else:
        if not hasattr(file, 'fileno'):
            raise TypeError('argument must be an int, or have a fileno() method.')
        number = file.fileno()
    if number < 0:
        raise ValueError(f'file descriptor cannot be a negative integer ({number})')
    return number


def _poll(wanted, seconds):
    """[(descriptor, what was found)] for pairs (descriptor, what to look for)."""
    records = bytearray()
    for fd, events in wanted:
        records += fd.to_bytes(4, 'little', signed=True) + (events & 0x7FFF).to_bytes(2, 'little') + b'\0\0'
    posix._poll(records, seconds)
    return [(fd, int.from_bytes(records[8 * i + 6:8 * i + 8], 'little')) for i, (fd, _) in enumerate(wanted)]


def _check_timeout(timeout, kind):
    if timeout is not None and not isinstance(timeout, (int, float)) and not hasattr(timeout, '__float__'):
        raise TypeError(f'timeout must be {kind} or None')


def _check_mask(mask):
    if mask.__index__() < 0:
        raise ValueError('value must be positive')
    if mask > 0xFFFF:
        raise OverflowError('Python int too large for C unsigned short')
    return mask


def select(rlist, wlist, xlist, timeout=None, /):
    """Those of the first list that can be read from, of the second that can be written to."""
    try:
        readers, writers, _ = list(rlist), list(wlist), list(xlist)
    except TypeError:
        raise TypeError('arguments 1-3 must be sequences') from None
    _check_timeout(timeout, 'a float')
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
        self._wanted[_number(fd)] = _check_mask(eventmask)

    def modify(self, fd, eventmask, /):
        if _number(fd) not in self._wanted:
            raise FileNotFoundError(2, 'No such file or directory')
        self._wanted[_number(fd)] = _check_mask(eventmask)

    def unregister(self, fd, /):
        del self._wanted[_number(fd)]

    def poll(self, timeout=None, /):
        """timeout in milliseconds"""
        _check_timeout(timeout, 'an integer')
        seconds = None if timeout is None or timeout < 0 else timeout / 1000
        return [each for each in _poll(list(self._wanted.items()), seconds) if each[1]]


class epoll:
    """The same, kept by the kernel on Linux. With EPOLLONESHOT a descriptor is told of only once, until modify(); with EPOLLET
    again when there is more to read, or room to write."""

    def __init__(self, sizehint=-1, flags=0):
        if sizehint < -1 or sizehint == 0:
            raise ValueError('negative sizehint')
        self._fd = posix._open('/dev/null', 0, 0)
        self._wanted = {}
        self._notes = {}        # descriptor -> what the kernel told of it, with EPOLLET

    @property
    def closed(self):
        return self._fd < 0

    def fileno(self):
        self._check_open()
        return self._fd

    def _check_open(self):
        if self._fd < 0:
            raise ValueError('I/O operation on closed epoll object')

    def _known(self, fd):
        self._check_open()
        fd = _number(fd)
        posix._fstat(fd, bytearray(32))
        if fd not in self._wanted:
            raise FileNotFoundError(2, posix.strerror(2))
        return fd

    def register(self, fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT):
        self._check_open()
        fd = _number(fd)
        words = bytearray(32)
        posix._fstat(fd, words)
        if fd in self._wanted:
            raise FileExistsError(17, posix.strerror(17))
        if int.from_bytes(words[:8], 'little') & 0o170000 in (0o040000, 0o100000):
            raise PermissionError(1, posix.strerror(1))
        self._ask(fd, eventmask)

    def _ask(self, fd, eventmask):
        self._wanted[fd] = eventmask
        self._notes[fd] = _NOTHING_TOLD

    def modify(self, fd, eventmask):
        self._ask(self._known(fd), eventmask)

    def unregister(self, fd):
        del self._wanted[self._known(fd)]

    def poll(self, timeout=None, maxevents=-1):
        """[(descriptor, what was found)]; timeout in seconds"""
        self._check_open()
        if maxevents == 0 or maxevents < -1:
            raise ValueError(f'maxevents must be greater than 0, got {maxevents}')
        _check_timeout(timeout, 'an integer')
        seconds = None if timeout is None or timeout < 0 else timeout
        wanted = [(fd, mask) for fd, mask in self._wanted.items() if mask & _EVENTS]
        if maxevents == -1 and not any(mask & (EPOLLET | EPOLLONESHOT) for _, mask in wanted):
            return [each for each in _poll(wanted, seconds) if each[1] and not each[1] & POLLNVAL]
        return self._poll_noting(wanted, seconds, maxevents)

    def _poll_noting(self, wanted, seconds, maxevents):
        records = bytearray()
        for fd, mask in wanted:
            edge = _EDGE if mask & EPOLLET else 0
            records += fd.to_bytes(4, 'little') + (mask & _EVENTS | edge).to_bytes(2, 'little') + b'\0\0'
            if edge:
                records += self._notes[fd]
        posix._poll(records, seconds)
        found = []
        at = 0
        for fd, mask in wanted:
            events = int.from_bytes(records[at + 6:at + 8], 'little')
            told = events and not events & POLLNVAL and len(found) != maxevents
            if told:
                found.append((fd, events))
            if mask & EPOLLET:
                at += 8
                if told:
                    self._notes[fd] = bytes(records[at:at + 8])
            if told and mask & EPOLLONESHOT:
                self._wanted[fd] &= ~_EVENTS
            at += 8
        return found

    def close(self):
        if self._fd >= 0:
            posix.close(self._fd)
        self._fd = -1

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exception):
        self.close()
