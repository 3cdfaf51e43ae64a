"""The semaphore that `multiprocessing`'s locks are made of; C in CPython (_multiprocessing.SemLock)."""

import _multiprocessing as _kernel
from _thread import get_ident


class SemLock:
    """A semaphore that lives in the kernel; processes that share it know its number.

    Who holds it, and how often, is remembered per process, by thread.
    """

    _recursive = False
    _mutex = False

    def __init__(self, value, maximum, name=None):
        self._number = _kernel.sem_create(value, maximum, 1 if self._mutex else 0)
        self._maximum = maximum
        self._holder = None         # the thread that acquired it last, as far as this process knows
        self._count = 0
        if name is not None:
            _kernel.sem_name(self._number, name)

    def _is_mine(self):
        return self._count > 0 and self._holder == get_ident()

    def acquire(self, block=True, timeout=None):
        if self._recursive and self._is_mine():
            self._count += 1
            return True
        if timeout is not None and timeout < 0:
            timeout = 0
        taken = _kernel.sem_acquire(self._number, bool(block), timeout)
        if taken:
            self._count = self._count + 1 if self._is_mine() else 1
            self._holder = get_ident()
        return taken

    def release(self):
        if self._recursive:
            if not self._is_mine():
                raise AssertionError('attempt to release recursive lock not owned by thread')
            if self._count > 1:
                self._count -= 1
                return
        self._count -= 1
        try:
            _kernel.sem_release(self._number)
        except:
            self._count += 1
            raise

    def get_value(self):
        return _kernel.sem_value(self._number)

    def _is_zero(self):
        return _kernel.sem_value(self._number) == 0
