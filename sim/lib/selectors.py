"""Waiting for several files at once, each with something that belongs to it."""

import select
from collections import namedtuple

EVENT_READ, EVENT_WRITE = 1, 2
SelectorKey = namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'], module=__name__)


class BaseSelector:
    def __init__(self):
        self._keys = {}         # descriptor -> key

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f'Invalid events: {events!r}')
        fd = self._descriptor(fileobj)
        if fd in self._keys:
            raise KeyError(f'{fileobj!r} (FD {fd}) is already registered')
        key = self._keys[fd] = SelectorKey(fileobj, fd, events, data)
        return key

    @staticmethod
    def _descriptor(fileobj):
        try:
            fd = fileobj if isinstance(fileobj, int) else int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f'Invalid file object: {fileobj!r}') from None
        if fd < 0:
            raise ValueError(f'Invalid file descriptor: {fd}')
        return fd

    _closed = False

    def _find(self, fileobj):
        for fd, key in self._keys.items():
            if key.fileobj is fileobj or fd == fileobj:
                return fd
        self._descriptor(fileobj)
        raise KeyError(f'{fileobj!r} is not registered')

    def unregister(self, fileobj):
        return self._keys.pop(self._find(fileobj))

    def modify(self, fileobj, events, data=None):
        try:
            key = self.unregister(fileobj)
        except KeyError:
            raise KeyError(f'{fileobj!r} is not registered') from None
        return self.register(key.fileobj, events, data)

    def get_key(self, fileobj):
        if self._closed:
            raise RuntimeError('Selector is closed')
        return self._keys[self._find(fileobj)]

    def get_map(self):
        return None if self._closed else {key.fileobj: key for key in self._keys.values()}

    def select(self, timeout=None):
        """[(key, the events that are ready)]"""
        if self._closed:
            raise ValueError('I/O operation on closed epoll object')
        if timeout is not None and timeout < 0:
            timeout = 0
        wanted = [(fd, (select.POLLIN if key.events & EVENT_READ else 0) | (select.POLLOUT if key.events & EVENT_WRITE else 0))
                  for fd, key in self._keys.items()]
        ready = []
        for fd, found in select._poll(wanted, timeout):
            events = (EVENT_READ if found & ~select.POLLOUT else 0) | (EVENT_WRITE if found & ~select.POLLIN else 0)
            events &= self._keys[fd].events
            if events:
                ready.append((self._keys[fd], events))
        return ready

    def close(self):
        self._closed = True
        self._keys.clear()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class SelectSelector(BaseSelector):
    pass


class PollSelector(BaseSelector):
    pass


class EpollSelector(BaseSelector):
    """It has a descriptor of its own, which its user's numbers go around."""

    def __init__(self):
        super().__init__()
        self._selector = select.epoll()

    def fileno(self):
        return self._selector.fileno()

    def close(self):
        self._selector.close()
        super().close()


DefaultSelector = EpollSelector
