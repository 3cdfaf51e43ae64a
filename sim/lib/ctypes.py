"""C's types and functions, and memory by address. A bad address ends the process with a segmentation fault."""

from _ctypes import (Array, BigEndianStructure, Data, Integer, Simple, Structure, Union, _Block, c_bool, c_char, c_double, c_float,
                     c_wchar, check_characters)
from _ctypes_pointers import POINTER, Pointer, address_of, c_char_p, c_void_p, c_wchar_p
from _weft import read_memory

LittleEndianStructure = Structure


class c_int(Integer):
    _type_, _size_, _align_ = 'i', 4, 4


class c_uint(Integer):
    _type_, _size_, _align_, _signed_ = 'I', 4, 4, False


class c_long(Integer):
    _type_, _size_, _align_ = 'l', 8, 8


class c_ulong(Integer):
    _type_, _size_, _align_, _signed_ = 'L', 8, 8, False


class c_short(Integer):
    _type_, _size_, _align_ = 'h', 2, 2


class c_ushort(Integer):
    _type_, _size_, _align_, _signed_ = 'H', 2, 2, False


class c_byte(Integer):
    _type_, _size_ = 'b', 1


class c_ubyte(Integer):
    _type_, _size_, _signed_ = 'B', 1, False


c_int8, c_uint8, c_int16, c_uint16 = c_byte, c_ubyte, c_short, c_ushort
c_int32, c_uint32, c_int64, c_uint64 = c_int, c_uint, c_long, c_ulong
c_longlong, c_ulonglong, c_size_t, c_ssize_t = c_long, c_ulong, c_ulong, c_long
for _kind in (c_bool, c_char, c_double, c_float, c_wchar, c_char_p, c_void_p, c_wchar_p):
    _kind.__module__ = 'ctypes'


class ArgumentError(Exception):
    """An argument that C can't take."""


# --- what types and objects are made of ---

def _type_of(kind):
    cls = kind if isinstance(kind, type) else type(kind)
    if not issubclass(cls, Data):
        raise TypeError('this type has no size')
    return cls


def sizeof(kind):
    """Bytes of a C type or of an object of one."""
    return _type_of(kind)._size_


def alignment(kind):
    """Addresses of such objects are multiples of this."""
    return _type_of(kind)._align_


def addressof(obj):
    return address_of(obj)


def pointer(obj):
    return POINTER(type(obj))(obj)


class _Reference:
    """A pointer that is only good for a call."""

    def __init__(self, obj, offset):
        self._obj, self._offset = obj, offset

    def __repr__(self):
        return f"<cparam 'P' ({address_of(self._obj) + self._offset:#x})>"


def byref(obj, offset=0):
    if not isinstance(obj, Data):
        raise TypeError(f"byref() argument must be a ctypes instance, not '{type(obj).__name__}'")
    return _Reference(obj, offset)


def cast(obj, typ):
    """The same address as another type of pointer."""
    result = typ()
    place = _bytes_at(obj)
    if place is None:
        return result
    block, offset = place
    if typ in (c_char_p, c_wchar_p):
        result.value = _until_zero(block.data, offset)
    elif issubclass(typ, (Pointer, c_void_p)):
        Pointer._point(result._block, 0, (typ._type_ if issubclass(typ, Pointer) else c_char)._at(block, offset))
    else:
        raise TypeError('cast() argument 2 must be a pointer, not ' + typ.__name__)
    return result


def _bytes_at(target):
    """(block, place) of what an object is or points to; None: of nothing, or of an address that nobody knows."""
    if isinstance(target, _Reference):
        return target._obj._block, target._obj._offset + target._offset
    if isinstance(target, (c_char_p, str, bytes)):
        data = target.value if isinstance(target, c_char_p) else target
        return None if data is None else (_Block(bytearray((data if isinstance(data, bytes) else data.encode('utf-32-le')) + bytes(4))), 0)
    if isinstance(target, (Pointer, c_void_p)):
        target = target._block.kept.get(target._offset)
    return (target._block, target._offset) if isinstance(target, Data) else None


def _until_zero(data, offset):
    return bytes(data[offset:]).split(b'\0')[0]


# --- memory ---

def create_string_buffer(init, size=None):
    """Bytes that can be changed: those given and a zero, or as many zeros as a number says."""
    if isinstance(init, int):
        return (c_char * init)()
    if not isinstance(init, bytes):
        raise TypeError(init)
    buffer = (c_char * (len(init) + 1 if size is None else size))()
    buffer.value = init
    return buffer


c_buffer = create_string_buffer


def create_unicode_buffer(init, size=None):
    if isinstance(init, int):
        return (c_wchar * init)()
    if not isinstance(init, str):
        raise TypeError(init)
    buffer = (c_wchar * (len(init) + 1 if size is None else size))()
    buffer.value = init
    return buffer


def string_at(ptr, size=-1):
    """The bytes at an address; without a size, up to the first zero byte."""
    place = _bytes_at(ptr)
    if place is not None:
        block, offset = place
        return _until_zero(block.data, offset) if size < 0 else bytes(block.data[offset:offset + size])
    address = _address(ptr)
    if size >= 0:
        return read_memory(address, size)
    result = bytearray()
    while (byte := read_memory(address, 1)) != b'\0':
        result += byte
        address += 1
    return bytes(result)


def wstring_at(ptr, size=-1):
    block, offset = _bytes_at(ptr)
    text = bytes(block.data[offset:]).decode('utf-32-le')
    return text.split('\0')[0] if size < 0 else text[:size]


def _address(ptr):
    value = ptr if isinstance(ptr, int) else 0 if ptr is None else getattr(ptr, 'value', ptr)
    if value is None or isinstance(value, int):
        return value or 0
    raise TypeError(f"wrong type: '{type(ptr).__name__}' is no address")


def memmove(dst, src, count):
    """Copies bytes."""
    _fill(dst, string_at(src, count))
    return address_of(dst) if isinstance(dst, Data) else 0


def memset(dst, c, count):
    _fill(dst, bytes([c & 0xFF]) * count)
    return address_of(dst) if isinstance(dst, Data) else 0


def _fill(dst, data):
    place = _bytes_at(dst)
    if place is None:
        read_memory(_address(dst), 1)       # a bad address
        raise NotImplementedError('ctypes writes only to memory that it knows')
    block, offset = place
    block.data[offset:offset + len(data)] = data[:len(block.data) - offset]


# --- Python ---

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
        return throw_into(ident.value if isinstance(ident, Simple) else ident, plain or None)

    def __getattr__(self, name):
        raise AttributeError(f'python3: undefined symbol: {name}')


pythonapi = _PythonInterface()


def CFUNCTYPE(restype, *argtypes, use_errno=False, use_last_error=False):
    """The type of Python functions that C can call."""
    import _c_functions
    return type('CFunctionType', (_c_functions.Callback,), {'_restype_': restype, '_argtypes_': argtypes})


PYFUNCTYPE = CFUNCTYPE


class CDLL:
    """C's library, and that of its mathematics; there is no other."""

    def __init__(self, name, mode=0, handle=None, use_errno=False, use_last_error=False, winmode=None):
        if name is not None and not str(name).rpartition('/')[2].startswith(('libc.', 'libm.', 'libpthread.')):
            raise OSError(f'{name}: cannot open shared object file: No such file or directory')
        self._name = name

    def __getattr__(self, name):
        from _c_functions import function_named
        function = None if name.startswith('__') else function_named(name)
        if function is None:
            raise AttributeError(f'{self._name or "/usr/bin/python3"}: undefined symbol: {name}')
        self.__dict__[name] = function
        return function

    __getitem__ = __getattr__

    def __repr__(self):
        return f"<CDLL '{self._name}', handle 1 at {id(self):#x}>"


class LibraryLoader:
    """ctypes.cdll"""

    def LoadLibrary(self, name):
        return CDLL(name)


cdll = LibraryLoader()
