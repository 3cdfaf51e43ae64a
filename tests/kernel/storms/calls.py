"""Any call to the kernel, by many threads and processes, in any order and with any arguments: descriptors that are closed, paths
that lead nowhere, sizes, flags and signals without sense."""
import fcntl
import mmap
import os
import random
import resource
import select
import signal
import socket
import sys
import threading
import time

seed, count, steps = (int(word) for word in sys.argv[1:])
PATHS = ['a', 'b', 'c', 'd', 'd/e', 'd/../a', './/b', '', '/', '/tmp', 'x' * 300, 'a/b', 'no/such', '/proc/self/status', '/dev/null', 'ü']
SIZES = [0, 1, 2, 7, 100, 4096, 5000, 70_000, -1, 1 << 20, 1 << 31, 1 << 40, 1 << 62]
NUMBERS = [0, 1, 2, 3, 4, 5, 8, 16, 64, 255, 1024, 2048, -1, -2, 1 << 20, (1 << 31) - 1, 1 << 31, 1 << 63]
SIGNALS = [0, signal.SIGUSR1, signal.SIGUSR2, signal.SIGCHLD, signal.SIGALRM, signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE,
           signal.SIGCONT, signal.SIGWINCH, signal.SIGVTALRM, signal.SIGKILL, signal.SIGRTMIN, 65, -1]
FAMILIES = [(socket.AF_UNIX, socket.SOCK_STREAM), (socket.AF_UNIX, socket.SOCK_DGRAM), (socket.AF_UNIX, socket.SOCK_SEQPACKET),
            (socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM)]
children = []


def pause(r):
    """Mostly a millisecond or two, now and then seconds."""
    return r.random() ** 12 * 8


def descriptor(r):
    return r.randrange(3, 24) if r.randrange(20) else r.choice(NUMBERS[3:])


def path(r):
    return r.choice(PATHS)


def size(r):
    return r.choice(SIZES[:6]) if r.randrange(8) else r.choice(SIZES)


def number(r):
    return r.choice(NUMBERS)


def data(r):
    return b'x' * abs(size(r) % 5001)


def flags(r):
    return r.choice([os.O_RDONLY, os.O_WRONLY, os.O_RDWR]) | r.choice([0, os.O_CREAT, os.O_CREAT | os.O_TRUNC, os.O_CREAT | os.O_EXCL]) \
        | r.choice([0, os.O_APPEND, os.O_NONBLOCK, os.O_DIRECTORY, os.O_NOFOLLOW])


def pair(r):
    kind = r.choice(FAMILIES[:3])[1]
    for end in socket.socketpair(socket.AF_UNIX, kind):
        end.settimeout(r.choice([None, 0, 0.001]))
        end.detach()


def connection(r):
    family, kind = r.choice(FAMILIES)
    where = r.choice(['s', 't', '', 'd/s']) if family == socket.AF_UNIX else (r.choice(['127.0.0.1', 'localhost', '']), 5000 + r.randrange(3))
    end = socket.socket(family, kind)
    end.settimeout(pause(r))
    try:
        for what in range(r.randrange(1, 4)):
            r.choice([lambda: end.bind(where), lambda: end.listen(r.randrange(3)), lambda: end.connect(where), end.accept,
                      lambda: end.sendto(data(r), where), lambda: end.recv(abs(size(r)) % 9000), lambda: end.shutdown(r.randrange(4))])()
    finally:
        if r.randrange(3):
            end.close()
        else:
            end.detach()


def watch(r):
    some = [[descriptor(r) for i in range(r.randrange(4))] for kind in range(3)]
    if r.randrange(2):
        select.select(*some, pause(r))
        return
    poll = r.choice([select.poll, select.epoll])()
    for fd in some[0]:
        poll.register(fd, r.randrange(32))
    if isinstance(poll, select.epoll):
        poll.poll(pause(r))
        poll.close()
    else:
        poll.poll(pause(r) * 1000)


def shared(r):
    length = abs(size(r)) % 20_000
    with mmap.mmap(-1 if r.randrange(2) else descriptor(r), length, r.choice([mmap.MAP_SHARED, mmap.MAP_PRIVATE])) as memory:
        memory[r.randrange(length)] = 7
        if r.randrange(3) == 0:
            memory.resize(abs(size(r)) % 20_000)
        memory.write(data(r))


def child(r):
    if len(children) > 12:
        return
    pid = os.fork()
    if pid:
        children.append(pid)
        return
    signal.alarm(20)
    children.clear()
    if r.randrange(3) == 0:
        threading.Thread(target=live, args=(r, 3), daemon=True).start()
    live(r, 3)
    os._exit(r.randrange(256))


def reap(r):
    pid, status = os.waitpid(r.choice([*children] or [-1]), r.choice([0, os.WNOHANG, os.WNOHANG | os.WUNTRACED]))
    if pid in children:
        children.remove(pid)


def limit(r):
    which = r.choice([resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_CORE, resource.RLIMIT_CPU, 99])
    soft, hard = resource.getrlimit(which)
    resource.setrlimit(which, (r.choice([40, 64, 1000, 1 << 20]), hard))


def schedule(r):
    what = r.randrange(5)
    if what == 0:
        os.sched_yield()
    elif what == 1:
        os.setpriority(r.choice([os.PRIO_PROCESS, os.PRIO_PGRP, os.PRIO_USER]), 0, r.randrange(-21, 21))
    elif what == 2:
        os.sched_setaffinity(0, [number(r) % 9 for i in range(r.randrange(4))])
    elif what == 3:
        os.sched_setscheduler(0, number(r), os.sched_param(r.choice([0, 1, 50, 99, 100])))
    else:
        os.sched_rr_get_interval(0)


CALLS = [
    lambda r: time.sleep(pause(r)), lambda r: time.sleep(pause(r)), schedule, schedule,
    lambda r: os.open(path(r), flags(r), 0o600), lambda r: os.open(path(r), os.O_RDWR | os.O_CREAT), lambda r: os.pipe(), pair, connection, connection,
    lambda r: os.set_blocking(descriptor(r), r.randrange(4) == 0), lambda r: os.set_blocking(descriptor(r), False),
    lambda r: os.read(descriptor(r), size(r)), lambda r: os.read(descriptor(r), size(r)), lambda r: os.write(descriptor(r), data(r)),
    lambda r: os.write(descriptor(r), data(r)), lambda r: os.close(descriptor(r)), lambda r: os.dup(descriptor(r)),
    lambda r: os.dup2(descriptor(r), descriptor(r)), lambda r: os.lseek(descriptor(r), size(r), r.randrange(4)),
    lambda r: os.ftruncate(descriptor(r), size(r)), lambda r: os.fstat(descriptor(r)), lambda r: os.stat(path(r)), lambda r: os.unlink(path(r)),
    lambda r: os.mkdir(path(r)), lambda r: os.rmdir(path(r)), lambda r: os.rename(path(r), path(r)), lambda r: os.link(path(r), path(r)),
    lambda r: os.symlink(path(r), path(r)), lambda r: os.readlink(path(r)), lambda r: os.listdir(path(r)), lambda r: os.mkfifo(path(r)),
    lambda r: os.chmod(path(r), number(r) & 0o7777), lambda r: os.utime(path(r), (number(r), number(r))), lambda r: os.pread(descriptor(r), size(r), size(r)),
    lambda r: os.pwrite(descriptor(r), data(r), size(r)), lambda r: os.sendfile(descriptor(r), descriptor(r), r.choice([None, 0, 5]), size(r)),
    lambda r: os.posix_fallocate(descriptor(r), size(r), size(r)), lambda r: os.fsync(descriptor(r)), lambda r: os.memfd_create('m'),
    lambda r: os.eventfd(abs(number(r)), r.randrange(4)), lambda r: os.eventfd_write(descriptor(r), abs(number(r))), lambda r: os.eventfd_read(descriptor(r)),
    lambda r: os.pidfd_open(r.choice([*children] or [1])), watch, watch,
    lambda r: fcntl.flock(descriptor(r), r.choice([1, 2, 4, 8, 5, 6, 9, 99])), lambda r: fcntl.lockf(descriptor(r), r.choice([1, 2, 5, 6, 8]), size(r), size(r)),
    lambda r: fcntl.fcntl(descriptor(r), number(r), number(r)), lambda r: fcntl.ioctl(descriptor(r), 0x541B, b'1234'),
    lambda r: signal.setitimer(r.randrange(4), pause(r), 0.01 + pause(r)), lambda r: signal.sigtimedwait({signal.SIGUSR2}, pause(r)),
    lambda r: signal.pthread_sigmask(r.randrange(4), {r.choice(SIGNALS[1:])}), lambda r: signal.sigpending(),
    lambda r: os.kill(r.choice([*children] or [99]), r.choice(SIGNALS)), lambda r: signal.pthread_kill(threading.get_ident(), r.choice(SIGNALS[:7])), lambda r: os.kill(0, r.choice(SIGNALS[:7])),
    lambda r: os.setpgid(r.choice([0, *children]), r.choice([0, *children])), child, child, reap, reap, limit, shared, shared,
]


def live(r, steps):
    for step in range(steps):
        try:
            r.choice(CALLS)(r)
        except (OSError, ValueError, OverflowError, MemoryError, TypeError):
            pass


def world():
    os.setsid()
    for number in SIGNALS[1:7] + [signal.SIGVTALRM, signal.SIGPROF, signal.SIGXCPU]:
        signal.signal(number, lambda number, frame: None)
    threads = [threading.Thread(target=live, args=(random.Random(seed * 1000 + i), steps), daemon=True) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(2)
    os._exit(0)


# Who began the world sees it end: what still waits there for something that never comes is killed after a while.
os.mkdir('/tmp/world')
os.chdir('/tmp/world')
if os.fork() == 0:
    world()
for moment in range(100):
    time.sleep(1)
    try:
        if os.waitpid(-1, os.WNOHANG)[0]:
            break
    except ChildProcessError:
        break
try:
    os.kill(-1, signal.SIGKILL)
except ProcessLookupError:
    pass
print('calm')
