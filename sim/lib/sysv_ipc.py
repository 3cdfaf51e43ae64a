"""Message queues, semaphores and shared memory that processes find by a number, as System V has them (the third-party
module of this name)."""

import os
import time

import _multiprocessing as _kernel
import posix_ipc
from _message_queue import Queue

VERSION = '1.1.0'
IPC_CREAT, IPC_EXCL = 0o1000, 0o2000
IPC_CREX, IPC_PRIVATE = IPC_CREAT | IPC_EXCL, 0
PAGE_SIZE = 4096
SEMAPHORE_VALUE_MAX = 32767
_MOST, _LONGEST = 64, 2048


class Error(Exception):
    pass


class InternalError(Error):
    pass


class PermissionsError(Error):
    pass


class ExistentialError(Error):
    pass


class BusyError(Error):
    pass


class NotAttachedError(Error):
    pass


def ftok(path, id, silence_warning=False):
    """A key that a file and a number stand for."""
    status = os.stat(path)
    return (id & 0xFF) << 24 | (status.st_dev & 0xFF) << 16 | status.st_ino & 0xFFFF


def _object(key, flags, kind, make, what):
    """The number of the kernel's object of a key."""
    given = key
    if key is None:
        key = os.getpid() << 8
    elif not isinstance(key, int):
        raise TypeError('Key must be an integer')
    while True:
        path = posix_ipc._path('/dev/shm', f'sysv.{kind}.', f'/{key}')
        translated = (os.O_CREAT if flags & IPC_CREAT or given is None else 0) | (os.O_EXCL if flags & IPC_EXCL or given is None else 0)
        try:
            return (key, path, *posix_ipc._find_or_make(path, translated, make, what))
        except posix_ipc.ExistentialError:
            if given is not None:
                text = f'A {what} with the key {key} already exists' if flags & IPC_EXCL else f'No {what} exists with the key {key}'
                raise ExistentialError(text) from None
            key += 1


class _Keyed:
    """What all three have in common: a key, and a file that stands for it."""

    def remove(self):
        try:
            os.unlink(self._path)
        except FileNotFoundError:
            raise ExistentialError(f'No {self._what} exists with the key {self.key}') from None

    def __repr__(self):
        return f'sysv_ipc.{type(self).__name__}({self.key})'


class MessageQueue(_Keyed):
    """Messages have a type above 0; a receiver asks for any, for one type, or (below 0) for the lowest up to one."""

    _what = 'queue'

    def __init__(self, key, flags=0, mode=0o600, max_message_size=_LONGEST):
        if not 0 < max_message_size <= 65536:
            raise ValueError('The message length must be 1 to 65536')
        self.key, self._path, number, _ = _object(key, flags, 'queue', lambda: Queue.create(
            _MOST, max_message_size, f'message queue {key}'), 'queue')
        self.id = number
        self._queue = Queue(number)
        self.max_size = _MOST * self._queue.longest

    current_messages = property(lambda self: self._queue.count())
    last_send_pid = property(lambda self: self._queue.last()[0])
    last_receive_pid = property(lambda self: self._queue.last()[1])

    def send(self, message, block=True, type=1):
        if type <= 0:
            raise ValueError('The message type must be > 0')
        message = message.encode() if isinstance(message, str) else bytes(message)
        if len(message) > self._queue.longest:
            raise ValueError(f'The message length exceeds queue\'s max_message_size ({self._queue.longest})')
        if not self._queue.send(message, type, None if block else 0, os.getpid()):
            raise BusyError('The queue is full')

    def receive(self, block=True, type=0):
        """(message, type)"""
        def choose(types):
            if type == 0:
                return 0
            wanted = [each for each in types if each == type or each <= -type]
            return types.index(min(wanted)) if wanted else -1
        while True:
            if block and type != 0 and self._queue.count() and not self._has(choose):
                time.sleep(0.001)       # a message of another type is there: look again a little later
                continue
            found = self._queue.receive(None if block else 0, choose, os.getpid())
            if found is not None:
                return found
            if not block:
                raise BusyError('The queue is empty')

    def _has(self, choose):
        queue = self._queue
        return choose([_kernel.load(queue._place(i), 113) for i in range(queue.count())]) >= 0

    def remove(self):
        super().remove()
        self._queue.drop()


class Semaphore(_Keyed):
    _what = 'semaphore'

    def __init__(self, key, flags=0, mode=0o600, initial_value=0):
        if not 0 <= initial_value <= SEMAPHORE_VALUE_MAX:
            raise ValueError('Attempt to set an out-of-range value')
        self.key, self._path, self.id, is_new = _object(key, flags, 'sem', lambda: _kernel.sem_create(
            initial_value, SEMAPHORE_VALUE_MAX, 0), 'semaphore')
        self.block = True
        if is_new:
            _kernel.sem_name(self.id, f'semaphore {key}')

    value = property(lambda self: _kernel.sem_value(self.id))

    def acquire(self, timeout=None, delta=1):
        for _ in range(delta):
            if not _kernel.sem_acquire(self.id, self.block and timeout != 0, timeout):
                raise BusyError('The semaphore is busy')

    P = acquire

    def release(self, delta=1):
        for _ in range(delta):
            _kernel.sem_release(self.id)

    V = release

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, *exception):
        self.release()


SHMMAX = 64 << 20           # bytes of a segment


class SharedMemory(_Keyed):
    _what = 'shared memory'

    def __init__(self, key, flags=0, mode=0o600, size=0, init_character=b' '):
        size = size or PAGE_SIZE
        if size > SHMMAX:
            raise OSError(22, os.strerror(22))
        self.key, self._path, self.id, is_new = _object(key, flags, 'shm', lambda: _kernel.shm_create(
            size, f'/sysv.{os.getpid()}.{key}.{time.monotonic_ns()}'), 'shared memory')
        self.size = _kernel.shm_size(self.id)
        self._address = _kernel.shm_map(self.id)
        if is_new and flags & IPC_CREX == IPC_CREX:
            self.write(init_character * self.size)

    attached = property(lambda self: self._address is not None)

    def _at(self, offset):
        if self._address is None:
            raise NotAttachedError('The memory is not attached')
        return self._address + offset

    def attach(self, address=None, flags=0):
        if self._address is None:
            self._address = _kernel.shm_map(self.id)

    def detach(self):
        _kernel.shm_unmap(self._at(0))
        self._address = None

    def read(self, byte_count=0, offset=0):
        if not 0 <= offset < self.size:
            raise ValueError('The offset must be less than the segment size')
        buffer = bytearray(min(byte_count or self.size, self.size - offset))
        if buffer:
            _kernel.fetch(self._at(offset), buffer)
        return bytes(buffer)

    def write(self, some_bytes, offset=0):
        data = some_bytes.encode() if isinstance(some_bytes, str) else bytes(some_bytes)
        if offset < 0 or offset + len(data) > self.size:
            raise ValueError('Attempt to write past end of memory segment')
        if data:
            _kernel.put(self._at(offset), data)


def attach(id, address=None, flags=0):
    memory = SharedMemory.__new__(SharedMemory)
    memory.key, memory.id, memory.size = None, id, _kernel.shm_size(id)
    memory._address = _kernel.shm_map(id)
    return memory


def remove_semaphore(id):
    """Nothing keeps a semaphore but its key."""


remove_shared_memory = remove_message_queue = remove_semaphore
