"""Objects as bytes and back. Pickler, the writing half, is in `_pickle`."""

import sys
from _pickle import PickleError, Pickler, PicklingError, UnpicklingError, dispatch_table, _check_protocol, _find
from _weft import bits_double, pickle_plain, unpickle_plain

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump',
           'dumps', 'load', 'loads', 'HIGHEST_PROTOCOL', 'DEFAULT_PROTOCOL']

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = '4.0'


class _Bytes:
    """A file in memory: what is written comes together, what is read goes forward."""

    def __init__(self, data=b''):
        self._data = data
        self._position = 0
        self._parts = []

    def write(self, data):
        self._parts.append(data)

    def getvalue(self):
        return b''.join(self._parts)

    def read(self, size):
        start = self._position
        self._position = min(start + size, len(self._data))
        return self._data[start:self._position]

    def readline(self):
        end = self._data.find(b'\n', self._position) + 1 or len(self._data)
        return self.read(end - self._position)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    protocol = _check_protocol(protocol)
    plain = pickle_plain(obj, protocol) if protocol >= 4 else None
    if plain is not None:
        return plain
    file = _Bytes()
    Pickler(file, protocol).dump(obj)
    return file.getvalue()


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol).dump(obj)


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    data = bytes(data)
    plain = unpickle_plain(data)
    return Unpickler(_Bytes(data)).load() if plain is None else plain[0]


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    return Unpickler(file).load()


_MARK = object()        # on the stack: where a batch of items begins


class Unpickler:
    """Runs the instructions of a pickle."""

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file

    def find_class(self, module, name):
        """What the pickle names; a subclass may be choosy."""
        return _find(module, name)

    def persistent_load(self, name):
        """The object that Pickler.persistent_id() gave this name; for subclasses."""
        raise UnpicklingError('A load persistent id instruction was encountered,\nbut no persistent_load function was specified.')

    def load(self):
        self._stack = []
        self._memo = {}
        while True:
            code = self._file.read(1)
            if not code:
                raise UnpicklingError('pickle data was truncated') if self._stack else EOFError('Ran out of input')
            if code == b'.' and self._stack:
                return self._stack.pop()
            step = _readers.get(code[0])
            if code == b'.' or not self._stack and code[0] in _old_codes:
                raise UnpicklingError('unpickling stack underflow')
            if step is None:
                raise UnpicklingError(f"invalid load key, '{_shown(code)}'.")
            try:
                step(self)
            except IndexError:
                raise UnpicklingError('unpickling stack underflow') from None

    def _read(self, size):
        data = self._file.read(size)
        if len(data) < size:
            raise UnpicklingError('pickle data was truncated')
        return data

    def _number(self, size, signed=False):
        return int.from_bytes(self._read(size), 'little', signed=signed)

    def _push(self, obj):
        self._stack.append(obj)

    def _pop_to_mark(self):
        stack = self._stack
        at = len(stack) - 1
        while stack[at] is not _MARK:
            at -= 1
        items = stack[at + 1:]
        del stack[at:]
        return items

    def _tuple(self, size):
        stack = self._stack
        items = tuple(stack[len(stack) - size:])
        del stack[len(stack) - size:]
        stack.append(items)

    def _add_pairs(self, items):
        target = self._stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _append(self):
        item = self._stack.pop()
        self._stack[-1].append(item)

    def _append_all(self):
        items = self._pop_to_mark()
        self._stack[-1].extend(items)

    def _set_item(self):
        value = self._stack.pop()
        key = self._stack.pop()
        self._stack[-1][key] = value

    def _add_all(self):
        items = self._pop_to_mark()
        for item in items:
            self._stack[-1].add(item)

    def _global(self):
        name = self._stack.pop()
        module = self._stack.pop()
        self._push(self.find_class(module, name))

    def _call(self):
        arguments = self._stack.pop()
        function = self._stack.pop()
        self._push(function(*arguments))

    def _new_object(self):
        arguments = self._stack.pop()
        cls = self._stack.pop()
        self._push(cls.__new__(cls, *arguments))

    def _new_object_ex(self):
        keywords, arguments, cls = [self._stack.pop() for i in range(3)]
        self._push(cls.__new__(cls, *arguments, **keywords))

    def _check_protocol(self):
        protocol = self._number(1)
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f'unsupported pickle protocol: {protocol}')

    def _build(self):
        """Gives an object its state: by its own method, or into its attributes."""
        state = self._stack.pop()
        obj = self._stack[-1]
        if hasattr(obj, '__setstate__'):
            obj.__setstate__(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        for values in (state, slots):
            for name, value in (values or {}).items():
                object.__setattr__(obj, name, value)

    def _memoize(self):
        self._memo[len(self._memo)] = self._stack[-1]


def _line(self):
    line = self._file.readline()
    if line[-1:] != b'\n':
        raise UnpicklingError('pickle data was truncated')
    return line[:-1]


def _old_global(self):
    module, name = _line(self).decode(), _line(self).decode()
    if module == '__builtin__':
        name = _OLD_NAMES.get(name, name)
    self._push(self.find_class(_OLD_MODULES.get(module, module), name))


def _old_int(self):
    text = _line(self)
    self._push(text == b'01' if text in (b'00', b'01') else int(text))


def _old_string(self):
    text = _line(self)
    if len(text) < 2 or text[:1] != text[-1:] or text[:1] not in (b'"', b"'"):
        raise UnpicklingError('the STRING opcode argument must be quoted')
    self._push(text[1:-1].decode('unicode_escape'))


def _old_dict(self):
    items = self._pop_to_mark()
    self._push(dict(zip(items[::2], items[1::2])))


def _made(cls, arguments):
    """Without arguments nothing is called: a state follows."""
    return cls(*arguments) if arguments or not isinstance(cls, type) else cls.__new__(cls)


def _old_object(self):
    cls, *arguments = self._pop_to_mark()
    self._push(_made(cls, arguments))


def _old_instance(self):
    arguments = self._pop_to_mark()
    _old_global(self)
    self._push(_made(self._stack.pop(), arguments))


def _recall(self, number):
    if number not in self._memo:
        raise UnpicklingError(f'Memo value not found at index {number}')
    self._push(self._memo[number])


def _memoize_as(self, number):
    self._memo[number] = self._stack[-1]


_OLD_MODULES = {'__builtin__': 'builtins', 'copy_reg': 'copyreg', 'Queue': 'queue', 'cPickle': 'pickle', 'StringIO': 'io', '_codecs': 'codecs',
                'exceptions': 'builtins'}     # Python 2's
_OLD_NAMES = {'xrange': 'range', 'unicode': 'str', 'unichr': 'chr', 'long': 'int', 'basestring': 'str', 'raw_input': 'input'}
_old_codes = b'abdelopqrstu'        # instructions that need something on the stack


def _shown(code):
    return chr(code[0]) if 32 <= code[0] < 127 else f'\\x{code[0]:02x}'


def _pop_mark_or_item(self):
    self._pop_to_mark()


_readers = {
    0x80: Unpickler._check_protocol,
    0x95: lambda self: self._read(8),
    0x4E: lambda self: self._push(None),
    0x88: lambda self: self._push(True),
    0x89: lambda self: self._push(False),
    0x4B: lambda self: self._push(self._number(1)),
    0x4D: lambda self: self._push(self._number(2)),
    0x4A: lambda self: self._push(self._number(4, True)),
    0x8A: lambda self: self._push(self._number(self._number(1), True)),
    0x8B: lambda self: self._push(self._number(self._number(4), True)),
    0x47: lambda self: self._push(bits_double(int.from_bytes(self._read(4), 'big'), int.from_bytes(self._read(4), 'big'))),
    0x8C: lambda self: self._push(self._read(self._number(1)).decode('utf-8', 'surrogatepass')),
    0x58: lambda self: self._push(self._read(self._number(4)).decode('utf-8', 'surrogatepass')),
    0x43: lambda self: self._push(self._read(self._number(1))),
    0x42: lambda self: self._push(self._read(self._number(4))),
    0x96: lambda self: self._push(bytearray(self._read(self._number(8)))),
    0x29: lambda self: self._push(()),
    0x85: lambda self: self._tuple(1),
    0x86: lambda self: self._tuple(2),
    0x87: lambda self: self._tuple(3),
    0x28: lambda self: self._push(_MARK),
    0x74: lambda self: self._push(tuple(self._pop_to_mark())),
    0x5D: lambda self: self._push([]),
    0x61: Unpickler._append,
    0x65: Unpickler._append_all,
    0x7D: lambda self: self._push({}),
    0x73: Unpickler._set_item,
    0x75: lambda self: self._add_pairs(self._pop_to_mark()),
    0x8F: lambda self: self._push(set()),
    0x90: Unpickler._add_all,
    0x91: lambda self: self._push(frozenset(self._pop_to_mark())),
    0x94: Unpickler._memoize,
    0x68: lambda self: _recall(self, self._number(1)),
    0x6A: lambda self: _recall(self, self._number(4)),
    0x93: Unpickler._global,
    0x52: Unpickler._call,
    0x81: Unpickler._new_object,
    0x92: Unpickler._new_object_ex,
    0x62: Unpickler._build,
    0x51: lambda self: self._push(self.persistent_load(self._stack.pop())),
    0x30: lambda self: self._stack.pop(),
    0x32: lambda self: self._push(self._stack[-1]),
    # What protocols 0 to 3 had beside these: numbers and texts as lines, names of classes as lines, numbered memos.
    0x63: _old_global,
    0x49: _old_int,
    0x4C: lambda self: self._push(int(_line(self).rstrip(b'L'))),
    0x46: lambda self: self._push(float(_line(self))),
    0x53: _old_string,
    0x56: lambda self: self._push(_line(self).decode('raw-unicode-escape')),
    0x55: lambda self: self._push(self._read(self._number(1)).decode('ascii')),
    0x54: lambda self: self._push(self._read(self._number(4)).decode('ascii')),
    0x6C: lambda self: self._push(self._pop_to_mark()),
    0x64: _old_dict,
    0x6F: _old_object,
    0x69: _old_instance,
    0x50: lambda self: self._push(self.persistent_load(_line(self).decode())),
    0x70: lambda self: _memoize_as(self, int(_line(self))),
    0x71: lambda self: _memoize_as(self, self._number(1)),
    0x72: lambda self: _memoize_as(self, self._number(4)),
    0x67: lambda self: _recall(self, int(_line(self))),
    0x31: _pop_mark_or_item,
}
