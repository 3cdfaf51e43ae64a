"""What a process has used, and what it may use."""

import os
import time

RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_NOFILE, RLIMIT_AS = 0, 1, 2, 3, 4, 7, 9
RLIM_INFINITY = -1
error = OSError

_NAMES = ('ru_utime', 'ru_stime', 'ru_maxrss', 'ru_ixrss', 'ru_idrss', 'ru_isrss', 'ru_minflt', 'ru_majflt',
          'ru_nswap', 'ru_inblock', 'ru_oublock', 'ru_msgsnd', 'ru_msgrcv', 'ru_nsignals', 'ru_nvcsw', 'ru_nivcsw')
_limits = {}


class struct_rusage(tuple):
    """Measures by name; those that nobody keeps here are 0."""

    def __getattr__(self, name):
        if name not in _NAMES:
            raise AttributeError(f"'resource.struct_rusage' object has no attribute '{name}'")
        return self[_NAMES.index(name)]

    def __repr__(self):
        return f'resource.struct_rusage({", ".join([f"{name}={value!r}" for name, value in zip(_NAMES, self)])})'


def getrusage(who, /):
    times = os.times()
    if who == RUSAGE_CHILDREN:
        user, system = times.children_user, times.children_system
    elif who == RUSAGE_THREAD:
        user, system = time.thread_time(), 0.0
    elif who == RUSAGE_SELF:
        user, system = times.user, times.system
    else:
        raise ValueError('invalid who parameter')
    return struct_rusage((user, system, 10240) + (0,) * 13)


def getpagesize():
    return 4096


def getrlimit(resource, /):
    return _limits.get(resource, (RLIM_INFINITY, RLIM_INFINITY))


def setrlimit(resource, limits, /):
    _limits[resource] = tuple(limits)
