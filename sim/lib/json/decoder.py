"""From JSON to values."""

_SPACE = ' \t\n\r'
_ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_WORDS = {'n': ('null', None), 't': ('true', True), 'f': ('false', False)}    # by their first letter
_DIGITS = '0123456789'
_CONSTANTS = {'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': -float('inf')}


class JSONDecodeError(ValueError):
    """The text is no JSON."""

    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count('\n', 0, pos) + 1
        self.colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {self.lineno} column {self.colno} (char {pos})')

    def __reduce__(self):
        return type(self), (self.msg, self.doc, self.pos)


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict

    def decode(self, s):
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        """The value at s[idx:], and where the text goes on."""
        if idx < 0:
            raise ValueError('idx cannot be negative')
        return self._value(s, idx)

    def _value(self, s, at):
        character = s[at:at + 1]
        if character == '"':
            return _string(s, at + 1, self.strict)
        if character == '{':
            return self._object(s, at + 1)
        if character == '[':
            return self._array(s, at + 1)
        if character and character in _DIGITS or character == '-' and s[at + 1:at + 2] != 'I':
            return self._number(s, at)
        if character in _WORDS:
            word, value = _WORDS[character]
            if s.startswith(word, at):
                return value, at + len(word)
        for word in _CONSTANTS:
            if s.startswith(word, at):
                return self.parse_constant(word), at + len(word)
        raise JSONDecodeError('Expecting value', s, at)

    def _number(self, s, at):
        begin = at + (s[at] == '-')
        end = _digits(s, begin)
        if end == begin:
            raise JSONDecodeError('Expecting value', s, at)
        if s[begin] == '0':
            end = begin + 1
        character = s[end:end + 1]
        if character != '.' and character != 'e' and character != 'E':
            return self.parse_int(s[at:end]), end
        last = end
        if character == '.' and _digits(s, end + 1) > end + 1:
            last = _digits(s, end + 1)
        if s[last:last + 1] in ('e', 'E'):
            exponent = last + 1 + (s[last + 1:last + 2] in ('+', '-'))
            if _digits(s, exponent) > exponent:
                last = _digits(s, exponent)
        return (self.parse_int if last == end else self.parse_float)(s[at:last]), last

    def _array(self, s, at):
        items = []
        at = _skip(s, at)
        if s[at:at + 1] == ']':
            return items, at + 1
        while True:
            item, at = self._value(s, at)
            items.append(item)
            at, is_last = _behind_item(s, at, ']')
            if is_last:
                return items, at

    def _object(self, s, at):
        pairs = []
        at = _skip(s, at)
        if s[at:at + 1] == '}':
            return self._finish(pairs), at + 1
        while True:
            if s[at:at + 1] != '"':
                raise JSONDecodeError('Expecting property name enclosed in double quotes', s, at)
            key, at = _string(s, at + 1, self.strict)
            if s[at:at + 2] == ': ':
                at += 2
            else:
                at = _skip(s, at)
                if s[at:at + 1] != ':':
                    raise JSONDecodeError("Expecting ':' delimiter", s, at)
                at += 1
            value, at = self._value(s, _skip(s, at))
            pairs.append((key, value))
            at, is_last = _behind_item(s, at, '}')
            if is_last:
                return self._finish(pairs), at

    def _finish(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        return dict(pairs) if self.object_hook is None else self.object_hook(dict(pairs))


def _behind_item(s, at, closing):
    """(where the next item begins, False), or (where the text goes on behind the last one, True)."""
    character = s[at:at + 1]
    if character != ',' and character != closing:
        at = _skip(s, at)
        character = s[at:at + 1]
    if character == closing:
        return at + 1, True
    if character != ',':
        raise JSONDecodeError("Expecting ',' delimiter", s, at)
    return _skip(s, at + 1), False


def _skip(s, at):
    size = len(s)
    while at < size and s[at] in _SPACE:
        at += 1
    return at


def _digits(s, at):
    size = len(s)
    while at < size and s[at] in _DIGITS:
        at += 1
    return at


def _string(s, at, strict):
    """The string that begins behind the quotation mark at s[at - 1]."""
    begin = at - 1
    parts = []
    while True:
        quote = s.find('"', at)
        if quote < 0:
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        slash = s.find('\\', at, quote)
        end = quote if slash < 0 else slash
        chunk = s[at:end]
        if strict and not chunk.isprintable():
            for i, character in enumerate(chunk):
                if character < ' ':
                    raise JSONDecodeError('Invalid control character at', s, at + i)
        parts.append(chunk)
        if end == quote:
            return ''.join(parts), end + 1
        character, at = _escape(s, end + 1, begin)
        parts.append(character)


def _escape(s, at, begin):
    character = s[at:at + 1]
    if character == '':
        raise JSONDecodeError('Unterminated string starting at', s, begin)
    if character != 'u':
        if character not in _ESCAPES:
            raise JSONDecodeError('Invalid \\escape', s, at - 1)
        return _ESCAPES[character], at + 1
    code = _code_unit(s, at)
    at += 5
    if 0xD800 <= code <= 0xDBFF and s.startswith('\\u', at):
        low = _code_unit(s, at + 1)
        if 0xDC00 <= low <= 0xDFFF:
            return chr(0x10000 + ((code - 0xD800) << 10 | (low - 0xDC00))), at + 6
    return chr(code), at


def _code_unit(s, at):
    digits = s[at + 1:at + 5]
    try:
        if len(digits) == 4 and digits[1] not in 'xX':
            return int(digits, 16)
    except ValueError:
        pass
    raise JSONDecodeError('Invalid \\uXXXX escape', s, at)
