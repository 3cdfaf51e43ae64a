"""str(), repr(), format() and % for objects whose classes have their own idea of text,
and for containers that hold such objects. All else is done by natives."""

from _thread import get_ident


def _str(value):
    method = _user_method(value, '__str__')
    if method is None:
        if isinstance(value, BaseException):
            return _exception_text(value)
        if isinstance(value, (bytes, bytearray)):
            return (bytes if isinstance(value, bytes) else bytearray).__repr__(value)
        method = _user_method(value, '__repr__')
        if method is None:
            return _repr(value)
    text = method(value)
    if not isinstance(text, str):
        raise TypeError(f'__str__ returned non-string (type {type(text).__name__})')
    return text


def _exception_text(exception):
    args = exception.args
    if not args:
        return ''
    if isinstance(exception, KeyError) and len(args) == 1:
        return repr(args[0])
    if isinstance(exception, OSError) and len(args) >= 2:
        place = f': {args[2]!r}' if len(args) > 2 else ''
        return f'[Errno {args[0]}] {args[1]}{place}'
    return str(args[0]) if len(args) == 1 else repr(args)


_in_progress = {}       # thread -> ids of the containers whose repr() it is making


def _repr(value):
    method = _user_method(value, '__repr__')
    if method is not None:
        text = method(value)
        if not isinstance(text, str):
            raise TypeError(f'__repr__ returned non-string (type {type(text).__name__})')
        return text
    return _builtin_repr(value)


def _builtin_repr(value):
    """The repr() of the built-in class behind the value's own, which super().__repr__() asks for."""
    active = _in_progress.setdefault(get_ident(), [])
    if id(value) in active:
        return _nested(value)
    active.append(id(value))
    try:
        return _container_repr(value)
    finally:
        active.pop()


def _nested(value):
    """What stands for a container inside itself."""
    if isinstance(value, list):
        return '[...]'
    if isinstance(value, tuple):
        return '(...)'
    if isinstance(value, dict):
        return '{...}'
    return f'{type(value).__name__}(...)'


def _container_repr(value):
    """Only sets are asked for their items: those of derived lists and dicts are what they hold, whatever __iter__ says."""
    if isinstance(value, list):
        return '[' + _items(list.__iter__(value)) + ']'
    if isinstance(value, tuple):
        return '(' + _items(tuple.__iter__(value)) + (',)' if tuple.__len__(value) == 1 else ')')
    if isinstance(value, dict):
        pairs = [f'{repr(key)}: {repr(item)}' for key, item in dict.items(value)]
        return '{' + ', '.join(pairs) + '}'
    name = type(value).__name__
    if isinstance(value, (set, frozenset)):
        if not value:
            return f'{name}()'
        text = '{' + _items(value) + '}'
        return text if type(value) is set else f'{name}({text})'
    if isinstance(value, BaseException):
        args = value.args
        return f'{name}({repr(args[0])})' if len(args) == 1 else name + repr(args)
    if name in ('dict_keys', 'dict_values', 'dict_items'):
        return f'{name}([{_items(value)}])'
    if name == 'range':
        step = f', {value.step}' if value.step != 1 else ''
        return f'range({value.start}, {value.stop}{step})'
    if name == 'slice':
        return f'slice({value.start!r}, {value.stop!r}, {value.step!r})'
    return _plain_repr(value)


def _plain_repr(value):
    """Functions, methods, modules and all objects without a text of their own."""
    cls = type(value)
    name = cls.__name__
    if name == 'method':
        return f'<bound method {value.__func__.__qualname__} of {value.__self__!r}>'
    return object.__repr__(value)


def _items(values):
    return ', '.join([repr(item) for item in values])


def _format(value, spec):
    method = _user_method(value, '__format__')
    if method is not None:
        text = method(value, spec)
        if not isinstance(text, str):
            raise TypeError(f'__format__ must return a str, not {type(text).__name__}')
        return text
    if spec == '':
        return str(value)
    raise TypeError(f'unsupported format string passed to {type(value).__name__}.__format__')


def _format_value(value, conversion, spec):
    """A replacement field of an f-string: !s 1, !r 2, !a 3."""
    if conversion == 1:
        value = str(value)
    elif conversion == 2:
        value = repr(value)
    elif conversion == 3:
        value = ascii(value)
    return format(value, '' if spec is None else spec)


def _ascii(value):
    """repr() with everything beyond ASCII escaped."""
    result = []
    for character in repr(value):
        code = ord(character)
        if code < 0x80:
            result.append(character)
        elif code < 0x100:
            result.append(f'\\x{code:02x}')
        elif code < 0x10000:
            result.append(f'\\u{code:04x}')
        else:
            result.append(f'\\U{code:08x}')
    return ''.join(result)


def _bytes_of(cls, value):
    """bytes(value) for an object with a method __bytes__; bytearray(value) when it is a buffer."""
    if not issubclass(cls, bytes) and type(value).__name__ not in ('memoryview', 'array', 'mmap'):
        if not hasattr(value, '__iter__'):
            raise TypeError(f"cannot convert '{type(value).__name__}' object to bytearray")
        return cls(_to_list(value))
    data = value.__bytes__()
    if not isinstance(data, bytes):
        raise TypeError(f'__bytes__ returned non-bytes (type {type(data).__name__})')
    return data if cls is bytes else cls(data)


def _encoded(text, encoding, errors):
    """str.encode() by what a program registered."""
    return _import('codecs')._encode_text(text, encoding, errors)


def _decoded(object, encoding, errors):
    """str(memoryview, encoding, errors), and bytes.decode() by what a program registered"""
    if isinstance(object, (bytes, bytearray)):
        return _import('codecs')._decode_bytes(object, encoding, errors)
    if type(object).__name__ not in ('memoryview', 'array', 'mmap'):
        raise TypeError(f'decoding to str: need a bytes-like object, {type(object).__name__} found')
    return bytes(object).decode(encoding, errors)


def _join_buffers(separator, items):
    """bytes.join() of items with memoryviews or arrays among them."""
    parts = []
    for i, item in enumerate(items):
        if not isinstance(item, (bytes, bytearray)) and type(item).__name__ not in ('memoryview', 'array', 'mmap'):
            raise TypeError(f'sequence item {i}: expected a bytes-like object, {type(item).__name__} found')
        parts.append(bytes(item))
    return separator.join(parts)


def _str_subclass(cls, value):
    return cls.__new__(cls, str(value))


def _join(separator, iterable):
    return separator.join([item for item in iterable])


def _translate(string, table):
    """str.translate: each character by what the table has for its number."""
    result = []
    for character in string:
        try:
            new = table[ord(character)]
        except LookupError:
            new = character
        if isinstance(new, int):
            new = chr(new)
        if new is not None:
            if not isinstance(new, str):
                raise TypeError('character mapping must return integer, None or str')
            result.append(new)
    return ''.join(result)


# --- template % arguments ---

def _percent(template, arguments, kind_of_text=str):
    """As the native does it, with each object made into something that the native knows; also for bytes, whose
    template has a character for each byte."""
    convert = _convert if kind_of_text is str else _convert_bytes
    texts = (tuple, str) if kind_of_text is str else (tuple, str, bytes, bytearray)
    is_mapping = not isinstance(arguments, texts) and hasattr(type(arguments), '__getitem__')
    rest = list(arguments) if isinstance(arguments, tuple) else [arguments]
    rest.reverse()
    used_mapping = False
    result = []
    at = 0
    while True:
        start = template.find('%', at)
        if start < 0:
            result.append(template[at:])
            break
        result.append(template[at:start])
        end, key = _read_key(template, start + 1)
        spec = '%'
        while end < len(template) and template[end] in '#0- +.*0123456789hlL':
            if template[end] == '*':
                spec += str(_take(rest))
            elif template[end] not in 'hlL':
                spec += template[end]
            end += 1
        if end == len(template):
            raise ValueError('incomplete format')
        kind = template[end]
        at = end + 1
        if kind == '%':
            result.append('%')
            continue
        if key is None:
            value = _take(rest)
        elif is_mapping:
            used_mapping = True
            value = arguments[key if kind_of_text is str else key.encode('latin-1')]
        else:
            raise TypeError('format requires a mapping')
        result.append(convert(spec, kind, value))
    if rest and not used_mapping and not is_mapping:
        raise TypeError(f'not all arguments converted during {"string" if kind_of_text is str else "bytes"} formatting')
    return ''.join(result)


def _read_key(template, at):
    """The name in %(name)s, or None, and where the template goes on."""
    if template[at:at + 1] != '(':
        return at, None
    depth = 0
    end = at
    while end < len(template):
        depth += (template[end] == '(') - (template[end] == ')')
        end += 1
        if depth == 0:
            return end, template[at + 1:end - 1]
    raise ValueError('incomplete format key')


def _take(rest):
    if not rest:
        raise TypeError('not enough arguments for format string')
    return rest.pop()


def _convert(spec, kind, value):
    if kind == 's':
        return (spec + 's') % (str(value),)
    if kind == 'r':
        return (spec + 's') % (repr(value),)
    if kind == 'a':
        return (spec + 's') % (ascii(value),)
    name = type(value).__name__
    if kind in 'eEfFgG' and not isinstance(value, float) and (_user_method(value, '__float__') or _user_method(value, '__index__')) is not None:
        value = float(value)
    elif kind in 'diuxXoc':
        value = _as_int(value, kind in 'diu')
    if isinstance(value, int):
        value = int.__index__(value)            # of a derived class: the native knows the built-in ones
    elif isinstance(value, float) and kind in 'diueEfFgG':
        value = float.__float__(value)
    if kind in 'diuxXoceEfFgG' and type(value) not in (int, float, str, complex):
        if kind == 'c':
            raise TypeError('%c requires int or char')
        if kind in 'eEfFgG':
            raise TypeError('must be real number, not ' + name)
        wanted = 'a real number' if kind in 'diu' else 'an integer'
        raise TypeError(f'%{kind} format: {wanted} is required, not {name}')
    return (spec + kind) % (value,)


def _as_int(value, rounds):
    """An int for %d and %x; the value itself when it has none to give."""
    if isinstance(value, int):
        return value
    for method in ('__int__', '__index__')[not rounds:]:
        if _user_method(value, method) is not None:
            number = getattr(value, method)()
            if isinstance(number, int):
                return number
            return None
    return value


def _convert_bytes(spec, kind, value):
    if kind == 's' or kind == 'b':
        if _user_method(value, '__bytes__') is not None:
            value = bytes(value)
        if not isinstance(value, (bytes, bytearray)):
            raise TypeError('%b requires a bytes-like object, or an object that implements __bytes__, not '
                            f'{type(value).__name__!r}')
        return (spec + 's') % (value.decode('latin-1'),)
    if kind == 'r' or kind == 'a':
        return _convert(spec, 'a', value)
    if kind in 'eEfFgG' and not isinstance(value, (int, float)) and _user_method(value, '__float__') is None:
        raise TypeError(f'float argument required, not {type(value).__name__}')
    if kind == 'c':
        if isinstance(value, (bytes, bytearray)) and len(value) == 1:
            value = value[0]
        if not isinstance(value, int):
            raise TypeError('%c requires an integer in range(256) or a single byte')
        if not 0 <= value < 256:
            raise OverflowError('%c arg not in range(256)')
    return _convert(spec, kind, value)
