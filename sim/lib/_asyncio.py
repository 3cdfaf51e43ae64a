"""Futures and tasks, which are C code in CPython: tracebacks don't show them."""

from _signals import run_finalizers
from _weft import code_facts, freed_objects, request_collection, tell_end
from asyncio import events
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import CancelledError, InvalidStateError

_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'
_counter = 0
_current = {}       # loop -> the task that it is just driving
_all = []           # tasks that are not done


def _listed(callbacks):
    """The first and the last of them."""
    shown = [events.described(callback) for callback in callbacks]
    return ', '.join(shown if len(shown) < 3 else [shown[0], f'<{len(shown) - 2} more>', shown[-1]])


class _Pending:
    """Ends with the program, and then tells of tasks that were left: first of those that nobody refers to. A loop that the
    policy has stays with its tasks, unless it was closed."""

    only_named = False      # such tasks are left

    def __del__(self):
        self._give_up()
        request_collection()
        freed_objects()
        run_finalizers()
        _Pending.only_named = True

    def _give_up(self):
        kept = getattr(events.get_event_loop_policy(), '_loops', {}).values()
        while _all:
            task = _all.pop()
            if not task._loop.is_running() and (task._loop.is_closed() or task._loop not in kept):
                tell_end(task)


_pending = _Pending()


class Future:
    """The result of something that the loop will learn of."""

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None
        self._cancelled_by = None       # the error that ended a task, whose message and traceback are told on
        self._blocking = False          # somebody awaits it just now
        self._unretrieved = False       # it has an exception that nobody has asked for

    def __repr__(self):
        return f'<{type(self).__name__} {" ".join(self._description())}>'

    def _description(self):
        parts = [self._state.lower()]
        if self._state == _FINISHED:
            parts.append(f'exception={self._exception!r}' if self._exception is not None
                         else f'result={self._result!r}')
        if self._callbacks:
            parts.append(f'cb=[{_listed([callback for callback, _ in self._callbacks])}]')
        return parts

    def get_loop(self):
        return self._loop

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def _referent_gone(self):
        """Nobody can ask for the exception any more."""
        if self._unretrieved:
            self._retrieve()
            self._loop.call_exception_handler({'message': f'{type(self).__name__} exception was never retrieved',
                                               'exception': self._exception, 'future': self})

    def _retrieve(self):
        if self._unretrieved:
            self._unretrieved = False
            self._loop._failed -= 1

    def cancel(self, msg=None):
        self._retrieve()
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _cancelled_error(self):
        error, self._cancelled_by = self._cancelled_by, None
        if error is not None:
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        if self._state == _PENDING:
            raise InvalidStateError('Result is not set.')
        self._retrieve()
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception.__traceback__)
        return self._result

    def exception(self):
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        if self._state == _PENDING:
            raise InvalidStateError('Exception is not set.')
        self._retrieve()
        return self._exception

    def set_result(self, result):
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if type(exception) is StopIteration:
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception = exception
        self._state = _FINISHED
        if isinstance(exception, Exception):
            self._unretrieved = True
            tell_end(self)
            self._loop._note_failure()
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
        while not self.done():
            if self._blocking:          # the task that awaited it last has not looked at it
                raise RuntimeError("await wasn't used with future")
            self._blocking = True
            yield self
        return self.result()

    __iter__ = __await__

    def __class_getitem__(cls, item):
        return cls


class Task(Future):
    """Drives a coroutine from one await to the next."""

    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _counter
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            _counter += 1
            name = f'Task-{_counter}'
        self._name = str(name)
        self._coro = coro
        self._context = events.current_context() if context is None else context
        self._waits_for = None
        self._must_cancel = False
        self._cancel_requests = 0
        _all.append(self)
        self._loop.call_soon(self._step, context=self._context)

    def _description(self):
        parts = super()._description()
        if parts[0] == 'pending' and self._cancel_requests:
            parts[0] = 'cancelling'
        name = getattr(self._coro, '__qualname__', f'<{type(self._coro).__name__} without __name__>')
        facts = code_facts(self._coro)
        where = '' if facts is None else f' running at {facts[1]}:{facts[3]}' if facts[3] else f' done, defined at {facts[1]}:{facts[2]}'
        parts[1:1] = [f'name={self._name!r}', f'coro=<{name}(){where}>']
        if self._waits_for is not None:
            parts.insert(3, f'wait_for={self._waits_for!r}')
        return parts

    def _referent_gone(self):
        """The collector of CPython closes a coroutine before its task."""
        if self.done():
            return super()._referent_gone()
        if not _Pending.only_named:
            self._coro.close()
        self._loop.call_exception_handler({'task': self, 'message': 'Task was destroyed but it is pending!'})
        self._coro.close()

    def get_coro(self):
        return self._coro

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        return _import('asyncio.base_tasks', ('get_stack',)).get_stack(self, limit)

    def print_stack(self, *, limit=None, file=None):
        _import('asyncio.base_tasks', ('get_stack',)).print_stack(self, limit, file)

    # --- cancelling ---

    def cancel(self, msg=None):
        """Raises CancelledError where the coroutine waits."""
        self._retrieve()
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancel_requests

    def uncancel(self):
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
        return self._cancel_requests

    # --- driving ---

    def _step(self, exception=None):
        if self._must_cancel:
            if not isinstance(exception, CancelledError):
                exception = self._cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        _current[self._loop] = self
        try:
            result = self._coro.send(None) if exception is None else self._coro.throw(exception)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                self._finish()
                super().cancel(msg=self._cancel_message)
            else:
                self._finish()
                super().set_result(stop.value)
        except CancelledError as error:
            self._finish()
            self._cancelled_by = error
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as error:
            self._finish()
            super().set_exception(error)
            raise
        except BaseException as error:
            self._finish()
            super().set_exception(error)
        else:
            self._wait_for(result)
        finally:
            del _current[self._loop]
            self = None

    def _finish(self):
        _all.remove(self)

    def _wait_for(self, result):
        """The coroutine stands at an await; `result` says for what."""
        if result is None:      # a bare yield: it is only others' turn
            self._loop.call_soon(self._step, context=self._context)
        elif not isinstance(result, Future):
            self._loop.call_soon(self._step, RuntimeError(f'Task got bad yield: {result!r}'), context=self._context)
        elif result is self:
            self._loop.call_soon(self._step, RuntimeError(f'Task cannot await on itself: {self!r}'), context=self._context)
        elif result._loop is not self._loop:
            self._loop.call_soon(self._step, RuntimeError(f'Task {self!r} got Future {result!r} attached to a '
                                                          'different loop'), context=self._context)
        else:
            result._blocking = False
            result.add_done_callback(self.task_wakeup, context=self._context)
            self._waits_for = result
            if self._must_cancel and result.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def task_wakeup(self, future):
        try:
            future.result()
        except BaseException as exception:
            failure = exception
        else:
            self._step()
            return
        self._step(failure)     # behind the handler: what the coroutine raises next has nothing to do with it


def current_task(loop=None):
    return _current.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    if loop is None:
        loop = events.get_running_loop()
    return {task for task in _all if task._loop is loop}
