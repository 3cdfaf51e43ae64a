"""Results that come later, for coroutines that await them."""

import concurrent.futures
from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError

__all__ = ['Future', 'wrap_future', 'isfuture']

_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


def isfuture(obj):
    return isinstance(obj, Future)


class Future:
    """The result of something that the loop will learn of."""

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None
        self._blocking = False          # somebody awaits it just now
        self._unretrieved = False       # it has an exception that nobody has asked for

    def __repr__(self):
        return f'<{type(self).__name__} {" ".join(self._description())}>'

    def _description(self):
        parts = [self._state.lower()]
        if self._state == _FINISHED:
            parts.append(f'exception={self._exception!r}' if self._exception is not None
                         else f'result={self._result!r}')
        return parts

    def get_loop(self):
        return self._loop

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def cancel(self, msg=None):
        self._unretrieved = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _cancelled_error(self):
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        if self._state == _PENDING:
            raise InvalidStateError('Result is not ready.')
        self._unretrieved = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception.__traceback__)
        return self._result

    def exception(self):
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        if self._state == _PENDING:
            raise InvalidStateError('Exception is not set.')
        self._unretrieved = False
        return self._exception

    def set_result(self, result):
        if self._state != _PENDING:
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise InvalidStateError(f'{self._state}: {self!r}')
        if isinstance(exception, type):
            exception = exception()
        if type(exception) is StopIteration:
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception = exception
        self._state = _FINISHED
        if isinstance(exception, Exception):
            self._unretrieved = True
            self._loop._failed.append(self)
        self._schedule_callbacks()

    def add_done_callback(self, fn, *, context=None):
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, events.current_context() if context is None else context))

    def remove_done_callback(self, fn):
        kept = [row for row in self._callbacks if row[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks[:] = kept
        return removed

    def _schedule_callbacks(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def __await__(self):
        if not self.done():
            self._blocking = True
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def __class_getitem__(cls, item):
        return cls


def wrap_future(future, *, loop=None):
    """A future of this loop for one of concurrent.futures."""
    if isfuture(future):
        return future
    loop = events.get_event_loop() if loop is None else loop
    wrapper = loop.create_future()

    def copy_result():
        if wrapper.done():
            return
        if future.cancelled():
            wrapper.cancel()
        elif future.exception() is not None:
            wrapper.set_exception(future.exception())
        else:
            wrapper.set_result(future.result())

    def tell_loop(future):
        if not loop.is_closed():
            loop.call_soon_threadsafe(copy_result)

    def pass_on_cancellation(wrapper):
        if wrapper.cancelled():
            future.cancel()

    wrapper.add_done_callback(pass_on_cancellation)
    future.add_done_callback(tell_loop)
    return wrapper
