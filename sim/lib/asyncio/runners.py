"""Running a program's main coroutine."""

from asyncio import events, tasks
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import CancelledError

__all__ = ['Runner', 'run']


class Runner:
    """A loop that several coroutines are run in, one after the other."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None
        self._closed = False

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def get_loop(self):
        if self._closed:
            raise RuntimeError('Runner is closed')
        if self._loop is None:
            self._loop = events.new_event_loop() if self._loop_factory is None else self._loop_factory()
            events.set_event_loop(self._loop)
            self._context = events.current_context()    # what one coroutine sets, the next one finds
            if self._debug is not None:
                self._loop.set_debug(self._debug)
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if events._get_running_loop() is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        task = self.get_loop().create_task(coro, context=self._context if context is None else context)
        signal = _modules().get('signal')
        if signal is None or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
            return self._loop.run_until_complete(task)
        return _run_interruptibly(signal, self._loop, task)

    def close(self):
        if self._closed or self._loop is None:
            return
        loop = self._loop
        try:
            _cancel_all_tasks(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._closed = True


def _run_interruptibly(signal, loop, task):
    """The first SIGINT cancels the task; its program gets the KeyboardInterrupt when the task has ended."""
    interrupts = []

    def on_interrupt(signum, frame):
        interrupts.append(signum)
        if len(interrupts) > 1 or task.done():
            raise KeyboardInterrupt()
        task.cancel()
        loop.call_soon_threadsafe(lambda: None)     # wakes the loop

    try:
        signal.signal(signal.SIGINT, on_interrupt)
    except ValueError:                              # not the main thread
        return loop.run_until_complete(task)
    try:
        return loop.run_until_complete(task)
    except CancelledError:
        if interrupts and task.uncancel() == 0:
            raise KeyboardInterrupt()
        raise
    finally:
        if signal.getsignal(signal.SIGINT) is on_interrupt:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def run(main, *, debug=None):
    """Runs a coroutine in a new loop and gives its result."""
    if events._get_running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug) as runner:
        return runner.run(main)


def _cancel_all_tasks(loop):
    left = tasks.all_tasks(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown',
                                         'exception': task.exception(), 'task': task})
