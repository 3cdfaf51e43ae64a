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


class _Number:
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
            raise TypeError(f'an integer is required (got type {type(value).__name__})')
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


class Structure:
    """A C struct. `_fields_` names its fields and their types, in order."""

    _fields_ = ()
    _type_ = ''             # no single number

    def __init__(self, *args, **kwargs):
        names = list(self._layout())
        if len(args) > len(names):
            raise TypeError('too many initializers')
        for name in names:
            setattr(self, name, self._layout()[name][1]().value)
        for name, value in zip(names, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)

    @classmethod
    def _layout(cls):
        """Where each field lies, by name: (offset, type)."""
        layout, end = {}, 0
        for field in cls._fields_:
            name, kind = field[0], field[1]
            size = sizeof(kind)
            end = (end + size - 1) // size * size
            layout[name] = end, kind
            end += size
        return layout


def sizeof(kind):
    """Bytes of a C type or of an object of one."""
    cls = kind if isinstance(kind, type) else type(kind)
    if issubclass(cls, Structure):
        sizes = [sizeof(each) for _, each in cls._layout().values()]
        last = max([offset + sizeof(each) for offset, each in cls._layout().values()], default=0)
        largest = max(sizes, default=1)
        return (last + largest - 1) // largest * largest
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
