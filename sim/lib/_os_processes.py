"""Part of `os`: groups and sessions of processes, news of children, scheduling classes."""

import os
import posix
import _ipc
import sys

P_ALL, P_PID, P_PGID, P_PIDFD = 0, 1, 2, 3
WSTOPPED, WEXITED, WNOWAIT = 2, 4, 1 << 24
CLD_EXITED, CLD_KILLED, CLD_DUMPED, CLD_STOPPED, CLD_CONTINUED = 1, 2, 3, 5, 6
SCHED_BATCH, SCHED_IDLE, SCHED_RESET_ON_FORK = 3, 5, 0x40000000


def getpgid(pid):
    return _ipc.process_group(0, pid, 0)


def getpgrp():
    return getpgid(0)


def setpgid(pid, pgrp, /):
    """Puts a process into a group; 0: this process, into a group of its own."""
    _ipc.process_group(1, pid, pgrp)


def setpgrp():
    setpgid(0, 0)


def getsid(pid, /):
    return _ipc.process_group(2, pid, 0)


def setsid():
    """This process leads a new session, and in it a new group."""
    _ipc.process_group(3, 0, 0)


def killpg(pgid, signal, /):
    """A signal for all processes of a group."""
    posix.kill(-pgid if pgid else 0, signal)


def getgroups():
    return [0]


def getresuid():
    return (0, 0, 0)

getresgid = getresuid


class waitid_result(sys._Named):
    _title = 'posix.waitid_result'
    _names = ('si_pid', 'si_uid', 'si_signo', 'si_status', 'si_code')


def waitid(idtype, id, options, /):
    """What has happened to a child: with WEXITED that it ended, with WSTOPPED or WCONTINUED that a signal stopped it or
    made it go on. WNOWAIT leaves the news for the next who asks."""
    if not options & (WEXITED | WSTOPPED | os.WCONTINUED) or idtype not in (P_ALL, P_PID, P_PGID, P_PIDFD):
        raise OSError(22, posix.strerror(22))
    pid = -1 if idtype == P_ALL else id if idtype == P_PID else -id
    if idtype == P_PIDFD:
        pid = _ipc.process_behind(id)
    answer = posix._wait(pid, options & ~WEXITED | (0 if options & WEXITED else 1 << 28))
    if answer == 0:
        return None
    pid, status = answer >> 16, answer & 0xFFFF
    if os.WIFCONTINUED(status):
        code, status = CLD_CONTINUED, 18
    elif os.WIFSTOPPED(status):
        code, status = CLD_STOPPED, os.WSTOPSIG(status)
    elif os.WIFSIGNALED(status):
        code, status = CLD_KILLED, os.WTERMSIG(status)
    else:
        code, status = CLD_EXITED, os.WEXITSTATUS(status)
    return waitid_result((pid, 0, 17, status, code))


def wait3(options):
    return wait4(-1, options)


def wait4(pid, options):
    """As os.waitpid(), with what the children have used."""
    import resource
    return (*os.waitpid(pid, options), resource.getrusage(resource.RUSAGE_CHILDREN))


def sched_setparam(pid, param, /):
    os.sched_setscheduler(pid, os.sched_getscheduler(pid), param)


def _priorities(policy):
    """The least and the most of a scheduling class."""
    if policy not in (os.SCHED_OTHER, os.SCHED_FIFO, os.SCHED_RR, SCHED_BATCH, SCHED_IDLE):
        raise OSError(22, posix.strerror(22))
    return (1, 99) if policy in (os.SCHED_FIFO, os.SCHED_RR) else (0, 0)


def sched_get_priority_min(policy):
    return _priorities(policy)[0]


def sched_get_priority_max(policy):
    return _priorities(policy)[1]
