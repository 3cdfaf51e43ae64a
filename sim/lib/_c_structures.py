"""Structures and unions of ctypes: named fields at offsets of one place in memory."""

import _multiprocessing as _kernel
from _weft import read_memory

from _c_types import Array, _CData, _CType, _SimpleCData, c_char, c_wchar


class _Swapped:
    """What a number has whose bytes are in the other order."""

    @classmethod
    def _read(cls, address, keep):
        return cls._plain.from_buffer_copy(read_memory(address, cls._size)[::-1]).value

    @classmethod
    def _write(cls, address, value, keep):
        _kernel.put(address, bytes(cls._plain(value))[::-1])


def _swapped(kind):
    """The type with its bytes in the other order; structures say for themselves."""
    if issubclass(kind, Array):
        return _swapped(kind._type_) * kind._length_
    if not issubclass(kind, _SimpleCData):
        if hasattr(kind, '_fields_'):
            return kind
        raise TypeError(f'This type does not support other endian: {kind}')
    if kind._size == 1:
        return kind
    made = kind.__dict__.get('_twin')
    if made is None:
        made = kind._twin = _CType(kind.__name__, (_Swapped, kind), {'_plain': kind, '__module__': kind.__module__})
    return made


class _Field:
    """A field, by its name in the class."""

    def __init__(self, name, kind, offset, bits=None, shift=0):
        self._name, self._kind, self.offset, self._bits, self._shift = name, kind, offset, bits, shift
        self.size = kind._size if bits is None else bits << 16 | shift

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        place, kind = obj._address + self.offset, self._kind
        if self._bits is not None:
            number = kind._read(place, obj._keep) >> self._shift & (1 << self._bits) - 1
            return number - (1 << self._bits) if kind._type_ in 'bhil' and number >> self._bits - 1 else number
        value = kind._load_at(place, obj._keep)
        return value.value if issubclass(kind, Array) and kind._type_ in (c_char, c_wchar) else value

    def __set__(self, obj, value):
        place, kind = obj._address + self.offset, self._kind
        if self._bits is not None:
            mask = (1 << self._bits) - 1 << self._shift
            rest = kind._read(place, obj._keep) & ~mask
            return kind._write(place, rest | kind._converted(value) << self._shift & mask, obj._keep)
        if issubclass(kind, Array) and kind._type_ is c_char and not isinstance(value, kind):
            if not isinstance(value, bytes):
                raise TypeError(f'expected bytes, {type(value).__name__} found')
            return kind._view(place, obj._keep)._set_text(value, f'bytes too long ({len(value)}, maximum length {kind._length_})')
        kind._store_at(place, value, obj._keep)

    def __repr__(self):
        what = f'size={self.size}' if self._bits is None else f'bits={self._bits}'
        return f'<Field type={self._kind.__name__}, ofs={self.offset}{":" + str(self._shift) if self._bits is not None else ""}, {what}>'


class _Compound(_CData):
    _names = ()         # of all fields, those of the base first
    _pack_ = 0
    _anonymous_ = ()
    _is_swapped = False     # whether the bytes of numbers are in the other order

    def __init__(self, *args, **kwargs):
        if '_fields_' not in dir(type(self)):
            raise TypeError('abstract class')
        if len(args) > len(self._names):
            raise TypeError('too many initializers')
        for name, value in zip(self._names, args):
            if name in kwargs:
                raise TypeError(f'duplicate values for field {name!r}')
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)

    @classmethod
    def _shift(cls, kind, bits, bits_left):
        """Where in its number a bit field lies: the first one has the lowest bits, or the highest."""
        return bits_left - bits if cls._is_swapped else 8 * kind._size - bits_left

    @classmethod
    def _lay_out(cls, fields):
        base = cls.__mro__[1]
        end, align, names, bits_left, unit = base._size, base._align, list(base._names), 0, None
        for each in fields:
            if not isinstance(each, tuple) or not 2 <= len(each) <= 3 or not isinstance(each[0], str):
                raise TypeError("'_fields_' must be a sequence of (name, C type) pairs")
            name, kind, *bits = each
            if not (isinstance(kind, type) and issubclass(kind, _CData)):
                raise TypeError(f'second item in _fields_ tuple (index {len(names) - len(base._names)}) must be a C type')
            if bits and not 0 < bits[0] <= 8 * kind._size:
                raise ValueError('number of bits invalid for bit field')
            kind = _swapped(kind) if cls._is_swapped else kind
            step = min(kind._align, cls._pack_ or kind._align)
            align = max(align, step)
            if bits and unit == kind._size and bits[0] <= bits_left:
                field = _Field(name, kind, start, bits[0], cls._shift(kind, bits[0], bits_left))
                bits_left -= bits[0]
            else:
                start = 0 if issubclass(cls, Union) else (end + step - 1) // step * step
                end = max(end, start + kind._size)
                field = _Field(name, kind, start, *bits, *[cls._shift(kind, each, 8 * kind._size) for each in bits])
                unit, bits_left = (kind._size, 8 * kind._size - bits[0]) if bits else (None, 0)
            type.__setattr__(cls, name, field)
            names.append(name)
            if name in cls._anonymous_:
                for inner in kind._names:
                    part = kind.__dict__[inner]
                    type.__setattr__(cls, inner, _Field(inner, part._kind, start + part.offset))
        for name, value in (('_names', names), ('_align', align), ('_size', (end + align - 1) // align * align)):
            type.__setattr__(cls, name, value)


class Structure(_Compound):
    """A C struct. `_fields_` names its fields and their types, in order."""

    __module__ = '_ctypes'


class Union(_Compound):
    """All its fields are at one place."""

    __module__ = '_ctypes'


class BigEndianStructure(Structure):
    __module__ = 'ctypes._endian'
    _is_swapped = True


class BigEndianUnion(Union):
    __module__ = 'ctypes._endian'
    _is_swapped = True
