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
        self._expired = self._is_over = False

    def __repr__(self):
        state = ('created' if self._task is None else 'finished' if self._is_over and not self._expired else
                 'expired' if self._is_over else 'expiring' if self._expired else 'active')
        when = self._when if self._when is None else round(self._when, 3)
        return f'<Timeout [{state}] when={when}>' if state == 'active' else f'<Timeout [{state}]>'

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def reschedule(self, when):
        self._when = when
        if self._handler is not None:
            self._handler.cancel()
            self._handler = None
        if when is not None:
            self._handler = events.get_running_loop().call_at(when, self._on_timeout)

    def _on_timeout(self):
        self._expired = True
        self._task.cancel()
        self._handler = None

    async def __aenter__(self):
        self._task = tasks.current_task()
        self._cancelling = self._task.cancelling()
        if self._task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self._is_over = True
        if self._handler is not None:
            self._handler.cancel()
            self._handler = None
        if self._expired and self._task.uncancel() <= self._cancelling and exc_type is CancelledError:
            raise TimeoutError from exc_val
        return None


def timeout(delay):
    return Timeout(None if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)
