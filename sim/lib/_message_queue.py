"""A queue of messages in memory that processes share: what posix_ipc and sysv_ipc are built on. Three semaphores guard it:
one for the queue itself, one counts free places, one messages."""

import posix
import _multiprocessing as _kernel

# The segment: words of 8 bytes (semaphores, sizes, messages in it), then a record a place.
_LOCK, _ROOM, _ITEMS, _MOST, _LONGEST, _COUNT, _MARK, _SENDER, _RECEIVER = range(9)
_HEADER = 9 * 8
_LARGEST = 64 << 20         # bytes of a queue
_RECORD = 16                # kind or priority and length, before the bytes of a message


class Queue:
    """The queue of a number: the number of its memory segment."""

    @classmethod
    def create(cls, most, longest, name):
        """A new one: its number."""
        if _HEADER + most * (_RECORD + longest) > _LARGEST:
            raise OSError(22, posix.strerror(22))
        number = 0
        while True:             # the memory has a name so that it lives on when nobody maps it
            number += 1
            try:
                segment = _kernel.shm_create(_HEADER + most * (_RECORD + longest), f'/queue.{number}')
                break
            except FileExistsError:
                pass
        queue = cls(segment)
        for at, value in ((_LOCK, _kernel.sem_create(1, 1, 1)), (_ROOM, _kernel.sem_create(most, most, 0)),
                          (_ITEMS, _kernel.sem_create(0, most, 0)), (_MOST, most), (_LONGEST, longest), (_MARK, number)):
            queue._set(at, value)
        for at, what in ((_LOCK, 'lock'), (_ROOM, 'room'), (_ITEMS, 'messages')):
            _kernel.sem_name(queue._get(at), f'{name} ({what})')
        return segment

    def __init__(self, number):
        self.number = number
        self._address = _kernel.shm_map(number)
        self.most, self.longest = self._get(_MOST), self._get(_LONGEST)

    def _get(self, at):
        return _kernel.load(self._address + 8 * at, 113)        # a 'q'

    def _set(self, at, value):
        _kernel.store(self._address + 8 * at, 113, value)

    def _place(self, index):
        return self._address + _HEADER + index * (_RECORD + self.longest)

    def count(self):
        return self._get(_COUNT)

    def last(self):
        """The processes that sent and received last."""
        return self._get(_SENDER), self._get(_RECEIVER)

    def drop(self):
        """The memory goes when nobody maps it any more."""
        _kernel.shm_unlink(f'/queue.{self._get(_MARK)}')

    def send(self, message, kind, timeout, pid=0):
        """False: there was no room, in time."""
        if not _kernel.sem_acquire(self._get(_ROOM), timeout != 0, timeout):
            return False
        _kernel.sem_acquire(self._get(_LOCK), True, None)
        index = self._get(_COUNT)
        place = self._place(index)
        _kernel.store(place, 113, kind)
        _kernel.store(place + 8, 113, len(message))
        if message:
            _kernel.put(place + _RECORD, message)
        self._set(_COUNT, index + 1)
        self._set(_SENDER, pid)
        _kernel.sem_release(self._get(_LOCK))
        _kernel.sem_release(self._get(_ITEMS))
        return True

    def receive(self, timeout, choose, pid=0):
        """(message, kind) of the one that `choose` picks from the list of their kinds, oldest first; it is never asked
        with none. Its answer -1: not yet. None: there was no such message, in time."""
        if not _kernel.sem_acquire(self._get(_ITEMS), timeout != 0, timeout):
            return None
        _kernel.sem_acquire(self._get(_LOCK), True, None)
        count = self._get(_COUNT)
        index = choose([_kernel.load(self._place(i), 113) for i in range(count)])
        found = None
        if index >= 0:
            found = self._take(index, count)
            self._set(_RECEIVER, pid)
        _kernel.sem_release(self._get(_LOCK))
        _kernel.sem_release(self._get(_ROOM if found else _ITEMS))
        return found

    def _take(self, index, count):
        place = self._place(index)
        kind = _kernel.load(place, 113)
        message = bytearray(_kernel.load(place + 8, 113))
        if message:
            _kernel.fetch(place + _RECORD, message)
        behind = bytearray((count - index - 1) * (_RECORD + self.longest))
        if behind:              # the others move up
            _kernel.fetch(self._place(index + 1), behind)
            _kernel.put(place, bytes(behind))
        self._set(_COUNT, count - 1)
        return bytes(message), kind
