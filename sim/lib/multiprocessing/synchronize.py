"""What processes wait for each other with. All of it is made of semaphores of the kernel."""

import threading
from time import monotonic as _time

from _semlock import SemLock
from multiprocessing import context, process

SEM_VALUE_MAX = 2147483647


class _SemLock(SemLock):
    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _owner_text(self):
        """Whom repr() names as the owner."""
        if self._is_mine():
            name = process.current_process().name
            thread = threading.current_thread().name
            return name if thread == 'MainThread' else f'{name}|{thread}'
        if self.get_value() == 1:
            return 'None'
        return 'SomeOtherThread' if self._count > 0 and self._holder in threading._active else 'SomeOtherProcess'

    def __getstate__(self):
        context.assert_spawning(self)
        return {'_number': self._number, '_maximum': self._maximum, '_holder': None, '_count': 0}

    @staticmethod
    def _make_name():
        return '/mp-weft'


class Semaphore(_SemLock):
    __module__ = 'multiprocessing.synchronize'

    def __init__(self, value=1, *, ctx=None):
        _SemLock.__init__(self, value, SEM_VALUE_MAX)

    def __repr__(self):
        return f'<{type(self).__name__}(value={self.get_value()})>'


class BoundedSemaphore(Semaphore):
    __module__ = 'multiprocessing.synchronize'

    def __init__(self, value=1, *, ctx=None):
        _SemLock.__init__(self, value, value)

    def __repr__(self):
        return f'<{type(self).__name__}(value={self.get_value()}, maxvalue={self._maximum})>'


class Lock(_SemLock):
    __module__ = 'multiprocessing.synchronize'
    _mutex = True

    def __init__(self, *, ctx=None, name=None):
        _SemLock.__init__(self, 1, 1, name)

    def __repr__(self):
        return f'<{type(self).__name__}(owner={self._owner_text()})>'


class RLock(_SemLock):
    __module__ = 'multiprocessing.synchronize'
    _mutex = True
    _recursive = True

    def __init__(self, *, ctx=None, name=None):
        _SemLock.__init__(self, 1, 1, name)

    def __repr__(self):
        owner = self._owner_text()
        count = self._count if self._is_mine() else 0 if owner == 'None' else 'nonzero'
        return f'<{type(self).__name__}({owner}, {count})>'


class Condition:
    """Processes wait, with a lock, until another one that holds the lock tells them that something
    has changed. Whoever sleeps counts itself; whoever is woken counts itself, too, so that the next
    notify() knows how many still sleep."""

    __module__ = 'multiprocessing.synchronize'

    def __init__(self, lock=None, *, ctx=None):
        self._lock = lock or RLock()
        self._sleeping_count = Semaphore(0)
        self._woken_count = Semaphore(0)
        self._wait_semaphore = Semaphore(0)
        self._bind()

    def _bind(self):
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return self._lock, self._sleeping_count, self._woken_count, self._wait_semaphore

    def __setstate__(self, state):
        self._lock, self._sleeping_count, self._woken_count, self._wait_semaphore = state
        self._bind()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exception):
        return self._lock.__exit__(*exception)

    def __repr__(self):
        waiters = self._sleeping_count.get_value() - self._woken_count.get_value()
        return f'<{type(self).__name__}({self._lock}, {waiters})>'

    def wait(self, timeout=None):
        assert self._lock._is_mine(), 'must acquire() condition before using wait()'
        self._sleeping_count.release()
        count = self._lock._count
        for _ in range(count):
            self._lock.release()
        try:
            return self._wait_semaphore.acquire(True, timeout)
        finally:
            self._woken_count.release()
            for _ in range(count):
                self._lock.acquire()

    def notify(self, n=1):
        assert self._lock._is_mine(), 'lock is not owned'
        assert not self._wait_semaphore.acquire(False), ('notify: Should not have been able to '
                                                         'acquire _wait_semaphore')
        while self._woken_count.acquire(False):     # those whose wait timed out
            self._sleeping_count.acquire(False)
        sleepers = 0
        while sleepers < n and self._sleeping_count.acquire(False):
            self._wait_semaphore.release()
            sleepers += 1
        for _ in range(sleepers):
            self._woken_count.acquire()
        while sleepers and self._wait_semaphore.acquire(False):
            pass

    def notify_all(self):
        self.notify(SEM_VALUE_MAX)

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        end = None if timeout is None else _time() + timeout
        while not result:
            remaining = None if end is None else end - _time()
            if remaining is not None and remaining <= 0:
                break
            self.wait(remaining)
            result = predicate()
        return result


class Event:
    """A flag that processes can wait for."""

    __module__ = 'multiprocessing.synchronize'

    def __init__(self, *, ctx=None):
        self._cond = Condition(Lock())
        self._flag = Semaphore(0)

    def is_set(self):
        with self._cond:
            if self._flag.acquire(False):
                self._flag.release()
                return True
            return False

    def set(self):
        with self._cond:
            self._flag.acquire(False)
            self._flag.release()
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag.acquire(False)

    def wait(self, timeout=None):
        with self._cond:
            if self._flag.acquire(False):
                self._flag.release()
            else:
                self._cond.wait(timeout)
            if self._flag.acquire(False):
                self._flag.release()
                return True
            return False

    def __repr__(self):
        state = 'set' if self.is_set() else 'unset'
        return f'<{type(self).__qualname__} at {id(self):#x} {state}>'


class Barrier(threading.Barrier):
    """threading's, but state and count are two cells of shared memory."""

    __module__ = 'multiprocessing.synchronize'
    _STATES = ('filling', 'draining', 'resetting', 'broken')

    def __init__(self, parties, action=None, timeout=None, *, ctx=None):
        from multiprocessing.sharedctypes import RawArray
        self._cells = RawArray('i', 2)
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._cond = Condition()

    @property
    def _state(self):
        return self._STATES[self._cells[0]]

    @_state.setter
    def _state(self, state):
        self._cells[0] = self._STATES.index(state)

    @property
    def _count(self):
        return self._cells[1]

    @_count.setter
    def _count(self, count):
        self._cells[1] = count
