"""Values and arrays of C types in shared memory. Every access is one read or write of memory;
`x.value += 1` is a read and, later, a write: that is what the lock is for."""

import ctypes

from _c_types import array_type
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
    ctypes.sizeof(kind)
    return kind


# --- with and without a lock ---

def RawValue(typecode_or_type, *args):
    """A C object in shared memory, without a lock."""
    kind = _type_of(typecode_or_type)
    return kind.shared(heap.allocate(ctypes.sizeof(kind)), *args)


def RawArray(typecode_or_type, size_or_initializer):
    """A C array in shared memory, without a lock."""
    kind = _type_of(typecode_or_type)
    is_size = isinstance(size_or_initializer, int)
    made = array_type(kind, size_or_initializer if is_size else len(size_or_initializer), __name__)
    return made.shared(heap.allocate(ctypes.sizeof(made)), *([] if is_size else size_or_initializer))


def Value(typecode_or_type, *args, lock=True, ctx=None):
    return _with_lock(RawValue(typecode_or_type, *args), lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    return _with_lock(RawArray(typecode_or_type, size_or_initializer), lock)


def _with_lock(shared, lock):
    if lock is False:
        return shared
    if lock in (True, None):
        lock = synchronize.RLock(name='Value.lock' if not isinstance(shared, ctypes.Array) else 'Array.lock')
    if not hasattr(lock, 'acquire'):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return synchronized(shared, lock)


def synchronized(obj, lock=None, ctx=None):
    """The object behind a lock that every access takes for itself."""
    assert not isinstance(obj, SynchronizedBase), 'object already synchronized'
    lock = lock or synchronize.RLock()
    if isinstance(obj, ctypes.Array):
        return (SynchronizedString if obj._type_ is ctypes.c_char else SynchronizedArray)(obj, lock)
    if isinstance(obj, ctypes._SimpleCData):
        return Synchronized(obj, lock)
    return SynchronizedStructure(obj, lock)


def copy(obj):
    made = type(obj).shared(heap.allocate(ctypes.sizeof(obj)))
    ctypes.memmove(ctypes.byref(made), ctypes.byref(obj), ctypes.sizeof(obj))
    return made


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
    def getvalue(self):  # in <string>
        self.acquire()
        try:
            return self._obj.value
        finally:
            self.release()

    def setvalue(self, value):  # in <string>
        self.acquire()
        try:
            self._obj.value = value
        finally:
            self.release()

    value = property(getvalue, setvalue)


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
        if name not in self._obj._names:
            raise AttributeError(f"'Synchronized{type(self._obj).__name__}' object has no attribute '{name}'")
        with self._lock:
            return getattr(self._obj, name)

    def __setattr__(self, name, value):
        with self._lock:
            setattr(self._obj, name, value)
