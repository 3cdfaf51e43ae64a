"""The types of ctypes. Each object is a place in memory: a block of its own, one of shared memory, or part of another object."""

import _multiprocessing as _kernel
from _weft import read_memory


class _CType(type):
    """The class of C types: c_int * 3 is the type of arrays of three."""

    def __new__(mcs, name, bases, namespace):
        cls = type.__new__(mcs, name, bases, namespace)
        if '_fields_' in namespace:
            cls._lay_out(namespace['_fields_'])
        return cls

    def __setattr__(cls, name, value):
        type.__setattr__(cls, name, value)
        if name == '_fields_':
            cls._lay_out(value)

    def __mul__(cls, length):
        return array_type(cls, length, '__main__')

    __rmul__ = __mul__


def array_type(item, length, module):
    if length < 0:
        raise ValueError(f'Array length must be >= 0, not {length}')
    made = item.__dict__.get('_arrays')
    if made is None:
        made = item._arrays = {}
    if length not in made:
        made[length] = _CType(f'{item.__name__}_Array_{length}', (Array,), {
            '_type_': item, '_length_': length, '_size': length * item._size, '_align': item._align, '__module__': module})
    return made[length]


class _CData(metaclass=_CType):
    """`_address` is where the bytes are. `_keep` has what must live as long: the memory under 0, and by the address of a
    pointer what it points to."""

    _size, _align = 0, 1

    def __new__(cls, *args, **kwargs):
        memory = bytearray(max(cls._size, 1))
        return cls._view(_kernel.address_of(memory), {0: memory})

    @classmethod
    def _view(cls, address, keep):
        made = object.__new__(cls)
        made.__dict__.update(_address=address, _keep=keep)
        return made

    @classmethod
    def shared(cls, block, *args):
        """A new object in a block of shared memory."""
        made = cls._view(block.address, {0: block})
        made.__init__(*args)
        return made

    # How it is read and written as part of another object.

    @classmethod
    def _load_at(cls, address, keep):
        return cls._view(address, keep)

    @classmethod
    def _store_at(cls, address, value, keep):
        if isinstance(value, tuple):
            value = cls(*value)
        if not isinstance(value, cls):
            raise TypeError(f'expected {cls.__name__} instance, got {type(value).__name__}')
        _kernel.put(address, bytes(value))
        keep.update({address + at - value._address: each for at, each in value._keep.items() if at})

    @classmethod
    def from_buffer(cls, source, offset=0):
        """An object in the memory of something that can be written to."""
        start, size, base = 0, len(source), source
        if hasattr(source, '_places'):          # a memoryview
            start, size, base = source._places.start * source.itemsize, source.nbytes, source._base
        if isinstance(base, bytes):
            raise TypeError('underlying buffer is not writable')
        _check_room(cls, size, offset)
        return cls._view((base._address if hasattr(base, '_address') else _kernel.address_of(base)) + start + offset, {0: source})

    @classmethod
    def from_buffer_copy(cls, source, offset=0):
        data = bytes(source)
        _check_room(cls, len(data), offset)
        made = cls()
        _kernel.put(made._address, data[offset:offset + cls._size])
        return made

    @classmethod
    def from_address(cls, address):
        return cls._view(address, {})

    def __bytes__(self):
        return read_memory(self._address, self._size)

    def __reduce__(self):
        block, kind = self._keep.get(0), type(self)
        said = (kind._type_, kind._length_) if isinstance(self, Array) else (kind, None)
        if hasattr(block, 'segment'):
            from multiprocessing import context
            context.assert_spawning(self)
            return _rebuilt, (*said, block, self._address - block.address)
        if issubclass(kind, (_Pointer, c_char_p, c_wchar_p, c_void_p, py_object)):
            raise ValueError('ctypes objects containing pointers cannot be pickled')
        return _rebuilt, (*said, bytes(self), 0)

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object at {id(self):#x}>'


def _check_room(cls, size, offset):
    if offset < 0:
        raise ValueError('offset cannot be negative')
    if size < offset + cls._size:
        raise ValueError(f'Buffer size too small ({size} instead of at least {offset + cls._size} bytes)')


def _rebuilt(kind, length, memory, offset):
    kind = kind if length is None else kind * length
    return kind.from_buffer_copy(memory) if isinstance(memory, bytes) else kind._view(memory.address + offset, {0: memory})


def _address_of(ptr):
    """The address that a function of C is given for an argument."""
    if isinstance(ptr, int):
        return ptr
    if ptr is None:
        return 0
    if isinstance(ptr, (_Pointer, c_void_p, c_char_p, c_wchar_p)):
        return _kernel.load(ptr._address, ord('Q'))
    if isinstance(ptr, (bytes, bytearray)):
        return _kernel.address_of(ptr)
    if hasattr(ptr, '_address'):
        return ptr.value if isinstance(ptr, _SimpleCData) else ptr._address
    raise TypeError("argument 1: TypeError: wrong type")


def sizeof(kind):
    """Bytes of a C type or of an object of one."""
    if not isinstance(kind, _CData) and not (isinstance(kind, type) and issubclass(kind, _CData)):
        raise TypeError('this type has no size')
    return kind._size


def alignment(kind):
    if not isinstance(kind, _CData) and not (isinstance(kind, type) and issubclass(kind, _CData)):
        raise TypeError('no alignment info')
    return kind._align


def addressof(obj, /):
    if not isinstance(obj, _CData):
        raise TypeError('invalid type')
    return obj._address


# --- numbers and characters ---

class _SimpleCData(_CData):
    """One value. `_converted` makes of a Python value what is stored."""

    __module__ = '_ctypes'

    def __init__(self, *value):
        if value:
            self._write(self._address, value[0], self._keep)

    @classmethod
    def _read(cls, address, keep):
        return _kernel.load(address, cls._code)

    @classmethod
    def _write(cls, address, value, keep):
        _kernel.store(address, cls._code, cls._converted(value))

    @staticmethod
    def _converted(value):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        return (value + (1 << 63) & (1 << 64) - 1) - (1 << 63)      # as in C, what does not fit is cut off

    @property
    def value(self):
        return self._read(self._address, self._keep)

    @value.setter
    def value(self, value):
        self._write(self._address, value, self._keep)

    # A class of the program's own stays an object, as part of another.

    @classmethod
    def _load_at(cls, address, keep):
        return cls._read(address, keep) if cls.__module__ == 'ctypes' else cls._view(address, keep)

    @classmethod
    def _store_at(cls, address, value, keep):
        cls._write(address, value.value if isinstance(value, cls) else value, keep)

    def __bool__(self):
        return bool(self.value)

    def __repr__(self):
        plain = f'{type(self).__name__}({self.value!r})'
        return plain if type(self).__module__ == 'ctypes' else f'<{type(self).__name__} object at {id(self):#x}>'


def _simple(name, letter, size, base=_SimpleCData, code=None):
    return _CType(name, (base,), {'_type_': letter, '_code': ord(code or letter), '_size': size, '_align': size, '__module__': 'ctypes'})


class _Float(_SimpleCData):
    @staticmethod
    def _converted(value):
        if not isinstance(value, (int, float)):
            raise TypeError(f'must be real number, not {type(value).__name__}')
        return float(value)


class _Bool(_SimpleCData):
    @classmethod
    def _read(cls, address, keep):
        return bool(_kernel.load(address, cls._code))

    @staticmethod
    def _converted(value):
        return 1 if value else 0


class _Char(_SimpleCData):
    @classmethod
    def _read(cls, address, keep):
        return bytes([_kernel.load(address, cls._code)])

    @staticmethod
    def _converted(value):
        if isinstance(value, int) and 0 <= value < 256:
            return value
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise TypeError('one character bytes, bytearray or integer expected')
        return value[0]


class _WideChar(_SimpleCData):
    @classmethod
    def _read(cls, address, keep):
        return chr(_kernel.load(address, cls._code))

    @staticmethod
    def _converted(value):
        if not isinstance(value, str):
            raise TypeError(f'unicode string expected instead of {type(value).__name__} instance')
        if len(value) != 1:
            raise TypeError('one character unicode string expected')
        return ord(value)


class _Address(_SimpleCData):
    @classmethod
    def _read(cls, address, keep):
        return _kernel.load(address, cls._code) or None

    @classmethod
    def _write(cls, address, value, keep):
        if value is not None and not isinstance(value, (int, _CData)):
            raise TypeError('cannot be converted to pointer')
        _kernel.store(address, cls._code, _SimpleCData._converted(_address_of(value)))
        keep[address] = value


class _Text(_SimpleCData):
    """A pointer to text that ends with a zero."""

    @classmethod
    def _read(cls, address, keep):
        from ctypes import string_at, wstring_at
        place = _kernel.load(address, cls._code)
        return (string_at if cls._type_ == 'z' else wstring_at)(place) if place else None

    @classmethod
    def _write(cls, address, value, keep):
        memory = value
        if cls._type_ == 'z' and isinstance(value, bytes):
            memory = bytearray(value + b'\0')
        elif cls._type_ == 'Z' and isinstance(value, str):
            memory = bytearray((value + '\0').encode('utf-32-le'))
        elif value is not None and not isinstance(value, int):
            wanted = 'bytes' if cls._type_ == 'z' else 'unicode string'
            raise TypeError(f'{wanted} or integer address expected instead of {type(value).__name__} instance')
        _kernel.store(address, cls._code, _address_of(memory))
        keep[address] = memory

    def __repr__(self):
        return f"{type(self).__name__}({_kernel.load(self._address, ord('Q')) or None})"


class _Object(_SimpleCData):
    """A Python object as C sees it."""

    @classmethod
    def _read(cls, address, keep):
        if address not in keep:
            raise ValueError('PyObject is NULL')
        return keep[address]

    @classmethod
    def _write(cls, address, value, keep):
        keep[address] = value

    def __repr__(self):
        return f'py_object({self.value!r})' if self._address in self._keep else 'py_object(<NULL>)'


c_byte, c_ubyte = _simple('c_byte', 'b', 1), _simple('c_ubyte', 'B', 1)
c_short, c_ushort = _simple('c_short', 'h', 2), _simple('c_ushort', 'H', 2)
c_int, c_uint = _simple('c_int', 'i', 4), _simple('c_uint', 'I', 4)
c_long, c_ulong = _simple('c_long', 'l', 8), _simple('c_ulong', 'L', 8)
c_float, c_double = _simple('c_float', 'f', 4, _Float), _simple('c_double', 'd', 8, _Float)
c_bool, c_char, c_wchar = _simple('c_bool', '?', 1, _Bool), _simple('c_char', 'c', 1, _Char), _simple('c_wchar', 'u', 4, _WideChar)
c_void_p, py_object = _simple('c_void_p', 'P', 8, _Address, 'Q'), _simple('py_object', 'O', 8, _Object, 'Q')
c_char_p, c_wchar_p = _simple('c_char_p', 'z', 8, _Text, 'Q'), _simple('c_wchar_p', 'Z', 8, _Text, 'Q')


# --- arrays ---

class Array(_CData):
    """So many values of one C type, `_type_`."""

    __module__ = '_ctypes'

    _length_ = 0

    def __init__(self, *values):
        for index, value in enumerate(values):
            self[index] = value

    def __len__(self):
        return self._length_

    def _place(self, index):
        if not isinstance(index, int):
            raise TypeError('indices must be integers')
        if not -self._length_ <= index < self._length_:
            raise IndexError('invalid index')
        return self._address + index % self._length_ * self._type_._size

    def __getitem__(self, index):
        if not isinstance(index, slice):
            return self._type_._load_at(self._place(index), self._keep)
        items = [self[i] for i in range(*index.indices(self._length_))]
        return b''.join(items) if self._type_ is c_char else ''.join(items) if self._type_ is c_wchar else items

    def __setitem__(self, index, value):
        if not isinstance(index, slice):
            return self._type_._store_at(self._place(index), value, self._keep)
        places = range(*index.indices(self._length_))
        if len(places) != len(value):
            raise ValueError('Can only assign sequence of same size')
        for place, each in zip(places, value):
            self[place] = each

    def __iter__(self):
        for index in range(self._length_):
            yield self[index]

    # Arrays of characters are strings, too.

    def __getattr__(self, name):
        if name == 'value' and self._type_ in (c_char, c_wchar):
            return self[:].split(b'\0' if self._type_ is c_char else '\0')[0]
        if name == 'raw' and self._type_ is c_char:
            return bytes(self)
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __setattr__(self, name, value):
        if name == 'value' and self._type_ in (c_char, c_wchar):
            wanted = bytes if self._type_ is c_char else str
            if not isinstance(value, wanted):
                raise TypeError(f'{"bytes" if wanted is bytes else "unicode string"} expected instead of {type(value).__name__} instance')
            self._set_text(value, 'byte string too long' if wanted is bytes else 'string too long')
        elif name == 'raw' and self._type_ is c_char:
            if len(value) > self._length_:
                raise ValueError('byte string too long')
            _kernel.put(self._address, bytes(value))
        else:
            object.__setattr__(self, name, value)

    def _set_text(self, text, complaint):
        if len(text) > self._length_:
            raise ValueError(complaint)
        text += (b'\0' if self._type_ is c_char else '\0') * (len(text) < self._length_)
        self[:len(text)] = [text[i:i + 1] for i in range(len(text))]

    @classmethod
    def _store_at(cls, address, value, keep):
        if isinstance(value, cls):
            return super()._store_at(address, value, keep)
        view = cls._view(address, keep)
        if not isinstance(value, (tuple, list) if cls._type_ not in (c_char, c_wchar) else (bytes, str)):
            raise TypeError(f'expected {cls.__name__} instance, got {type(value).__name__}')
        if len(value) > cls._length_:
            raise RuntimeError('(Array initializer too long)')
        for index, each in enumerate(value):
            view[index] = each


# --- pointers ---

class _Pointer(_CData):
    """An address, where a `_type_` is."""

    __module__ = '_ctypes'

    _size = _align = 8

    def __init__(self, target=None):
        if target is not None:
            self.contents = target

    def _target(self, index=0):
        place = _kernel.load(self._address, ord('Q'))
        if place == 0:
            raise ValueError('NULL pointer access')
        return place + index * self._type_._size

    def _kept(self):
        return getattr(self._keep.get(self._address), '_keep', {})

    @property
    def contents(self):
        return self._type_._view(self._target(), self._kept())

    @contents.setter
    def contents(self, target):
        if not isinstance(target, self._type_):
            raise TypeError(f'expected {self._type_.__name__} instead of {type(target).__name__}')
        _kernel.store(self._address, ord('Q'), target._address)
        self._keep[self._address] = target

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = [self[i] for i in range(index.start or 0, index.stop, index.step or 1)]
            return b''.join(items) if self._type_ is c_char else items
        return self._type_._load_at(self._target(index), self._kept())

    def __setitem__(self, index, value):
        self._type_._store_at(self._target(index), value, self._kept())

    def __bool__(self):
        return _kernel.load(self._address, ord('Q')) != 0

    @classmethod
    def _store_at(cls, address, value, keep):
        if isinstance(value, cls):
            place, target = _kernel.load(value._address, ord('Q')), value._keep.get(value._address)
        elif value is None:
            place, target = 0, None
        elif isinstance(value, Array) and value._type_ is cls._type_:
            place, target = value._address, value
        else:
            raise TypeError(f'expected {cls.__name__} instance, got {type(value).__name__}')
        _kernel.store(address, ord('Q'), place)
        keep[address] = target


def POINTER(kind):
    """The type of pointers to a type."""
    if kind is None:
        return c_void_p
    if not isinstance(kind, _CType):
        raise TypeError('must be a ctypes type')
    made = kind.__dict__.get('_pointers')
    if made is None:
        made = kind._pointers = _CType(f'LP_{kind.__name__}', (_Pointer,), {'_type_': kind, '__module__': '__main__'})
    return made


def pointer(obj, /):
    if not isinstance(obj, _CData):
        raise TypeError('_type_ must have storage info')
    return POINTER(type(obj))(obj)
