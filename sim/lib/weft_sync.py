"""Locks of operating systems that Python does not have, for courses. Only Weft has this module.

    from weft_sync import SpinLock, RWLock
"""

from threading import Condition, Lock


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
