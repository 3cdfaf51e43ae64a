"""Values and arrays of C types in shared memory. Every access is one read or write of memory;
`x.value += 1` is a read and, later, a write: that is what the lock is for."""

import ctypes

import _multiprocessing as _kernel
from multiprocessing import context, heap, synchronize

__all__ = ['RawValue', 'RawArray', 'Value', 'Array', 'copy', 'synchronized']

typecode_to_type = {
    'c': ctypes.c_char, 'u': ctypes.c_wchar, 'b': ctypes.c_byte, 'B': ctypes.c_ubyte,
    'h': ctypes.c_short, 'H': ctypes.c_ushort, 'i': ctypes.c_int, 'I': ctypes.c_uint,
    'l': ctypes.c_long, 'L': ctypes.c_ulong, 'q': ctypes.c_longlong, 'Q': ctypes.c_ulonglong,
    'f': ctypes.c_float, 'd': ctypes.c_double,
}


def _type_of(typecode_or_type):
    kind = typecode_to_type.get(typecode_or_type, typecode_or_type)
    if not isinstance(kind, type):
        raise TypeError('this type has no size')
    return kind


def _load(kind, address):
    value = _kernel.load(address, ord(kind._type_))
    if kind._type_ == 'c':
        return bytes([value])
    if kind._type_ == 'u':
        return chr(value)
    return bool(value) if kind._type_ == '?' else value


def _store(kind, address, value):
    if kind._type_ == 'c':
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise TypeError('one character bytes, bytearray or integer expected')
        value = value[0]
    elif kind._type_ == 'u':
        value = ord(value)
    elif kind._type_ == '?':
        value = 1 if value else 0
    elif kind._type_ not in 'df' and isinstance(value, int):
        value = kind(value).value       # as in C, what does not fit is cut off
    elif kind._type_ not in 'df':
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    _kernel.store(address, ord(kind._type_), value)


class _Shared:
    """An object whose bytes lie in shared memory."""

    def __init__(self, kind, block):
        object.__setattr__(self, '_kind', kind)
        object.__setattr__(self, '_block', block)

    def __reduce__(self):
        context._assert_spawning(self)
        return type(self), (self._kind, self._block)


class _SharedNumber(_Shared):
    @property
    def value(self):
        return _load(self._kind, self._block.address)

    @value.setter
    def value(self, value):
        _store(self._kind, self._block.address, value)

    def __repr__(self):
        return f'{self._kind.__name__}({self.value!r})'


class _SharedArray(_Shared):
    """`kind` is (type of the items, their number)."""

    def __len__(self):
        return self._kind[1]

    def _address(self, index):
        item, size = self._kind
        if index < 0:
            index += size
        if not 0 <= index < size:
            raise IndexError('invalid index')
        return self._block.address + index * ctypes.sizeof(item)

    def __getitem__(self, index):
        item = self._kind[0]
        if isinstance(index, slice):
            items = [self[i] for i in range(*index.indices(len(self)))]
            if item._type_ == 'c':
                return b''.join(items)
            return ''.join(items) if item._type_ == 'u' else items
        address = self._address(index)
        if issubclass(item, ctypes.Structure):
            return _structure(item, heap.Block(None, 0, ctypes.sizeof(item), address))
        return _load(item, address)

    def __setitem__(self, index, value):
        item = self._kind[0]
        if isinstance(index, slice):
            places = range(*index.indices(len(self)))
            values = [bytes([each]) for each in value] if isinstance(value, bytes) else list(value)
            if len(places) != len(values):
                raise ValueError('Can only assign sequence of same size')
            for i, each in zip(places, values):
                self[i] = each
        elif issubclass(item, ctypes.Structure):
            self[index]._fill(value)
        else:
            _store(item, self._address(index), value)

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    # Arrays of characters are strings, too.

    @property
    def raw(self):
        buffer = bytearray(len(self))
        _kernel.fetch(self._block.address, buffer)
        return bytes(buffer)

    @raw.setter
    def raw(self, data):
        _kernel.put(self._block.address, bytes(data))

    @property
    def value(self):
        if self._kind[0]._type_ == 'u':
            return self[:].split('\0')[0]
        if self._kind[0]._type_ != 'c':
            raise AttributeError(f"'{_array_name(self._kind)}' object has no attribute 'value'")
        return self.raw.split(b'\0')[0]

    @value.setter
    def value(self, text):
        if self._kind[0]._type_ == 'c' and not isinstance(text, bytes):
            raise TypeError(f'bytes expected instead of {type(text).__name__} instance')
        if len(text) > len(self):
            raise ValueError('byte string too long')
        end = (b'\0' if isinstance(text, bytes) else '\0') if len(text) < len(self) else text[:0]
        self[:len(text) + len(end)] = text + end

    def __repr__(self):
        return f'<multiprocessing.sharedctypes.{_array_name(self._kind)} object at {id(self):#x}>'


def _array_name(kind):
    return f'{kind[0].__name__}_Array_{kind[1]}'


class _SharedStructure(_Shared):
    """A C struct: its fields are attributes."""

    def _field(self, name):
        offset, kind = self._kind._layout()[name]
        return kind, self._block.address + offset

    def __getattr__(self, name):
        if name.startswith('__') or name not in object.__getattribute__(self, '_kind')._layout():
            raise AttributeError(f"'{self._kind.__name__}' object has no attribute '{name}'")
        kind, address = self._field(name)
        if not issubclass(kind, ctypes.Array):
            return _load(kind, address)
        part = _part(kind, address)
        return part.value if kind._item is ctypes.c_char else part

    def __setattr__(self, name, value):
        if name not in self._kind._layout():
            return object.__setattr__(self, name, value)
        kind, address = self._field(name)
        if not issubclass(kind, ctypes.Array):
            _store(kind, address, value)
        elif kind._item is ctypes.c_char:
            ctypes.check_characters(kind, value)
            _part(kind, address).value = value
        else:
            _part(kind, address)[:len(value)] = value

    def _fill(self, values):
        if isinstance(values, (ctypes.Structure, _SharedStructure)):
            values = [getattr(values, name) for name in self._kind._layout()]
        for name, value in zip(self._kind._layout(), values):
            setattr(self, name, value)


def _part(kind, address):
    """The array that is a field of a structure."""
    return _SharedArray((kind._item, kind._length_), heap.Block(None, 0, ctypes.sizeof(kind), address))


def _structure(kind, block):
    return _SharedStructure(kind, block)


# --- with and without a lock ---

def RawValue(typecode_or_type, *args):
    """A C object in shared memory, without a lock."""
    kind = _type_of(typecode_or_type)
    block = heap.allocate(ctypes.sizeof(kind))
    if issubclass(kind, ctypes.Structure):
        shared = _structure(kind, block)
        shared._fill(args)
        return shared
    shared = _SharedNumber(kind, block)
    if args:
        shared.value = args[0]
    return shared


def RawArray(typecode_or_type, size_or_initializer):
    """A C array in shared memory, without a lock."""
    kind = _type_of(typecode_or_type)
    if isinstance(size_or_initializer, int):
        if size_or_initializer < 0:
            raise ValueError('Array length must be >= 0')
        size, values = size_or_initializer, ()
    else:
        values = size_or_initializer
        if isinstance(values, bytes):
            values = [bytes([each]) for each in values]
        size = len(values)
    shared = _SharedArray((kind, size), heap.allocate(size * ctypes.sizeof(kind)))
    for i, value in enumerate(values):
        shared[i] = value
    return shared


def Value(typecode_or_type, *args, lock=True, ctx=None):
    return _with_lock(RawValue(typecode_or_type, *args), lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    return _with_lock(RawArray(typecode_or_type, size_or_initializer), lock)


def _with_lock(shared, lock):
    if lock is False:
        return shared
    if lock in (True, None):
        lock = synchronize.RLock(name='Value.lock' if not isinstance(shared, _SharedArray) else 'Array.lock')
    if not hasattr(lock, 'acquire'):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return synchronized(shared, lock)


def synchronized(obj, lock=None, ctx=None):
    """The object behind a lock that every access takes for itself."""
    assert not isinstance(obj, SynchronizedBase), 'object already synchronized'
    lock = lock or synchronize.RLock()
    if isinstance(obj, _SharedArray):
        return (SynchronizedString if obj._kind[0]._type_ == 'c' else SynchronizedArray)(obj, lock)
    if isinstance(obj, _SharedStructure):
        return SynchronizedStructure(obj, lock)
    return Synchronized(obj, lock)


def copy(obj):
    if isinstance(obj, _SharedArray):
        return RawArray(obj._kind[0], list(obj))
    if isinstance(obj, _SharedStructure):
        return RawValue(obj._kind, *[getattr(obj, name) for name in obj._kind._layout()])
    return RawValue(obj._kind, obj.value)


class SynchronizedBase:
    def __init__(self, obj, lock=None, ctx=None):
        object.__setattr__(self, '_obj', obj)
        object.__setattr__(self, '_lock', lock)
        object.__setattr__(self, 'acquire', lock.acquire)
        object.__setattr__(self, 'release', lock.release)

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exception):
        return self._lock.__exit__(*exception)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __reduce__(self):
        context._assert_spawning(self)
        return type(self), (self._obj, self._lock)

    def __repr__(self):
        return f'<{type(self).__name__} wrapper for {self._obj}>'


class Synchronized(SynchronizedBase):
    @property
    def value(self):
        with self._lock:
            return self._obj.value

    @value.setter
    def value(self, value):
        with self._lock:
            self._obj.value = value


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self._lock:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self._lock:
            self._obj[index] = value

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __getslice__(self, start, stop):
        return self[start:stop]


class SynchronizedString(SynchronizedArray):
    value = Synchronized.value

    @property
    def raw(self):
        with self._lock:
            return self._obj.raw

    @raw.setter
    def raw(self, value):
        with self._lock:
            self._obj.raw = value


class SynchronizedStructure(SynchronizedBase):
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        with self._lock:
            return getattr(self._obj, name)

    def __setattr__(self, name, value):
        with self._lock:
            setattr(self._obj, name, value)
