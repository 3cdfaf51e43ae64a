"""Semaphores, shared memory and message queues that processes find by name, as POSIX has them (the third-party module
of this name). A name is a file: semaphores and memory in /dev/shm, queues in /dev/mqueue."""

import os

import _ipc
import _multiprocessing as _kernel
from _message_queue import Queue

VERSION = '1.1.1'
O_CREAT, O_EXCL, O_CREX, O_TRUNC = os.O_CREAT, os.O_EXCL, os.O_CREAT | os.O_EXCL, os.O_TRUNC
O_RDONLY, O_WRONLY, O_RDWR, O_NONBLOCK = 0, 1, 2, 0o4000
PAGE_SIZE = 4096
SEMAPHORE_TIMEOUT_SUPPORTED = MESSAGE_QUEUES_SUPPORTED = True
SEMAPHORE_VALUE_MAX = 2147483647
QUEUE_MESSAGES_MAX_DEFAULT, QUEUE_MESSAGE_SIZE_MAX_DEFAULT, QUEUE_PRIORITY_MAX = 10, 8192, 32767
USER_SIGNAL_MIN, USER_SIGNAL_MAX = 34, 64


class Error(Exception):
    pass


class SignalError(Error):
    pass


class PermissionsError(Error):
    pass


class ExistentialError(Error):
    pass


class BusyError(Error):
    pass


# --- names ---

def _path(folder, prefix, name):
    if not isinstance(name, str):
        raise TypeError('name must be a str')
    if not name.startswith('/') or '/' in name[1:] or len(name) < 2:
        raise ValueError('The name must begin with a slash and have no other')
    os.makedirs(folder, exist_ok=True)
    return f'{folder}/{prefix}{name[1:]}'


def _new_names(prefix):
    """For a name None: names that nobody has taken, one after the other."""
    number = 0
    while True:
        number += 1
        yield f'/{prefix}{os.getpid()}.{number}'


def _find_or_make(path, flags, make, what):
    """The number of a kernel object that a file names. A new one appears under its name at once and whole, by link()."""
    try:
        with open(path) as file:
            number = int(file.read())
        if flags & O_CREX == O_CREX:
            raise ExistentialError(f'A {what} with the specified name already exists')
        return number, False
    except FileNotFoundError:
        if not flags & O_CREAT:
            raise ExistentialError(f'No {what} exists with the specified name') from None
    number = make()
    draft = f'{path}.{os.getpid()}'
    with open(draft, 'w') as file:
        file.write(str(number))
    try:
        _ipc.link(draft, path, 0)
    except FileExistsError:         # somebody was faster
        return _find_or_make(path, flags, make, what)
    finally:
        os.unlink(draft)
    return number, True


def _unlink(path, what):
    try:
        os.unlink(path)
    except FileNotFoundError:
        raise ExistentialError(f'No {what} exists with the specified name') from None


def _open(name, flags, kind, folder, prefix, make, what):
    """(name, number, is new) of an object by its name, or with a name of its own for None."""
    if name is not None:
        return (name, *_find_or_make(_path(folder, prefix, name), flags, make, what))
    for name in _new_names(kind):
        try:
            return (name, *_find_or_make(_path(folder, prefix, name), O_CREX, make, what))
        except ExistentialError:
            pass


# --- semaphores ---

class Semaphore:
    """A counter that is never below 0: acquire() takes one from it, and waits for that at 0."""

    def __init__(self, name, flags=0, mode=0o600, initial_value=0):
        if not 0 <= initial_value <= SEMAPHORE_VALUE_MAX:
            raise ValueError('The initial value must be >= 0' if initial_value < 0 else 'The initial value is too large')

        def make():
            return _kernel.sem_create(initial_value, SEMAPHORE_VALUE_MAX, 0)
        self.name, self._number, is_new = _open(name, flags, 'sem', '/dev/shm', 'sem.', make, 'semaphore')
        if is_new:
            _kernel.sem_name(self._number, self.name)

    def acquire(self, timeout=None):
        self._check()
        if timeout is not None and timeout < 0:
            timeout = 0
        if not _kernel.sem_acquire(self._number, timeout != 0, timeout):
            raise BusyError('Semaphore is busy')

    def release(self):
        self._check()
        _kernel.sem_release(self._number)

    def _check(self):
        if self._number is None:
            raise ExistentialError('The semaphore does not exist')

    @property
    def value(self):
        self._check()
        return _kernel.sem_value(self._number)

    def close(self):
        self._number = None

    def unlink(self):
        unlink_semaphore(self.name)

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, *exception):
        self.release()

    def __str__(self):
        return f'Semaphore "{self.name}"'

    def __repr__(self):
        return f'posix_ipc.Semaphore("{self.name}")'


def unlink_semaphore(name):
    _unlink(_path('/dev/shm', 'sem.', name), 'semaphore')


# --- shared memory ---

class SharedMemory:
    """A file whose contents processes map (mmap) and then share."""

    def __init__(self, name, flags=0, mode=0o600, size=0, read_only=False):
        access = os.O_RDONLY if read_only else os.O_RDWR
        if name is None:
            for name in _new_names('shm'):
                if not os.path.exists(_path('/dev/shm', '', name)):
                    break
            flags |= O_CREX
        self.name = name
        try:
            self.fd = os.open(_path('/dev/shm', '', name), access | flags & (O_CREX | O_TRUNC), mode)
        except FileExistsError:
            raise ExistentialError('Shared memory with the specified name already exists') from None
        except FileNotFoundError:
            raise ExistentialError('No shared memory exists with the specified name') from None
        if size:
            os.ftruncate(self.fd, size)

    @property
    def size(self):
        return os.fstat(self.fd).st_size

    def fileno(self):
        return self.fd

    def close_fd(self):
        if self.fd >= 0:
            os.close(self.fd)
        self.fd = -1

    def unlink(self):
        unlink_shared_memory(self.name)

    def __str__(self):
        return f'SharedMemory "{self.name}"'

    def __repr__(self):
        return f'posix_ipc.SharedMemory("{self.name}")'


def unlink_shared_memory(name):
    _unlink(_path('/dev/shm', '', name), 'shared memory')


# --- message queues ---

class MessageQueue:
    """Messages with priorities: the highest comes out first, of equals the oldest. A full queue makes senders wait, an
    empty one receivers."""

    def __init__(self, name, flags=0, mode=0o600, max_messages=QUEUE_MESSAGES_MAX_DEFAULT,
                 max_message_size=QUEUE_MESSAGE_SIZE_MAX_DEFAULT, read=True, write=True):
        if not 1 <= max_messages <= 10 or not 1 <= max_message_size <= 8192:
            raise ValueError('Invalid parameter(s)')
        def make():
            return Queue.create(max_messages, max_message_size, f'message queue {name or ""}')
        self.name, number, _ = _open(name, flags, 'mq', '/dev/mqueue', '', make, 'queue')
        self._queue = Queue(number)
        self._reads, self._writes = read, write
        self.block = not flags & O_NONBLOCK

    mqd = property(lambda self: self._queue.number)
    max_messages = property(lambda self: self._queue.most)
    max_message_size = property(lambda self: self._queue.longest)
    current_messages = property(lambda self: self._queue.count())

    def send(self, message, timeout=None, priority=0):
        if not 0 <= priority <= QUEUE_PRIORITY_MAX:
            raise ValueError(f'The priority must be between 0 and {QUEUE_PRIORITY_MAX}')
        message = message.encode() if isinstance(message, str) else bytes(message)
        self._check()
        if len(message) > self.max_message_size:
            raise ValueError('The message is too long')
        if not self._writes:
            raise PermissionsError('The queue is not open for writing')
        if not self._queue.send(message, priority, timeout if self.block else 0):
            raise BusyError('The queue is full')

    def receive(self, timeout=None):
        """(message, priority)"""
        self._check()
        if not self._reads:
            raise PermissionsError('The queue is not open for reading')
        found = self._queue.receive(timeout if self.block else 0, lambda priorities: priorities.index(max(priorities)))
        if found is None:
            raise BusyError('The queue is empty')
        return found

    def close(self):
        self._queue = None

    def _check(self):
        if self._queue is None:
            raise ExistentialError('The queue is closed')

    def unlink(self):
        unlink_message_queue(self.name)

    def __str__(self):
        return f'MessageQueue "{self.name}"'

    def __repr__(self):
        return f'posix_ipc.MessageQueue("{self.name}")'


def unlink_message_queue(name):
    _unlink(_path('/dev/mqueue', '', name), 'queue')
