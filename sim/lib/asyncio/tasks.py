"""Tasks: coroutines that the loop drives; and waiting for several of them."""

import concurrent.futures
from _asyncio import Task, all_tasks, current_task
from asyncio import events, futures
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import CancelledError

__all__ = ['Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for',
           'as_completed', 'sleep', 'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe',
           'current_task', 'all_tasks']

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'


def create_task(coro, *, name=None, context=None):
    return named(events.get_running_loop().create_task(coro, context=context), name)


def named(task, name):
    """Every task has taken a number by now, as in CPython, also those that get another name."""
    if name is not None:
        task.set_name(name)
    return task


def ensure_future(coro_or_future, *, loop=None):
    """A future for anything that can be awaited."""
    return _ensure_future(coro_or_future, loop=loop)


def _ensure_future(coro_or_future, *, loop=None):  # shown
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(coro_or_future, '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _wrap_awaitable(coro_or_future)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro_or_future)


async def _wrap_awaitable(awaitable):
    return await awaitable


def __sleep0(self):  # shown
    yield


_Bare = type('_Bare', (), {'__await__': __sleep0})     # awaiting it lets the others have their turn, once


async def sleep(delay, result=None):
    if delay <= 0:
        await _Bare()
        return result
    loop = events.get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


# --- several ---

class _GatheringFuture(futures.Future):
    """The future of a gather(): cancelling it cancels the children."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_asked = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = [child.cancel(msg=msg) for child in self._children]
        if any(cancelled):
            self._cancel_asked = True
        return any(cancelled)


def gather(*coros_or_futures, return_exceptions=False):
    """The results of all, in the order of the arguments."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    by_argument = {}
    loop = None
    for argument in coros_or_futures:
        if argument not in by_argument:
            by_argument[argument] = child = _ensure_future(argument, loop=loop)
            loop = loop or child.get_loop()
    children = [by_argument[argument] for argument in coros_or_futures]
    outer = _GatheringFuture(children, loop=loop)
    waiting = len(by_argument)

    def _done_callback(child):
        nonlocal waiting
        waiting -= 1
        if outer.done():
            if not child.cancelled():
                child.exception()       # nobody will ask for it any more
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled_error())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if waiting > 0:
            return
        if outer._cancel_asked:
            outer.set_exception(CancelledError())
        else:
            outer.set_result([_outcome(child) for child in children])

    for child in by_argument.values():
        child.add_done_callback(_done_callback)
    return outer


def _outcome(future):
    """Its result or its exception."""
    if future.cancelled():
        return CancelledError(future._cancel_message or '')
    exception = future.exception()
    return future.result() if exception is None else exception


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """(done, pending) when all, or the first, or the first with an exception are done."""
    if futures.isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if any([iscoroutine(future) for future in fs]):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    return await _wait(fs, timeout, return_when, events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):  # shown
    pending = {future for future in fs if not future.done()}
    if not pending or (return_when == FIRST_COMPLETED and len(pending) < len(fs)) or (
            return_when == FIRST_EXCEPTION and any([_has_failed(future) for future in fs])):
        return fs - pending, pending
    waiter = loop.create_future()
    handle = None if timeout is None else loop.call_later(timeout, _set_unless_done, waiter, None)
    count = len(pending)

    def _on_completion(future):
        nonlocal count
        count -= 1
        if count <= 0 or return_when == FIRST_COMPLETED or (
                return_when == FIRST_EXCEPTION and _has_failed(future)):
            if handle is not None:
                handle.cancel()
            _set_unless_done(waiter, None)

    for future in pending:
        future.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for future in pending:
            future.remove_done_callback(_on_completion)
    done = {future for future in fs if future.done()}
    return done, fs - done


def _has_failed(future):
    return future.done() and not future.cancelled() and future.exception() is not None


async def wait_for(fut, timeout):
    """The result; after `timeout` seconds the future is cancelled and TimeoutError raised."""
    loop = events.get_running_loop()
    if timeout is None:
        return await fut
    future = ensure_future(fut, loop=loop)
    if timeout > 0:
        try:
            await _wait({future}, timeout, ALL_COMPLETED, loop)
        except CancelledError:
            if future.done():
                return future.result()
            await _cancel_and_wait(future)
            raise
    if future.done():
        return future.result()
    await _cancel_and_wait(future)
    try:
        return future.result()      # it may have ended otherwise
    except CancelledError as error:
        raise TimeoutError() from error


async def _cancel_and_wait(future):
    future.cancel()
    await _wait({future}, None, ALL_COMPLETED, events.get_running_loop())


def as_completed(fs, *, timeout=None):
    """Coroutines; each awaits the next future that gets done."""
    if futures.isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    from asyncio.queues import Queue
    loop = events.get_event_loop()
    todo = []
    for item in fs:
        future = ensure_future(item, loop=loop)
        if future not in todo:
            todo.append(future)
    done = Queue()
    handle = None

    def on_timeout():
        for future in todo:
            future.remove_done_callback(on_completion)
            done.put_nowait(None)
        todo.clear()

    def on_completion(future):
        if future in todo:
            todo.remove(future)
            done.put_nowait(future)
            if not todo and handle is not None:
                handle.cancel()

    async def _wait_for_one():  # shown
        future = await done.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in todo:
        future.add_done_callback(on_completion)
    if todo and timeout is not None:
        handle = loop.call_later(timeout, on_timeout)
    for i in range(len(todo)):
        yield _wait_for_one()


def shield(arg):
    """A future that can be cancelled without cancelling what it stands for."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    inner.add_done_callback(inner_done)
    return outer


def run_coroutine_threadsafe(coro, loop):
    """From another thread: a coroutine for the loop to run; its result as a concurrent future."""
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    result = concurrent.futures.Future()

    def start():
        task = loop.create_task(coro)
        task.add_done_callback(copy_result)
        result.add_done_callback(lambda result: pass_on_cancellation(task))

    def pass_on_cancellation(task):
        if result.cancelled() and not loop.is_closed():
            loop.call_soon_threadsafe(task.cancel)

    def copy_result(task):
        if not result.set_running_or_notify_cancel():
            return
        if task.cancelled():
            result.set_exception(concurrent.futures.CancelledError())
        elif task.exception() is not None:
            result.set_exception(task.exception())
        else:
            result.set_result(task.result())

    loop.call_soon_threadsafe(start)
    return result
