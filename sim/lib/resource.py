"""What a process has used, and what it may use.

What it has used is in /proc/self/rusage, a file of this kernel in place of the system call: a line each for the process,
its children whose status was read, and the calling thread.
"""

import _ipc
from sys import _Named

RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_NOFILE, RLIMIT_AS = 0, 1, 2, 3, 4, 7, 9
RLIMIT_OFILE = RLIMIT_NOFILE
RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_MEMLOCK, RLIMIT_SIGPENDING, RLIMIT_MSGQUEUE = 5, 6, 8, 11, 12
RLIMIT_NICE, RLIMIT_RTPRIO, RLIMIT_RTTIME = 13, 14, 15
RLIM_INFINITY = -1
RLIM_NLIMITS = 16
error = OSError

_NAMES = ('ru_utime', 'ru_stime', 'ru_maxrss', 'ru_ixrss', 'ru_idrss', 'ru_isrss', 'ru_minflt', 'ru_majflt',
          'ru_nswap', 'ru_inblock', 'ru_oublock', 'ru_msgsnd', 'ru_msgrcv', 'ru_nsignals', 'ru_nvcsw', 'ru_nivcsw')


class struct_rusage(_Named):
    """Measures by name; those that nobody keeps here are 0."""

    _title, _names = 'resource.struct_rusage', _NAMES


def getrusage(who, /):
    """Processor time in seconds, the most memory in KiB, page faults, context switches."""
    if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
        raise ValueError('invalid who parameter')
    with open('/proc/self/rusage') as file:
        line = file.readlines()[(RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD).index(who)]
    user, system, resident, minor, major, gave_up, had_to = (int(word) for word in line.split())
    return struct_rusage((user / 1e9, system / 1e9, resident, 0, 0, 0, minor, major) + (0,) * 6 + (gave_up, had_to))


def getpagesize():
    return 4096


_SETS = 256


def _limit(pid, resource, limits=None):
    """The limits of a process as they are now, or were before they became `limits`."""
    if not 0 <= resource < RLIM_NLIMITS:
        raise ValueError('invalid resource specified')
    words = bytearray(16)
    _ipc.limit(pid, resource, words)
    before = tuple(int.from_bytes(words[i:i + 8], 'little', signed=True) for i in (0, 8))
    if limits is not None:
        _ipc.limit(pid, resource | _SETS, bytearray(b''.join(_word(limit) for limit in limits)))
    return before


def _word(limit):
    if not isinstance(limit, int):
        raise TypeError(f"'{type(limit).__name__}' object cannot be interpreted as an integer")
    return limit.to_bytes(8, 'little', signed=True)


def _pair(limits):
    """(in force from now on, the most that it may be set to)"""
    try:
        soft, hard = limits = tuple(limits)
    except (TypeError, ValueError):
        raise ValueError('expected a tuple of 2 integers') from None
    return limits


def getrlimit(resource, /):
    return _limit(0, resource)


def setrlimit(resource, limits, /):
    """This process and its children obey those of processor time (SIGXCPU), sizes of files (OSError), descriptors and the address
    space (MemoryError); the others are only kept."""
    prlimit(0, resource, limits)


def prlimit(pid, resource, limits=None, /):
    """The limits of a process, and sets them."""
    try:
        return _limit(pid, resource, limits if limits is None else _pair(limits))
    except OSError as error:
        if error.errno != 22:
            raise
    raise ValueError('current limit exceeds maximum limit')
