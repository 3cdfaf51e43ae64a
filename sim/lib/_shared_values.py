"""Numbers, arrays and structures whose bytes lie in shared memory, as `multiprocessing.sharedctypes` gives them out. In CPython
they are objects of `ctypes`, which is C; the locks around them are Python there, too."""

import ctypes

import _multiprocessing as _kernel
from multiprocessing import context, heap


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


class SharedNumber(_Shared):
    @property
    def value(self):
        return _load(self._kind, self._block.address)

    @value.setter
    def value(self, value):
        _store(self._kind, self._block.address, value)

    def __repr__(self):
        return f'{self._kind.__name__}({self.value!r})'


class SharedArray(_Shared):
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
            return structure_at(item, heap.Block(None, 0, ctypes.sizeof(item), address))
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


class SharedStructure(_Shared):
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
        return part.value if kind._type_ is ctypes.c_char else part

    def __setattr__(self, name, value):
        if name not in self._kind._layout():
            return object.__setattr__(self, name, value)
        kind, address = self._field(name)
        if not issubclass(kind, ctypes.Array):
            _store(kind, address, value)
        elif kind._type_ is ctypes.c_char:
            ctypes.check_characters(kind, value)
            _part(kind, address).value = value
        else:
            _part(kind, address)[:len(value)] = value

    def _fill(self, values):
        if isinstance(values, (ctypes.Structure, SharedStructure)):
            values = [getattr(values, name) for name in self._kind._layout()]
        for name, value in zip(self._kind._layout(), values):
            setattr(self, name, value)


def _part(kind, address):
    """The array that is a field of a structure."""
    return SharedArray((kind._type_, kind._length_), heap.Block(None, 0, ctypes.sizeof(kind), address))


def structure_at(kind, block):
    return SharedStructure(kind, block)
