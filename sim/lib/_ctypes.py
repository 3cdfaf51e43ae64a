"""C's types. An object of one is a view of bytes in a block of memory; a pointer is a number there, and the block keeps what it points to."""


class _Block:
    """Bytes, and what the pointers among them point to, by place."""

    def __init__(self, data):
        self.data, self.kept = data, {}


class CType(type):
    """The class of C types: c_int * 3 is the type of arrays of three."""

    def __new__(metacls, name, bases, namespace):
        cls = super().__new__(metacls, name, bases, namespace)
        if '_fields_' in namespace:
            cls._lay_out(namespace['_fields_'])
        return cls

    def __setattr__(cls, name, value):
        super().__setattr__(name, value)
        if name == '_fields_':
            cls._lay_out(value)

    def _made(cls, kind, make):
        """A type that is made of this one, each time the same."""
        known = cls.__dict__.get('_made_of_it')
        if known is None:
            known = cls._made_of_it = {}
        if kind not in known:
            known[kind] = make()
        return known[kind]

    def __mul__(cls, length):
        if length < 0:
            raise ValueError(f'Array length must be >= 0, not {length}')
        return cls._made(length, lambda: CType(f'{cls.__name__}_Array_{length}', (Array,), {
            '__module__': '__main__', '_type_': cls, '_length_': length, '_size_': length * cls._size_, '_align_': cls._align_}))

    __rmul__ = __mul__

    def _at(cls, block, offset):
        """The object that lies there."""
        made = object.__new__(cls)
        made._block, made._offset = block, offset
        return made

    def _check_room(cls, size, offset):
        if offset < 0:
            raise ValueError('offset cannot be negative')
        if size - offset < cls._size_:
            raise ValueError(f'Buffer size too small ({size} instead of at least {cls._size_ + offset} bytes)')

    def from_buffer(cls, source, offset=0):
        """An object whose bytes are those of a bytearray, an array or a mapped file."""
        view = memoryview(source)
        if view.readonly:
            raise TypeError('underlying buffer is not writable')
        cls._check_room(view.nbytes, offset)
        return cls._at(_Block(source if isinstance(source, bytearray) else view.cast('B')), offset)

    def from_buffer_copy(cls, source, offset=0):
        data = bytearray(bytes(source))
        cls._check_room(len(data), offset)
        return cls._at(_Block(data), offset)

    def from_param(cls, value):
        return value if isinstance(value, cls) else cls(value)


class Data(metaclass=CType):
    _size_, _align_, _type_ = 0, 1, ''

    def __new__(cls, *args, **kwargs):
        return cls._at(_Block(bytearray(cls._size_)), 0)

    def __bytes__(self):
        return bytes(self._block.data[self._offset:self._offset + self._size_])

    @classmethod
    def _read(cls, block, offset):
        """What a field or an item of this type is for Python."""
        return cls._at(block, offset)

    @classmethod
    def _write(cls, block, offset, value):
        if isinstance(value, tuple):
            value = cls(*value)
        if not isinstance(value, cls):
            raise TypeError(f'incompatible types, {type(value).__name__} instance instead of {cls.__name__} instance')
        block.data[offset:offset + cls._size_] = bytes(value)
        for place, kept in list(value._block.kept.items()):
            if 0 <= place - value._offset < cls._size_:
                block.kept[place - value._offset + offset] = kept

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object at {id(self):#x}>'


# --- numbers ---

class Simple(Data):
    """One value. A type says by load() and stored() what its bytes mean."""

    def __init__(self, value=None):
        if value is not None:
            self.value = value

    @property
    def value(self):
        return self._read(self._block, self._offset)

    @value.setter
    def value(self, value):
        self._write(self._block, self._offset, value)

    @classmethod
    def _read(cls, block, offset):
        return cls._load(block.data[offset:offset + cls._size_])

    @classmethod
    def _write(cls, block, offset, value):
        block.data[offset:offset + cls._size_] = cls._stored(value._load(bytes(value)) if isinstance(value, Simple) else value)

    def __bool__(self):
        return any(bytes(self))

    def __repr__(self):
        return f'{type(self).__name__}({self.value!r})'


class Integer(Simple):
    _signed_, _order_ = True, 'little'

    @classmethod
    def _load(cls, data):
        return int.from_bytes(data, cls._order_, signed=cls._signed_)

    @classmethod
    def _stored(cls, value):
        """What does not fit is cut off."""
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        return (value & (1 << 8 * cls._size_) - 1).to_bytes(cls._size_, cls._order_)


class c_bool(Simple):
    _type_, _size_ = '?', 1

    @classmethod
    def _load(cls, data):
        return data[0] != 0

    @classmethod
    def _stored(cls, value):
        return b'\1' if value else b'\0'


class c_char(Simple):
    _type_, _size_ = 'c', 1

    @classmethod
    def _load(cls, data):
        return bytes(data)

    @classmethod
    def _stored(cls, value):
        if isinstance(value, int) and 0 <= value < 256:
            return bytes([value])
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise TypeError('one character bytes, bytearray or integer expected')
        return bytes(value)


class c_wchar(Simple):
    _type_, _size_, _align_ = 'u', 4, 4

    @classmethod
    def _load(cls, data):
        return chr(int.from_bytes(data, 'little'))

    @classmethod
    def _stored(cls, value):
        if not isinstance(value, str):
            raise TypeError(f'unicode string expected instead of {type(value).__name__} instance')
        if len(value) != 1:
            raise TypeError('one character unicode string expected')
        return ord(value).to_bytes(4, 'little')


class c_double(Simple):
    _type_, _size_, _align_, _format_ = 'd', 8, 8, '<d'

    @classmethod
    def _load(cls, data):
        from struct import unpack
        return unpack(cls._format_, bytes(data))[0]

    @classmethod
    def _stored(cls, value):
        from struct import pack
        if not isinstance(value, (int, float)):
            raise TypeError(f'must be real number, not {type(value).__name__}')
        return pack(cls._format_, value)


class c_float(c_double):
    _type_, _size_, _align_, _format_ = 'f', 4, 4, '<f'


# --- arrays ---

def check_characters(kind, text, too_long=None):
    """Bytes that an array of characters has room for."""
    if not isinstance(text, bytes):
        raise TypeError(f'expected bytes, {type(text).__name__} found')
    if len(text) > kind._length_:
        raise ValueError(too_long or f'bytes too long ({len(text)}, maximum length {kind._length_})')


class Array(Data):
    """A fixed number of values of one C type, _type_."""

    _length_ = 0

    def __init__(self, *values):
        for index, value in enumerate(values):
            self[index] = value

    def __len__(self):
        return self._length_

    def _place(self, index):
        if not -self._length_ <= index < self._length_:
            raise IndexError('invalid index')
        return self._offset + index % self._length_ * self._type_._size_

    def __getitem__(self, index):
        if not isinstance(index, slice):
            return self._type_._read(self._block, self._place(index))
        return _joined(self._type_, [self[i] for i in range(*index.indices(self._length_))])

    def __setitem__(self, index, value):
        if not isinstance(index, slice):
            self._type_._write(self._block, self._place(index), value)
            return
        places = range(*index.indices(self._length_))
        if len(places) != len(value):
            raise ValueError('Can only assign sequence of same size')
        for place, each in zip(places, value):
            self[place] = each

    def __iter__(self):
        for index in range(self._length_):
            yield self[index]

    @property
    def raw(self):
        """Of characters: all bytes."""
        return bytes(self)

    @raw.setter
    def raw(self, data):
        check_characters(type(self), bytes(data), 'byte string too long')
        self._block.data[self._offset:self._offset + len(data)] = data

    @property
    def value(self):
        """Of characters: what is before the first zero."""
        if self._type_ not in (c_char, c_wchar):
            raise AttributeError(f"'{type(self).__name__}' object has no attribute 'value'")
        return self[:].split('\0' if self._type_ is c_wchar else b'\0')[0]

    @value.setter
    def value(self, text):
        if self._type_ is c_char:
            check_characters(type(self), text, 'byte string too long')
        elif len(text) > self._length_:
            raise ValueError('string too long')
        end = '\0' if isinstance(text, str) else b'\0'
        for index, char in enumerate((text + end)[:self._length_]):
            self[index] = char

    @classmethod
    def _read(cls, block, offset):
        made = cls._at(block, offset)
        return made.value if cls._type_ in (c_char, c_wchar) else made

    @classmethod
    def _write(cls, block, offset, value):
        if cls._type_ is c_char and not isinstance(value, cls):
            check_characters(cls, value)
            cls._at(block, offset).value = value
        elif cls._type_ is c_wchar and isinstance(value, str):
            cls._at(block, offset).value = value
        else:
            super()._write(block, offset, value)


def _joined(kind, items):
    return b''.join(items) if kind is c_char else ''.join(items) if kind is c_wchar else items


# --- structures ---

class Field:
    """Where a field lies; for an object, what is there."""

    def __init__(self, kind, offset, shift=None, bits=0):
        self._kind, self.offset, self._shift, self._bits = kind, offset, shift, bits
        self.size = kind._size_ if shift is None else bits << 16 | shift

    def __repr__(self):
        place = f'ofs={self.offset}, size={self.size}' if self._shift is None else f'ofs={self.offset}:{self._shift}, bits={self._bits}'
        return f'<Field type={self._kind.__name__}, {place}>'

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self._kind._read(instance._block, instance._offset + self.offset)
        if self._shift is None:
            return value
        value = value >> self._shift & (1 << self._bits) - 1
        return value - (1 << self._bits) if self._kind._signed_ and value >> self._bits - 1 else value

    def __set__(self, instance, value):
        place = instance._offset + self.offset
        if self._shift is not None:
            mask = (1 << self._bits) - 1
            before = self._kind._read(instance._block, place)
            value = before & ~(mask << self._shift) | (value & mask) << self._shift
        self._kind._write(instance._block, place, value)


class Structure(Data):
    """A C struct. `_fields_` names its fields and their types, in order."""

    _places_ = {}
    _is_union_ = False

    def __init__(self, *args, **kwargs):
        if len(args) > len(self._places_):
            raise TypeError('too many initializers')
        for name, value in zip(self._places_, args):
            if name in kwargs:
                raise TypeError(f'duplicate values for field {name!r}')
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)

    @classmethod
    def _layout(cls):
        """Where each field lies, by name: (offset, type)."""
        return cls._places_

    @classmethod
    def _kind_of(cls, kind):
        return kind

    @classmethod
    def _lay_out(cls, fields):
        base = cls.__mro__[1]
        places, end, align, used = dict(base._places_), base._size_, base._align_, 0
        last = None     # the type of the bit field before, whose rest another one may use
        for name, kind, *bits in fields:
            kind = cls._kind_of(kind)
            step = min(kind._align_, getattr(cls, '_pack_', kind._align_))
            start = 0 if cls._is_union_ else (end + step - 1) // step * step
            shift = None
            if bits:
                if last is kind and used + bits[0] <= 8 * kind._size_ and not cls._is_union_:
                    start, shift = end - kind._size_, used
                else:
                    shift = 0
                used = shift + bits[0]
            last = kind if bits else None
            places[name] = start, kind
            type.__setattr__(cls, name, Field(kind, start, shift, *bits))
            end, align = max(end, start + kind._size_), max(align, step)
        cls._places_, cls._size_, cls._align_ = places, (end + align - 1) // align * align, align
        for name in getattr(cls, '_anonymous_', ()):
            start, kind = places[name]
            for inner, (offset, inner_kind) in kind._places_.items():
                type.__setattr__(cls, inner, Field(inner_kind, start + offset))


class Union(Structure):
    """All fields begin at the same place."""

    _is_union_ = True


class BigEndianStructure(Structure):
    """The numbers' highest bytes come first."""

    @classmethod
    def _kind_of(cls, kind):
        if not issubclass(kind, Integer):
            return kind
        return kind._made('big', lambda: CType(kind.__name__, (kind,), {'_order_': 'big'}))
