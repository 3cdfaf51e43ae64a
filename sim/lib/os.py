"""The operating system: processes, signals, pipes and descriptors, each a system call."""

import sys
import posix
import posixpath as path
import _files
from _files import fspath, open as _open_file
from posix import (close, cpu_count, ftruncate, getpid, getppid, isatty, kill, lseek, pidfd_open,
                   sched_yield, strerror as _usual_strerror, write)
from _directories import (
    O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY, SEEK_CUR, SEEK_END, SEEK_SET, F_OK, R_OK, W_OK,
    X_OK, DirEntry, access, chdir, fstat, getcwd, listdir, lstat, makedirs, mkdir, open, remove,
    removedirs, rename, replace, rmdir, scandir, stat, stat_result, unlink, walk)

sys.modules['os.path'] = path
name = 'posix'
linesep = '\n'
sep, pathsep, altsep, extsep = '/', ':', None, '.'
curdir, pardir, devnull, defpath = '.', '..', '/dev/null', '/bin:/usr/bin'


class _Environ(dict):
    """Names and values are texts."""

    def __getitem__(self, key):  # shown
        return dict.__getitem__(self, _checked(key))

    def __setitem__(self, key, value):
        dict.__setitem__(self, _checked(key), _checked(value))

    def __repr__(self):
        return f'environ({dict.__repr__(self)})'


def _checked(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


environ = _Environ({'HOME': '/root', 'LANG': 'C.UTF-8', 'PATH': '/usr/bin:/bin', 'USER': 'root'})
if sys.argv[1:2] == ['--environment']:      # of the program before this one in the process
    _import('_commands').take_environment(environ)
error = OSError

EX_OK, EX_USAGE, EX_DATAERR, EX_SOFTWARE, EX_OSERR = 0, 64, 65, 70, 71
WNOHANG, WUNTRACED, WCONTINUED = 1, 2, 8
P_WAIT, P_NOWAIT = 0, 1


# --- processes ---

_before_fork, _after_in_parent, _after_in_child = [], [], []


def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    """Functions to be called around every fork."""
    if before is None and after_in_child is None and after_in_parent is None:
        raise TypeError('At least one argument is required.')
    if before is not None:
        _before_fork.append(before)
    if after_in_parent is not None:
        _after_in_parent.append(after_in_parent)
    if after_in_child is not None:
        _after_in_child.append(after_in_child)


def fork():
    """A second process that goes on from here, a copy of this one: returns 0 in the child and
    the child's pid in the parent. Of the threads only the calling one is copied."""
    for function in reversed(_before_fork):
        function()
    pid = _fork_for_program()
    for function in _after_in_parent if pid else _after_in_child:
        function()
    return pid


def _fork_for_program():
    """fork() for a child that soon runs another program: nothing of this one's hears of it."""
    _thread = sys.modules.get('_thread')
    parent = _thread and _thread.get_ident()
    if _files._unwritten:
        _import('_signals').close_abandoned_files()
    pid = posix.fork()
    if pid == 0:
        if _thread:
            _thread._after_fork(parent)
        threading = sys.modules.get('threading')
        if threading is not None:
            threading._after_fork()
    return pid


def _exit(status):
    if _files._unwritten:
        _import('_signals').close_abandoned_files()
    posix._exit(status)


def waitpid(pid, options, /):
    """Waits for a child to end: (its pid, how it ended). (0, 0) if WNOHANG and none has."""
    answer = posix._wait(pid, options)
    return answer >> 16, answer & 0xFFFF


def wait():
    return waitpid(-1, 0)


def WIFEXITED(status):
    """Did it end by itself?"""
    return range(status).stop & 0x7F == 0


def WEXITSTATUS(status):
    return range(status).stop >> 8 & 0xFF


def WIFSIGNALED(status):
    """Did a signal end it?"""
    return range(status).stop & 0x7F not in (0, 0x7F)


def WTERMSIG(status):
    return range(status).stop & 0x7F


def WIFSTOPPED(status):
    return range(status).stop & 0xFF == 0x7F


def WSTOPSIG(status):
    return range(status).stop >> 8 & 0xFF


def WCOREDUMP(status, /):
    return range(status).stop & 0x80 != 0


def WIFCONTINUED(status):
    return range(status).stop == 0xFFFF


def waitstatus_to_exitcode(status):
    """The exit code, or minus the signal's number."""
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    what = f'process stopped by delivery of signal {WSTOPSIG(status)}' if WIFSTOPPED(status) else f'invalid wait status: {status}'
    raise ValueError(what)


def abort():
    """Ends the process by SIGABRT, whatever the program decided about it."""
    posix._signal_action(6, 0)
    kill(getpid(), 6)


def getuid():
    return 0


def geteuid():
    return 0


def getgid():
    return 0


def getegid():
    return 0


def getlogin():
    return 'root'


# --- scheduling; every thread has its own, and hands it down to those that it creates ---

PRIO_PROCESS, PRIO_PGRP, PRIO_USER = 0, 1, 2
SCHED_OTHER, SCHED_FIFO, SCHED_RR = 0, 1, 2


class sched_param(sys._Named):
    """The priority of a thread in a real-time class."""

    _title, _names = 'posix.sched_param', ('sched_priority',)

    def __new__(cls, sched_priority):
        return tuple.__new__(cls, (sched_priority,))


def getpriority(which, who):
    """How nice a thread, the nicest of a group or all of a user is: -20 (takes most of the time) to 19."""
    return 20 - posix._scheduling(who, which << 8)


def setpriority(which, who, priority):
    posix._scheduling(who, which << 8, priority)


def nice(increment, /):
    return 20 - posix._scheduling(0, 0, getpriority(PRIO_PROCESS, 0) + range(increment).stop)


def sched_getscheduler(pid, /):
    return posix._scheduling(pid, 1) >> 8


def sched_getparam(pid, /):
    return sched_param(posix._scheduling(pid, 1) & 0xFF)


def sched_setscheduler(pid, policy, param, /):
    posix._scheduling(pid, 1, policy << 8 | param.sched_priority)


def sched_rr_get_interval(pid, /):
    """The time slice of a thread's class in seconds."""
    return posix._scheduling(pid, 3) / 1e9


def sched_getaffinity(pid, /):
    """The cores that a thread may run on."""
    cores = posix._scheduling(pid, 2)
    return {core for core in range(64) if cores >> core & 1}


def sched_setaffinity(pid, mask, /):
    cores = set(mask)
    if cores and min(cores) < 0:
        raise ValueError('negative CPU number')
    posix._scheduling(pid, 2, sum(1 << core for core in cores if core < 62))


def getloadavg():
    return (0.0, 0.0, 0.0)


def umask(mask, /):
    """What new files are not allowed, from now on; what it was."""
    before, _files._umask = _files._umask, mask & 0o777
    return before


class times_result(sys._Named):
    _title = 'posix.times_result'
    _names = ('user', 'system', 'children_user', 'children_system', 'elapsed')


def times():
    """Processor time of the process, all of it the user's, and the time of day."""
    import time
    return times_result((time.process_time(), 0.0, 0.0, 0.0, time.monotonic()))


# --- descriptors ---

def read(fd, length, /):
    """At most `length` bytes; waits for the first one; b'' at the end."""
    if length < 0:
        raise OSError(22, strerror(22))
    buffer = bytearray(length)
    count = posix._read_into(fd, buffer)
    return bytes(buffer[:count])


def pipe():
    """(descriptor to read from, descriptor to write to)"""
    both = posix._pipe()
    return both & 0xFFFF, both >> 16


def dup(fd, /):
    return posix._dup(fd)


def dup2(fd, fd2, inheritable=True):
    return posix._dup(fd, fd2 if fd2 >= 0 else 1 << 30)     # no descriptor has that number


def closerange(fd_low, fd_high, /):
    for fd in range(fd_low, fd_high):
        try:
            close(fd)
        except OSError:
            pass


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):  # shown
    """A file object for a descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f'invalid fd type ({type(fd).__name__}, expected integer)')
    return _open_file(fd, mode, buffering, encoding, *args, **kwargs)


def strerror(code, /):
    """What an error number means."""
    text = _usual_strerror(code)
    known = not text.startswith('Unknown error') or not _has_module('errno')
    return text if known else _import('errno')._texts.get(code, text)


# --- the rest ---

def getenv(key, default=None):  # shown
    return environ.get(_checked(key), default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


def urandom(size, /):
    """Random bytes that the machine's seed decides."""
    if range(size).stop < 0:
        raise ValueError('negative argument not allowed')
    bits = count = 0
    while count < size:
        bits = bits << 48 | posix._random_bits()
        count += 6
    return (bits & ((1 << 8 * size) - 1)).to_bytes(size, 'little')


def truncate(path, length):
    fd = open(path, O_WRONLY)
    try:
        ftruncate(fd, length)
    finally:
        close(fd)


def __getattr__(name):
    """What few programs need is in another module."""
    if _has_module('_os_more') and hasattr(_import('_os_more'), name) and not name.startswith('_'):
        return getattr(_import('_os_more'), name)
    raise AttributeError(f"module 'os' has no attribute '{name}'")
