"""memoryview: the items of bytes, a bytearray or an array, seen in place."""

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


def _checked_shape(shape):
    if shape is None:
        return None
    if not isinstance(shape, (list, tuple)):
        raise TypeError('shape must be a list or a tuple')
    for length in shape:
        if not isinstance(length, int):
            raise TypeError('memoryview.cast(): elements of shape must be integers')
        if length <= 0:
            raise ValueError('memoryview.cast(): elements of shape must be integers > 0')
    return tuple(shape)


def _product(numbers):
    product = 1
    for number in numbers:
        product *= number
    return product


class memoryview:
    # Items are those of _base at _places, one after the other. With several dimensions, or none, _shape has their lengths.
    __slots__ = ('_base', '_places', '_format', '_obj', '_read_only', '_shape', '__weakref__')

    def __init__(self, *arguments, **keywords):
        object = _only_argument(arguments, keywords)
        self._shape = None
        if isinstance(object, memoryview):
            object._check()
            self._base, self._places, self._shape = object._base, object._places, object._shape
            self._format, self._obj, self._read_only = object._format, object._obj, object._read_only
            return
        if isinstance(object, (bytes, bytearray)):
            self._format = 'B'
        elif hasattr(object, 'typecode'):
            self._format = object.typecode
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{type(object).__name__}'")
        self._base, self._places, self._obj = object, range(len(object)), object
        self._read_only = isinstance(object, bytes)

    def _check(self):
        if self._base is None:
            raise ValueError('operation forbidden on released memoryview object')

    def _part(self, places):
        part = memoryview(self)
        part._places = places
        return part

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def obj(self):
        self._check()
        return self._obj

    @property
    def readonly(self):
        self._check()
        return self._read_only

    @property
    def itemsize(self):
        self._check()
        return self._base.itemsize if hasattr(self._base, 'itemsize') else _sizes[self._format]

    @property
    def nbytes(self):
        return len(self._places) * self.itemsize

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def shape(self):
        self._check()
        return (len(self._places),) if self._shape is None else self._shape

    @property
    def strides(self):
        if self._shape is None:
            return (self._places.step * self.itemsize,)
        return tuple([_product(self._shape[i + 1:]) * self.itemsize for i in range(len(self._shape))])

    @property
    def c_contiguous(self):
        self._check()
        return self._places.step == 1 or len(self._places) <= 1

    @property
    def f_contiguous(self):
        return self.c_contiguous and len([length for length in self.shape if length > 1]) <= 1

    contiguous = c_contiguous

    def __len__(self):
        self._check()
        return len(self._places) if self._shape is None else self._shape[0] if self._shape else 1

    def _place(self, index):
        shape = self.shape
        if index is ... and not shape:
            index = ()
        if isinstance(index, tuple) and all([isinstance(each, int) for each in index]):
            if len(index) < len(shape):
                raise NotImplementedError('sub-views are not implemented')
            if len(index) > len(shape):
                raise TypeError(f'cannot index {len(shape)}-dimension view with {len(index)}-element tuple')
        elif not hasattr(index, '__index__'):
            raise TypeError('invalid indexing of 0-dim memory' if not shape else 'memoryview: invalid slice key')
        elif len(shape) != 1:
            raise NotImplementedError('multi-dimensional sub-views are not implemented') if shape else TypeError('invalid indexing of 0-dim memory')
        else:
            index = (index.__index__(),)
        flat = 0
        for dimension, (position, length) in enumerate(zip(index, shape)):
            if not -length <= position < length:
                raise IndexError(f'index out of bounds on dimension {dimension + 1}')
            flat = flat * length + position % length
        return self._places[flat]

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice) and self._shape is None:
            return self._part(self._places[index])
        if isinstance(index, slice) or isinstance(index, tuple) and index and all([isinstance(each, slice) for each in index]):
            raise NotImplementedError('multi-dimensional slicing is not implemented')
        if index is ... and (self._shape is None or self._shape):
            return self._part(self._places) if self._shape is not None else self._item_by(index)
        return self._item_by(index)

    def _item_by(self, index):
        return self._as_format(self._base[self._place(index)])

    def _as_format(self, item):
        format = self._format
        if format == 'b':
            return item - 256 if item > 127 else item
        if format == 'c':
            return bytes([item])
        return bool(item) if format == '?' else item

    def _as_item(self, value):
        """What stands in the base for a value."""
        format = self._format
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
        return value & 255 if format == 'b' and -128 <= value < 128 else 256 if format == 'b' else value

    def __setitem__(self, index, value):
        self._check()
        if self._read_only:
            raise TypeError('cannot modify read-only memory')
        if isinstance(index, slice) and self._shape is None:
            if not isinstance(value, (memoryview, bytes, bytearray)) and not hasattr(value, 'typecode'):
                raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
            places = self._places[index]
            source = memoryview(value)
            if len(source) != len(places) or source.format != self._format:
                raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
            for place, item in zip(places, [source._base[place] for place in source._places]):
                self._base[place] = item
            return
        if isinstance(index, slice):
            raise NotImplementedError('memoryview slice assignments are currently restricted to ndim = 1')
        if self._shape is not None and self._shape and not isinstance(index, tuple):
            raise NotImplementedError('sub-views are not implemented')
        place = self._place(index)
        item = self._as_item(value)
        try:
            self._base[place] = item
        except (ValueError, OverflowError):
            raise ValueError(f"memoryview: invalid value for format '{self._format}'") from None

    def __delitem__(self, index):
        self._check()
        raise TypeError('cannot modify read-only memory' if self._read_only else 'cannot delete memory')

    def __iter__(self):
        self._check()
        if self._shape is not None:
            raise NotImplementedError('multi-dimensional sub-views are not implemented') if self._shape else TypeError(
                'invalid indexing of 0-dim memory')
        return self._items()

    def _items(self):
        for place in self._places:
            yield self._as_format(self._base[place])

    def __reversed__(self):
        return iter(self[::-1])

    def __contains__(self, item):
        return any([each == item for each in self])

    def tolist(self):
        self._check()
        items = list(self._items())
        if self._shape == ():
            return items[0]
        for length in reversed((self._shape or ())[1:]):
            items = [items[i:i + length] for i in range(0, len(items), length)]
        return items

    def tobytes(self, order='C'):
        self._check()
        if order not in ('C', 'F', 'A', None):
            raise ValueError("order must be 'C', 'F' or 'A'")
        places = self._places
        if order == 'F' and self._shape:
            places = [self._place(index) for index in self._by_columns()]
        if isinstance(self._base, (bytes, bytearray)):
            return bytes([self._base[place] for place in places])
        size = self.itemsize
        whole = self._base.tobytes()
        return b''.join([whole[place * size:(place + 1) * size] for place in places])

    def _by_columns(self):
        """All indexes, the first dimension fastest."""
        indexes = [()]
        for length in reversed(self._shape):
            indexes = [(i, *index) for index in indexes for i in range(length)]
        return indexes

    def __bytes__(self):
        return self.tobytes()

    def __radd__(self, other):
        return other + self.tobytes() if isinstance(other, (bytes, bytearray)) else NotImplemented

    def hex(self, *separator):
        return self.tobytes().hex(*separator)

    def toreadonly(self):
        part = self._part(self._places)
        part._read_only = True
        return part

    def cast(self, format, shape=None):
        self._check()
        if not isinstance(format, str):
            raise TypeError(f"cast() argument 'format' must be str, not {type(format).__name__}")
        shape = _checked_shape(shape)
        format = format.removeprefix('@')
        if format not in _sizes:
            raise ValueError('memoryview: destination format must be a native single character format prefixed with '
                             "an optional '@'")
        if not self.c_contiguous:
            raise TypeError('memoryview: casts are restricted to C-contiguous views')
        if shape is not None and self._shape is not None:
            raise TypeError('memoryview: cast must be 1D -> ND or ND -> 1D')
        if format not in 'Bbc' and self._format not in 'Bbc':
            raise TypeError('memoryview: cannot cast between two non-byte formats')
        part = self._with_items(format)
        if shape is not None and _product(shape) != len(part._places):
            raise TypeError('memoryview: product(shape) * itemsize != buffer size')
        part._format, part._shape = format, shape if shape is None or len(shape) != 1 else None
        return part

    def _with_items(self, format):
        """The same bytes as items of another size."""
        part = self._part(self._places)
        if self._format != format and self.itemsize != 1:
            part._base = _Bytes(self)
            part._places = range(self.nbytes)
        elif self._format != format and _sizes[format] != 1:
            if len(self._places) % _sizes[format]:
                raise TypeError('memoryview: length is not a multiple of itemsize')
            part._base = (_Floats if format in 'fd' else _Numbers)(self, format)
            part._places = range(len(self._places) // _sizes[format])
        return part

    def release(self):
        self._base = None

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exception):
        self.release()

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, (memoryview, bytes, bytearray)) and not hasattr(other, 'typecode'):
            return NotImplemented
        if self._base is None or isinstance(other, memoryview) and other._base is None:
            return False
        other = memoryview(other)
        return self.shape == other.shape and list(self._items()) == list(other._items())

    def __hash__(self):
        self._check()
        if not self._read_only:
            raise ValueError('cannot hash writable memoryview object')
        if self._format not in 'Bbc':
            raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        return hash(self.tobytes())

    def __repr__(self):
        return f'<{"released memory" if self._base is None else "memory"} at {id(self):#x}>'

    def __init_subclass__(cls):
        raise TypeError("type 'memoryview' is not an acceptable base type")


memoryview.__module__ = 'builtins'


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
        self._view[number] = memoryview(bytes(item)).cast(self._view.format)[0]

    def tobytes(self):
        return self._view.tobytes()


class _Numbers:
    """Bytes taken several at a time, as cast() shows them."""

    def __init__(self, view, format):
        self._view = view
        self.itemsize = _sizes[format]
        self._format = format
        self._signed = format.islower()

    def _span(self, place):
        return range(place * self.itemsize, (place + 1) * self.itemsize)

    def __getitem__(self, place):
        return int.from_bytes([self._view[i] for i in self._span(place)], 'little', signed=self._signed)

    def __setitem__(self, place, value):
        for i, byte in zip(self._span(place), value.to_bytes(self.itemsize, 'little', signed=self._signed)):
            self._view[i] = byte

    def tobytes(self):
        return self._view.tobytes()


class _Floats(_Numbers):
    def __getitem__(self, place):
        import struct
        return struct.unpack(self._format, bytes([self._view[i] for i in self._span(place)]))[0]

    def __setitem__(self, place, value):
        import struct
        for i, byte in zip(self._span(place), struct.pack(self._format, value)):
            self._view[i] = byte
