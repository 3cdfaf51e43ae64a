"""Objects as bytes, in Python's own format: the writing half, of protocols 4 and 5 (`_pickle_old` has the others).

Every object becomes a few one-byte instructions for a machine with a stack and a
memo: "push the int 5", "make a tuple of the topmost three". Reading is running them.
"""

import sys
from copyreg import dispatch_table, reduced, __newobj__, __newobj_ex__
from _weft import double_bits, new_memo, pickle_plain

PROTOCOL = b'\x80'


class PickleError(Exception):
    __module__ = '_pickle'


class PicklingError(PickleError):
    __module__ = '_pickle'


class UnpicklingError(PickleError):
    __module__ = '_pickle'


_function = type(lambda: None)
_native = type(len)
_module = type(sys)
_method = type(sys.stdout.flush)
_BATCH = 1000
_FRAME = 65536


class Pickler:
    """Writes objects to a file, with what they refer to."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if not hasattr(file, 'write'):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        self._protocol = _check_protocol(protocol)
        self._parts, self._writers, self._framed = [], _writers, _framed
        self._memo = new_memo()     # id -> (number, object: alive, or its id would be used again)
        if self._protocol < 4:
            import _pickle_old
            _pickle_old.take_over(self)

    def dump(self, obj):
        self._is_asked = type(self).persistent_id is not Pickler.persistent_id     # about each object
        plain = None if self._is_asked or self._memo or self._protocol < 4 else pickle_plain(obj, self._protocol)
        if plain is None:
            self._parts = []
            self._save(obj)
            plain = self._framed(self._parts, self._protocol)
        self._file.write(plain)

    def clear_memo(self):
        self._memo.clear()

    def persistent_id(self, obj):
        """A subclass may answer with what Unpickler.persistent_load() is to find the object by."""
        return None

    def reducer_override(self, obj):
        """A subclass may answer what __reduce__ would, for classes and functions too."""
        return NotImplemented

    # --- one object ---

    def _save(self, obj):
        self._parts.append(b'')     # here a frame may end
        name = self.persistent_id(obj) if self._is_asked else None
        if name is not None:
            self._is_asked = False      # the name is not asked about
            self._save(name)
            self._is_asked = True
            self._parts.append(b'Q')
            return
        known = self._memo.get(id(obj))
        if known is not None:
            self._recall(known[0])
            return
        cls = type(obj)
        save = self._writers.get(cls)
        if save is None or cls is _function:
            reduced = self.reducer_override(obj)
            if reduced is not NotImplemented:
                return self._save_reduced(obj, reduced)
        if save is not None:
            save(self, obj)
        elif isinstance(obj, type):
            self._save_global(obj)
        else:
            registered = getattr(self, 'dispatch_table', dispatch_table).get(cls)
            self._save_reduced(obj, self._reduced(obj) if registered is None else registered(obj))

    def _reduced(self, obj):
        return reduced(obj, self._protocol)

    def _recall(self, number):
        self._parts.append(bytes([0x68, number]) if number < 256 else b'j' + number.to_bytes(4, 'little'))

    def _memoize(self, obj):
        self._memo[id(obj)] = len(self._memo), obj
        self._parts.append(b'\x94')

    def _save_none(self, obj):
        self._parts.append(b'N')

    def _save_bool(self, obj):
        self._parts.append(b'\x88' if obj else b'\x89')

    def _save_int(self, obj):
        if 0 <= obj < 256:
            self._parts.append(bytes([0x4B, obj]))
        elif 0 <= obj < 65536:
            self._parts.append(b'M' + obj.to_bytes(2, 'little'))
        elif -0x80000000 <= obj < 0x80000000:
            self._parts.append(b'J' + obj.to_bytes(4, 'little', signed=True))
        else:
            size = obj.bit_length() // 8 + 1
            if obj < 0 and obj + (1 << (8 * size - 9)) >= 0 and size > 1:
                size -= 1       # the sign needs no byte of its own
            data = obj.to_bytes(size, 'little', signed=True)
            self._parts.append((bytes([0x8A, size]) if size < 256 else b'\x8b' + size.to_bytes(4, 'little')) + data)

    def _save_float(self, obj):
        self._parts.append(b'G' + double_bits(obj).to_bytes(8, 'big'))

    def _save_sized(self, obj, data, short, long):
        size = len(data)
        self._parts.append(bytes([short, size]) if size < 256 else long + size.to_bytes(4, 'little'))
        self._parts.append(data)
        self._memoize(obj)

    def _save_str(self, obj):
        self._save_sized(obj, obj.encode('utf-8', 'surrogatepass'), 0x8C, b'X')

    def _save_bytes(self, obj):
        self._save_sized(obj, obj, 0x43, b'B')

    def _save_bytearray(self, obj):
        if self._protocol >= 5:
            self._parts.append(b'\x96' + len(obj).to_bytes(8, 'little') + bytes(obj))
            self._memoize(obj)
        else:
            self._save_reduced(obj, (bytearray, (bytes(obj),) if obj else ()))

    def _save_tuple(self, obj):
        size = len(obj)
        if size == 0:
            self._parts.append(b')')
            return
        if size > 3:
            self._parts.append(b'(')
        for item in obj:
            self._save(item)
        known = self._memo.get(id(obj))
        if known is not None:       # it contains itself: forget the items, use the finished one
            self._parts.append(b'0' * size if size <= 3 else b'1')
            return self._save(obj)
        self._parts.append((b'', b'\x85', b'\x86', b'\x87')[size] if size <= 3 else b't')
        self._memoize(obj)

    def _save_list(self, obj):
        self._parts.append(b']')
        self._memoize(obj)
        self._save_items(obj, True)

    def _save_items(self, items, is_whole=False):
        """is_whole: all of a list; of others CPython does not know how many are to come."""
        items = list(items)
        for start in range(0, len(items), _BATCH):
            batch = items[start:start + _BATCH]
            if len(batch) == 1 and not (is_whole and start):
                self._save(batch[0])
                self._parts.append(b'a')
            else:
                self._parts.append(b'(')
                for item in batch:
                    self._save(item)
                self._parts.append(b'e')

    def _save_dict(self, obj):
        self._parts.append(b'}')
        self._memoize(obj)
        self._save_pairs(obj.items(), True)

    def _save_pairs(self, pairs, is_whole=False):
        pairs = list(pairs)
        for start in range(0, len(pairs), _BATCH):
            batch = pairs[start:start + _BATCH]
            is_many = len(batch) > 1 or is_whole and start
            if is_many:
                self._parts.append(b'(')
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._parts.append(b'u' if is_many else b's')
        if is_whole and pairs and len(pairs) % _BATCH == 0:
            self._parts.append(b'(u')       # CPython looks whether there are more

    def _save_set(self, obj):
        self._parts.append(b'\x8f')
        self._memoize(obj)
        items = list(obj)
        for start in range(0, len(items), _BATCH):
            self._parts.append(b'(')
            for item in items[start:start + _BATCH]:
                self._save(item)
            self._parts.append(b'\x90')
        if items and len(items) % _BATCH == 0:
            self._parts.append(b'(\x90')

    def _save_frozenset(self, obj):
        self._parts.append(b'(')
        for item in obj:
            self._save(item)
        self._parts.append(b'\x91')
        self._memoize(obj)

    def _save_global(self, obj, name=None):
        """Functions and classes: only where they can be found again."""
        for value in (None, ..., NotImplemented):
            if obj is type(value):
                return self._save_reduced(obj, (type, (value,)))
        name = name or getattr(obj, '__qualname__', None) or obj.__name__
        module = _module_of(obj, name)
        if '<locals>' in name.split('.'):
            raise AttributeError(f"Can't pickle local object {name!r}")
        try:
            found = _find(module, name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj and found != obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        if self._save_name(module, name):
            self._memoize(obj)

    def _save_name(self, module, name):
        """Whether the object is still to be memorized."""
        self._save(module)
        self._save(name)
        self._parts.append(b'\x93')
        return True

    def _save_native(self, obj):
        owner = getattr(obj, '__self__', getattr(obj, '__objclass__', None))    # [].append, str.upper
        if owner is None or isinstance(owner, _module):
            return self._save_global(obj)
        self._save_reduced(obj, (getattr, (owner, obj.__name__)))

    def _save_method(self, obj):
        self._save_reduced(obj, (getattr, (obj.__self__, obj.__name__)))

    def _save_reduced(self, obj, reduced):
        """What __reduce__ answers: how to make the object again, and what to put into it."""
        if isinstance(reduced, str):
            return self._save_global(obj, reduced)
        if not isinstance(reduced, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(reduced) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        function, arguments, state, items, pairs = (tuple(reduced) + (None, None, None))[:5]
        if not callable(function):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        if not isinstance(arguments, tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        self._save_making(function, arguments)
        if id(obj) in self._memo:
            self._parts.append(b'0')
            return self._save(obj)
        self._memoize(obj)
        if items is not None:
            self._save_items(items)
        if pairs is not None:
            self._save_pairs(pairs)
        if state is not None:
            self._save(state)
            self._parts.append(b'b')

    def _save_making(self, function, arguments):
        if function is __newobj__:
            self._save(arguments[0])
            self._save(arguments[1:])
            self._parts.append(b'\x81')
        elif function is __newobj_ex__:
            for argument in arguments:
                self._save(argument)
            self._parts.append(b'\x92')
        else:
            self._save(function)
            self._save(arguments)
            self._parts.append(b'R')


def _framed(parts, protocol):
    """A whole pickle: what to run, with its beginning and end. An empty part: here a frame may end."""
    pieces, frame, size = [PROTOCOL + bytes([protocol])], [], 0
    for part in parts:
        if len(part) >= _FRAME:         # text and bytes of that size stand outside, with the instruction before
            pieces += [_frame_of(frame[:-1]), frame[-1], part]
            frame, size = [], 0
        elif part:
            frame.append(part)
            size += len(part)
        elif size >= _FRAME:
            pieces.append(_frame_of(frame))
            frame, size = [], 0
    return b''.join(pieces) + _frame_of(frame + [b'.'])


def _frame_of(parts):
    body = b''.join(parts)
    return b'\x95' + len(body).to_bytes(8, 'little') + body if len(body) >= 4 else body


def _check_protocol(protocol):
    if protocol is None:
        return 4
    protocol = range(protocol).stop        # or a complaint that it is no integer
    if protocol < 0:
        return 5
    if protocol > 5:
        raise ValueError('pickle protocol must be <= 5')
    return protocol


def _module_of(obj, name):
    module = getattr(obj, '__module__', None)
    if module is not None:
        return module
    for module_name, module in list(sys.modules.items()):
        if module_name != '__main__' and getattr(module, name, None) is obj:
            return module_name
    return 'builtins' if isinstance(obj, _native) else '__main__'


_MISSING = object()


def _find(module, name):
    if module not in sys.modules:
        __import__(module)
    found = sys.modules[module]
    for part in name.split('.'):
        owner, found = found, getattr(found, part, _MISSING)
        if found is _MISSING:
            raise AttributeError(f"Can't get attribute {name!r} on {owner!r}")
    return found


_writers = {
    type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int,
    float: Pickler._save_float, str: Pickler._save_str, bytes: Pickler._save_bytes,
    bytearray: Pickler._save_bytearray, tuple: Pickler._save_tuple, list: Pickler._save_list,
    dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset,
    _function: Pickler._save_global, _native: Pickler._save_native, _method: Pickler._save_method,
    type(...): lambda self, obj: self._save_global(obj, 'Ellipsis'),
    type(NotImplemented): lambda self, obj: self._save_global(obj, 'NotImplemented'),
    complex: lambda self, obj: self._save_reduced(obj, (complex, (obj.real, obj.imag))),
    range: lambda self, obj: self._save_reduced(obj, (range, (obj.start, obj.stop, obj.step))),
    slice: lambda self, obj: self._save_reduced(obj, (slice, (obj.start, obj.stop, obj.step))),
}
for _each in (str.join, object.__init__, object().__str__):
    _writers[type(_each)] = Pickler._save_native
