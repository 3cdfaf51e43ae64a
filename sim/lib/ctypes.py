"""C types: objects whose value is bytes of memory, at an address. A bad address ends the process with a segmentation fault."""

import _multiprocessing as _kernel
from _weft import read_memory

from _c_structures import BigEndianStructure, BigEndianUnion, Structure, Union
from _c_types import (Array, _CData, _Pointer, _SimpleCData, POINTER, _address_of, addressof, alignment, c_bool, c_byte,
                      c_char, c_char_p, c_double, c_float, c_int, c_long, c_short, c_ubyte, c_uint, c_ulong, c_ushort, c_void_p, c_wchar,
                      c_wchar_p, pointer, py_object, sizeof)

c_int8, c_uint8, c_int16, c_uint16 = c_byte, c_ubyte, c_short, c_ushort
c_int32, c_uint32, c_int64, c_uint64 = c_int, c_uint, c_long, c_ulong
c_longlong, c_ulonglong, c_size_t, c_ssize_t = c_long, c_ulong, c_ulong, c_long
LittleEndianStructure, LittleEndianUnion = Structure, Union


class ArgumentError(Exception):
    """An argument that C can't take."""


def string_at(ptr, size=-1):
    """The bytes at an address; without a size, up to the first zero byte."""
    address = _address_of(ptr)
    if size >= 0:
        return read_memory(address, size)
    result = bytearray()
    while (byte := read_memory(address, 1)) != b'\0':
        result += byte
        address += 1
    return bytes(result)


def wstring_at(ptr, size=-1):
    """The text at an address, four bytes a character."""
    address, result = _address_of(ptr), ''
    while size != 0 and ((code := _kernel.load(address, ord('u'))) or size > 0):
        result += chr(code)
        address, size = address + 4, size - 1
    return result


def memmove(dst, src, count):
    """Copies bytes; the places may overlap."""
    address = _address_of(dst)
    _kernel.put(address, read_memory(src if isinstance(src, int) else _address_of(src), count))
    return address


def memset(dst, c, count):
    address = _address_of(dst)
    _kernel.put(address, bytes([c & 255]) * count)
    return address


def create_string_buffer(init, size=None):
    """Bytes that can be changed: those given and a zero, or as many zeros as a number says."""
    return _buffer(c_char, bytes, init, size)


def create_unicode_buffer(init, size=None):
    return _buffer(c_wchar, str, init, size)


def _buffer(kind, text, init, size):
    if isinstance(init, int):
        return (kind * init)()
    if not isinstance(init, text):
        raise TypeError(init)
    buffer = (kind * (len(init) + 1 if size is None else size))()
    buffer.value = init
    return buffer


class _Reference:
    """What byref() gives: a pointer for a call."""

    def __init__(self, obj, offset):
        self._obj, self._address = obj, addressof(obj) + offset

    def __repr__(self):
        return f"<cparam 'P' ({self._address:#x})>"


_Reference.__name__ = _Reference.__qualname__ = 'CArgObject'


def byref(obj, offset=0):
    if not isinstance(obj, _CData):
        raise TypeError(f"byref() argument must be a ctypes instance, not '{type(obj).__name__}'")
    return _Reference(obj, offset)


def cast(obj, typ):
    """The same address as a pointer of another type."""
    if not (isinstance(typ, type) and issubclass(typ, (_Pointer, c_void_p, c_char_p, c_wchar_p, py_object))):
        raise TypeError(f'cast() argument 2 must be a pointer type, not {getattr(typ, "__name__", typ)}')
    if issubclass(typ, py_object):
        return typ(_object_at(obj if isinstance(obj, int) else _address_of(obj)))
    made = typ()
    _kernel.store(made._address, ord('Q'), 0 if obj is None else _address_of(obj))
    if isinstance(obj, (_CData, _Reference)):
        made._keep[made._address] = obj
    return made


def _object_at(address):
    """The object of this id, among what the names of the program lead to."""
    import sys
    waiting, seen = [vars(sys.modules['__main__'])], set()
    while waiting:
        each = waiting.pop()
        if id(each) == address:
            return each
        if id(each) not in seen:
            seen.add(id(each))
            if isinstance(each, dict):
                waiting += [*each.values(), *each]
            elif isinstance(each, (list, tuple, set, frozenset)):
                waiting += each
            elif type(each).__module__ == '__main__' and hasattr(each, '__dict__'):
                waiting += each.__dict__.values()
    read_memory(0, 1)       # as bad as no address


class _Function:
    """A Python function as C would call it."""

    def __init__(self, function):
        if not callable(function):
            raise TypeError('argument must be callable or integer function address')
        self._function = function

    def __call__(self, *arguments):
        kinds = type(self)._argtypes_
        if len(arguments) < len(kinds):
            raise TypeError(f'this function takes at least {len(kinds)} argument{"s" if len(kinds) != 1 else ""} ({len(arguments)} given)')
        given = [kind(each).value if issubclass(kind, _SimpleCData) and not isinstance(each, _CData) else getattr(each, 'value', each)
                 for kind, each in zip(kinds, arguments)]
        result, kind = self._function(*given), type(self)._restype_
        return None if kind is None else kind(result).value

    def __repr__(self):
        return f'<CFunctionType object at {id(self):#x}>'


def CFUNCTYPE(restype, *argtypes, use_errno=False, use_last_error=False):
    return type('CFunctionType', (_Function,), {'_restype_': restype, '_argtypes_': argtypes})


PYFUNCTYPE = CFUNCTYPE


class _PythonInterface:
    """What programs call of CPython's own C functions."""

    def PyThreadState_SetAsyncExc(self, ident, exception):
        from _signals import throw_into
        plain = exception.value if isinstance(exception, py_object) else exception
        return throw_into(ident.value if isinstance(ident, _SimpleCData) else ident, plain or None)

    def __getattr__(self, name):
        raise AttributeError(f'python3: undefined symbol: {name}')


pythonapi = _PythonInterface()


# Last, for these are made of the types above.
from _c_functions import CDLL, LibraryLoader, cdll
