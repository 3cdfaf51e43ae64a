"""Queues between processes: a pipe, and locks for its two ends."""

import collections
import os
import threading
from queue import Empty, Full
from time import monotonic as _time

from multiprocessing import connection, context, synchronize, util
from multiprocessing.reduction import ForkingPickler

__all__ = ['Queue', 'SimpleQueue', 'JoinableQueue']


class Queue:
    """put() leaves an object with a thread of this process, the feeder, which pickles it and writes
    it into the pipe; so put() does not wait when the pipe is full."""

    __module__ = 'multiprocessing.queues'

    def __init__(self, maxsize=0, *, ctx=None):
        if maxsize <= 0:
            maxsize = synchronize.SEM_VALUE_MAX
        self._maxsize = maxsize
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = synchronize.Lock(name='Queue.rlock')
        self._wlock = synchronize.Lock(name='Queue.wlock')
        self._sem = synchronize.BoundedSemaphore(maxsize)   # room
        self._opid = os.getpid()
        self._ignore_epipe = False
        self._reset()
        util.register_after_fork(self, Queue._reset)

    def _reset(self):
        """The feeder belongs to one process: a child has none yet."""
        self._notempty = threading.Condition(threading.Lock())
        self._buffer = collections.deque()
        self._thread = None
        self._join_cancelled = False
        self._closed = False

    def __getstate__(self):
        context.assert_spawning(self)
        return (self._maxsize, self._reader, self._writer, self._rlock, self._wlock, self._sem,
                self._opid)

    def __setstate__(self, state):
        (self._maxsize, self._reader, self._writer, self._rlock, self._wlock, self._sem,
         self._opid) = state
        self._ignore_epipe = False
        self._reset()

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f'Queue {self!r} is closed')
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._notempty:
            if self._thread is None:
                self._start_thread()
            self._buffer.append(obj)
            self._notempty.notify()

    def get(self, block=True, timeout=None):
        if self._closed:
            raise ValueError(f'Queue {self!r} is closed')
        if block and timeout is None:
            with self._rlock:
                data = self._reader.recv_bytes()
            self._sem.release()
            return ForkingPickler.loads(data)
        end = _time() + timeout if block else None
        if not self._rlock.acquire(block, timeout):
            raise Empty
        try:
            left = end - _time() if block else 0
            if not self._reader.poll(max(left, 0)):
                raise Empty
            data = self._reader.recv_bytes()
            self._sem.release()
        finally:
            self._rlock.release()
        return ForkingPickler.loads(data)

    def qsize(self):
        return self._maxsize - self._sem.get_value()

    def empty(self):
        return not self._reader.poll()

    def full(self):
        return self._sem._is_zero()

    def get_nowait(self):
        return self.get(False)

    def put_nowait(self, obj):
        return self.put(obj, False)

    def close(self):
        """This process will put nothing more."""
        self._closed = True
        if self._thread is not None:
            with self._notempty:
                self._buffer.append(_LAST)
                self._notempty.notify()
        else:
            self._reader.close()

    def join_thread(self):
        """Waits until everything that was put is in the pipe."""
        assert self._closed, f'Queue {self!r} not closed'
        if self._thread is not None:
            self._thread.join()

    def cancel_join_thread(self):
        """The process may end before everything is in the pipe."""
        self._join_cancelled = True

    def _start_thread(self):
        self._buffer.clear()
        self._thread = threading.Thread(target=self._feed, name='QueueFeederThread', daemon=True)
        self._thread.start()
        util.Finalize(self, self._finish, exitpriority=-5)

    def _finish(self):
        """At the end of the process: what was put must not be lost."""
        if self._join_cancelled:
            return
        with self._notempty:
            self._buffer.append(_LAST)
            self._notempty.notify()
        self._thread.join()

    def _feed(self):  # shown
        """The feeder's life."""
        while True:
            with self._notempty:
                while not self._buffer:
                    self._notempty.wait()
                obj = self._buffer.popleft()
            if obj is _LAST:
                self._writer.close()
                return
            try:
                data = ForkingPickler.dumps(obj)
                with self._wlock:
                    self._writer.send_bytes(data)
            except Exception as exception:
                if self._ignore_epipe and isinstance(exception, BrokenPipeError):
                    return
                self._sem.release()
                self._on_queue_feeder_error(exception, obj)

    @staticmethod
    def _on_queue_feeder_error(exception, obj):
        import traceback
        traceback.print_exc()


_LAST = object()


class JoinableQueue(Queue):
    """A queue that knows whether the work for everything that was put is done."""

    __module__ = 'multiprocessing.queues'

    def __init__(self, maxsize=0, *, ctx=None):
        Queue.__init__(self, maxsize, ctx=ctx)
        self._unfinished_tasks = synchronize.Semaphore(0)
        self._cond = synchronize.Condition()

    def __getstate__(self):
        return Queue.__getstate__(self) + (self._cond, self._unfinished_tasks)

    def __setstate__(self, state):
        Queue.__setstate__(self, state[:-2])
        self._cond, self._unfinished_tasks = state[-2:]

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f'Queue {self!r} is closed')
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._notempty, self._cond:
            if self._thread is None:
                self._start_thread()
            self._buffer.append(obj)
            self._unfinished_tasks.release()
            self._notempty.notify()

    def task_done(self):
        with self._cond:
            if not self._unfinished_tasks.acquire(False):
                raise ValueError('task_done() called too many times')
            if self._unfinished_tasks._is_zero():
                self._cond.notify_all()

    def join(self):
        with self._cond:
            if not self._unfinished_tasks._is_zero():
                self._cond.wait()


class SimpleQueue:
    """A pipe with a lock at each end, and nothing else."""

    __module__ = 'multiprocessing.queues'

    def __init__(self, *, ctx=None):
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = synchronize.Lock(name='SimpleQueue.rlock')
        self._wlock = synchronize.Lock(name='SimpleQueue.wlock')

    def __getstate__(self):
        context.assert_spawning(self)
        return self._reader, self._writer, self._rlock, self._wlock

    def __setstate__(self, state):
        self._reader, self._writer, self._rlock, self._wlock = state

    def close(self):
        self._reader.close()
        self._writer.close()

    def empty(self):
        return not self._reader.poll()

    def get(self):
        with self._rlock:
            data = self._reader.recv_bytes()
        return ForkingPickler.loads(data)

    def put(self, obj):
        data = ForkingPickler.dumps(obj)
        with self._wlock:
            self._writer.send_bytes(data)


class TaskQueue(SimpleQueue):
    """A pool's tasks. Those of one map() have the same function, as a pickle of its own: what is left is often plain values."""

    _pickle = _call = None

    def get(self):
        with self._rlock:
            data = self._reader.recv_bytes()
        task = ForkingPickler.loads(data)
        if task is None or type(task[2]) is not bytes:
            return task
        job, i, pickle, args, kwds = task
        if pickle != self._pickle:
            self._call = ForkingPickler.loads(pickle)
            self._pickle = pickle
        mapper, func = self._call
        return (job, i, func, args, kwds) if mapper is None else (job, i, mapper, ((func, args),), kwds)
