"""From values to JSON."""

_ESCAPES = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'}
_INFINITY = float('inf')


def _quoted(text, ensure_ascii):
    if text.isprintable() and '"' not in text and '\\' not in text and (text.isascii() or not ensure_ascii):
        return ''.join(('"', text, '"'))      # not what a derived class shows as its text
    parts = []
    for character in text:
        code = ord(character)
        if character in _ESCAPES:
            parts.append(_ESCAPES[character])
        elif code >= 0x20 and (code < 0x7F or not ensure_ascii):
            parts.append(character)
        elif code > 0xFFFF:
            code -= 0x10000
            parts.append(f'\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}')
        else:
            parts.append(f'\\u{code:04x}')
    return f'"{"".join(parts)}"'


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent if indent is None or isinstance(indent, str) else ' ' * indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """A value that can be encoded for one that can't; a subclass may know."""
        raise TypeError(f'Object of type {type(o).__name__} is not JSON serializable')

    def encode(self, o):
        return ''.join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        return iter(self._parts(o))

    def _parts(self, o):
        text = self._scalar(o)
        if text is not None:
            return [text]
        parts = []
        self._write(o, parts.append, '\n', {})
        return parts

    def _scalar(self, o):
        """The text of what has no parts; None for all others."""
        if isinstance(o, str):
            return _quoted(o, self.ensure_ascii)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        return self._float(o) if isinstance(o, float) else None

    def _float(self, o):
        if o != o or o in (_INFINITY, -_INFINITY):
            if not self.allow_nan:
                raise ValueError('Out of range float values are not JSON compliant')
            return 'NaN' if o != o else 'Infinity' if o > 0 else '-Infinity'
        return float.__repr__(o)

    def _write(self, o, write, newline, inside):
        """newline: the line end and indentation of what stands around; inside: what stands around, by its id()."""
        if self.check_circular:
            if id(o) in inside:
                raise ValueError('Circular reference detected')
            inside[id(o)] = o
        if isinstance(o, (list, tuple)):
            self._write_list(o, write, newline, inside)
        elif isinstance(o, dict):
            self._write_dict(o, write, newline, inside)
        else:
            other = self.default(o)
            text = self._scalar(other)
            if text is None:
                self._write(other, write, newline, inside)
            else:
                write(text)
        if self.check_circular:
            del inside[id(o)]

    def _write_list(self, items, write, newline, inside):
        if not items:
            write('[]')
            return
        inner = '' if self.indent is None else newline + self.indent
        before, separator = '[' + inner, self.item_separator + inner
        scalar = self._scalar
        for item in items:
            text = scalar(item)
            if text is None:
                write(before)
                self._write(item, write, inner or newline, inside)
            else:
                write(before + text)
            before = separator
        if inner:
            write(newline)
        write(']')

    def _write_dict(self, mapping, write, newline, inside):
        if not mapping:
            write('{}')
            return
        inner = '' if self.indent is None else newline + self.indent
        write('{')
        before, separator = inner, self.item_separator + inner
        scalar, ensure_ascii, key_separator = self._scalar, self.ensure_ascii, self.key_separator
        for key, value in sorted(mapping.items()) if self.sort_keys else mapping.items():
            name = key if isinstance(key, str) else self._key(key)
            if name is None:
                continue
            if before:
                write(before)
            before = separator
            write(_quoted(name, ensure_ascii))
            write(key_separator)
            text = scalar(value)
            if text is None:
                self._write(value, write, inner or newline, inside)
            else:
                write(text)
        if inner:
            write(newline)
        write('}')

    def _key(self, key):
        """The text of a key that is none; None where it is left out."""
        if key is None:
            return 'null'
        if key is True or key is False:
            return 'true' if key else 'false'
        if isinstance(key, int):
            return int.__repr__(key)
        if isinstance(key, float):
            return self._float(key)
        if self.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {type(key).__name__}')
