"""Signals: their numbers, and what a process does when one comes."""

import posix
import _frames          # for the handlers
import _ipc
import _signals
from _signals import default_int_handler
from operator import index as _index
from sys import _Named


class _Enumeration(type):
    """Makes a class of numbers with names behave as an enumeration does."""

    def __getitem__(cls, name):
        return cls.__members__[name]

    def __getattr__(cls, name):
        if name not in cls._names.values():
            raise AttributeError(name)
        return globals()[name]

    def __iter__(cls):
        return iter(cls.__members__.values())

    def __len__(cls):
        return len(cls._names)

    @property
    def __members__(cls):
        return {name: globals()[name] for name in cls._names.values()}


class _NamedNumber(int, metaclass=_Enumeration):
    """A number that knows its name; a subclass has the names."""

    _names = {}

    def __new__(cls, number):
        if number not in cls._names:
            raise ValueError(f'{number} is not a valid {cls.__name__}')
        return int.__new__(cls, number)

    @property
    def name(self):
        return self._names[int(self)]

    @property
    def value(self):
        return int(self)

    def __repr__(self):
        return f'<{type(self).__name__}.{self.name}: {int(self)}>'

    def __str__(self):
        return str(int(self))


class Signals(_NamedNumber):
    """The signals."""

    _names = {
        1: 'SIGHUP', 2: 'SIGINT', 3: 'SIGQUIT', 4: 'SIGILL', 5: 'SIGTRAP', 6: 'SIGABRT', 7: 'SIGBUS',
        8: 'SIGFPE', 9: 'SIGKILL', 10: 'SIGUSR1', 11: 'SIGSEGV', 12: 'SIGUSR2', 13: 'SIGPIPE',
        14: 'SIGALRM', 15: 'SIGTERM', 16: 'SIGSTKFLT', 17: 'SIGCHLD', 18: 'SIGCONT', 19: 'SIGSTOP', 20: 'SIGTSTP',
        21: 'SIGTTIN', 22: 'SIGTTOU', 23: 'SIGURG', 24: 'SIGXCPU', 25: 'SIGXFSZ', 26: 'SIGVTALRM', 27: 'SIGPROF',
        28: 'SIGWINCH', 29: 'SIGIO', 30: 'SIGPWR', 31: 'SIGSYS', 34: 'SIGRTMIN', 64: 'SIGRTMAX',
    }


class Handlers(_NamedNumber):
    """What happens when a signal comes."""

    _names = {0: 'SIG_DFL', 1: 'SIG_IGN'}


class Sigmasks(_NamedNumber):
    """What pthread_sigmask() does."""

    _names = {0: 'SIG_BLOCK', 1: 'SIG_UNBLOCK', 2: 'SIG_SETMASK'}


_descriptions = {
    1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap',
    6: 'Aborted', 7: 'Bus error', 8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1',
    11: 'Segmentation fault', 12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock',
    15: 'Terminated', 16: 'Stack fault', 17: 'Child exited', 18: 'Continued', 19: 'Stopped (signal)', 20: 'Stopped',
    21: 'Stopped (tty input)', 22: 'Stopped (tty output)', 23: 'Urgent I/O condition', 24: 'CPU time limit exceeded',
    25: 'File size limit exceeded', 26: 'Virtual timer expired', 27: 'Profiling timer expired', 28: 'Window changed',
    29: 'I/O possible', 30: 'Power failure', 31: 'Bad system call',
}

SIGHUP, SIGINT, SIGQUIT, SIGILL = Signals(1), Signals(2), Signals(3), Signals(4)
SIGTRAP, SIGABRT, SIGBUS, SIGFPE = Signals(5), Signals(6), Signals(7), Signals(8)
SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2 = Signals(9), Signals(10), Signals(11), Signals(12)
SIGPIPE, SIGALRM, SIGTERM, SIGCHLD = Signals(13), Signals(14), Signals(15), Signals(17)
SIGCONT, SIGSTOP, SIGTSTP = Signals(18), Signals(19), Signals(20)
SIGTTIN, SIGTTOU, SIGURG, SIGXCPU = Signals(21), Signals(22), Signals(23), Signals(24)
SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH = Signals(25), Signals(26), Signals(27), Signals(28)
SIGIO, SIGPWR, SIGSYS, SIGSTKFLT = Signals(29), Signals(30), Signals(31), Signals(16)
SIGRTMIN, SIGRTMAX = Signals(34), Signals(64)
SIGCLD, SIGIOT, SIGPOLL = SIGCHLD, SIGABRT, SIGIO
NSIG = 65
SIG_DFL, SIG_IGN = Handlers(0), Handlers(1)
SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK = Sigmasks(0), Sigmasks(1), Sigmasks(2)
_PENDING, _WAKEUP = 3, 4


class ItimerError(OSError):
    pass


ItimerError.__name__ = ItimerError.__qualname__ = 'itimer_error'
ItimerError.__module__ = 'signal'


def _enumerated(number):
    return Signals(number) if number in Signals._names else number


def valid_signals():
    return {_enumerated(number) for number in range(1, NSIG) if number not in (32, 33)}


def strsignal(signalnum, /):
    number = _check(signalnum)
    return f'Real-time signal {number - 34}' if number >= 34 else _descriptions.get(number)


def getsignal(signalnum):
    """What happens when the signal comes: a function, SIG_DFL or SIG_IGN."""
    number = _check(signalnum)
    action = posix._signal_action(number, -1)
    return _signals.handlers.get(number) if action == 2 else (SIG_DFL, SIG_IGN)[action]


def signal(signalnum, handler):  # shown
    """From now on the main thread calls handler(number, frame) when the signal comes."""
    import threading
    if not (callable(handler) or handler in (0, 1)):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if threading.current_thread() is not threading.main_thread():
        raise ValueError('signal only works in main thread of the main interpreter')
    before = getsignal(signalnum)
    number = int(signalnum)
    if number in (SIGKILL, SIGSTOP, 32, 33):
        raise OSError(22, posix.strerror(22))
    if callable(handler):
        _signals.handlers[number] = handler
        posix._signal_action(number, 2)
    else:
        posix._signal_action(number, int(handler))
        _signals.handlers.pop(number, None)
    return before


def _check(signalnum):
    number = _index(signalnum)
    if not 1 <= number < NSIG:
        raise ValueError('signal number out of range')
    return number


def raise_signal(signalnum, /):
    posix.kill(posix.getpid(), signalnum)


def pause():
    """Waits until a signal has come and its handler has run."""
    posix._pause()


def alarm(seconds, /):
    """SIGALRM after so many seconds, 0: never; the seconds that were left of the alarm before."""
    left = posix._alarm(_index(seconds), 0)
    return -int(-left // 1)


ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2


def _check_timer(which):
    if which not in (ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF):
        raise ItimerError(22, posix.strerror(22))


def setitimer(which, seconds, interval=0.0, /):
    """A signal after so many seconds, and then again every `interval` seconds. What was set before.

    ITIMER_REAL: SIGALRM; by the processor time of the process in user mode, ITIMER_VIRTUAL: SIGVTALRM; by all of it,
    ITIMER_PROF: SIGPROF."""
    _check_timer(which)
    if seconds < 0 or interval < 0:
        raise ItimerError(22, posix.strerror(22))
    before = getitimer(which)
    posix._alarm(seconds, interval, which)
    return before


def getitimer(which, /):
    """(seconds that are left, seconds between later signals)"""
    _check_timer(which)
    return posix._alarm_left(which), posix._alarm_interval(which)


def siginterrupt(signalnum, flag, /):
    """Interrupted calls go on by themselves (PEP 475)."""
    _check(signalnum)


# --- signals that a thread blocks, and waits for ---

def _set_of(signals):
    bits = 0
    for number in signals:
        number = int(number)
        if not 1 <= number < NSIG:
            raise ValueError(f'signal number {number} out of range [1; {NSIG - 1}]')
        bits |= 1 << number - 1
    return bytearray(bits.to_bytes(8, 'little'))


def _signals_of(buffer):
    bits = int.from_bytes(buffer, 'little')
    return {_enumerated(number) for number in range(1, NSIG) if bits >> number - 1 & 1}


def pthread_sigmask(how, mask):  # shown
    """Changes which signals this thread blocks: they wait. The set before."""
    buffer = _set_of(mask)
    if how not in (0, 1, 2):
        raise OSError(22, posix.strerror(22))
    _ipc.signals(how, buffer)
    return _signals_of(buffer)


def sigpending():  # shown
    """The signals that have come and wait because they are blocked."""
    buffer = bytearray(8)
    _ipc.signals(_PENDING, buffer)
    return _signals_of(buffer)


def sigwait(sigset):  # shown
    """Waits for one of the signals, which should be blocked, and takes it."""
    return _enumerated(_ipc.wait_signal(_set_of(sigset), None) & 0xFF)


class struct_siginfo(_Named):
    _title = 'signal.struct_siginfo'
    _names = ('si_signo', 'si_code', 'si_errno', 'si_pid', 'si_uid', 'si_status', 'si_band')


def _info(answer):
    number, pid = answer & 0xFF, answer >> 8
    code = 1 if number == SIGCHLD else 0 if pid else 128
    return struct_siginfo((number, code, 0, pid, 0, 0, 0))


def sigwaitinfo(sigset, /):
    return _info(_ipc.wait_signal(_set_of(sigset), None))


def sigtimedwait(sigset, timeout, /):
    """The same, at most so many seconds: then None."""
    if timeout < 0:
        raise ValueError('timeout must be non-negative')
    answer = _ipc.wait_signal(_set_of(sigset), timeout)
    return _info(answer) if answer else None


def pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /):
    posix.kill(_ipc.process_behind(pidfd), signalnum)


def pthread_kill(thread_id, signalnum, /):
    """Sends a signal to a thread of this process. Handlers run in the main thread all the same."""
    _check_or_zero(signalnum)
    if posix._stack_of(thread_id) == 0:
        raise ProcessLookupError(3, posix.strerror(3))
    posix.kill(posix.getpid(), signalnum)


def _check_or_zero(signalnum):
    if not 0 <= int(signalnum) < NSIG:
        raise OSError(22, posix.strerror(22))


def set_wakeup_fd(fd, *, warn_on_full_buffer=True):
    """Each signal with a handler also writes its number there. The descriptor before, or -1."""
    import threading
    if threading.current_thread() is not threading.main_thread():
        raise ValueError('set_wakeup_fd only works in main thread of the main interpreter')
    if fd != -1:
        posix._fstat(fd, bytearray(32))
        import fcntl
        if not fcntl.fcntl(fd, fcntl.F_GETFL) & 0o4000:
            raise ValueError(f'the fd {fd} must be in non-blocking mode')
    return _ipc.signals(_WAKEUP, fd) - 1
