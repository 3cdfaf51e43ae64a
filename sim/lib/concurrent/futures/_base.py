"""Futures, waiting for them, and what all executors have in common."""

import sys
import threading
import time
from collections import namedtuple

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'

# What becomes of a future. One that is cancelled is told to those who wait for it only when
# an executor comes across it.
PENDING, RUNNING, FINISHED = 'PENDING', 'RUNNING', 'FINISHED'
CANCELLED, CANCELLED_AND_NOTIFIED = 'CANCELLED', 'CANCELLED_AND_NOTIFIED'

TimeoutError = TimeoutError


class Error(Exception):
    """Errors of futures."""


class CancelledError(Error):
    """The future was cancelled."""


class InvalidStateError(Error):
    """What was asked for is not possible in this state."""


class BrokenExecutor(RuntimeError):
    """The executor can run nothing any more."""


class Future:
    """The result of a call that may not be there yet."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []

    def __repr__(self):
        name = f'<{type(self).__name__} at {id(self):#x} state='
        with self._condition:
            if self._state != FINISHED:
                return name + ('cancelled' if self.cancelled() else self._state.lower()) + '>'
            if self._exception is not None:
                return name + f'finished raised {type(self._exception).__name__}>'
            return name + f'finished returned {type(self._result).__name__}>'

    # --- for whoever wants the result ---

    def cancel(self):
        """Takes the call back; False when it runs already or has run."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self.cancelled():
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def result(self, timeout=None):
        """What the call returned, or its exception raised; waits for it at most `timeout` seconds."""
        try:
            with self._condition:
                self._wait_until_done(timeout)
                return self.__get_result()
        finally:
            self = None     # the exception's traceback refers to this frame

    def exception(self, timeout=None):
        """The exception that the call raised, or None."""
        with self._condition:
            self._wait_until_done(timeout)
            return self._exception

    def add_done_callback(self, fn):
        """fn(self) is called when this future is done, at once when it is already."""
        with self._condition:
            if not self.done():
                self._done_callbacks.append(fn)
                return
        try:            # here and not in a function for both: tracebacks show where
            fn(self)
        except Exception:
            _report('exception calling callback for %r', self)

    def _wait_until_done(self, timeout):
        if not self.done():
            self._condition.wait(timeout)
        if self.cancelled():
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def __get_result(self):
        if self._exception:
            try:
                raise self._exception
            finally:
                self = None
        return self._result

    def _invoke_callbacks(self):  # shown
        for callback in self._done_callbacks:
            try:
                callback(self)
            except Exception:
                _report('exception calling callback for %r', self)

    # --- for executors ---

    def set_running_or_notify_cancel(self):
        """The call is about to run: False when it was cancelled before."""
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter.add_cancelled(self)
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
        raise RuntimeError('Future in unexpected state')

    def set_result(self, result):
        with self._condition:
            self._check_open()
            self._result = result
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add_result(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_exception(self, exception):
        with self._condition:
            self._check_open()
            self._exception = exception
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add_exception(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def _check_open(self):
        if self.done():
            raise InvalidStateError(f'{self._state}: {self!r}')

    def __class_getitem__(cls, item):
        return cls


def _report(message, *arguments):
    """Tells of an exception that nobody can catch, by logging when the program uses it."""
    logging = sys.modules.get('logging')
    if logging is not None:
        logging.getLogger('concurrent.futures').exception(message, *arguments)
        return
    from traceback import format_exc
    sys.stderr.write(message % arguments + '\n' + format_exc())


# --- waiting for several futures ---

class _Waiter:
    """Collects the futures that get done while somebody waits; `event` says when to wake up."""

    def __init__(self):
        self.event = threading.Event()
        self.finished_futures = []
        self.lock = threading.Lock()

    def _add(self, future):
        with self.lock:
            self.finished_futures.append(future)
            self.event.set()

    add_result = add_exception = add_cancelled = _add


class _AllCompletedWaiter(_Waiter):
    """Wakes up when all are done, or at the first exception."""

    def __init__(self, pending, stop_on_exception):
        super().__init__()
        self.pending = pending
        self.stop_on_exception = stop_on_exception

    def add_result(self, future):
        with self.lock:
            self.finished_futures.append(future)
            self.pending -= 1
            if self.pending == 0:
                self.event.set()

    add_cancelled = add_result

    def add_exception(self, future):
        if self.stop_on_exception:
            self._add(future)
        else:
            self.add_result(future)


class _AcquireFutures:
    """Holds the conditions of several futures, in an order that is the same for everybody."""

    def __init__(self, futures):
        self.futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self.futures:
            future._condition.acquire()

    def __exit__(self, *exception):
        for future in self.futures:
            future._condition.release()


def _create_waiter(futures, return_when):
    if return_when == FIRST_COMPLETED:
        waiter = _Waiter()
    elif return_when in (FIRST_EXCEPTION, ALL_COMPLETED):
        pending = sum([not _is_notified(future) for future in futures])
        waiter = _AllCompletedWaiter(pending, return_when == FIRST_EXCEPTION)
    else:
        raise ValueError(f'Invalid return condition: {return_when!r}')
    for future in futures:
        future._waiters.append(waiter)
    return waiter


def _is_notified(future):
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def _remove_waiter(futures, waiter):
    for future in futures:
        with future._condition:
            future._waiters.remove(waiter)


def as_completed(fs, timeout=None):
    """The futures as they get done."""
    end = None if timeout is None else time.monotonic() + timeout
    futures = list(dict.fromkeys(fs))
    total = len(futures)
    with _AcquireFutures(futures):
        finished = [future for future in futures if _is_notified(future)]
        pending = [future for future in futures if not _is_notified(future)]
        waiter = _create_waiter(pending, FIRST_COMPLETED)
    waiting = list(pending)
    try:
        yield from finished
        while pending:
            _wait_for_one(waiter, end, len(pending), total)
            with waiter.lock:
                finished, waiter.finished_futures = waiter.finished_futures, []
                waiter.event.clear()
            for future in finished:
                pending.remove(future)
                yield future
    finally:
        _remove_waiter(waiting, waiter)


def _wait_for_one(waiter, end, unfinished, total):
    remaining = None if end is None else end - time.monotonic()
    if remaining is not None and remaining < 0:
        raise TimeoutError(f'{unfinished} (of {total}) futures unfinished')
    waiter.event.wait(remaining)


DoneAndNotDoneFutures = namedtuple('DoneAndNotDoneFutures', 'done not_done')


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits until the futures (the first of them, the first exception) are there."""
    futures = list(dict.fromkeys(fs))
    with _AcquireFutures(futures):
        done = {future for future in futures if _is_notified(future)}
        not_done = [future for future in futures if future not in done]
        enough = not not_done or (done and return_when == FIRST_COMPLETED)
        if return_when == FIRST_EXCEPTION:
            enough = enough or any([not future.cancelled() and future._exception is not None for future in done])
        if enough:
            return DoneAndNotDoneFutures(done, set(not_done))
        waiter = _create_waiter(not_done, return_when)
    waiter.event.wait(timeout)
    _remove_waiter(not_done, waiter)
    done.update(waiter.finished_futures)
    return DoneAndNotDoneFutures(done, {future for future in not_done if future not in done})


# --- executors ---

def _result_or_cancel(fut, timeout=None):  # shown
    try:
        try:
            return fut.result(timeout)
        finally:
            fut.cancel()
    finally:
        del fut


class Executor:
    """Runs calls elsewhere."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """fn of the items, all at the same time; the results come in the order of the items."""
        end = None if timeout is None else timeout + time.monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        futures.reverse()       # the next one is at the end: pop() leaves no reference to it

        def result_iterator():
            try:
                while futures:
                    if end is None:
                        yield _result_or_cancel(futures.pop())
                    else:
                        yield _result_or_cancel(futures.pop(), end - time.monotonic())
            finally:
                for future in futures:
                    future.cancel()
        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """No more calls; waits until those that were submitted are done."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
