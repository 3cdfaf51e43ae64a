"""Threads of a process and what they synchronise with, on top of `_thread`."""

import sys
import _thread
from _thread import get_ident, get_native_id, stack_size, signal_lock, TIMEOUT_MAX
from _thread import _excepthook as excepthook, _ExceptHookArgs as ExceptHookArgs
from _thread import _local as local, _join, _set_name
from _synchronize import (Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event,
                          Semaphore, _deprecated)

Lock = _thread.allocate_lock
ThreadError = _thread.error
_start_new_thread = _thread.start_new_thread
__excepthook__ = excepthook

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread',
           'TIMEOUT_MAX', 'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread',
           'Barrier', 'BrokenBarrierError', 'Timer', 'ThreadError', 'setprofile', 'settrace',
           'local', 'stack_size', 'excepthook', 'ExceptHookArgs', 'getprofile', 'gettrace',
           'get_native_id']


def RLock(*args, **kwargs):
    """A lock that its owner may acquire again."""
    return _thread.RLock(*args, **kwargs)


_RLock = _PyRLock = _thread.RLock


# --- threads ---

_active = {}        # identifier -> Thread, of all threads that run
_limbo = {}         # Thread -> Thread, of those that were started and have not run yet
_counter = 0


def _newname(template='Thread-%d'):
    global _counter
    _counter += 1
    return template % _counter


class _Started:
    """Opens once, when a new thread runs; start() waits for it."""

    def __init__(self):
        self._open = False
        self._signal = None

    def is_set(self):
        return self._open

    def set(self):
        self._open = True
        if self._signal is not None:
            self._signal.release()

    def wait(self):
        self._signal.acquire()
        self._signal.release()      # should another thread wait as well


class Thread:
    """A thread of control: run() is called in it when start() is called."""

    _initialized = False
    _stderr = None

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = _newname()
            if target is not None:
                try:
                    name += f' ({target.__name__})'
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._native_id = None
        self._started = _Started()
        self._is_stopped = False
        self._initialized = True

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        status = 'initial'
        if self._started.is_set():
            status = 'started'
        if self._is_stopped:
            status = 'stopped'
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {status})>'

    def start(self):
        """Creates the thread and returns when it has begun to run."""
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        _limbo[self] = self
        self._started._signal = signal_lock('Thread.start')
        try:
            _start_new_thread(self._bootstrap, ())
        except Exception:
            del _limbo[self]
            raise
        self._started.wait()

    def run(self):
        """What the thread does; a subclass may say it differently."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # They may refer to this thread: let go of them.
            del self._target, self._args, self._kwargs

    def _bootstrap(self):  # shown
        self._bootstrap_inner()

    def _bootstrap_inner(self):  # shown
        """The thread's life: register, run, report, deregister."""
        self._ident = get_ident()
        self._native_id = self._ident
        _set_name(self._name)
        _active[self._ident] = self
        del _limbo[self]
        self._started.set()
        try:
            self.run()
        except:
            self.invoke_excepthook()
        finally:
            del _active[self._ident]
            self._is_stopped = True

    def invoke_excepthook(self):
        """Hands an exception that run() did not catch to threading.excepthook."""
        args = ExceptHookArgs([*sys.exc_info(), self])
        try:
            excepthook(args)
        except Exception as exception:
            exception.__suppress_context__ = True
            print('Exception in threading.excepthook:', file=sys.stderr)
            sys.excepthook(type(exception), exception, exception.__traceback__)

    def join(self, timeout=None):
        """Waits until the thread has ended, at most `timeout` seconds."""
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        self._wait_for_tstate_lock(timeout)

    def _wait_for_tstate_lock(self, timeout):  # shown
        try:
            if not self._is_stopped:
                _join(self._ident, timeout)
        except:                         # CPython 3.11 takes a thread for ended whose join() was interrupted
            self._is_stopped = True
            raise
        if self._is_stopped:
            self._stop()

    def _stop(self):
        """Nothing; what a subclass says by this name in its place is called by join(), as in CPython."""

    def is_alive(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._started.is_set() and not self._is_stopped

    @property
    def name(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, 'Thread.__init__() not called'
        self._name = str(name)
        if self._ident == get_ident():
            _set_name(self._name)

    @property
    def ident(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._ident

    @property
    def native_id(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._native_id

    @property
    def daemon(self):
        """The process does not wait for daemon threads before it ends."""
        assert self._initialized, 'Thread.__init__() not called'
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    # The names of old.

    def isDaemon(self):
        _deprecated('isDaemon', 'get the daemon attribute')
        return self.daemon

    def setDaemon(self, daemonic):
        _deprecated('setDaemon', 'set the daemon attribute')
        self.daemon = daemonic

    def getName(self):
        _deprecated('getName', 'get the name attribute')
        return self.name

    def setName(self, name):
        _deprecated('setName', 'set the name attribute')
        self.name = name


class Timer(Thread):
    """Calls a function after some seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    """The thread that a process begins with."""

    def __init__(self):
        Thread.__init__(self, name='MainThread', daemon=False)
        self._adopt()

    def _adopt(self):
        """Makes this object stand for the thread that runs."""
        self._started._open = True
        self._ident = get_ident()
        self._native_id = self._ident
        _active[self._ident] = self


class _DummyThread(_MainThread):
    """Stands for a thread that `_thread` started, when it asks who it is."""

    def __init__(self):
        Thread.__init__(self, name=_newname('Dummy-%d'), daemon=True)
        self._adopt()

    def join(self, timeout=None):
        assert False, 'cannot join a dummy thread'


def current_thread():
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def main_thread():
    return _main_thread


def active_count():
    return len(_active) + len(_limbo)


def enumerate():
    """All threads that are alive."""
    return list(_active.values()) + list(_limbo.values())


def currentThread():
    _deprecated('currentThread', 'use current_thread()')
    return current_thread()


def activeCount():
    _deprecated('activeCount', 'use active_count()')
    return active_count()


# --- tracing, which this machine does in other ways ---

_trace_hook = _profile_hook = None


def settrace(func):
    """sys.settrace for each thread that starts from now on."""
    global _trace_hook
    _trace_hook = func
    Thread._bootstrap = _bootstrap


def setprofile(func):
    global _profile_hook
    _profile_hook = func
    Thread._bootstrap = _bootstrap


def _bootstrap(thread):
    if _has_module('_tracing'):
        tracing = _import('_tracing')   # named as a text: a program without it is not to get it
        tracing.set_function('trace', _trace_hook)
        tracing.set_function('profile', _profile_hook)
    thread._bootstrap_inner()


def gettrace():
    return _trace_hook


def getprofile():
    return _profile_hook


# --- the end of the process, and fork ---

_exit_functions = []


def _register_atexit(function, *args, **kwargs):
    """To be called before the threads are waited for."""
    _exit_functions.append((function, args, kwargs))


def _shutdown():  # shown
    """The main thread is done: waits for all other threads that are not daemons."""
    _main_thread._is_stopped = True
    while _exit_functions:
        function, args, kwargs = _exit_functions.pop()
        function(*args, **kwargs)
    me = get_ident()
    while True:
        waiting_for = [thread for thread in enumerate() if not (thread.daemon or thread._is_stopped or thread._ident == me)]
        if not waiting_for:
            return
        for thread in waiting_for:
            if thread._started.is_set():
                _join(thread._ident)
            else:
                thread._started.wait()


def _after_fork():
    """In the child only the thread that called fork() lives on: it is the main thread now."""
    global _main_thread
    me = current_thread()
    others = [thread for thread in enumerate() if thread is not me]
    _active.clear()
    _limbo.clear()
    _exit_functions.clear()
    for thread in others:
        thread._is_stopped = True
    _main_thread = me
    me._ident = get_ident()
    me._native_id = me._ident
    _active[me._ident] = me


_main_thread = _MainThread()
