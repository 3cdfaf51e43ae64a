"""Pools: workers that take tasks from one queue and put results into another.

Three threads of the pool's owner look after them: one starts new workers for those that ended,
one moves tasks from a queue of its own into the workers' pipe, one gives results to those who wait.
"""

import itertools
import os
import queue
import threading

from multiprocessing import connection, context, queues, util
from multiprocessing._remote import ExceptionWithText, TracebackText
from multiprocessing.context import TimeoutError
from multiprocessing.reduction import ForkingPickler
from multiprocessing.results import (ApplyResult, AsyncResult, IMapIterator, IMapUnorderedIterator,
                                     MapResult)

__all__ = ['Pool', 'ThreadPool']

_function = type(lambda: None)

INIT, RUN, CLOSE, TERMINATE = 'INIT', 'RUN', 'CLOSE', 'TERMINATE'

def mapstar(args):
    return list(map(*args))


def starmapstar(args):
    return list(itertools.starmap(args[0], args[1]))


class RemoteTraceback(TracebackText):
    pass


class ExceptionWithTraceback(ExceptionWithText):
    kind = RemoteTraceback


class MaybeEncodingError(Exception):
    """A result that cannot be pickled."""

    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"

    def __repr__(self):
        return f'<{type(self).__name__}: {self}>'


# --- the worker ---

def worker(inqueue, outqueue, initializer=None, initargs=(), maxtasks=None, wrap_exception=False):
    if maxtasks is not None and not (isinstance(maxtasks, int) and maxtasks >= 1):
        raise AssertionError(f'Maxtasks {maxtasks!r} is not valid')
    if hasattr(inqueue, '_writer'):
        inqueue._writer.close()
        outqueue._reader.close()
    if initializer is not None:
        initializer(*initargs)
    completed = 0
    while maxtasks is None or completed < maxtasks:
        try:
            task = inqueue.get()
        except (EOFError, OSError):
            break
        if task is None:
            break
        job, i, func, args, kwds = task
        try:
            result = (True, func(*args, **kwds))
        except Exception as e:
            if wrap_exception and func is not _fail:
                e = ExceptionWithTraceback(e, e.__traceback__)
            result = (False, e)
        try:
            outqueue.put((job, i, result))
        except Exception as e:
            outqueue.put((job, i, (False, MaybeEncodingError(e, result[1]))))
        task = job = result = func = args = kwds = None
        completed += 1


def _fail(exception, is_lost):
    """In place of a task that could not be made."""
    raise exception


class _Wakeup:
    """Makes the thread that looks after the workers look again."""

    def __init__(self):
        self._reader, self._writer = connection.Pipe(duplex=False)

    def put(self):
        self._writer.send_bytes(b'\0')

    def clear(self):
        while self._reader.poll():
            self._reader.recv_bytes()


class Pool:
    """A number of processes that call functions for this one."""

    _wrap_exception = True

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        self._pool = []
        self._state = INIT
        self._ctx = context or _default()
        self._setup_queues()
        self._taskqueue = queue.Queue()
        self._change = _Wakeup()
        self._cache = {}            # job -> result that somebody waits for
        self._maxtasksperchild = maxtasksperchild
        self._initializer = initializer
        self._initargs = initargs
        if processes is None:
            processes = os.cpu_count() or 1
        if processes < 1:
            raise ValueError('Number of processes must be at least 1')
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError('maxtasksperchild must be a positive int or None')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._processes = processes
        self._repopulate_pool()
        self._worker_handler = self._start_handler(self._handle_workers)
        self._task_handler = self._start_handler(self._handle_tasks)
        self._result_handler = self._start_handler(self._handle_results)
        self._terminate = util.Finalize(self, self._terminate_pool, exitpriority=15)
        self._state = RUN

    def _start_handler(self, function):
        handler = threading.Thread(target=function, daemon=True)
        handler._state = RUN
        handler.start()
        return handler

    def _setup_queues(self):
        self._inqueue = queues.TaskQueue()
        self._outqueue = self._ctx.SimpleQueue()
        self._quick_put, self._quick_get = self._inqueue._writer.send, self._outqueue._reader.recv      # one thread each: no lock

    def _new_worker(self, arguments):
        process = self._ctx.Process(target=worker, args=arguments)
        process.name = process.name.replace('Process', 'PoolWorker')
        process.daemon = True
        return process

    def _repopulate_pool(self):  # shown
        for _ in range(self._processes - len(self._pool)):
            process = self._new_worker((self._inqueue, self._outqueue, self._initializer, self._initargs,
                                        self._maxtasksperchild, self._wrap_exception))
            process.start()
            self._pool.append(process)

    def _join_exited_workers(self):
        ended = [process for process in self._pool if process.exitcode is not None]
        for process in ended:
            process.join()
            self._pool.remove(process)
        return bool(ended)

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} state={self._state} pool_size={len(self._pool)}>'

    # --- the three threads ---

    def _handle_workers(self):  # shown
        while self._state in (INIT, RUN) or (self._cache and self._state != TERMINATE):
            if self._join_exited_workers():
                self._repopulate_pool()
            self._wait_for_change()
            self._change.clear()
        self._taskqueue.put(None)

    def _wait_for_change(self):
        sentinels = [process.sentinel for process in self._pool]
        connection.wait([self._change._reader, *sentinels])

    def _handle_tasks(self):  # shown
        """Moves tasks to the workers; at the end one None for each of them, and one for the results."""
        for tasks, set_length in iter(self._taskqueue.get, None):
            task = None
            try:
                count = 0
                for task in tasks:
                    if self._state == TERMINATE:
                        break
                    try:
                        self._quick_put(task)
                    except Exception as e:
                        job, i = task[:2]
                        if job in self._cache:
                            self._cache[job]._set(i, (False, e))
                    count += 1
                if set_length:
                    set_length(count)
            except Exception as e:
                pass
        try:
            self._outqueue.put(None)
            for _ in self._pool:
                self._inqueue.put(None)
        except OSError:
            pass

    def _handle_results(self):  # shown
        while True:
            try:
                task = self._quick_get()
            except (OSError, EOFError):
                return
            if self._result_handler._state == TERMINATE:
                return
            if task is None:
                if not self._cache:
                    return
                continue
            self._give(task)
            if not self._cache and self._state == CLOSE and not self._worker_handler.is_alive():
                return

    def _give(self, task):
        job, i, result = task
        if job in self._cache:
            self._cache[job]._set(i, result)

    def _notify(self):
        self._change.put()

    # --- tasks ---

    def _check_running(self):  # shown
        if self._state != RUN:
            raise ValueError('Pool not running')

    def apply(self, func, args=(), kwds={}):
        """func(*args, **kwds) in a worker; waits for the result."""
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        result = ApplyResult(self, callback, error_callback)
        self._taskqueue.put(([(result._job, 0, func, args, kwds)], None))
        return result

    def map(self, func, iterable, chunksize=None):
        """[func(each) for each in iterable], in chunks, by the workers."""
        return self._map_async(func, iterable, mapstar, chunksize).get()

    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, starmapstar, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):  # shown
        self._check_running()
        items = iterable if hasattr(iterable, '__len__') else list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(items), len(self._pool) * 4)
            if extra:
                chunksize += 1
        if len(items) == 0:
            chunksize = 0
        result = MapResult(self, chunksize, len(items), callback, error_callback)
        self._taskqueue.put((list(self._chunk_tasks(result._job, mapper, func, items, chunksize)), None))
        return result

    def _call(self, mapper, func):
        """Both as one pickle for all tasks (queues.TaskQueue); None when that says less than the objects, or fails."""
        if type(func) is not _function:
            return None
        try:
            return ForkingPickler.dumps((mapper, func))
        except Exception:
            return None         # each task will fail, and tell

    def _chunk_tasks(self, job, mapper, func, items, size):
        call = self._call(mapper, func)
        items = iter(items)
        for i in itertools.count():
            chunk = tuple(itertools.islice(items, size))
            if not chunk:
                return
            yield (job, i, mapper, ((func, chunk),), {}) if call is None else (job, i, call, chunk, {})

    def imap(self, func, iterable, chunksize=1):
        """The results one after the other, in order, as they come."""
        return self._imap(IMapIterator(self), func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(IMapUnorderedIterator(self), func, iterable, chunksize)

    def _imap(self, result, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError(f'Chunksize must be 1+, not {chunksize:n}')
        if chunksize == 1:
            self._taskqueue.put((self._single_tasks(result._job, func, iterable), result._set_length))
            return result
        self._taskqueue.put((self._chunk_tasks(result._job, mapstar, func, iterable, chunksize), result._set_length))
        return (item for chunk in result for item in chunk)

    def _single_tasks(self, job, func, iterable):
        call = self._call(None, func) or func
        i = -1
        try:
            for i, item in enumerate(iterable):
                yield job, i, call, (item,), {}
        except Exception as e:
            yield job, i + 1, _fail, (e, False), {}

    # --- the end ---

    def close(self):
        """No more tasks; the workers end when all are done."""
        if self._state == RUN:
            self._state = CLOSE
            self._change.put()

    def terminate(self):
        """The workers end now."""
        self._state = TERMINATE
        self._terminate()

    def join(self):
        if self._state == RUN:
            raise ValueError('Pool is still running')
        elif self._state not in (CLOSE, TERMINATE):
            raise ValueError('In unknown state')
        self._worker_handler.join()
        self._task_handler.join()
        self._result_handler.join()
        for process in self._pool:
            process.join()

    def _terminate_pool(self):  # shown
        self._state = TERMINATE
        self._change.put()
        self._let_workers_end()
        if self._cache and not self._result_handler.is_alive():
            raise AssertionError('Cannot have cache with result_hander not alive')
        self._result_handler._state = TERMINATE     # not before, for workers may still have something to tell
        self._change.put()
        self._outqueue.put(None)
        self._worker_handler.join()
        self._stop_workers()
        self._result_handler.join()
        for process in self._pool:
            process.join()

    def _let_workers_end(self):
        """Those that wait for a task get a None each, and write what they had printed. From then on nobody takes a task."""
        self._inqueue._rlock.acquire()
        while self._task_handler.is_alive() and self._inqueue._reader.poll():       # it may wait for room in the pipe
            self._inqueue._reader.recv()

    def _stop_workers(self):
        for process in list(self._pool):
            if process.exitcode is None:
                process.terminate()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, *exception):
        self.terminate()

    def __reduce__(self):
        raise NotImplementedError('pool objects cannot be passed between processes or pickled')


# --- a pool of threads ---

class ThreadPool(Pool):
    """The same with threads."""

    _wrap_exception = False

    def __init__(self, processes=None, initializer=None, initargs=()):
        Pool.__init__(self, processes, initializer, initargs)

    def _setup_queues(self):
        self._inqueue = queue.SimpleQueue()
        self._outqueue = queue.SimpleQueue()
        self._quick_put, self._quick_get = self._inqueue.put, self._outqueue.get

    def _new_worker(self, arguments):
        from multiprocessing.dummy import DummyProcess
        process = DummyProcess(target=worker, args=arguments)
        process.daemon = True
        return process

    def _wait_for_change(self):
        connection.wait([self._change._reader])

    def _call(self, mapper, func):
        return None

    def _let_workers_end(self):
        pass

    def _stop_workers(self):
        for _ in self._pool:
            self._inqueue.put(None)


def _default():
    return context._default_context.get_context()
