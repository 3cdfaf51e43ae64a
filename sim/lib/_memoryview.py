"""memoryview: the items of bytes, a bytearray or an array, seen in place."""

import struct
from _memoryview import has_view, note_view
from _weft import request_collection

_sizes = {'B': 1, 'b': 1, 'c': 1, '?': 1, 'H': 2, 'h': 2, 'I': 4, 'i': 4, 'L': 8, 'l': 8, 'Q': 8, 'q': 8, 'N': 8, 'n': 8, 'P': 8,
          'f': 4, 'd': 8}


def _only_argument(arguments, keywords):
    if 'object' in keywords:
        arguments = (*arguments, keywords['object'])
    if not arguments:
        raise TypeError("memoryview() missing required argument 'object' (pos 1)")
    if len(arguments) > 1:
        raise TypeError(f'memoryview() takes at most 1 argument ({len(arguments)} given)')
    return arguments[0]


class memoryview:
    __slots__ = ('_base', '_places', '_shape', '_read_only', 'format', '_obj', '__weakref__')

    def __init__(self, *arguments, **keywords):
        if hasattr(self, '_base'):
            return      # called by hand
        object = _only_argument(arguments, keywords)
        self._shape = None      # one dimension
        if isinstance(object, memoryview):
            object._check()
            self._base, self._places = object._base, object._places
            self.format, self._obj, self._shape = object.format, object._obj, object._shape
        elif isinstance(object, (bytes, bytearray)):
            self._base, self._places, self.format, self._obj = object, range(len(object)), 'B', object
        elif hasattr(type(object), 'typecode'):
            self._base, self._places, self.format, self._obj = object, range(len(object)), object.typecode, object
        elif hasattr(type(object), '_put'):
            self._base, self._places, self.format, self._obj = object, range(len(object)), 'B', object
        else:
            raise TypeError("memoryview: a bytes-like object is required, not "
                            f"'{type(object).__name__}'")
        if isinstance(self._obj, bytearray):
            note_view(self._obj, True)
        elif hasattr(self._obj, '_viewed'):
            self._obj._viewed = True
        self._read_only = isinstance(self._obj, bytes) or getattr(object, '_read_only', False)

    def _check(self):
        if self._base is None:
            raise ValueError('operation forbidden on released memoryview object')

    def _part(self, places):
        part = memoryview(self)
        part._places, part._shape = places, None
        part._read_only = self._read_only
        return part

    # The bytes of items that lie one behind another, by their places in the base.

    def _read(self, places):
        if isinstance(self._base, (bytes, bytearray)):
            return bytes(self._base[places.start:places.stop])
        return self._base._bytes(places.start, places.stop)

    def _write(self, places, data):
        if isinstance(self._base, bytearray):
            self._base[places.start:places.stop] = data
        else:
            self._base._put(places.start, data)

    def _lies_together(self, places):
        return places.step == 1 and len(places) > 0 and (isinstance(self._base, (bytes, bytearray)) or hasattr(self._base, '_put'))

    @property
    def readonly(self):
        self._check()
        return self._read_only

    @property
    def obj(self):
        self._check()
        return self._obj

    @property
    def itemsize(self):
        self._check()
        return self._base.itemsize if hasattr(self._base, 'itemsize') else _sizes[self.format]

    @property
    def nbytes(self):
        self._check()
        return len(self._places) * self.itemsize

    suboffsets = ()

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def shape(self):
        self._check()
        return (len(self._places),) if self._shape is None else self._shape

    @property
    def strides(self):
        step, strides = self._places.step * self.itemsize, []
        for size in reversed(self.shape):
            strides.insert(0, step)
            step *= size
        return tuple(strides)

    @property
    def contiguous(self):
        return self._places.step == 1 or len(self._places) <= 1

    @property
    def f_contiguous(self):
        return self.contiguous and self.ndim <= 1

    c_contiguous = contiguous

    def __len__(self):
        shape = self.shape
        if not shape:
            raise TypeError('0-dim memory has no length')
        return shape[0]

    def _place(self, index):
        if isinstance(index, tuple) and all([isinstance(each, int) for each in index]):
            return self._places[self._number_of(index)]
        if not hasattr(index, '__index__'):
            raise TypeError('memoryview: invalid slice key')
        if self._shape is not None:
            raise TypeError('invalid indexing of 0-dim memory') if not self._shape else NotImplementedError(
                'multi-dimensional sub-views are not implemented')
        number = index.__index__()
        if not -1 << 63 <= number < 1 << 63:
            raise IndexError(f"cannot fit '{type(index).__name__}' into an index-sized integer")
        try:
            return self._places[number]
        except IndexError:
            raise IndexError('index out of bounds on dimension 1') from None

    def _number_of(self, indices):
        """Which item it is, counted row by row."""
        shape = self.shape
        if len(indices) > len(shape):
            raise TypeError(f'cannot index {len(shape)}-dimension view with {len(indices)}-element tuple')
        if len(indices) < len(shape):
            raise NotImplementedError('sub-views are not implemented')
        number = 0
        for dimension, (index, size) in enumerate(zip(indices, shape), 1):
            if not -size <= index < size:
                raise IndexError(f'index out of bounds on dimension {dimension}')
            number = number * size + index % size
        return number

    def __getitem__(self, index, /):
        self._check()
        if isinstance(index, slice):
            return self._slice(index)
        if isinstance(index, tuple) and index and all([isinstance(each, slice) for each in index]):
            raise NotImplementedError('multi-dimensional slicing is not implemented')
        item = self._base[self._place(index)]
        return self._as_format(item)

    def _slice(self, index):
        if self._shape is None:
            return self._part(self._places[index])
        rows = range(self._shape[0])[index]
        if rows.step != 1:
            raise NotImplementedError('multi-dimensional slicing is not implemented')
        row = len(self._places) // self._shape[0]
        part = self._part(self._places[rows.start * row:rows.stop * row])
        part._shape = (len(rows), *self._shape[1:])
        return part

    def _as_format(self, item):
        if self.format == 'b' and isinstance(self._base, (bytes, bytearray)):
            return item - 256 if item > 127 else item
        if self.format == 'c':
            return bytes([item])
        return bool(item) if self.format == '?' else item

    def _as_item(self, value):
        """What stands in the base for a value."""
        format = self.format
        if format == 'c':
            if not isinstance(value, bytes):
                raise TypeError("memoryview: invalid type for format 'c'")
            if len(value) != 1:
                raise ValueError("memoryview: invalid value for format 'c'")
            return value[0]
        if format == '?':
            return int(bool(value))
        if not hasattr(value, '__index__') and (format not in 'fd' or not hasattr(value, '__float__')):
            raise TypeError(f"memoryview: invalid type for format '{format}'")
        return value if format != 'b' or hasattr(self._base, 'typecode') else value & 255 if -128 <= value < 128 else 256

    def __setitem__(self, index, value, /):
        self._check()
        if self._read_only:
            raise TypeError('cannot modify read-only memory')
        if isinstance(index, slice):
            if self._shape is not None:
                raise NotImplementedError('memoryview slice assignments are currently restricted to ndim = 1')
            if not isinstance(value, (memoryview, bytes, bytearray)) and not hasattr(value, 'typecode'):
                raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
            places = self._places[index]
            source = memoryview(value)
            if len(source) != len(places) or source.format != self.format:
                raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
            if self._lies_together(places):
                return self._write(places, source.tobytes())
            for place, item in zip(places, source.tolist()):
                self._base[place] = item
            return
        if self._shape and not isinstance(index, tuple):
            raise NotImplementedError('sub-views are not implemented')
        place = self._place(index)
        item = self._as_item(value)
        try:
            self._base[place] = item
        except (ValueError, OverflowError):
            raise ValueError(f"memoryview: invalid value for format '{self.format}'") from None

    def __delitem__(self, index, /):
        self._check()
        raise TypeError('cannot modify read-only memory' if self._read_only else 'cannot delete memory')

    def __iter__(self):
        self._check()
        if self._shape is not None:
            raise NotImplementedError('multi-dimensional sub-views are not implemented')
        return _wrap_iterator('memory_iterator', self._walk())

    def _walk(self):
        for place in self._places:
            yield self._as_format(self._base[place])

    def __reversed__(self):
        return reversed([*self])

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle memoryview objects")

    def __contains__(self, item):
        return any([each == item for each in self])

    def tolist(self):
        self._check()
        items = [self._as_format(self._base[place]) for place in self._places]
        for size in reversed(self._shape[1:] if self._shape else ()):
            items = [items[at:at + size] for at in range(0, len(items), size)]
        return items[0] if self._shape == () else items

    def tobytes(self, order='C'):
        self._check()
        if order is not None and not isinstance(order, str):
            raise TypeError(f"tobytes() argument 'order' must be str or None, not {type(order).__name__}")
        if order not in ('C', 'F', 'A', None):
            raise ValueError("order must be 'C', 'F' or 'A'")
        if order == 'F' and self._shape:
            return b''.join([memoryview(self)._item_bytes(index) for index in self._by_columns()])
        if self._lies_together(self._places):
            return self._read(self._places)
        if not hasattr(self._base, 'tobytes'):
            return bytes([self._base[place] for place in self._places])
        size = self.itemsize
        whole = self._base.tobytes()
        return b''.join([whole[place * size:(place + 1) * size] for place in self._places])

    def _by_columns(self):
        """All indexes, the first dimension fastest."""
        indexes = [()]
        for size in reversed(self._shape):
            indexes = [(i, *index) for index in indexes for i in range(size)]
        return indexes

    def _item_bytes(self, index):
        at = self._number_of(index)
        part = self._part(self._places[at:at + 1])
        part._shape = None
        return part.tobytes()

    def __bytes__(self):
        return self.tobytes()

    def hex(self, *separator):
        return self.tobytes().hex(*separator)

    def toreadonly(self):
        part = self._part(self._places)
        part._read_only = True
        part._shape = self._shape
        return part

    def cast(self, format, shape=None):
        self._check()
        if not isinstance(format, str):
            raise TypeError(f"cast() argument 'format' must be str, not {type(format).__name__}")
        if shape is not None and not isinstance(shape, (list, tuple)):
            raise TypeError('shape must be a list or a tuple')
        format = format.removeprefix('@')
        if format not in _sizes:
            raise ValueError('memoryview: destination format must be a native single character format prefixed with '
                             "an optional '@'")
        if not self.contiguous:
            raise TypeError('memoryview: casts are restricted to C-contiguous views')
        if _sizes[format] != 1 and self.itemsize != 1:
            raise TypeError('memoryview: cannot cast between two non-byte formats')
        if isinstance(self._base, _Numbers):
            part = self._base._view_of(self._places)
            return part if format == part.format and shape is None else part.cast(format, shape)
        part = self._part(self._places)
        if _sizes[format] != 1 or self.itemsize != 1:
            if self.format != format and self.itemsize != 1:
                part._base = _Bytes(self)
                part._places = range(self.nbytes)
            elif self.format != format:
                if self.nbytes % _sizes[format]:
                    raise TypeError('memoryview: length is not a multiple of itemsize')
                part._base = _Numbers(self._part(self._places), format)
                part._places = range(self.nbytes // _sizes[format])
        part.format = format
        if shape is not None:
            part._set_shape(tuple(shape))
        return part

    def _set_shape(self, shape):
        items = 1
        for size in shape:
            if not isinstance(size, int):
                raise TypeError('memoryview.cast(): elements of shape must be integers')
            if size <= 0:
                raise ValueError('memoryview.cast(): elements of shape must be integers > 0')
            items *= size
        if items != len(self._places):
            raise TypeError('memoryview: product(shape) * itemsize != buffer size')
        self._shape = shape if len(shape) != 1 else None

    def release(self):
        self._base = None

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exception):
        self.release()

    def __eq__(self, other, /):
        if self is other:
            return True
        if not isinstance(other, (memoryview, bytes, bytearray)) and not hasattr(other, 'typecode'):
            return NotImplemented
        if self._base is None or isinstance(other, memoryview) and other._base is None:
            return False
        other = memoryview(other)
        return self.shape == other.shape and self.tolist() == other.tolist()

    def __hash__(self):
        self._check()
        if not self._read_only:
            raise ValueError('cannot hash writable memoryview object')
        if self.format not in 'Bbc':
            raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        hash(self._obj)
        return hash(self.tobytes())

    def __repr__(self):
        return f'<{"released memory" if self._base is None else "memory"} at {id(self):#x}>'

    def __init_subclass__(cls):
        raise TypeError("type 'memoryview' is not an acceptable base type")


memoryview.__module__ = 'builtins'


def is_viewed(object):
    """Does a view show the object still?"""
    request_collection(True)
    return has_view(object, memoryview, '_obj', '_base')


def resize(array, method, arguments):
    """A method of a bytearray that was seen through views: as long as one is left, the size stays."""
    if not is_viewed(array):
        note_view(array, False)
        return method(array, *arguments)
    changed = bytearray(array)
    result = method(changed, *arguments)
    if len(changed) != len(array):
        raise BufferError('Existing exports of data: object cannot be re-sized')
    array[:] = changed
    return array if result is changed else result


class _Bytes:
    """The bytes of numbers that are several bytes each."""

    itemsize = 1

    def __init__(self, view):
        self._view = view

    def _item(self, place):
        number, byte = divmod(place, self._view.itemsize)
        return number, byte, bytearray(self._view[number:number + 1].tobytes())

    def __getitem__(self, place):
        _, byte, item = self._item(place)
        return item[byte]

    def __setitem__(self, place, value):
        number, byte, item = self._item(place)
        item[byte] = value
        self._view[number] = type(self._view.obj)(self._view.format, bytes(item))[0]

    def tobytes(self):
        return self._view.tobytes()


class _Numbers:
    """Bytes taken several at a time, as cast() shows them."""

    def __init__(self, view, format):
        self._view = view
        self.itemsize = _sizes[format]
        self._format = format

    def __getitem__(self, place):
        data = self._bytes(place, place + 1)
        if self._format in 'fd':
            return struct.unpack('<' + self._format, data)[0]
        return int.from_bytes(data, 'little', signed=self._format.islower())

    def __setitem__(self, place, value):
        if self._format in 'fd':
            if not isinstance(value, (int, float)):
                raise TypeError(f"memoryview: invalid type for format '{self._format}'")
            data = struct.pack('<' + self._format, value)
        else:
            data = value.to_bytes(self.itemsize, 'little', signed=self._format.islower())
        self._put(place, data)

    def _view_of(self, places):
        return self._view[places.start * self.itemsize:places.stop * self.itemsize]

    def _bytes(self, start, stop):
        return self._view_of(range(start, stop)).tobytes()

    def _put(self, start, data):
        self._view[start * self.itemsize:start * self.itemsize + len(data)] = data

    def tobytes(self):
        return self._view.tobytes()
