"""A few functions of C's library, as ctypes.CDLL finds them: on this machine's own calls."""

import math
import os
import posix
import time
from ctypes import _SimpleCData, c_double, c_float, c_int

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


_FUNCTIONS = {
    'getpid': os.getpid, 'getppid': os.getppid, 'gettid': _gettid, 'syscall': _syscall, 'sched_yield': lambda: os.sched_yield() or 0,
    'sleep': lambda seconds: time.sleep(seconds) or 0, 'usleep': lambda microseconds: time.sleep(microseconds / 1e6) or 0,
    'time': lambda place=None: int(time.time()), 'abs': abs, 'labs': abs, 'atoi': _atoi, 'strlen': lambda text: len(_text(text)),
    'toupper': lambda code: ord(chr(code).upper()), 'tolower': lambda code: ord(chr(code).lower()),
    'printf': _printf, 'puts': lambda text: _write(_text(text) + b'\n'), 'fflush': lambda file=None: 0,
    'sqrt': math.sqrt, 'pow': math.pow, 'sin': math.sin, 'cos': math.cos, 'exp': math.exp, 'log': math.log, 'fabs': math.fabs,
    'floor': math.floor, 'ceil': math.ceil,
}


class Function:
    """A C function: arguments and result are those of C."""

    def __init__(self, name, function):
        self.__name__ = name
        self._function = function
        self.restype, self.argtypes = c_int, None

    def __call__(self, *arguments):
        plain = [each.value if isinstance(each, _SimpleCData) else each for each in arguments]
        for number, each in enumerate(plain, 1):
            if isinstance(each, float) and self.argtypes is None and not isinstance(arguments[number - 1], _SimpleCData):
                raise _argument_error(number)
        result = self._function(*plain)
        if self.restype in (c_double, c_float):
            return float(result)
        return None if self.restype is None else c_int(int(result)).value if self.restype is c_int else self.restype(result).value

    def __repr__(self):
        return f'<_FuncPtr object at {id(self):#x}>'


def _argument_error(number):
    from ctypes import ArgumentError
    return ArgumentError(f"argument {number}: TypeError: Don't know how to convert parameter {number}")


class CDLL:
    """C's library, and that of its mathematics; there is no other."""

    def __init__(self, name, mode=0, handle=None, use_errno=False, use_last_error=False, winmode=None):
        if name is not None and not os.path.basename(str(name)).startswith(('libc.', 'libm.', 'libpthread.')):
            raise OSError(f'{name}: cannot open shared object file: No such file or directory')
        self._name = name

    def __getattr__(self, name):
        if name.startswith('__') or name not in _FUNCTIONS:
            where = self._name or '/usr/bin/python3'
            raise AttributeError(f'{where}: undefined symbol: {name}')
        function = Function(name, _FUNCTIONS[name])
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
