"""What pools return for tasks that run: results to wait for, and iterators over results."""

import collections
import itertools
import threading

from multiprocessing.context import TimeoutError

_job_counter = itertools.count()


class ApplyResult:
    """What a task will give."""

    __module__ = 'multiprocessing.pool'

    def __init__(self, pool, callback, error_callback):
        self._pool = pool
        self._event = threading.Event()
        self._job = next(_job_counter)
        self._cache = pool._cache
        self._callback = callback
        self._error_callback = error_callback
        self._cache[self._job] = self

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f'{self!r} not ready')
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value

    def _set(self, i, result):  # shown
        self._success, self._value = result
        self._finish()

    def _finish(self):
        if self._callback and self._success:
            self._callback(self._value)
        if self._error_callback and not self._success:
            self._error_callback(self._value)
        self._event.set()
        del self._cache[self._job]
        if not self._cache:
            self._pool._notify()
        self._pool = None


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    __module__ = 'multiprocessing.pool'

    def __init__(self, pool, chunksize, length, callback, error_callback):
        ApplyResult.__init__(self, pool, callback, error_callback)
        self._success = True
        self._value = [None] * length
        self._chunksize = chunksize
        self._number_left = 0 if chunksize <= 0 else -(-length // chunksize)
        if self._number_left == 0:
            self._event.set()
            del self._cache[self._job]

    def _set(self, i, result):  # shown
        self._number_left -= 1
        success, value = result
        if success and self._success:
            self._value[i * self._chunksize:(i + 1) * self._chunksize] = value
        elif not success and self._success:
            self._success = False
            self._value = value
        if self._number_left == 0:
            self._finish()


class IMapIterator:
    """Results in order; those that come too early wait."""

    __module__ = 'multiprocessing.pool'

    def __init__(self, pool):
        self._pool = pool
        self._cond = threading.Condition(threading.Lock())
        self._job = next(_job_counter)
        self._cache = pool._cache
        self._items = collections.deque()
        self._index = 0
        self._length = None
        self._unsorted = {}
        self._cache[self._job] = self

    def __iter__(self):
        return self

    def next(self, timeout=None):
        with self._cond:
            if not self._items:
                if self._index == self._length:
                    raise StopIteration
                self._cond.wait(timeout)
                if not self._items:
                    if self._index == self._length:
                        raise StopIteration
                    raise TimeoutError
            success, value = self._items.popleft()
        if success:
            return value
        raise value

    __next__ = next

    def _set(self, i, result):  # shown
        with self._cond:
            self._sort_in(i, result)
            self._check_end()

    def _sort_in(self, i, result):
        self._unsorted[i] = result
        while self._index in self._unsorted:
            self._add(self._unsorted.pop(self._index))

    def _add(self, result):
        self._items.append(result)
        self._index += 1
        self._cond.notify()

    def _set_length(self, length):
        with self._cond:
            self._length = length
            if self._index == length:
                self._cond.notify()
            self._check_end()

    def _check_end(self):
        if self._index == self._length and self._job in self._cache:
            del self._cache[self._job]
            if not self._cache:
                self._pool._notify()


class IMapUnorderedIterator(IMapIterator):
    """Results as they come."""

    __module__ = 'multiprocessing.pool'

    def _sort_in(self, i, result):
        self._add(result)
