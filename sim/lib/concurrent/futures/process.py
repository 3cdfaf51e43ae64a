"""ProcessPoolExecutor: calls that run in other processes.

submit() leaves a call with a thread of this process, the manager. It keeps a few calls in the queue that the
workers take them from, gives results to their futures, and notices when a worker dies.
"""

import itertools
import os
import queue
import threading
import traceback

from concurrent.futures import _base
import multiprocessing.connection      # there for programs that import multiprocessing besides, as in CPython
from multiprocessing._remote import ExceptionWithText, TracebackText

EXTRA_QUEUED_CALLS = 1


class BrokenProcessPool(_base.BrokenExecutor):
    """A worker died before its call was done."""


class _RemoteTraceback(TracebackText):
    pass


class _ExceptionWithTraceback(ExceptionWithText):
    kind = _RemoteTraceback


class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs


# --- in a worker ---

def _process_chunk(fn, chunk):  # shown
    return [fn(*args) for args in chunk]


def _process_worker(call_queue, result_queue, initializer, initargs, max_tasks=None):  # shown
    """The life of a worker."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base._report('Exception in initializer:')
            return
    done = 0
    while True:
        item = call_queue.get()
        if item is None:
            result_queue.put(os.getpid())       # the manager may join this process
            return
        work_id, fn, args, kwargs = item
        try:
            answer = (work_id, fn(*args, **kwargs), None)
        except BaseException as exception:
            answer = (work_id, None, _ExceptionWithTraceback(exception, exception.__traceback__))
        done += 1
        leaves = os.getpid() if max_tasks == done else None
        try:
            result_queue.put(answer + (leaves,))
        except BaseException as exception:
            failure = _ExceptionWithTraceback(exception, exception.__traceback__)
            result_queue.put((work_id, None, failure, leaves))
        if leaves:
            return


class ProcessPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *,
                 max_tasks_per_child=None):
        import multiprocessing
        if max_workers is None:
            max_workers = os.cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        if mp_context is None:
            mp_context = multiprocessing.get_context('spawn' if max_tasks_per_child is not None else None)
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError('max_tasks_per_child must be an integer')
            if max_tasks_per_child <= 0:
                raise ValueError('max_tasks_per_child must be >= 1')
            if mp_context.get_start_method(allow_none=False) == 'fork':
                raise ValueError('max_tasks_per_child is incompatible with the "fork" multiprocessing start '
                                 'method; supply a different mp_context.')
        self._mp_context = mp_context
        self._max_workers = max_workers
        self._initializer = initializer
        self._initargs = initargs
        self._max_tasks = max_tasks_per_child
        self._processes = {}            # pid -> process
        self._pending = {}              # work id -> item
        self._work_ids = queue.Queue()  # those that are not with the workers yet
        self._work_counter = itertools.count()
        self._lock = threading.Lock()
        self._shutting_down = self._cancel_pending = False
        self._broken = None
        self._manager = None
        self._call_queue = mp_context.Queue(max_workers + EXTRA_QUEUED_CALLS)
        self._call_queue._ignore_epipe = True
        self._call_queue._on_queue_feeder_error = self._call_cannot_be_sent
        self._result_queue = mp_context.SimpleQueue()
        self._wakeup_reader, self._wakeup_writer = mp_context.Pipe(duplex=False)

    def submit(self, fn, /, *args, **kwargs):
        with self._lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutting_down:
                raise RuntimeError('cannot schedule new futures after shutdown')
            future = _base.Future()
            work_id = next(self._work_counter)
            self._pending[work_id] = _WorkItem(future, fn, args, kwargs)
            self._work_ids.put(work_id)
            self._start_workers()
            self._wake_manager()
            return future

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        results = super().map(_ChunkCaller(fn), _chunks(zip(*iterables), chunksize), timeout=timeout)
        return _chain_from_iterable_of_lists(results)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            self._shutting_down = True
            self._cancel_pending = self._cancel_pending or cancel_futures
            self._wake_manager()
        if wait and self._manager is not None:
            self._manager.join()

    # --- workers ---

    def _start_workers(self):
        """With fork all of them at once, before there is a second thread; else one when it is needed."""
        if self._mp_context.get_start_method(allow_none=False) == 'fork':
            if self._manager is None:
                for _ in range(self._max_workers):
                    self._start_worker()
        elif len(self._processes) < min(self._max_workers, len(self._pending)):
            self._start_worker()
        if self._manager is None:
            self._manager = threading.Thread(target=self._manage)
            threading._register_atexit(self._at_exit)
            self._manager.daemon = False
            self._manager.start()

    def _start_worker(self):
        process = self._mp_context.Process(
            target=_process_worker,
            args=(self._call_queue, self._result_queue, self._initializer, self._initargs, self._max_tasks))
        process.start()
        self._processes[process.pid] = process

    def _at_exit(self):
        """The program ends: what was submitted is still done."""
        self._shutting_down = True
        self._wake_manager()

    # --- the manager ---

    def _wake_manager(self):
        if self._wakeup_writer is not None:
            self._wakeup_writer.send_bytes(b'')

    def _manage(self):
        from multiprocessing import connection
        reader = self._result_queue._reader
        while True:
            self._hand_out()
            sentinels = [process.sentinel for process in self._processes.values()]
            ready = connection.wait([reader, self._wakeup_reader, *sentinels])
            if self._wakeup_reader in ready:
                self._wakeup_reader.recv_bytes()
            if reader in ready:
                try:
                    answer = self._result_queue.get()
                except Exception as error:      # what a worker sent can't be put together again
                    return self._break(traceback.format_exception(error))
                self._take_result(answer)
            elif self._wakeup_reader not in ready:
                return self._break()
            if self._shutting_down:
                if self._cancel_pending:
                    self._cancel_all()
                if not self._pending:
                    return self._end_workers()

    def _hand_out(self):
        """Moves calls into the workers' queue while there is room."""
        while not self._call_queue.full():
            try:
                work_id = self._work_ids.get(block=False)
            except queue.Empty:
                return
            item = self._pending.get(work_id)
            if item is None:
                continue
            if item.future.set_running_or_notify_cancel():
                self._call_queue.put((work_id, item.fn, item.args, item.kwargs))
            else:
                del self._pending[work_id]

    def _call_cannot_be_sent(self, exception, call):
        item = self._pending.pop(call[0], None)
        if item is not None:
            text = ''.join(traceback.format_exception(type(exception), exception, exception.__traceback__))
            exception.__cause__ = _RemoteTraceback('\n"""\n%s"""' % text)
            item.future.set_exception(exception)
        self._wake_manager()

    def _take_result(self, answer):
        if isinstance(answer, int):
            return
        work_id, result, exception, leaves = answer
        item = self._pending.pop(work_id, None)
        if item is not None:
            if exception is not None:
                item.future.set_exception(exception)
            else:
                item.future.set_result(result)
        if leaves:
            self._processes.pop(leaves).join()
            with self._lock:
                if self._pending and not self._shutting_down:
                    self._start_worker()

    def _cancel_all(self):
        """Calls that no worker has yet are cancelled."""
        while True:
            try:
                work_id = self._work_ids.get_nowait()
            except queue.Empty:
                return
            item = self._pending.pop(work_id, None)
            if item is not None:
                item.future.cancel()
                item.future.set_running_or_notify_cancel()

    def _break(self, cause=None):
        """A worker died, or an answer of one is lost: nobody knows what becomes of the calls."""
        self._broken = 'A child process terminated abruptly, the process pool is not usable anymore'
        for item in self._pending.values():
            error = BrokenProcessPool(
                'A process in the process pool was terminated abruptly while the future was running or pending.')
            if cause is not None:
                error.__cause__ = _RemoteTraceback(f"\n'''\n{''.join(cause)}'''")
            item.future.set_exception(error)
        self._pending.clear()
        for process in self._processes.values():
            process.terminate()
        for process in self._processes.values():
            process.join()
        self._call_queue.close()

    def _end_workers(self):
        for _ in self._processes:
            self._call_queue.put(None)
        for process in self._processes.values():
            process.join()
        self._call_queue.close()
        self._call_queue.join_thread()


class _ChunkCaller:
    """The function of a map(), for a chunk of arguments."""

    def __init__(self, fn):
        self.fn = fn

    def __call__(self, chunk):  # hidden
        return _process_chunk(self.fn, chunk)


def _chunks(items, size):
    while True:
        chunk = tuple(itertools.islice(items, size))
        if not chunk:
            return
        yield chunk


def _chain_from_iterable_of_lists(results):  # shown
    for chunk in results:
        chunk.reverse()
        while chunk:
            yield chunk.pop()
