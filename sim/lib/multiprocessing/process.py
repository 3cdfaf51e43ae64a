"""Processes with the interface of threads. A child is a fork of its parent."""

import atexit
import os
import posix
import sys
import threading
import time
from traceback import print_exc

from multiprocessing import util

__all__ = ['BaseProcess', 'current_process', 'active_children', 'parent_process']

_children = []          # of this process, those that have not been waited for
_counter = 0            # children so far, for their names
_SIGTERM, _SIGKILL = 15, 9


class AuthenticationString(bytes):
    """A key that is not sent away by mistake."""

    def __reduce__(self):
        raise TypeError('Pickling an AuthenticationString object is disallowed for security reasons')


class BaseProcess:
    """A process: run() is called in a process of its own when start() is called."""

    _sentinel = None
    _authkey = b'weft' * 8
    _start_method = 'fork'      # of the context that it belongs to; None: the default context's

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        global _counter
        assert group is None, 'group argument must be None for now'
        _counter += 1
        parent = _current
        self._identity = parent._identity + (_counter,)
        self._parent_pid = os.getpid()
        self._parent_name = parent.name
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or f'{type(self).__name__}-' + ':'.join([str(i) for i in self._identity])
        self._daemonic = parent._daemonic if daemon is None else daemon
        self._pid = None
        self._exitcode = None
        self._closed = False
        self._popen = None
        self._authkey = parent._authkey

    def run(self):
        """What the process does; a subclass may say it differently."""
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        self._check_closed()
        assert self._pid is None, 'cannot start a process twice'
        assert self._parent_pid == os.getpid(), 'can only start a process object created by current process'
        assert not _current._daemonic, 'daemonic processes are not allowed to have children'
        _reap()
        self._popen = self._Popen(self)
        self._pid = self._popen.pid
        self._target = self._args = self._kwargs = None
        _children.append(self)

    def _bootstrap(self):  # shown
        """The child's life; its exit code."""
        global _current, _parent, _counter
        try:
            _parent = _ParentProcess(self._parent_name, self._parent_pid)
            _current = self
            _counter = 0
            if self._start_method is not None:
                from multiprocessing import context
                context._default_context._chosen = self._start_method
            _children.clear()
            util._finalizers.clear()
            self._pid = os.getpid()
            threading.current_thread().name = 'MainThread'
            util._after_fork()
            util.info('child process calling self.run()')
            sys.stdin._ended, sys.stdin._waiting = True, b''   # nothing to read for children
            try:
                self.run()
                code = 0
            finally:
                util._exit_function()
        except SystemExit as request:
            code = _exit_code(request.code)
        except:
            code = 1
            sys.stderr.write(f'Process {self.name}:\n')
            print_exc()
        finally:
            threading._shutdown()
            util.info('process exiting with exitcode %d' % code)
            sys.stdout.flush()
            sys.stderr.flush()
        return code

    def _poll(self, timeout=0):
        """The exit code, or None while the process runs."""
        if self._exitcode is None and self._pid is not None:
            try:
                answer = posix._wait(self._pid, 1 if timeout == 0 else 0, timeout)
            except ChildProcessError:       # something else has waited for it
                return None
            if answer:
                self._exitcode = os.waitstatus_to_exitcode(answer & 0xFFFF)
        return self._exitcode

    def join(self, timeout=None):
        """Waits until the process has ended, at most `timeout` seconds."""
        self._check_closed()
        assert self._parent_pid == os.getpid(), 'can only join a child process'
        assert self._pid is not None, 'can only join a started process'
        if timeout is not None:
            import multiprocessing.connection       # programs find it in the package from then on
        if self._poll(timeout) is not None and self in _children:
            _children.remove(self)

    def is_alive(self):
        self._check_closed()
        if self is _current:
            return True
        assert self._parent_pid == os.getpid(), 'can only test a child process'
        if self._pid is None or self._poll() is not None:
            if self in _children:
                _children.remove(self)
            return False
        return True

    def terminate(self):
        self._send(_SIGTERM)

    def kill(self):
        self._send(_SIGKILL)

    def _send(self, number):
        self._check_closed()
        if self._pid is None:
            raise AttributeError("'NoneType' object has no attribute "
                                 + ("'terminate'" if number == _SIGTERM else "'kill'"))
        if self._poll() is None:
            os.kill(self._pid, number)

    def close(self):
        """Lets go of what the process object holds. It must have ended."""
        if self._pid is not None and not self._closed:
            if self._poll() is None:
                raise ValueError('Cannot close a process while it is still running. '
                                 'You should first call join() or terminate().')
            if self in _children:
                _children.remove(self)
        self._closed = True

    def _check_closed(self):  # shown
        if self._closed:
            raise ValueError('process object is closed')

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), 'name must be a string'
        self._name = name

    @property
    def daemon(self):
        """A daemon is terminated when its parent ends."""
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        assert self._pid is None, 'process has already started'
        self._daemonic = daemonic

    @property
    def pid(self):
        self._check_closed()
        return os.getpid() if self is _current else self._pid

    ident = pid

    @property
    def exitcode(self):
        """None while it runs, then its exit code, or minus the signal that ended it."""
        self._check_closed()
        return None if self is _current or self._pid is None else self._poll()

    @property
    def sentinel(self):
        """A descriptor that can be read from when the process has ended."""
        self._check_closed()
        if self._pid is None:
            raise ValueError('process not started')
        if self._sentinel is None:
            try:
                self._sentinel = posix.pidfd_open(self._pid)
            except ProcessLookupError:      # it has been waited for: the end of a pipe can always be read
                self._sentinel, writer = os.pipe()
                os.close(writer)
        return self._sentinel

    @property
    def authkey(self):
        return AuthenticationString(self._authkey)

    @authkey.setter
    def authkey(self, authkey):
        self._authkey = bytes(authkey)

    def __reduce__(self):
        from multiprocessing import context
        context._assert_spawning(self)
        return _rebuild_process, (type(self), dict(self.__dict__, _popen=None))

    def __repr__(self):
        exitcode = None
        if self is _current:
            status = 'started'
        elif self._closed:
            status = 'closed'
        elif self._parent_pid != os.getpid():
            status = 'unknown'
        elif self._pid is None:
            status = 'initial'
        else:
            exitcode = self._poll()
            status = 'started' if exitcode is None else 'stopped'
        parts = [type(self).__name__, f'name={self._name!r}']
        if status not in ('initial', 'closed', 'unknown') and self is not _current:
            parts.append(f'pid={self._pid}')
        parts += [f'parent={self._parent_pid}', status]
        if exitcode is not None:
            parts.append(f'exitcode={_exit_text(exitcode)}')
        if self._daemonic:
            parts.append('daemon')
        return f'<{" ".join(parts)}>'


def _exit_text(exitcode):
    """-SIGTERM rather than -15."""
    import signal
    names = signal.Signals._names
    return f'-{names[-exitcode]}' if -exitcode in names else exitcode


def _exit_code(status):
    """As for sys.exit()."""
    if status is None:
        return 0
    if isinstance(status, int):
        return status & 0xFF
    sys.stderr.write(str(status) + '\n')
    return 1


class _MainProcess(BaseProcess):
    """The process that the program began with."""

    def __init__(self):
        self._identity = ()
        self._name = 'MainProcess'
        self._parent_pid = None
        self._daemonic = False
        self._pid = None
        self._closed = False


class _ParentProcess(BaseProcess):
    """What a child knows of its parent."""

    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._pid = pid
        self._parent_pid = None
        self._daemonic = False
        self._closed = False

    def is_alive(self):
        return os.getppid() == self._pid

    @property
    def ident(self):
        return self._pid

    pid = ident

    def join(self, timeout=None):
        """Waits for the end of the parent: then the child is an orphan."""
        end = None if timeout is None else time.monotonic() + timeout
        while self.is_alive() and (end is None or time.monotonic() < end):
            time.sleep(0.01)


def _rebuild_process(cls, attributes):
    process = cls.__new__(cls)
    process.__dict__.update(attributes)
    return process


_current = _MainProcess()
_parent = None


def current_process():
    return _current


def parent_process():
    return _parent


def active_children():
    """Children that run; those that have ended are waited for."""
    _reap()
    return list(_children)


def _reap():
    for child in list(_children):
        if child._poll() is not None and child in _children:
            _children.remove(child)


def _end_children():
    """The process ends: daemons are terminated, the other children are waited for."""
    for child in list(_children):
        if child._daemonic:
            child.terminate()
    for child in list(_children):
        child.join()


atexit.register(util._exit_function)
