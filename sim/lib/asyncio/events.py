"""What a loop keeps of the calls it owes, and which loop belongs to which thread."""

import sys
import threading
from _weft import code_facts
from _thread import get_ident

__all__ = ['AbstractEventLoop', 'AbstractEventLoopPolicy', 'Handle', 'TimerHandle', 'get_event_loop',
           'get_event_loop_policy', 'get_running_loop', '_get_running_loop', 'new_event_loop',
           'set_event_loop', 'set_event_loop_policy', '_set_running_loop']


def current_context():
    """A copy of the context variables, where the program uses them."""
    contextvars = sys.modules.get('contextvars')
    return None if contextvars is None else contextvars.copy_context()


class Handle:
    """A call that the loop will make."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = current_context() if context is None else context
        self._cancelled = False

    def cancel(self):
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):  # shown
        try:
            if self._context is None:
                self._callback(*self._args)
            else:
                self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exception:
            self._loop.call_exception_handler({
                'message': f'Exception in callback {described(self._callback, self._args)}',
                'exception': exception, 'handle': self})

    def __repr__(self):
        parts = [type(self).__name__, 'cancelled', *self._facts] if self._cancelled else \
                [type(self).__name__, *self._facts, described(self._callback, self._args)]
        return f'<{" ".join(parts)}>'

    _facts = ()


def described(callback, args=(), keywords={}, more=''):
    """A call as messages show it, with the place of a function of the program's own."""
    more = _arguments(args, keywords) + more
    if hasattr(callback, 'func') and type(callback).__name__ == 'partial':
        return described(callback.func, callback.args, callback.keywords, more)
    name = getattr(callback, '__qualname__', None) or repr(callback)
    facts = code_facts(callback) if callable(callback) else None
    where = '' if facts is None or facts[1].startswith('/usr/lib/python3.11/') else f' at {facts[1]}:{facts[2]}'
    return name + more + where


def _arguments(args, keywords):
    if not args and not keywords:
        return '()'
    from reprlib import repr as short
    return '(' + ', '.join([short(arg) for arg in args] + [f'{name}={short(value)}' for name, value in keywords.items()]) + ')'


class TimerHandle(Handle):
    """A call that the loop will make at some time."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._facts = (f'when={when}',)

    def when(self):
        return self._when

    def __lt__(self, other):
        return self._when < other._when


class AbstractEventLoop:
    """What all loops are."""


# --- which loop ---

_running = {}       # thread -> the loop that runs in it


def _get_running_loop():
    return _running.get(get_ident())


def _set_running_loop(loop):
    if loop is None:
        _running.pop(get_ident(), None)
    else:
        _running[get_ident()] = loop


def get_running_loop():  # hidden
    loop = _running.get(get_ident())
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


class AbstractEventLoopPolicy:
    pass


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """Each thread has a loop; the main thread gets one when it first asks."""
    __module__, __qualname__ = 'asyncio.unix_events', '_UnixDefaultEventLoopPolicy'

    def __init__(self):
        self._loops = {}
        self._set_called = set()

    def get_event_loop(self):
        me = get_ident()
        loop = self._loops.get(me)
        if loop is None and me not in self._set_called and threading.current_thread() is threading.main_thread():
            self.set_event_loop(self.new_event_loop())
            loop = self._loops[me]
        if loop is None:
            raise RuntimeError(f'There is no current event loop in thread {threading.current_thread().name!r}.')
        return loop

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError('loop must be an instance of AbstractEventLoop or None, not '
                            f"'{type(loop).__name__}'")
        self._set_called.add(get_ident())
        self._loops[get_ident()] = loop

    def new_event_loop(self):
        from asyncio.base_events import SelectorEventLoop
        return SelectorEventLoop()


DefaultEventLoopPolicy.__name__ = '_UnixDefaultEventLoopPolicy'
_policy = DefaultEventLoopPolicy()


def get_event_loop_policy():
    return _policy


def set_event_loop_policy(policy):
    global _policy
    _policy = DefaultEventLoopPolicy() if policy is None else policy


def get_event_loop():  # hidden
    return _get_running_loop() or _policy.get_event_loop()


def set_event_loop(loop):
    _policy.set_event_loop(loop)


def new_event_loop():
    return _policy.new_event_loop()
