"""Shared memory by name, for processes that have nothing else in common."""

import os

import _multiprocessing as _kernel
import _posixshmem
from _memoryview import is_viewed, memoryview
from multiprocessing import resource_tracker

__all__ = ['SharedMemory', 'ShareableList']


class _Segment:
    """The bytes of a segment where this process sees them: what a memoryview looks at."""

    def __init__(self, address, size):
        self._address = address
        self._size = size

    def __len__(self):
        return self._size

    def __getitem__(self, place):
        return _kernel.load(self._address + place, ord('B'))

    def __setitem__(self, place, value):
        if not 0 <= value < 256:
            raise ValueError
        _kernel.store(self._address + place, ord('B'), value)

    def _bytes(self, start, stop):
        buffer = bytearray(stop - start)
        _kernel.fetch(self._address + start, buffer)
        return bytes(buffer)

    def _put(self, start, data):
        _kernel.put(self._address + start, data)


class SharedMemory:
    """A segment of shared memory: a new one (create=True), or that of a name."""

    __module__ = 'multiprocessing.shared_memory'

    def __init__(self, name=None, create=False, size=0):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")
        self._name = '/' + (name if name is not None else 'psm_' + os.urandom(4).hex())
        if create:
            segment = _posixshmem.shm_create(self._name, size)
        else:
            segment = _posixshmem.shm_open(self._name)
        self._size = _kernel.shm_size(segment)
        self._address = _kernel.shm_map(segment)
        self._segment = _Segment(self._address, self._size)
        self._buf = memoryview(self._segment)
        resource_tracker.register(self._name, 'shared_memory')

    @property
    def name(self):
        return self._name[1:]

    @property
    def size(self):
        return self._size

    @property
    def buf(self):
        return self._buf

    def close(self):
        """This process no longer sees the memory."""
        if self._buf is not None:
            self._buf.release()
            self._buf = None
        if self._address is not None:
            if is_viewed(self._segment):
                raise BufferError('cannot close exported pointers exist')
            _kernel.shm_unmap(self._address)
            self._address = self._segment = None

    def unlink(self):
        """The memory goes away when the last process has closed it."""
        _posixshmem.shm_unlink(self._name)
        resource_tracker.unregister(self._name, 'shared_memory')

    def __reduce__(self):
        return SharedMemory, (self.name, False, self._size)

    def __repr__(self):
        return f'SharedMemory({self.name!r}, size={self._size})'


def _room(text):
    """The bytes that a text gets: whole eights, and always some to spare."""
    size = len(text.encode() if isinstance(text, str) else text)
    return 8 * max(1, size // 8 + 1)


class ShareableList:
    """A list of fixed length whose items (None, bool, int, float, str, bytes) lie in shared memory.

    Each item has its place: one byte for its kind, four for its length, and room for its text.
    """

    def __init__(self, sequence=None, *, name=None):
        if sequence is None and name is not None:
            self.shm = SharedMemory(name)
            return
        sequence = sequence or ()
        items = [_encode(item) for item in sequence]
        rooms = [max(8, (len(data) + 7) // 8 * 8) for _, data in items]
        self.shm = SharedMemory(name, create=True, size=4 + 4 * len(items) + sum(rooms) + 5 * len(items) + 4)
        self._write(0, len(items).to_bytes(4, 'little'))
        at = 4 + 4 * (len(items) + 1)
        for i, room in enumerate(rooms):
            self._write(4 + 4 * i, at.to_bytes(4, 'little'))
            at += 5 + room
        self._write(4 + 4 * len(items), at.to_bytes(4, 'little'))
        for i, item in enumerate(sequence):
            self[i] = item

    def _write(self, at, data):
        self.shm._segment._put(at, data)

    def _number(self, at):
        return int.from_bytes(self.shm._segment._bytes(at, at + 4), 'little')

    @property
    def format(self):
        """The items as the module struct would pack them."""
        codes = {int: 'q', float: 'd', bool: 'xxxxxxx?', type(None): 'xxxxxx?x'}
        return ''.join([codes.get(type(item)) or f'{_room(item)}s' for item in self])

    def __len__(self):
        return self._number(0)

    def _place(self, index, what='index'):
        size = len(self)
        if index < 0:
            index += size
        if not 0 <= index < size:
            raise IndexError(f'{what} out of range')
        return self._number(4 + 4 * index), self._number(8 + 4 * index)

    def __getitem__(self, index):
        begin, _ = self._place(index)
        size = self._number(begin + 1)
        return _decode(self.shm._segment[begin], self.shm._segment._bytes(begin + 5, begin + 5 + size))

    def __setitem__(self, index, value):
        begin, end = self._place(index, 'assignment index')
        kind, data = _encode(value)
        if len(data) > end - begin - 5:
            raise ValueError('bytes/str item exceeds available storage')
        self._write(begin, bytes([kind]) + len(data).to_bytes(4, 'little') + data)

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def count(self, value):
        return sum([value == item for item in self])

    def index(self, value):
        for i, item in enumerate(self):
            if value == item:
                return i
        raise ValueError(f'{value!r} not in this container')

    def __reduce__(self):
        return _open_list, (self.shm.name,)

    def __repr__(self):
        return f'ShareableList({list(self)}, name={self.shm.name!r})'


def _open_list(name):
    return ShareableList(name=name)


_KINDS = (type(None), bool, int, float, str, bytes)


def _encode(value):
    kind = _KINDS.index(type(value)) if type(value) in _KINDS else None
    if kind is None:
        raise KeyError(type(value))
    if kind == 5:
        return kind, value
    return kind, (b'' if value is None else (str(value) if kind < 3 or kind == 4 else repr(value)).encode())


def _decode(kind, data):
    if kind == 0:
        return None
    if kind == 5:
        return data
    text = data.decode()
    return (None, text == 'True', None, None, text)[kind] if kind in (1, 4) else (int if kind == 2 else float)(text)
