"""Signals: their numbers, and what a process does when one comes."""

import posix
import _signals
from _signals import default_int_handler


class Signals(int):
    """A signal's number that knows its name."""

    def __new__(cls, number):
        if number not in _names:
            raise ValueError(f'{number} is not a valid Signals')
        return int.__new__(cls, number)

    @property
    def name(self):
        return _names[int(self)]

    @property
    def value(self):
        return int(self)

    def __repr__(self):
        return f'<Signals.{self.name}: {int(self)}>'

    def __str__(self):
        return str(int(self))


class Handlers(int):
    """What happens when a signal comes."""

    @property
    def name(self):
        return ('SIG_DFL', 'SIG_IGN')[int(self)]

    def __str__(self):
        return str(int(self))

    def __repr__(self):
        return f'<Handlers.{self.name}: {int(self)}>'


_names = {
    1: 'SIGHUP', 2: 'SIGINT', 3: 'SIGQUIT', 4: 'SIGILL', 5: 'SIGTRAP', 6: 'SIGABRT', 7: 'SIGBUS',
    8: 'SIGFPE', 9: 'SIGKILL', 10: 'SIGUSR1', 11: 'SIGSEGV', 12: 'SIGUSR2', 13: 'SIGPIPE',
    14: 'SIGALRM', 15: 'SIGTERM', 17: 'SIGCHLD', 18: 'SIGCONT', 19: 'SIGSTOP', 20: 'SIGTSTP',
    21: 'SIGTTIN', 22: 'SIGTTOU', 28: 'SIGWINCH',
}
_descriptions = {
    1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap',
    6: 'Aborted', 7: 'Bus error', 8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1',
    11: 'Segmentation fault', 12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock',
    15: 'Terminated', 17: 'Child exited', 18: 'Continued', 19: 'Stopped (signal)', 20: 'Stopped',
    21: 'Stopped (tty input)', 22: 'Stopped (tty output)', 28: 'Window changed',
}

SIGHUP, SIGINT, SIGQUIT, SIGILL = Signals(1), Signals(2), Signals(3), Signals(4)
SIGTRAP, SIGABRT, SIGBUS, SIGFPE = Signals(5), Signals(6), Signals(7), Signals(8)
SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2 = Signals(9), Signals(10), Signals(11), Signals(12)
SIGPIPE, SIGALRM, SIGTERM, SIGCHLD = Signals(13), Signals(14), Signals(15), Signals(17)
SIGCONT, SIGSTOP, SIGTSTP = Signals(18), Signals(19), Signals(20)
SIGTTIN, SIGTTOU, SIGWINCH = Signals(21), Signals(22), Signals(28)
SIGCLD = SIGCHLD
NSIG = 65
SIG_DFL, SIG_IGN = Handlers(0), Handlers(1)


def valid_signals():
    return {Signals(number) for number in _names}


def strsignal(signalnum, /):
    return _descriptions.get(int(signalnum))


def getsignal(signalnum, /):
    """What happens when the signal comes: a function, SIG_DFL or SIG_IGN."""
    number = _check(signalnum)
    action = posix._signal_action(number, -1)
    return _signals.handlers.get(number) if action == 2 else (SIG_DFL, SIG_IGN)[action]


def signal(signalnum, handler, /):
    """From now on the main thread calls handler(number, frame) when the signal comes."""
    import threading
    if not (callable(handler) or handler in (0, 1)):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if threading.current_thread() is not threading.main_thread():
        raise ValueError('signal only works in main thread of the main interpreter')
    before = getsignal(signalnum)
    number = int(signalnum)
    if callable(handler):
        _signals.handlers[number] = handler
        posix._signal_action(number, 2)
    else:
        posix._signal_action(number, int(handler))
        _signals.handlers.pop(number, None)
    return before


def _check(signalnum):
    number = int(signalnum)
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
    left = posix._alarm(seconds, 0)
    return -int(-left // 1)


ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2


def setitimer(which, seconds, interval=0.0, /):
    """SIGALRM after so many seconds, and then again every `interval` seconds."""
    if which != ITIMER_REAL:
        raise ValueError('this machine has the real timer only')
    return posix._alarm(seconds, interval), 0.0


def siginterrupt(signalnum, flag, /):
    _check(signalnum)


def set_wakeup_fd(fd, *, warn_on_full_buffer=True):
    return -1
