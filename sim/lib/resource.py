"""What a process has used, and what it may use.

What it has used is in /proc/self/rusage, a file of this kernel in place of the system call: a line each for the process,
its children whose status was read, and the calling thread.
"""

import posix
import _ipc
from sys import _Named

RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_NOFILE, RLIMIT_AS = 0, 1, 2, 3, 4, 7, 9
RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_MEMLOCK, RLIMIT_SIGPENDING, RLIMIT_MSGQUEUE = 5, 6, 8, 11, 12
RLIMIT_NICE, RLIMIT_RTPRIO, RLIMIT_RTTIME = 13, 14, 15
RLIM_INFINITY = -1
error = OSError

_NAMES = ('ru_utime', 'ru_stime', 'ru_maxrss', 'ru_ixrss', 'ru_idrss', 'ru_isrss', 'ru_minflt', 'ru_majflt',
          'ru_nswap', 'ru_inblock', 'ru_oublock', 'ru_msgsnd', 'ru_msgrcv', 'ru_nsignals', 'ru_nvcsw', 'ru_nivcsw')
_limits = {}


class struct_rusage(_Named):
    """Measures by name; those that nobody keeps here are 0."""

    _title, _names = 'resource.struct_rusage', _NAMES


def getrusage(who, /):
    """Processor time in seconds, the most memory in KiB, page faults."""
    if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
        raise ValueError('invalid who parameter')
    with open('/proc/self/rusage') as file:
        line = file.readlines()[(RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD).index(who)]
    user, system, resident, minor, major = (int(word) for word in line.split())
    return struct_rusage((user / 1e9, system / 1e9, resident, 0, 0, 0, minor, major) + (0,) * 8)


def getpagesize():
    return 4096


# Where the kernel knows of them: processor time, sizes of files, descriptors.
_OF_KERNEL = {RLIMIT_CPU: 0, RLIMIT_FSIZE: 1, RLIMIT_NOFILE: 2}
_limits[RLIMIT_NOFILE] = (1024, 1048576)


def _check(resource):
    if not 0 <= resource < 16:
        raise ValueError('invalid resource specified')


def getrlimit(resource, /):
    _check(resource)
    return _limits.get(resource, (RLIM_INFINITY, RLIM_INFINITY))


def setrlimit(resource, limits, /):
    """(in force from now on, the most that it may be set to). This process obeys those of processor time (SIGXCPU), sizes of
    files (OSError) and descriptors; the others are only kept."""
    _check(resource)
    try:
        soft, hard = limits = tuple(limits)
    except (TypeError, ValueError):
        raise ValueError('expected a tuple of 2 integers') from None
    if hard != RLIM_INFINITY and (soft > hard or soft == RLIM_INFINITY):
        raise ValueError('current limit exceeds maximum limit')
    _limits[resource] = limits
    if resource in _OF_KERNEL:
        _ipc.limit(_OF_KERNEL[resource], soft)


def prlimit(pid, resource, limits=None, /):
    """The limits of this process, and sets them."""
    if pid not in (0, posix.getpid()):
        raise PermissionError(1, posix.strerror(1))
    before = getrlimit(resource)
    if limits is not None:
        setrlimit(resource, limits)
    return before
