"""Locks of operating systems that Python does not have, for courses. Only Weft has this module.

    from weft_sync import SpinLock, RWLock
    from weft_sync import Word, futex_wait, futex_wake, Mutex
"""

from threading import Condition, Lock

import _multiprocessing as _kernel
from multiprocessing import heap as _heap


class Word:
    """A signed 32-bit number in shared memory, for threads and for processes that are
    forked later."""

    def __init__(self, value=0):
        self._block = _heap.allocate(4)
        self.value = value

    @property
    def value(self):
        return _kernel.load(self._block.address, ord('i'))

    @value.setter
    def value(self, value):
        _kernel.store(self._block.address, ord('i'), value)

    def compare_exchange(self, expected, value):
        """What the word held. If that was `expected`, it holds `value` now. One
        instruction: nothing comes between."""
        return _kernel.exchange(self._block.address, expected, value)

    def exchange(self, value):
        """What the word held, before `value`."""
        while True:
            old = self.value
            if self.compare_exchange(old, value) == old:
                return old

    def fetch_add(self, amount):
        """What the word held, before the amount was added."""
        while True:
            old = self.value
            if self.compare_exchange(old, old + amount) == old:
                return old

    def __repr__(self):
        return f'Word({self.value})'


def futex_wait(word, value, timeout=None):
    """Waits to be woken, if the word still has this value: looking and going to sleep
    are one step. False if it has another value, or after `timeout` seconds."""
    try:
        return _kernel.futex_wait(word._block.address, value, timeout)
    except BlockingIOError:
        return False


def futex_wake(word, count=1):
    """Wakes up to `count` of those that wait for the word; how many it woke."""
    return _kernel.futex_wake(word._block.address, count)


_IS_LOCK = 1 << 32      # with --lock-protocol inherit, who holds the word inherits from who waits


class Mutex:
    """A lock that enters the kernel only to wait, or to wake who waits (Drepper, Futexes
    Are Tricky, 2011). threading.Lock is the same, and has this part in the machine."""

    def __init__(self):
        self._word = Word()         # 0: free, 1: held, 2: held, and perhaps awaited

    def acquire(self):
        state = self._word.compare_exchange(0, 1)
        while state != 0:
            # Whoever holds it must know of us before we sleep.
            if state == 2 or self._word.compare_exchange(1, 2) != 0:
                futex_wait(self._word, 2 | _IS_LOCK)
            state = self._word.compare_exchange(0, 2)
        return True

    def release(self):
        state = self._word.exchange(0)
        if state == 0:
            raise RuntimeError('release unlocked lock')
        if state == 2:
            futex_wake(self._word)

    def locked(self):
        return self._word.value != 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()


class SpinLock:
    """Who wants it tries again and again, and uses its core for that: good for a few
    instructions when the holder runs on another core, a waste otherwise."""

    def __init__(self):
        self._held = Lock()

    def acquire(self):
        while not self._held.acquire(False):
            pass
        return True

    def release(self):
        self._held.release()

    def locked(self):
        return self._held.locked()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()


class RWLock:
    """Many threads may read at a time, or one may write (Courtois, Heymans, Parnas 1971).
    prefer='readers': who reads never waits for a writer that only waits, and a stream of
    readers can keep it waiting for ever. 'writers': new readers wait behind waiting writers.

        with lock.reading(): …
        with lock.writing(): …
    """

    def __init__(self, prefer='writers'):
        if prefer not in ('readers', 'writers'):
            raise ValueError(f"prefer must be 'readers' or 'writers', not {prefer!r}")
        self._prefer = prefer
        self._changed = Condition(Lock())
        self._readers = 0               # that read now
        self._writing = False
        self._waiting_writers = 0

    def acquire_read(self):
        with self._changed:
            while self._writing or (self._prefer == 'writers' and self._waiting_writers):
                self._changed.wait()
            self._readers += 1

    def release_read(self):
        with self._changed:
            if self._readers == 0:
                raise RuntimeError('nobody reads')
            self._readers -= 1
            if self._readers == 0:
                self._changed.notify_all()

    def acquire_write(self):
        with self._changed:
            self._waiting_writers += 1
            while self._writing or self._readers:
                self._changed.wait()
            self._waiting_writers -= 1
            self._writing = True

    def release_write(self):
        with self._changed:
            if not self._writing:
                raise RuntimeError('nobody writes')
            self._writing = False
            self._changed.notify_all()

    def reading(self):
        return _Side(self.acquire_read, self.release_read)

    def writing(self):
        return _Side(self.acquire_write, self.release_write)


class _Side:
    """One way of holding a lock, for `with`."""

    def __init__(self, acquire, release):
        self._acquire = acquire
        self._release = release

    def __enter__(self):
        self._acquire()

    def __exit__(self, *exception):
        self._release()
