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
    pass


class c_uint(_Number):
    _signed = False


class c_long(_Number):
    _bits = 64


class c_ulong(_Number):
    _bits = 64
    _signed = False


class c_short(_Number):
    _bits = 16


class c_ushort(_Number):
    _bits = 16
    _signed = False


class c_byte(_Number):
    _bits = 8


class c_ubyte(_Number):
    _bits = 8
    _signed = False


class c_void_p(_Number):
    _bits = 64
    _signed = False


class c_bool(_Number):
    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = bool(value)


class c_double(_Number):
    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = float(value)


c_float = c_double
c_int8, c_uint8, c_int16, c_uint16 = c_byte, c_ubyte, c_short, c_ushort
c_int32, c_uint32, c_int64, c_uint64 = c_int, c_uint, c_long, c_ulong
c_longlong, c_ulonglong, c_size_t, c_ssize_t = c_long, c_ulong, c_ulong, c_long

_SIZES = {c_bool: 1, c_double: 8}


def sizeof(kind):
    cls = kind if isinstance(kind, type) else type(kind)
    return _SIZES.get(cls, cls._bits // 8)
