"""A few functions of C's library, as ctypes.CDLL finds them: on this machine's own calls."""

import math
import os
import posix
import time
from ctypes import ArgumentError, Array, Pointer, Simple, c_double, c_float, c_int
from functools import cmp_to_key

_CALLS = {39: os.getpid, 110: os.getppid}       # numbers of system calls on x86-64


def _gettid():
    from _thread import get_native_id
    return get_native_id()


def _syscall(number, *arguments):
    if number == 186:
        return _gettid()
    if number == 24:
        return os.sched_yield() or 0
    if number not in _CALLS:
        raise NotImplementedError(f'syscall {number}: ctypes knows getpid, getppid, gettid and sched_yield')
    return _CALLS[number]()


def _text(value):
    return value if isinstance(value, bytes) else value.value


def _write(data):
    posix.write(1, data)
    return len(data)


def _printf(format, *arguments):
    """%d, %s, %f and their like; what is written does not wait for sys.stdout."""
    format = _text(format).replace(b'%ld', b'%d').replace(b'%lu', b'%d').replace(b'%lld', b'%d').replace(b'%lf', b'%f')
    return _write(format % tuple([getattr(each, 'value', each) for each in arguments]) if arguments else format.replace(b'%%', b'%'))


def _atoi(text):
    digits = _text(text).split()[:1] or [b'0']
    number = b''
    for at, byte in enumerate(digits[0]):
        if not (48 <= byte < 58 or at == 0 and byte in b'+-'):
            break
        number += bytes([byte])
    return int(number) if number.strip(b'+-') else 0


def _qsort(base, count, size, compare):
    """Sorts in place; the function gets pointers to two items."""
    first = base.contents if isinstance(base, Pointer) else base
    kind = first._type_ if isinstance(first, Array) else type(first)
    block, start = first._block, first._offset
    items = [kind.from_buffer_copy(block.data[start + i * size:start + (i + 1) * size]) for i in range(count)]
    items.sort(key=cmp_to_key(compare.of_items))
    for i, item in enumerate(items):
        kind._write(block, start + i * size, item)


class Callback:
    """A Python function as C calls it: its arguments and its result are C's."""

    _restype_, _argtypes_ = None, ()

    def __init__(self, function=None):
        if not callable(function):
            raise TypeError('argument must be callable or integer function address')
        self._function = function

    def __call__(self, *arguments):
        if len(arguments) < len(self._argtypes_):
            raise TypeError(f'this function takes at least {len(self._argtypes_)} argument{"s" * (len(self._argtypes_) != 1)} ({len(arguments)} given)')
        plain = [_for_python(kind, each) for kind, each in zip(self._argtypes_, arguments)]
        result = self._function(*plain)
        return None if self._restype_ is None else self._restype_(result).value

    def of_items(self, one, other):
        return self(*[kind(item) for kind, item in zip(self._argtypes_, (one, other))])


def _for_python(kind, value):
    value = value if isinstance(value, kind) else kind(value)
    return value.value if isinstance(value, Simple) else value


_FUNCTIONS = {
    'getpid': os.getpid, 'getppid': os.getppid, 'gettid': _gettid, 'syscall': _syscall, 'sched_yield': lambda: os.sched_yield() or 0,
    'sleep': lambda seconds: time.sleep(seconds) or 0, 'usleep': lambda microseconds: time.sleep(microseconds / 1e6) or 0,
    'time': lambda place=None: int(time.time()), 'abs': abs, 'labs': abs, 'atoi': _atoi, 'strlen': lambda text: len(_text(text)),
    'toupper': lambda code: ord(chr(code).upper()), 'tolower': lambda code: ord(chr(code).lower()),
    'printf': _printf, 'puts': lambda text: _write(_text(text) + b'\n'), 'fflush': lambda file=None: 0,
    'sqrt': math.sqrt, 'pow': math.pow, 'sin': math.sin, 'cos': math.cos, 'exp': math.exp, 'log': math.log, 'fabs': math.fabs,
    'qsort': _qsort, 'floor': math.floor, 'ceil': math.ceil,
}


class Function:
    """A C function: arguments and result are those of C."""

    def __init__(self, name, function):
        self.__name__ = name
        self._function = function
        self.restype, self.argtypes = c_int, None

    def __call__(self, *arguments):
        plain = [each.value if isinstance(each, Simple) else each for each in arguments]
        for number, each in enumerate(plain, 1):
            if isinstance(each, float) and self.argtypes is None and not isinstance(arguments[number - 1], Simple):
                raise _argument_error(number)
        result = self._function(*plain)
        if result is None:
            return None
        if self.restype in (c_double, c_float):
            return float(result)
        return None if self.restype is None else c_int(int(result)).value if self.restype is c_int else self.restype(result).value

    def __repr__(self):
        return f'<_FuncPtr object at {id(self):#x}>'


def _argument_error(number):
    return ArgumentError(f"argument {number}: TypeError: Don't know how to convert parameter {number}")


def function_named(name):
    """One of C's library, or None."""
    return Function(name, _FUNCTIONS[name]) if name in _FUNCTIONS else None
