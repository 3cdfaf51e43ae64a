"""memoryview: the items of bytes, a bytearray or an array, seen in place."""

_sizes = {'B': 1, 'b': 1, 'c': 1, '?': 1, 'H': 2, 'h': 2, 'I': 4, 'i': 4, 'L': 8, 'l': 8, 'Q': 8, 'q': 8}


def _only_argument(arguments, keywords):
    if 'object' in keywords:
        arguments = (*arguments, keywords['object'])
    if not arguments:
        raise TypeError("memoryview() missing required argument 'object' (pos 1)")
    if len(arguments) > 1:
        raise TypeError(f'memoryview() takes at most 1 argument ({len(arguments)} given)')
    return arguments[0]


class memoryview:
    def __init__(self, *arguments, **keywords):
        object = _only_argument(arguments, keywords)
        if isinstance(object, memoryview):
            object._check()
            self._base, self._places = object._base, object._places
            self.format, self.obj = object.format, object.obj
        elif isinstance(object, (bytes, bytearray)):
            self._base, self._places, self.format, self.obj = object, range(len(object)), 'B', object
        elif hasattr(object, 'typecode'):
            self._base, self._places, self.format, self.obj = object, range(len(object)), object.typecode, object
        else:
            raise TypeError("memoryview: a bytes-like object is required, not "
                            f"'{type(object).__name__}'")
        self._read_only = isinstance(self.obj, bytes)

    def _check(self):
        if self._base is None:
            raise ValueError('operation forbidden on released memoryview object')

    def _part(self, places):
        part = memoryview(self)
        part._places = places
        part._read_only = self._read_only
        return part

    @property
    def readonly(self):
        self._check()
        return self._read_only

    @property
    def itemsize(self):
        self._check()
        return self._base.itemsize if hasattr(self._base, 'itemsize') else _sizes[self.format]

    @property
    def nbytes(self):
        return len(self) * self.itemsize

    ndim = 1
    suboffsets = ()

    @property
    def shape(self):
        return (len(self),)

    @property
    def strides(self):
        return (self._places.step * self.itemsize,)

    @property
    def contiguous(self):
        return self._places.step == 1 or len(self) <= 1

    c_contiguous = f_contiguous = contiguous

    def __len__(self):
        self._check()
        return len(self._places)

    def _place(self, index):
        if isinstance(index, tuple) and all([isinstance(each, int) for each in index]):
            raise TypeError(f'cannot index 1-dimension view with {len(index)}-element tuple')
        if not hasattr(index, '__index__'):
            raise TypeError('memoryview: invalid slice key')
        try:
            return self._places[index.__index__()]
        except IndexError:
            raise IndexError('index out of bounds on dimension 1') from None

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            return self._part(self._places[index])
        item = self._base[self._place(index)]
        return self._as_format(item)

    def _as_format(self, item):
        if self.format == 'b' and isinstance(self._base, (bytes, bytearray)):
            return item - 256 if item > 127 else item
        if self.format == 'c':
            return bytes([item])
        return item

    def __setitem__(self, index, value):
        self._check()
        if self._read_only:
            raise TypeError('cannot modify read-only memory')
        if isinstance(index, slice):
            if not isinstance(value, (memoryview, bytes, bytearray)) and not hasattr(value, 'typecode'):
                raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")
            places = self._places[index]
            source = memoryview(value)
            if len(source) != len(places) or source.format != self.format:
                raise ValueError('memoryview assignment: lvalue and rvalue have different structures')
            for place, item in zip(places, source.tolist()):
                self._base[place] = item
            return
        place = self._place(index)
        if not hasattr(value, '__index__') and self.format in 'BbHhIiLlQq':
            raise TypeError(f"memoryview: invalid type for format '{self.format}'")
        try:
            self._base[place] = value & 255 if self.format == 'b' and -128 <= value < 128 else value
        except (ValueError, OverflowError):
            raise ValueError(f"memoryview: invalid value for format '{self.format}'") from None

    def __delitem__(self, index):
        self._check()
        raise TypeError('cannot delete memory')

    def __iter__(self):
        self._check()
        for place in self._places:
            yield self._as_format(self._base[place])

    def __reversed__(self):
        return iter(self[::-1])

    def __contains__(self, item):
        return any([each == item for each in self])

    def tolist(self):
        return list(self)

    def tobytes(self, order=None):
        self._check()
        if isinstance(self._base, (bytes, bytearray)):
            return bytes([self._base[place] for place in self._places])
        size = self.itemsize
        whole = self._base.tobytes()
        return b''.join([whole[place * size:(place + 1) * size] for place in self._places])

    __bytes__ = tobytes

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
        format = format.removeprefix('@')
        if format not in _sizes:
            raise ValueError('memoryview: destination format must be a native single character format prefixed with '
                             "an optional '@'")
        if not self.contiguous:
            raise TypeError('memoryview: casts are restricted to C-contiguous views')
        if _sizes[format] != 1 and self.itemsize != 1:
            raise TypeError('memoryview: cannot cast between two non-byte formats')
        part = self._part(self._places)
        if _sizes[format] != 1 or self.itemsize != 1:
            if self.format != format and self.itemsize != 1:
                part._base = _Bytes(self)
                part._places = range(self.nbytes)
            elif self.format != format:
                if len(self) % _sizes[format]:
                    raise TypeError('memoryview: length is not a multiple of itemsize')
                part._base = _Numbers(self, format)
                part._places = range(len(self) // _sizes[format])
        part.format = format
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
        return self.tolist() == memoryview(other).tolist()

    def __hash__(self):
        self._check()
        if not self._read_only:
            raise ValueError('cannot hash writable memoryview object')
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
        self._view[number] = type(self._view.obj)(self._view.format, bytes(item))[0]

    def tobytes(self):
        return self._view.tobytes()


class _Numbers:
    """Bytes taken several at a time, as cast() shows them."""

    def __init__(self, view, format):
        self._view = view
        self.itemsize = _sizes[format]
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
