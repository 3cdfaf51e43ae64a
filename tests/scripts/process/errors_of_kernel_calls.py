import fcntl
import multiprocessing
import os
import signal
import socket
import tempfile


def tell(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


tell(lambda: os.waitstatus_to_exitcode(0x137F))  # expect: ValueError process stopped by delivery of signal 19
tell(lambda: os.sched_param())  # expect: TypeError sched_param() missing required argument 'sched_priority' (pos 1)
tell(lambda: os.sched_setaffinity(0, {5000}))  # expect: OSError [Errno 22] Invalid argument
tell(lambda: os.sched_setaffinity(0, {0, -1}))  # expect: ValueError negative CPU number
tell(lambda: [os.sched_get_priority_max(policy) for policy in (os.SCHED_OTHER, os.SCHED_RR, os.SCHED_BATCH)])  # expect: [0, 99, 0]
tell(lambda: os.sched_get_priority_min(99))  # expect: OSError [Errno 22] Invalid argument
tell(lambda: os.getsid(1) >= 0)    # expect: True
tell(lambda: multiprocessing.Semaphore(-1))  # expect: OSError [Errno 22] Invalid argument

with tempfile.TemporaryFile() as file:
    tell(lambda: fcntl.lockf(file, 99))  # expect: None
    tell(lambda: fcntl.lockf(file, 4))  # expect: ValueError unrecognized lockf argument

receiver, sender = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
sender.send(b'')
print(receiver.recv(5))  # expect: b''
tell(lambda: receiver.recv(5, socket.MSG_DONTWAIT))  # expect: BlockingIOError [Errno 11] Resource temporarily unavailable

pid = os.fork()
if pid == 0:
    signal.pause()
pidfd = os.pidfd_open(pid)
print(signal.pidfd_send_signal(pidfd, signal.SIGKILL))  # expect: None
print(os.waitid(os.P_PIDFD, pidfd, os.WEXITED).si_status)  # expect: 9
tell(lambda: signal.pidfd_send_signal(pidfd, 0))  # expect: ProcessLookupError [Errno 3] No such process
