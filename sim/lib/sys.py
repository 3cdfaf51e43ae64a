"""The interpreter seen from the program."""

import _weft
import posix
from _io import TextIOWrapper, TextReader


class _Named(tuple):
    """A tuple whose items have names, as C code of CPython makes them."""

    def __init_subclass__(cls):
        cls.__module__, _, cls.__name__ = cls._title.rpartition('.')
        cls.__qualname__ = cls.__name__

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError(f"'{self._title}' object has no attribute '{name}'")

    def __repr__(self):
        items = [f'{name}={value!r}' for name, value in zip(self._names, self)]
        return f'{self._title}({", ".join(items)})'


class _VersionInfo(_Named):
    _title = 'sys.version_info'
    _names = ('major', 'minor', 'micro', 'releaselevel', 'serial')


class _Flags(_Named):
    _title = 'sys.flags'
    _names = ('debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site',
              'no_site', 'ignore_environment', 'verbose', 'bytes_warning', 'quiet',
              'hash_randomization', 'isolated', 'dev_mode', 'utf8_mode', 'warn_default_encoding',
              'safe_path', 'int_max_str_digits')


class _FloatInfo(_Named):
    _title = 'sys.float_info'
    _names = ('max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds')


class _Implementation:
    name = 'cpython'
    cache_tag = None
    hexversion = 0x030b02f0


argv = _arguments()
path = ['']
orig_argv = ['python3', *argv]
executable = '/usr/bin/python3'
prefix = exec_prefix = base_prefix = base_exec_prefix = '/usr'
platlibdir, abiflags, _xoptions = 'lib', '', {}
version = '3.11.2 (Weft)'
version_info = _VersionInfo((3, 11, 2, 'final', 0))
_Implementation.version = version_info
implementation = _Implementation()
flags = _Flags((0,) * 13 + (False, 0, 0, False, -1))
float_info = _FloatInfo((1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53,
                         2.220446049250313e-16, 2, 1))
hexversion = 0x030b02f0
api_version = 1013
copyright = 'Copyright (c) 2001-2023 Python Software Foundation.'
platform = 'linux'
byteorder = 'little'
maxsize = 9223372036854775807
maxunicode = 1114111
float_repr_style = 'short'
warnoptions = []
pycache_prefix = None
dont_write_bytecode = True
modules = _modules()

stdin = TextReader(0, '<stdin>')
stdout = TextIOWrapper(1, '<stdout>', posix.isatty(1))
stderr = TextIOWrapper(2, '<stderr>', True)
__stdin__, __stdout__, __stderr__ = stdin, stdout, stderr


def exit(status=None, /):
    raise SystemExit(*(() if status is None else status if isinstance(status, tuple) else (status,)))


# --- exceptions that nobody catches ---

def excepthook(exctype, value, traceback, /):
    if stderr is None:
        return
    from traceback import format_uncaught
    stderr.write(''.join(format_uncaught(exctype, value, traceback)))


def unraisablehook(unraisable, /):
    stderr.write(f"{unraisable.err_msg or 'Exception ignored in'}: {unraisable.object!r}\n")
    from traceback import format_exception
    stderr.write(''.join(format_exception(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback, chain=False)))


def displayhook(value, /):
    if value is not None:
        modules['builtins']._ = None
        print(repr(value))
        modules['builtins']._ = value


__excepthook__, __unraisablehook__, __displayhook__ = excepthook, unraisablehook, displayhook


# --- settings ---

def getswitchinterval():
    return _switch_interval() // 1000 * 1e-6        # CPython counts microseconds


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def getfilesystemencodeerrors():
    return 'surrogateescape'


def settrace(function, /):
    """Calls it for what the functions of the program do in this thread, line by line."""
    _import('_tracing').set_function('trace', function)


def setprofile(function, /):
    """Calls it when a function of the program begins and ends."""
    _import('_tracing').set_function('profile', function)


def _function_of(kind):
    if not _has_module('_tracing'):
        return None
    from _thread import get_ident
    return _import('_tracing').functions[kind].get(get_ident())


def gettrace():
    return _function_of('trace')


def getprofile():
    return _function_of('profile')


def get_int_max_str_digits():
    return _digits_limit


_digits_limit = 4300


def set_int_max_str_digits(maxdigits):
    global _digits_limit
    if maxdigits and maxdigits < 640:
        raise ValueError('maxdigits must be 0 or larger than 640')
    _digits_limit = maxdigits


def is_finalizing():
    return False


def _getframe(depth=0, /):
    return _import('_frames').current(depth)


def _current_frames():
    """The innermost frame of each thread, by its identifier."""
    return _import('_frames').of_all_threads()


# --- objects ---

_interned = {}


def intern(string, /):
    if type(string) is not str:
        raise TypeError(f"intern() argument must be str, not {type(string).__name__}")
    return _interned.setdefault(string, _weft.constant_text(string))


def getrefcount(object, /):
    """How many references there are, and one for the question."""
    return _import('_references').count(object)


# Bytes that CPython 3.11 takes on a 64-bit machine.
_SIZES = {'bool': 28, 'float': 24, 'NoneType': 16, 'complex': 32, 'range': 48, 'slice': 56,
          'function': 152, 'builtin_function_or_method': 72, 'method': 64, 'type': 1688,
          'module': 72, 'object': 16, 'generator': 200, 'iterator': 48, 'ellipsis': 16,
          'NotImplementedType': 16}


def getsizeof(object, default=None, /):
    """The bytes that the object itself takes in CPython, without what it refers to."""
    method = _user_method(object, '__sizeof__')
    if method is not None:
        size = method(object)
        if isinstance(size, int) and size >= 0:
            return size + 16
        if default is not None:
            return default
        raise (ValueError('__sizeof__() should return >= 0') if isinstance(size, int) else TypeError('an integer is required'))
    kind = type(object)
    if isinstance(object, int):
        return 24 + 4 * max(1, (object.bit_length() + 29) // 30)
    if isinstance(object, str):
        width = _weft.string_width(object)
        header = 48 if width == 0 else 72
        return header + max(width, 1) * (len(object) + 1)
    if isinstance(object, bytes):
        return 33 + len(object)
    if isinstance(object, bytearray):
        return 57 + len(object) if object else 56
    if isinstance(object, tuple):
        return 40 + 8 * len(object)
    if isinstance(object, list):
        return 56 + 8 * _weft.capacity(object)
    if isinstance(object, dict):
        return _dict_size(object)
    if isinstance(object, (set, frozenset)):
        return _set_size(object)
    if isinstance(object, BaseException):
        return 88
    return _SIZES.get(kind.__name__) or _instance_size(kind)


def _instance_size(kind):
    """A header, a word for each slot and what the collector adds; where attributes are free, room for them instead."""
    slots = [cls.__dict__.get('__slots__') for cls in kind.__mro__[:-1]]
    words = sum([1 if type(names) is str else len(names) for names in slots if names is not None])
    return (56 if None in slots else 32) + 8 * words


def _dict_size(mapping):
    """A header, an index of small ints and room for two thirds of it in entries."""
    if not mapping:
        return 64
    log = 3
    while (2 << log) // 3 < len(mapping):
        log += 1
    index_item = 1 if log < 8 else 2 if log < 16 else 4
    entry = 24
    if all([type(key) is str for key in mapping]):
        entry = 16      # text keys need no hash beside them
    return 96 + (index_item << log) + entry * ((2 << log) // 3)


def _set_size(members):
    size = 8            # these lie in the object itself
    while len(members) * 5 >= (size - 1) * 3:
        size *= 4
    return 216 if size == 8 else 216 + 16 * size


def __getattr__(name):
    """What few programs need is in another module."""
    if _has_module('_sys_more') and hasattr(_import('_sys_more'), name) and not name.startswith('_'):
        return getattr(_import('_sys_more'), name)
    raise AttributeError(f"module 'sys' has no attribute {name!r}")
