"""Memory that is a file's contents, or that a process shares with its children."""

import fcntl
import os
import posix

import _ipc
import _multiprocessing as _kernel
from _memoryview import is_viewed

PAGESIZE = ALLOCATIONGRANULARITY = 4096
ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY = 0, 1, 2, 3
MAP_SHARED, MAP_PRIVATE, MAP_ANONYMOUS, MAP_ANON = 1, 2, 32, 32
PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED = 0, 1, 2, 3, 4
error = OSError


def _read_at(fd, size, offset):
    buffer = bytearray(size)
    count = _ipc.read(fd, buffer, offset + 1)
    return bytes(buffer[:count])


def _write_at(fd, data, offset):
    while data:
        count = _ipc.write(fd, data, offset + 1)
        data, offset = data[count:], offset + count


class mmap:
    """Bytes that can be read and written in place. All that map a file at the same time share its bytes; they are written
    back by flush() and close()."""

    def __init__(self, fileno, length, flags=MAP_SHARED, prot=PROT_READ | PROT_WRITE, access=ACCESS_DEFAULT, *,
                 tagname=None, offset=0):
        if length < 0:
            raise OverflowError('memory mapped length must be positive')
        if offset < 0:
            raise OverflowError('memory mapped offset must be positive')
        if not 0 <= access <= 3:
            raise ValueError('mmap invalid access parameter.')
        if access != ACCESS_DEFAULT and (flags != MAP_SHARED or prot != PROT_READ | PROT_WRITE):
            raise ValueError("mmap can't specify both access and flags, prot.")
        if fileno >= 0 and access not in (ACCESS_READ, ACCESS_COPY) and flags & MAP_SHARED and prot & PROT_WRITE \
                and fcntl.fcntl(fileno, fcntl.F_GETFL) & 3 == os.O_RDONLY:
            raise PermissionError(13, posix.strerror(13))
        self._fd = posix._dup(fileno) if fileno >= 0 else -1
        self._offset = offset
        self._size = self._checked_size(length)
        if offset % ALLOCATIONGRANULARITY or self._size == 0:
            raise OSError(22, posix.strerror(22))
        self._read_only = access == ACCESS_READ or prot == PROT_READ
        is_private = access == ACCESS_COPY or flags & MAP_PRIVATE != 0
        self._writes_back = fileno >= 0 and not self._read_only and not is_private
        self._position = 0
        self._open = True
        self._address = self._private = None        # one of them
        if is_private:
            self._private = bytearray(self._contents() if fileno >= 0 else self._size)
        else:
            self._map()

    def _checked_size(self, length):
        """The length; 0 stands for the rest of the file."""
        if self._fd < 0:
            return length
        rest = os.fstat(self._fd).st_size - self._offset
        if length == 0 and rest <= 0:
            raise ValueError('cannot mmap an empty file' if rest == 0 and not self._offset else 'mmap offset is greater than file size')
        if length > rest:
            raise ValueError('mmap length is greater than file size')
        return length or rest

    def _contents(self):
        return _read_at(self._fd, self._size, self._offset)

    def _map(self):
        segment, is_new = self._segment(self._fd >= 0)
        self._address = _kernel.shm_map(segment)
        if self._fd >= 0 and is_new:
            _kernel.put(self._address, self._contents())

    def _segment(self, is_shared):
        """(the memory, whether it is new): that of others that map the same bytes of the file, if there are any."""
        self._name, self._maker = None, 0
        if not is_shared:
            return _kernel.shm_create(self._size), True
        name = f'/mapped.{os.fstat(self._fd).st_ino}.{self._offset}.{self._size}'
        try:
            return _kernel.shm_open(name), False
        except FileNotFoundError:
            pass
        if not self._writes_back:
            return _kernel.shm_create(self._size), True
        self._name, self._maker = name, posix.getpid()
        return _kernel.shm_create(self._size, name), True

    def _check_open(self):
        if not self._open:
            raise ValueError('mmap closed or invalid')

    def _check_writable(self):
        self._check_open()
        if self._read_only:
            raise TypeError("mmap can't modify a readonly memory map.")

    def _bytes(self, start, stop):
        self._check_open()
        if self._private is not None:
            return bytes(self._private[start:stop])
        buffer = bytearray(max(stop - start, 0))
        if buffer:
            _kernel.fetch(self._address + start, buffer)
        return bytes(buffer)

    def _put(self, start, data):
        if self._private is not None:
            self._private[start:start + len(data)] = data
        elif data:
            _kernel.put(self._address + start, data)

    def __len__(self):
        self._check_open()
        return self._size

    def size(self):
        """Of the file, if there is one."""
        self._check_open()
        return self._size if self._fd < 0 else os.fstat(self._fd).st_size

    def _place(self, index):
        place = index + self._size if index < 0 else index
        if not 0 <= place < self._size:
            raise IndexError('mmap index out of range')
        return place

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._bytes(0, self._size)[index]
        place = self._place(index)
        return self._bytes(place, place + 1)[0]

    def __setitem__(self, index, value):
        self._check_writable()
        if not isinstance(index, slice):
            place = self._place(index)
            if not 0 <= value.__index__() < 256:
                raise ValueError('mmap item value must be in range(0, 256)')
            return self._put(place, bytes([value]))
        places = range(*index.indices(self._size))
        value = bytes(value)
        if len(value) != len(places):
            raise IndexError('mmap slice assignment is wrong size')
        if places.step == 1:
            return self._put(places.start, value)
        for place, byte in zip(places, value):
            self._put(place, bytes([byte]))

    def read(self, n=None):
        start = self._position
        end = self._size if n is None or n < 0 else min(start + n, self._size)
        self._position = end
        return self._bytes(start, end)

    def readline(self):
        rest = self._bytes(self._position, self._size)
        end = rest.find(b'\n') + 1 or len(rest)
        self._position += end
        return rest[:end]

    def read_byte(self):
        if self._position >= self._size:
            raise ValueError('read byte out of range')
        return self.read(1)[0]

    def write(self, data):
        self._check_writable()
        data = bytes(data)
        if self._position + len(data) > self._size:
            raise ValueError('data out of range')
        self._put(self._position, data)
        self._position += len(data)
        return len(data)

    def write_byte(self, byte):
        self.write(bytes([byte]))

    def seek(self, pos, whence=0):
        self._check_open()
        place = pos + (0, self._position, self._size)[whence]
        if not 0 <= place <= self._size:
            raise ValueError('seek out of range')
        self._position = place

    def tell(self):
        self._check_open()
        return self._position

    def find(self, sub, start=None, end=None):
        return self._bytes(0, self._size).find(sub, self._position if start is None else start,
                                               self._size if end is None else end)

    def rfind(self, sub, start=None, end=None):
        return self._bytes(0, self._size).rfind(sub, self._position if start is None else start,
                                                self._size if end is None else end)

    def move(self, dest, src, count):
        self._check_writable()
        if min(dest, src, count) < 0 or max(dest, src) + count > self._size:
            raise ValueError('source, destination, or count out of range')
        self._put(dest, self._bytes(src, src + count))

    def resize(self, newsize):
        """The same bytes, and more or fewer of them; a file changes with it."""
        self._check_open()
        if self._private is not None and self._fd >= 0 or self._read_only:
            raise TypeError("mmap can't resize a readonly or copy-on-write memory map.")
        if newsize <= 0:
            raise ValueError('new size out of range')
        kept = self._bytes(0, min(newsize, self._size))
        self._unmap()
        self._size = newsize
        if self._private is not None:
            self._private = bytearray(kept + bytes(newsize - len(kept)))
            return
        if self._fd >= 0:
            posix.ftruncate(self._fd, self._offset + newsize)
        self._map()
        self._put(0, kept)

    def madvise(self, option, start=0, length=None):
        """Advice that changes nothing here."""
        self._check_open()
        if not 0 <= start < self._size:
            raise ValueError('madvise start out of bounds')

    def flush(self, offset=0, size=None):
        """Writes the bytes into the file."""
        self._check_open()
        if self._writes_back:
            _write_at(self._fd, self._bytes(0, self._size), self._offset)

    def _unmap(self):
        if self._private is not None:
            return
        self.flush()
        if self._maker == posix.getpid():       # whoever maps the file later reads it anew
            _kernel.shm_unlink(self._name)
        _kernel.shm_unmap(self._address)

    def close(self):
        if self._open:
            if is_viewed(self):
                raise BufferError('cannot close exported pointers exist')
            self._unmap()
            self._open = False
            if self._fd >= 0:
                posix.close(self._fd)

    @property
    def closed(self):
        return not self._open

    def __bytes__(self):
        return self[:]

    def __iter__(self):
        for i in range(len(self)):
            yield self[i:i + 1]

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exception):
        self.close()
