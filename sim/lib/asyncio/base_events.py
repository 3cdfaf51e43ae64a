"""The event loop: makes the calls that are due, then waits for the next."""

import heapq
import socket
import sys
import threading
import time
from collections import deque
from math import ceil

from asyncio import events, tasks
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.selector_events import SocketLoop, SocketWaiter
from asyncio.servers import Server
from _coroutines import set_hooks
from _weft import request_collection
from weakref import WeakSet

__all__ = ['BaseEventLoop', 'SelectorEventLoop']

_LOOKS = 40


class BaseEventLoop(SocketLoop, events.AbstractEventLoop):
    """One thread makes all calls, one after the other."""

    def __init__(self):
        self._ready = deque()
        self._scheduled = []            # a heap of TimerHandle
        self._wake_up = threading.Semaphore(0)
        self._waiter = None             # for sockets, when the program uses them
        self._thread = None             # that runs the loop
        self._stopping = False
        self._closed = False
        self._debug = False
        self._default_executor = None
        self._exception_handler = None
        self._task_factory = None
        self._async_generators = WeakSet()      # those that were asked for something here
        self._async_generators_are_shut_down = False
        self._failed = 0                # futures with an exception, until somebody asks for it
        self._looks = 0                 # how often the collector still looks whether anybody can
        if 'logging' in sys.modules:
            sys.modules['logging'].getLogger('asyncio').debug('Using selector: EpollSelector')

    def __repr__(self):
        return (f'<{type(self).__name__} running={self.is_running()} closed={self.is_closed()} '
                f'debug={self.get_debug()}>')

    # --- signals ---

    _signals = frozenset()              # those with a handler here

    def add_signal_handler(self, sig, callback, *args):
        """From now on the loop calls `callback` when the signal comes."""
        _import('asyncio.unix_events', ('add_handler',)).add_handler(self, sig, callback, args)

    def remove_signal_handler(self, sig):
        """As before; False when the loop had no handler for the signal."""
        return _import('asyncio.unix_events', ('remove_handler',)).remove_handler(self, sig)

    # --- connections ---

    async def create_connection(self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
                                local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                                happy_eyeballs_delay=None, interleave=None):
        self._watch()
        failure = None
        if sock is None and host is None and port is None:
            raise ValueError('host and port was not specified and no sock specified')
        if sock is None:
            try:
                sock = await self._connect_sock((host, port), local_addr)
            except OSError as error:
                failure = error
        if failure is not None:
            raise failure       # once more, as of several addresses
        return await self._make_transport(sock, protocol_factory())

    async def _connect_sock(self, address, local_addr):  # shown
        sock = socket.socket()
        if local_addr is not None:
            sock.bind(local_addr)
        return await self._connected(sock, address)

    async def create_server(self, protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None, backlog=100, ssl=None,
                            reuse_address=None, reuse_port=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                            start_serving=True):
        if sock is None and host is None and port is None:
            raise ValueError('Neither host/port nor sock were specified')
        self._watch()
        sockets = [] if sock is None else [sock]
        hosts = [] if sock is not None else [host] if host is None or isinstance(host, str) else list(host)
        for each in hosts:
            await self.create_task(self.getaddrinfo(each, port))    # it counts among the tasks
        for each in hosts:
            sockets.append(socket.socket())
            try:
                sockets[-1].bind((each or '', port))
            except OSError as error:
                for opened in sockets:
                    opened.close()
                raise OSError(error.errno, f'error while attempting to bind on address {(each, port)!r}: '
                                           f'{error.strerror.lower()}') from None
        for each in sockets:
            each.setblocking(False)
            if start_serving or sock is None:
                each.listen(backlog)
        server = Server(self, sockets, protocol_factory)
        if start_serving:
            server._start()
        return server

    # --- running ---

    def run_forever(self):
        self._check_closed()
        self._check_running()
        try:
            self._thread = threading.get_ident()
            events._set_running_loop(self)
            hooks = set_hooks((self._async_generator_begins, self._async_generator_is_gone))
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._thread = None
            events._set_running_loop(None)
            set_hooks(hooks)

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        new_task = not isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except BaseException:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _check_running(self):  # shown
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if events._get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def _check_closed(self):  # shown
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _run_once(self):  # shown
        """Waits until a call is due, then makes all that are."""
        while self._scheduled and self._scheduled[0]._cancelled:
            heapq.heappop(self._scheduled)
        timeout = None
        if self._ready or self._stopping:
            timeout = 0
        elif self._scheduled:
            timeout = max(0, self._scheduled[0]._when - self.time())
        self._wait(timeout)
        now = self.time() + 1e-9
        while self._scheduled and self._scheduled[0]._when < now:
            self._ready.append(heapq.heappop(self._scheduled))
        for i in range(len(self._ready)):       # what these add is for the next round
            handle = self._ready.popleft()
            if handle._cancelled:
                continue
            if self._debug:
                self._run_watched(handle)
            else:
                handle._run()
        handle = None
        if self._failed and self._looks and not self._ready:    # those who wait for them have been told
            self._looks -= 1
            request_collection()

    def _note_failure(self):
        self._failed += 1
        self._looks = _LOOKS

    slow_callback_duration = 0.1

    def _run_watched(self, handle):
        """A call that keeps the others waiting for long is told of."""
        begun = self.time()
        handle._run()
        took = self.time() - begun
        if took >= self.slow_callback_duration:
            from logging import getLogger
            step = getattr(handle._callback, '__self__', None)
            who = step if isinstance(step, tasks.Task) else handle
            getLogger('asyncio').warning('Executing %s took %.3f seconds', repr(who), took)

    def _wait(self, timeout):
        """Until something comes from outside, at most so long: in whole milliseconds, as the kernel's epoll counts."""
        if timeout:
            timeout = ceil(timeout * 1e3) * 1e-3
        if self._waiter is not None:
            self._ready.extend(self._waiter.wait(timeout))
        elif timeout is None or timeout > 0:
            self._wake_up.acquire(timeout=timeout)

    def _watch(self):
        if self._waiter is None:
            self._waiter = SocketWaiter()
        return self._waiter

    def _handle(self, callback, args):
        return events.Handle(callback, args, self)

    def stop(self):
        self._stopping = True

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        if self._closed:
            return
        self._closed = True
        for sig in sorted(self._signals):
            self.remove_signal_handler(sig)
        self._ready.clear()
        self._scheduled.clear()
        if self._waiter is not None:
            self._waiter.close()
        if self._default_executor is not None:
            self._default_executor.shutdown(wait=False)
        if self._failed:
            request_collection()

    def is_running(self):
        return self._thread is not None

    def is_closed(self):
        return self._closed

    # --- calls ---

    def time(self):
        return time.monotonic()

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, 'call_soon')
        return self._call_soon(callback, args, context)

    def _call_soon(self, callback, args, context):
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_closed()
        if self._debug:
            self._check_callback(callback, 'call_soon_threadsafe')
        handle = self._call_soon(callback, args, context)
        if self._thread != threading.get_ident():
            if self._waiter is not None:
                self._waiter.wake_up()
            self._wake_up.release()
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, 'call_at')
        handle = events.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, handle)
        return handle

    def _check_thread(self):
        if self._thread not in (None, threading.get_ident()):
            raise RuntimeError('Non-thread-safe operation invoked on an event loop other than the current one')

    def _check_callback(self, callback, method):
        if iscoroutine(callback) or iscoroutinefunction(callback):
            raise TypeError(f'coroutines cannot be used with {method}()')
        if not callable(callback):
            raise TypeError(f'a callable object was expected by {method}(), got {callback!r}')

    # --- futures and tasks ---

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro)
        return tasks.Task(coro, loop=self, name=name, context=context)

    def set_task_factory(self, factory):
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        """A call in another thread (or process); its result as a future of this loop."""
        self._check_closed()
        if executor is None:
            if self._default_executor is None:
                from concurrent.futures import ThreadPoolExecutor
                self._default_executor = ThreadPoolExecutor(thread_name_prefix='asyncio')
            executor = self._default_executor
        return wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor
        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError('executor must be ThreadPoolExecutor instance')
        self._default_executor = executor

    async def shutdown_default_executor(self):
        if self._default_executor is None:
            return
        future = self.create_future()

        def shut_down():
            self._default_executor.shutdown(wait=True)
            self.call_soon_threadsafe(future.set_result, None)
        thread = threading.Thread(target=shut_down)
        thread.start()
        await future
        thread.join()

    # --- asynchronous generators that are left ---

    def _async_generator_begins(self, generator):
        if self._async_generators_are_shut_down:
            from warnings import warn
            warn(f'asynchronous generator {generator!r} was scheduled after loop.shutdown_asyncgens() call',
                 ResourceWarning, source=self)
        self._async_generators.add(generator)

    def _async_generator_is_gone(self, generator):
        self._async_generators.discard(generator)
        if not self.is_closed():
            self.call_soon_threadsafe(self._close_generator, generator)

    def _close_generator(self, generator):
        self.create_task(generator.aclose()).add_done_callback(_look_again)

    async def shutdown_asyncgens(self):
        """Closes all that have begun and not ended."""
        self._async_generators_are_shut_down = True
        left = list(self._async_generators)
        self._async_generators.clear()
        results = await tasks.gather(*[generator.aclose() for generator in left], return_exceptions=True) if left else []
        for generator, result in zip(left, results):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                    'exception': result, 'asyncgen': generator})

    # --- errors ---

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
        else:
            self._exception_handler(self, context)

    def default_exception_handler(self, context):
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key not in ('message', 'exception'):
                lines.append(f'{key}: {context[key]!r}')
        exception = context.get('exception')
        logging = sys.modules.get('logging')
        if logging is not None:
            info = None if exception is None else (type(exception), exception, exception.__traceback__)
            logging.getLogger('asyncio').error('\n'.join(lines), exc_info=info)
            return
        text = '\n'.join(lines) + '\n'
        if exception is not None:
            from traceback import format_exception
            text += ''.join(format_exception(exception))
        sys.stderr.write(text)

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled


class SelectorEventLoop(BaseEventLoop):
    __module__, __qualname__ = 'asyncio.unix_events', '_UnixSelectorEventLoop'


SelectorEventLoop.__name__ = '_UnixSelectorEventLoop'


def _look_again(task):
    """A generator that has ended may have been the last that referred to another one."""
    request_collection(True)


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future._exception, (SystemExit, KeyboardInterrupt)):
        return      # it has left run_forever() already
    future.get_loop().stop()
