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
        parts = []
        self._write(o, parts.append, '\n', [])
        return iter(parts)

    def _write(self, o, write, newline, inside):
        """newline: the line end and indentation of what stands around."""
        if isinstance(o, str):
            write(_quoted(o, self.ensure_ascii))
        elif o is None:
            write('null')
        elif o is True:
            write('true')
        elif o is False:
            write('false')
        elif isinstance(o, int):
            write(int.__repr__(o))
        elif isinstance(o, float):
            write(self._float(o))
        else:
            if self.check_circular:
                if any([o is outer for outer in inside]):
                    raise ValueError('Circular reference detected')
                inside.append(o)
            if isinstance(o, (list, tuple)):
                self._write_list(o, write, newline, inside)
            elif isinstance(o, dict):
                self._write_dict(o, write, newline, inside)
            else:
                self._write(self.default(o), write, newline, inside)
            if self.check_circular:
                inside.pop()

    def _float(self, o):
        if o != o or o in (_INFINITY, -_INFINITY):
            if not self.allow_nan:
                raise ValueError('Out of range float values are not JSON compliant')
            return 'NaN' if o != o else 'Infinity' if o > 0 else '-Infinity'
        return float.__repr__(o)

    def _write_list(self, items, write, newline, inside):
        if not items:
            write('[]')
            return
        inner = '' if self.indent is None else newline + self.indent
        before = '[' + inner
        for item in items:
            write(before)
            self._write(item, write, inner or newline, inside)
            before = self.item_separator + inner
        write(']' if self.indent is None else newline + ']')

    def _write_dict(self, mapping, write, newline, inside):
        if not mapping:
            write('{}')
            return
        inner = '' if self.indent is None else newline + self.indent
        before = '{' + inner
        for key, value in sorted(mapping.items()) if self.sort_keys else mapping.items():
            text = self._key(key)
            if text is None:
                continue
            write(before + _quoted(text, self.ensure_ascii) + self.key_separator)
            self._write(value, write, inner or newline, inside)
            before = self.item_separator + inner
        if before == '{' + inner:       # all keys were skipped
            write('{}')
        else:
            write('}' if self.indent is None else newline + '}')

    def _key(self, key):
        if isinstance(key, str):
            return key
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
