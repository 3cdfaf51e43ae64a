"""ThreadPoolExecutor."""

import os
import queue
import threading

from concurrent.futures import _base

_threads_queues = {}    # thread -> its queue of work
_shutdown = False       # the interpreter ends


def _python_exit():
    """Lets the workers finish what is in the queues, before the process ends."""
    global _shutdown
    _shutdown = True
    workers = list(_threads_queues.items())
    for thread, work in workers:
        work.put(None)
    for thread, work in workers:
        thread.join()


threading._register_atexit(_python_exit)


class _WorkItem:
    """One call and the future of its result."""

    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as exc:
            self.future.set_exception(exc)
            self = None     # the exception's traceback refers to this frame
        else:
            self.future.set_result(result)


def _worker(executor, work, initializer, initargs):  # shown
    """The life of a worker thread: takes calls from the queue until None comes."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base._report('Exception in initializer:')
            executor._initializer_failed()
            return
    while True:
        item = work.get(block=True)
        if item is not None:
            item.run()
            del item
            executor._idle_semaphore.release()
        elif _shutdown or executor._shutdown:
            executor._shutdown = True
            work.put(None)      # for the next worker
            return


class BrokenThreadPool(_base.BrokenExecutor):
    """A worker's initializer failed."""


class ThreadPoolExecutor(_base.Executor):
    """Threads that are started as they are needed and then wait for more work."""

    _counter = 0

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()
        self._idle_semaphore = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or self._new_prefix()
        self._initializer = initializer
        self._initargs = initargs

    def _new_prefix(self):
        number = ThreadPoolExecutor._counter
        ThreadPoolExecutor._counter += 1
        return f'ThreadPoolExecutor-{number}'

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            if _shutdown:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            future = _base.Future()
            self._work_queue.put(_WorkItem(future, fn, args, kwargs))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        """One more thread, unless one of them is idle or there are enough."""
        if self._idle_semaphore.acquire(timeout=0):
            return
        count = len(self._threads)
        if count < self._max_workers:
            thread = threading.Thread(name=f'{self._thread_name_prefix}_{count}', target=_worker,
                                      args=(self, self._work_queue, self._initializer, self._initargs))
            thread.start()
            self._threads.add(thread)
            _threads_queues[thread] = self._work_queue

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            self._drain(lambda future: future.set_exception(BrokenThreadPool(self._broken)))

    def _drain(self, end):
        while True:
            try:
                item = self._work_queue.get_nowait()
            except queue.Empty:
                return
            if item is not None:
                end(item.future)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                self._drain(lambda future: future.cancel())
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
                _threads_queues.pop(thread, None)
