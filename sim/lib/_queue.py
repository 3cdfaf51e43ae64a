"""The queue without bounds and tasks, and the exception of all queues."""

from _thread import allocate_lock, signal_lock
from time import monotonic as _time


class Empty(Exception):
    """get() found nothing in time."""


class SimpleQueue:
    """First in, first out, without bounds and without tasks."""

    # Every step is one operation on a list, which nobody can come between, with or without a GIL.

    def __init__(self):
        self._back = []             # what came, the latest last
        self._front = []            # what goes, the next one last
        self._moves = allocate_lock()
        self._waiters = []          # a lock that is taken for each thread that found nothing

    def put(self, item, block=True, timeout=None):
        self._back.append(item)
        self._wake()

    def get(self, block=True, timeout=None):
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        end = None if timeout is None or not block else _time() + timeout
        while True:
            try:
                if not self._front:
                    self._move()
                return self._front.pop()
            except IndexError:
                pass
            if not block or not self._wait(end):
                raise Empty

    def _move(self):
        with self._moves:
            if not self._front:
                items = self._back[:]
                del self._back[:len(items)]
                items.reverse()
                self._front.extend(items)

    def _wait(self, end):
        """Until something may be there. False when it is too late for that."""
        waiter = signal_lock('SimpleQueue.get', True)
        self._waiters.append(waiter)
        woken = False
        try:
            with self._moves:
                if self._front or self._back:       # it came before anybody could see who waits
                    return True
            woken = waiter.acquire() if end is None else waiter.acquire(True, max(end - _time(), 0))
            return woken
        finally:
            if not woken:
                self._leave(waiter)

    def _leave(self, waiter):
        try:
            self._waiters.remove(waiter)
        except ValueError:                  # woken all the same: that is for the next one
            self._wake()

    def _wake(self):
        if self._waiters:
            try:
                self._waiters.pop(0).release()
            except IndexError:
                pass

    def put_nowait(self, item):
        return self.put(item)

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return not self._front and not self._back

    def qsize(self):
        return len(self._front) + len(self._back)

    def __class_getitem__(cls, item):
        return cls
