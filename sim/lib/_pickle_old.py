"""What pickles of protocols 0 to 3 have in other words than those of 4: numbers and texts as lines (0), numbered memos, names as lines."""

from _pickle import Pickler, _find, _writers
from copyreg import __newobj__, __newobj_ex__, _plainly_reduced, _reconstructor, reduced

_NAMES = {'range': 'xrange', 'chr': 'unichr', 'str': 'unicode', 'int': 'long', 'input': 'raw_input'}
_MODULES = {'builtins': '__builtin__', 'copyreg': 'copy_reg', 'queue': 'Queue'}


def take_over(pickler):
    """This one writes an older protocol."""
    pickler._writers = {**_writers, **_OLD_WRITERS, **(_LINE_WRITERS if pickler._protocol == 0 else {})}
    if pickler._protocol >= 2:
        for kind in (bool, tuple):
            pickler._writers[kind] = _writers[kind]
    if pickler._protocol == 3:
        pickler._writers[bytes] = _writers[bytes]
    pickler._framed = _whole
    methods = (_reduced, _memoize, _save_name, _save_making)
    for method in methods + ((_recall, _save_items, _save_pairs) if pickler._protocol == 0 else ()):
        setattr(pickler, method.__name__, method.__get__(pickler))


def _whole(parts, protocol):
    return (bytes([0x80, protocol]) if protocol >= 2 else b'') + b''.join(parts) + b'.'


def _line(self, code, text):
    self._parts.append(f'{code}{text}\n'.encode())


def _memoize(self, obj):
    number = len(self._memo)
    self._memo[id(obj)] = number, obj
    if self._protocol == 0:
        _line(self, 'p', number)
    else:
        self._parts.append(bytes([0x71, number]) if number < 256 else b'r' + number.to_bytes(4, 'little'))


def _recall(self, number):
    _line(self, 'g', number)


# --- classes, and objects of them ---

def _reduced(self, obj):
    cls = type(obj)
    if self._protocol >= 2 or isinstance(obj, BaseException):
        return reduced(obj)
    if cls.__reduce_ex__ is not object.__reduce_ex__:
        return obj.__reduce_ex__(self._protocol)
    answer = reduced(obj)
    if cls.__reduce__ is not object.__reduce__ or answer[0] not in (__newobj__, __newobj_ex__):
        return answer
    for base in (int, float, str, bytes, tuple, frozenset, complex, list, dict):
        if isinstance(obj, base):
            return _reconstructor, (cls, base, base(obj)), _plainly_reduced(obj, cls)[2]
    if getattr(cls, '__slots__', ()) and cls.__getstate__ is object.__getstate__:
        raise TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')
    return _reconstructor, (cls, object, None), answer[2]


def _save_name(self, module, name):
    owner, _, last = name.rpartition('.')
    if owner:
        self._save_reduced(_find(module, name), (getattr, (_find(module, owner), last)))
        return False
    if module == 'codecs' and name == 'encode':
        module = '_codecs'
    if self._protocol < 3:
        if module == 'builtins' and isinstance(_find(module, name), type) and issubclass(_find(module, name), BaseException):
            module = 'exceptions'
        name = _NAMES.get(name, name) if module == 'builtins' else name
        module = _MODULES.get(module, module)
    _line(self, 'c', f'{module}\n{name}')
    return True


def _save_making(self, function, arguments):
    if function is __newobj_ex__:
        from functools import partial
        cls, args, keywords = arguments
        function, arguments = partial(cls.__new__, cls, *args, **keywords), ()
    if function is __newobj__ and self._protocol >= 2:
        return Pickler._save_making(self, function, arguments)
    self._save(function)
    self._save(arguments)
    self._parts.append(b'R')


# --- values of built-in types ---

def _save_bool(self, obj):
    _line(self, 'I', f'{obj:02d}')


def _save_int(self, obj):
    if -0x80000000 <= obj < 0x80000000:
        return _line(self, 'I', obj) if self._protocol == 0 else Pickler._save_int(self, obj)
    if self._protocol >= 2:
        return Pickler._save_int(self, obj)
    _line(self, 'L', f'{obj}L')


def _save_str(self, obj):
    data = obj.encode('utf-8', 'surrogatepass')
    self._parts.append(b'X' + len(data).to_bytes(4, 'little') + data)
    self._memoize(obj)


def _save_bytes(self, obj):
    import codecs
    self._save_reduced(obj, (codecs.encode, (obj.decode('latin-1'), 'latin1')) if obj else (bytes, ()))


def _save_tuple(self, obj):
    if not obj and self._protocol == 1:
        self._parts.append(b')')
        return
    self._parts.append(b'(')
    for item in obj:
        self._save(item)
    known = self._memo.get(id(obj)) if obj else None
    if known is not None:       # it contains itself
        self._parts.append(b'1' if self._protocol == 1 else b'0' * (len(obj) + 1))
        return self._recall(known[0])
    self._parts.append(b't')
    if obj:
        self._memoize(obj)


def _save_set(self, obj):
    self._save_reduced(obj, (type(obj), (list(obj),)))


_OLD_WRITERS = {bool: _save_bool, int: _save_int, str: _save_str, bytes: _save_bytes, tuple: _save_tuple,
                set: _save_set, frozenset: _save_set}


# --- protocol 0: lines ---

def _save_float_line(self, obj):
    _line(self, 'F', repr(obj))


def _save_str_line(self, obj):
    text = obj
    for character in '\\\0\n\r\x1a':
        text = text.replace(character, f'\\u{ord(character):04x}')
    self._parts.append(b'V' + text.encode('raw-unicode-escape') + b'\n')
    self._memoize(obj)


def _save_list_line(self, obj):
    self._parts.append(b'(l')
    self._memoize(obj)
    self._save_items(obj)


def _save_dict_line(self, obj):
    self._parts.append(b'(d')
    self._memoize(obj)
    self._save_pairs(obj.items())


def _save_items(self, items, is_whole=False):
    for item in items:
        self._save(item)
        self._parts.append(b'a')


def _save_pairs(self, pairs, is_whole=False):
    for key, value in pairs:
        self._save(key)
        self._save(value)
        self._parts.append(b's')


_LINE_WRITERS = {float: _save_float_line, str: _save_str_line, list: _save_list_line, dict: _save_dict_line}
