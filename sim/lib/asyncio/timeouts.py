"""async with timeout(seconds)"""

from asyncio import events, tasks
from asyncio.exceptions import CancelledError

__all__ = ['Timeout', 'timeout', 'timeout_at']


class Timeout:
    """Cancels the task that has entered it, when the time is up."""

    def __init__(self, when):
        self._when = when
        self._task = None
        self._handler = None
        self._state = 'created'     # then active; expiring, expired or finished

    def __repr__(self):
        when = self._when if self._when is None else round(self._when, 3)
        return f'<Timeout [{self._state}] when={when}>' if self._state == 'active' else f'<Timeout [{self._state}]>'

    def when(self):
        return self._when

    def expired(self):
        return self._state in ('expiring', 'expired')

    def reschedule(self, when):
        if self._state == 'created':
            raise RuntimeError('Timeout has not been entered')
        if self._state != 'active':
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._handler is not None:
            self._handler.cancel()
            self._handler = None
        if when is not None:
            loop = events.get_running_loop()
            self._handler = loop.call_soon(self._on_timeout) if when <= loop.time() else loop.call_at(when, self._on_timeout)

    def _on_timeout(self):
        self._state = 'expiring'
        self._task.cancel()
        self._handler = None

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        self._task = tasks.current_task()
        if self._task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = 'active'
        self._cancelling = self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        expires = self._state == 'expiring'
        self._state = 'expired' if expires else 'finished'
        if self._handler is not None:
            self._handler.cancel()
            self._handler = None
        if expires and self._task.uncancel() <= self._cancelling and exc_type is CancelledError:
            raise TimeoutError from exc_val
        return None


def timeout(delay):
    return Timeout(None if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)
