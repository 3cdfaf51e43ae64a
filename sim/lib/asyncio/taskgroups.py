"""Tasks that belong together: when one fails, the others are cancelled."""

from _groups import make_group
from asyncio import events, tasks
from asyncio.exceptions import CancelledError

__all__ = ['TaskGroup']


class TaskGroup:
    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._loop = None
        self._parent = None
        self._parent_cancelled = False
        self._tasks = set()
        self._errors = []
        self._base_error = None
        self._all_done = None

    def __repr__(self):
        state = 'cancelling' if self._aborting else 'entered' if self._entered else ''
        counts = [f'{name}={len(what)}' for name, what in (('tasks', self._tasks), ('errors', self._errors)) if what]
        return f'<{" ".join(["TaskGroup", *counts, state]).rstrip()}>'

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._entered = True
        self._loop = events.get_running_loop()
        self._parent = tasks.current_task(self._loop)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self._exiting = True
        self._note_base(exc)
        cancelled = exc if exc_type is CancelledError else None
        if self._parent_cancelled and self._parent.uncancel() == 0:
            cancelled = None            # this group asked for it itself, and nobody else
        if exc_type is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._all_done = self._loop.create_future()
            try:
                await self._all_done
            except CancelledError as error:
                if not self._aborting:
                    cancelled = error
                    self._abort()
        if self._base_error is not None:
            raise self._base_error
        if cancelled is not None and not self._errors:
            raise cancelled
        if exc_type is not None and exc_type is not CancelledError:
            self._errors.append(exc)
        if self._errors:
            errors, self._errors = self._errors, []
            raise make_group('unhandled errors in a TaskGroup', errors) from None

    def _note_base(self, error):
        """What ends the program is raised by itself, not in a group."""
        if self._base_error is None and isinstance(error, (SystemExit, KeyboardInterrupt)):
            self._base_error = error

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        task = tasks.named(self._loop.create_task(coro, context=context), name)
        task.add_done_callback(self._on_task_done)
        self._tasks.add(task)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.discard(task)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        if task.cancelled() or task.exception() is None:
            return
        self._errors.append(task.exception())
        self._note_base(task.exception())
        if self._parent.done():
            self._loop.call_exception_handler({'message': f'Task {task!r} has errored out but its parent task {self._parent} is already completed',
                                               'exception': task.exception(), 'task': task})
        elif not self._aborting and not self._parent_cancelled:
            self._abort()
            self._parent_cancelled = True
            self._parent.cancel()
