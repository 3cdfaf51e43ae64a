"""Memory by address, as C sees it. A bad address ends the process with a segmentation fault."""

from _weft import read_memory


def string_at(ptr, size=-1):
    """The bytes at an address; without a size, up to the first zero byte."""
    address = _address(ptr)
    if size >= 0:
        return read_memory(address, size)
    result = bytearray()
    while True:
        byte = read_memory(address, 1)
        if byte == b'\0':
            return bytes(result)
        result += byte
        address += 1


def _address(ptr):
    if isinstance(ptr, int):
        return ptr
    if ptr is None:
        return 0
    value = getattr(ptr, 'value', None)
    if isinstance(value, int):
        return value
    raise TypeError(f"wrong type: '{type(ptr).__name__}' is no address")


class _Type(type):
    """The class of C types: c_int * 3 is the type of arrays of three."""

    def __mul__(cls, length):
        if length < 0:
            raise ValueError(f'Array length must be >= 0, not {length}')
        made = cls.__dict__.get('_arrays')
        if made is None:
            made = cls._arrays = {}
        if length not in made:
            made[length] = type(f'{cls.__name__}_Array_{length}', (Array,), {'_item': cls, '_length_': length})
        return made[length]

    __rmul__ = __mul__


class Array:
    """A fixed number of values of one C type."""

    _type_ = ''             # no single number

    def __init__(self, *values):
        self._values = [self._item() for _ in range(self._length_)]
        for index, value in enumerate(values):
            self[index] = value

    def __len__(self):
        return self._length_

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = [each.value for each in self._values[index]]
            return b''.join(items) if self._item is c_char else items
        if not -self._length_ <= index < self._length_:
            raise IndexError('invalid index')
        item = self._values[index]
        return item if isinstance(item, (Structure, Array)) else item.value

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            for place, each in zip(range(*index.indices(self._length_)), value):
                self[place] = each
            return
        if not -self._length_ <= index < self._length_:
            raise IndexError('invalid index')
        self._values[index] = value if isinstance(value, (Structure, Array)) else self._item(value)

    def __iter__(self):
        for index in range(self._length_):
            yield self[index]

    @property
    def value(self):
        """Of characters: the bytes before the first zero."""
        if self._item is not c_char:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute 'value'")
        return self[:].split(b'\0')[0]

    @value.setter
    def value(self, text):
        check_characters(type(self), text, 'byte string too long')
        for index, byte in enumerate((text + bytes(self._length_))[:max(len(text) + 1, 1)][:self._length_]):
            self[index] = bytes([byte])

    @property
    def raw(self):
        """Of characters: all bytes."""
        return self[:]

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__name__} object at {id(self):#x}>'


def create_string_buffer(init, size=None):
    """Bytes that can be changed: those given and a zero, or as many zeros as a number says."""
    if isinstance(init, int):
        return (c_char * init)()
    buffer = (c_char * (len(init) + 1 if size is None else size))()
    buffer.value = init
    return buffer


def check_characters(kind, text, too_long=None):
    """Bytes that an array of characters has room for."""
    if not isinstance(text, bytes):
        raise TypeError(f'expected bytes, {type(text).__name__} found')
    if len(text) > kind._length_:
        raise ValueError(too_long or f'bytes too long ({len(text)}, maximum length {kind._length_})')


class _Number(metaclass=_Type):
    """A C number: a value that wraps around in its bits."""

    _bits = 32
    _signed = True

    def __init__(self, value=0):
        self.value = value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value &= (1 << self._bits) - 1
        if self._signed and value >> (self._bits - 1):
            value -= 1 << self._bits
        self._value = value

    def __repr__(self):
        return f'{type(self).__name__}({self.value!r})'


class c_int(_Number):
    _type_ = 'i'


class c_uint(_Number):
    _type_ = 'I'
    _signed = False


class c_long(_Number):
    _type_ = 'l'
    _bits = 64


class c_ulong(_Number):
    _type_ = 'L'
    _bits = 64
    _signed = False


class c_short(_Number):
    _type_ = 'h'
    _bits = 16


class c_ushort(_Number):
    _type_ = 'H'
    _bits = 16
    _signed = False


class c_byte(_Number):
    _type_ = 'b'
    _bits = 8


class c_ubyte(_Number):
    _type_ = 'B'
    _bits = 8
    _signed = False


class c_void_p(_Number):
    _type_ = 'P'
    _bits = 64
    _signed = False


class c_bool(_Number):
    _type_ = '?'
    _bits = 8

    def __init__(self, value=False):
        self.value = value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = bool(value)


class c_char(_Number):
    _type_ = 'c'
    _bits = 8

    def __init__(self, value=b'\0'):
        self.value = value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise TypeError('one character bytes, bytearray or integer expected')
        self._value = bytes(value)


class c_wchar(_Number):
    _type_ = 'u'

    def __init__(self, value='\0'):
        self.value = value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        if not isinstance(value, str) or len(value) != 1:
            raise TypeError(f'unicode string expected instead of {type(value).__name__} instance')
        self._value = value


class c_double(_Number):
    _type_ = 'd'
    _bits = 64

    def __init__(self, value=0.0):
        self.value = value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f'must be real number, not {type(value).__name__}')
        self._value = float(value)


class c_float(c_double):
    _type_ = 'f'
    _bits = 32


c_int8, c_uint8, c_int16, c_uint16 = c_byte, c_ubyte, c_short, c_ushort
c_int32, c_uint32, c_int64, c_uint64 = c_int, c_uint, c_long, c_ulong
c_longlong, c_ulonglong, c_size_t, c_ssize_t = c_long, c_ulong, c_ulong, c_long


class Structure(metaclass=_Type):
    """A C struct. `_fields_` names its fields and their types, in order."""

    _fields_ = ()
    _type_ = ''             # no single number

    def __init__(self, *args, **kwargs):
        names = list(self._layout())
        if len(args) > len(names):
            raise TypeError('too many initializers')
        for name, (_, kind) in self._layout().items():
            self.__dict__[name] = _initial(kind)
        for name, value in zip(names, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __setattr__(self, name, value):
        kind = self._layout().get(name, (0, None))[1]
        if kind is not None and issubclass(kind, Array):
            if kind._item is c_char:
                check_characters(kind, value)
            else:
                value = kind(*value)
        elif kind is not None and issubclass(kind, _Number):
            value = kind(value).value
        self.__dict__[name] = value

    @classmethod
    def _layout(cls):
        """Where each field lies, by name: (offset, type)."""
        layout, end = {}, 0
        for field in cls._fields_:
            name, kind = field[0], field[1]
            step = _alignment(kind)
            end = (end + step - 1) // step * step
            layout[name] = end, kind
            end += sizeof(kind)
        return layout


def _initial(kind):
    """What a field of a new structure is."""
    made = kind()
    return made.value if issubclass(kind, _Number) or issubclass(kind, Array) and kind._item is c_char else made


def _alignment(kind):
    """Addresses of such a field are multiples of this."""
    if issubclass(kind, Array):
        return _alignment(kind._item)
    if issubclass(kind, Structure):
        return max([_alignment(each) for _, each in kind._layout().values()], default=1)
    return sizeof(kind)


def sizeof(kind):
    """Bytes of a C type or of an object of one."""
    cls = kind if isinstance(kind, type) else type(kind)
    if issubclass(cls, Array):
        return cls._length_ * sizeof(cls._item)
    if issubclass(cls, Structure):
        step = _alignment(cls)
        last = max([offset + sizeof(each) for offset, each in cls._layout().values()], default=0)
        return (last + step - 1) // step * step
    if not hasattr(cls, '_bits'):
        raise TypeError('this type has no size')
    return cls._bits // 8


class py_object:
    """A Python object as C sees it."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return f'py_object({self.value!r})'


class _PythonInterface:
    """What programs call of CPython's own C functions."""

    def PyThreadState_SetAsyncExc(self, ident, exception):
        from _signals import throw_into
        plain = exception.value if isinstance(exception, py_object) else exception
        return throw_into(ident.value if isinstance(ident, _Number) else ident, plain or None)

    def __getattr__(self, name):
        raise AttributeError(f'python3: undefined symbol: {name}')


pythonapi = _PythonInterface()


class ArgumentError(Exception):
    """An argument that C can't take."""


def __getattr__(name):
    """C's library is loaded when a program asks for it."""
    if name in ('CDLL', 'cdll', 'LibraryLoader'):
        import _c_functions
        return getattr(_c_functions, name)
    raise AttributeError(f"module 'ctypes' has no attribute '{name}'")
