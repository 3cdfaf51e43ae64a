"""Memory that is a file's contents, or that a process shares with its children."""

import os
import posix

import _multiprocessing as _kernel

PAGESIZE = ALLOCATIONGRANULARITY = 4096
ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY = 0, 1, 2, 3
MAP_SHARED, MAP_PRIVATE, MAP_ANONYMOUS, MAP_ANON = 1, 2, 32, 32
PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
error = OSError


class mmap:
    """Bytes that can be read and written in place. All that map a file at the same time share its bytes; they are written
    back by flush() and close()."""

    def __init__(self, fileno, length, flags=MAP_SHARED, prot=PROT_READ | PROT_WRITE, access=ACCESS_DEFAULT, *,
                 tagname=None, offset=0):
        self._fd = posix._dup(fileno) if fileno >= 0 else -1
        self._offset = offset
        if length == 0:
            if fileno < 0:
                raise ValueError('cannot mmap an empty file')
            length = os.fstat(fileno).st_size - offset
            if length <= 0:
                raise ValueError('cannot mmap an empty file')
        self._size = length
        self._read_only = access == ACCESS_READ or prot == PROT_READ
        self._writes_back = fileno >= 0 and not self._read_only and access != ACCESS_COPY and flags != MAP_PRIVATE
        self._position = 0
        segment, is_new = self._segment(fileno >= 0 and access != ACCESS_COPY and flags != MAP_PRIVATE)
        self._address = _kernel.shm_map(segment)
        if fileno >= 0 and is_new:
            here = posix.lseek(self._fd, 0, 1)
            posix.lseek(self._fd, offset, 0)
            _kernel.put(self._address, os.read(self._fd, length))
            posix.lseek(self._fd, here, 0)

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
        if self._address is None:
            raise ValueError('mmap closed or invalid')

    def _check_writable(self):
        self._check_open()
        if self._read_only:
            raise TypeError("mmap can't modify a readonly memory map.")

    def _bytes(self, start, stop):
        self._check_open()
        buffer = bytearray(max(stop - start, 0))
        if buffer:
            _kernel.fetch(self._address + start, buffer)
        return bytes(buffer)

    def __len__(self):
        self._check_open()
        return self._size

    size = __len__

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
            if not 0 <= value < 256:
                raise ValueError('mmap item value must be in range(0, 256)')
            return _kernel.store(self._address + place, ord('B'), value)
        start, stop, step = index.indices(self._size)
        if step != 1 or len(value) != stop - start:
            raise IndexError('mmap slice assignment is wrong size')
        self._put(start, bytes(value))

    def _put(self, start, data):
        _kernel.put(self._address + start, data)

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
        _kernel.put(self._address + self._position, data)
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
        self[dest:dest + count] = self[src:src + count]

    def flush(self, offset=0, size=None):
        """Writes the bytes into the file."""
        if self._writes_back:
            posix.lseek(self._fd, self._offset, 0)
            data = self._bytes(0, self._size)
            while data:
                data = data[posix.write(self._fd, data):]

    def close(self):
        if self._address is not None:
            self.flush()
            if self._maker == posix.getpid():       # whoever maps the file later reads it anew
                _kernel.shm_unlink(self._name)
            _kernel.shm_unmap(self._address)
            self._address = None
            if self._fd >= 0:
                posix.close(self._fd)

    @property
    def closed(self):
        return self._address is None

    def __iter__(self):
        for i in range(len(self)):
            yield self[i:i + 1]

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exception):
        self.close()
