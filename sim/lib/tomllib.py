"""Reads TOML 1.0 (toml.io)."""

import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ['loads', 'load', 'TOMLDecodeError']

_blank = re.compile(r'[ \t]*')
_space = re.compile(r'(?:[ \t\n]|#[^\n]*)*')
_rest_of_line = re.compile(r'[ \t]*(?:#[^\n]*)?(?:\n|$)')
_bare_key = re.compile(r'[A-Za-z0-9_-]+')
_clock = r'(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d'
_moment = re.compile(rf'(\d{{4}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[Tt ]({_clock})(\.\d{{1,6}})?\d*([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?'
                     rf'|({_clock}(?:\.\d{{1,6}})?)\d*')
_number = re.compile(r'0x[\da-fA-F](?:_?[\da-fA-F])*|0b[01](?:_?[01])*|0o[0-7](?:_?[0-7])*'
                     r'|[+-]?(?:inf|nan)|[+-]?(?:0|[1-9](?:_?\d)*)(\.\d(?:_?\d)*)?([eE][+-]?\d(?:_?\d)*)?')
_escape = re.compile(r'\\(?:([btnfr"\\])|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([ \t]*\n[ \t\n]*))')
_control = re.compile(r'[\x00-\x08\n-\x1f\x7f]')
_ESCAPES = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}


class TOMLDecodeError(ValueError):
    pass


def load(fp, /, *, parse_float=float):
    text = fp.read()
    if not isinstance(text, bytes):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(text.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    return _Reader(s.replace('\r\n', '\n'), parse_float).document()


class _Reader:
    def __init__(self, text, parse_float):
        self._text, self._at, self._float = text, 0, parse_float
        self._dotted = []       # tables that a key with dots has made
        self._closed = []       # tables that are complete: written down once, or inline

    def _fail(self, message, at=None):
        at = self._at if at is None else at
        if at >= len(self._text):
            raise TOMLDecodeError(f'{message} (at end of document)')
        line = self._text.count('\n', 0, at) + 1
        raise TOMLDecodeError(f'{message} (at line {line}, column {at - self._text.rfind(chr(10), 0, at)})')

    def _skip(self, pattern):
        self._at = pattern.match(self._text, self._at).end()

    def _take(self, sign):
        found = self._text.startswith(sign, self._at)
        if found:
            self._at += len(sign)
        return found

    def document(self):
        root = table = {}
        while True:
            self._skip(_space)
            if self._at >= len(self._text):
                return root
            if self._take('[['):
                table = self._array_table(root)
            elif self._take('['):
                table = self._table(root)
            elif self._text[self._at] in '"\'' or _bare_key.match(self._text, self._at):
                self._pair(table)
            else:
                self._fail('Invalid statement')
            end = _rest_of_line.match(self._text, self._at)
            if end is None:
                self._skip(_blank)
                self._fail('Expected newline or end of document after a statement')
            self._at = end.end()

    def _close_heading(self, end):
        if not self._take(end):
            self._fail(f"Expected {end!r} at the end of {'a table declaration' if end == ']' else 'an array declaration'}")

    def _table(self, root):
        self._skip(_blank)
        key = self._key()
        table = self._descend(root, key)
        if any([table is each for each in self._closed + self._dotted]):
            self._fail(f'Cannot declare {key} twice')
        self._close_heading(']')
        self._closed.append(table)
        return table

    def _array_table(self, root):
        self._skip(_blank)
        key = self._key()
        array = self._descend(root, key[:-1]).setdefault(key[-1], [])
        if not isinstance(array, list):
            self._fail('Cannot overwrite a value')
        if any([array is each for each in self._closed]):
            self._fail(f'Cannot mutate immutable namespace {key}')
        self._close_heading(']]')
        array.append({})
        self._closed.append(array[-1])
        return array[-1]

    def _descend(self, table, key):
        for name in key:
            table = table.setdefault(name, {})
            if isinstance(table, list) and table and isinstance(table[-1], dict):
                table = table[-1]
            if not isinstance(table, dict):
                self._fail('Cannot overwrite a value')
        return table

    def _key(self):
        key = [self._key_part()]
        self._skip(_blank)
        while self._take('.'):
            self._skip(_blank)
            key.append(self._key_part())
            self._skip(_blank)
        return tuple(key)

    def _key_part(self):
        bare = _bare_key.match(self._text, self._at)
        if bare:
            self._at = bare.end()
            return bare[0]
        if self._take('"'):
            return self._string('"')
        if self._take("'"):
            return self._string("'")
        self._fail('Invalid initial character for a key part')

    def _pair(self, table):
        key = self._key()
        if not self._take('='):
            self._fail("Expected '=' after a key in a key/value pair")
        self._skip(_blank)
        value = self._value()
        for name in key[:-1]:
            table = self._descend(table, (name,))
            self._dotted.append(table)
        if any([table is each for each in self._closed if key[1:]]):
            self._fail(f'Cannot mutate immutable namespace {key[:-1]}')
        if key[-1] in table:
            self._fail('Cannot overwrite a value')
        table[key[-1]] = value

    def _value(self):
        for quote in ('"""', "'''", '"', "'"):
            if self._take(quote):
                return self._string(quote)
        if self._take('['):
            return self._array()
        if self._take('{'):
            return self._inline_table()
        if self._take('true'):
            return True
        if self._take('false'):
            return False
        return self._moment() or self._number()

    def _string(self, quote):
        if len(quote) == 3:
            self._take('\n')
        begin = at = self._at
        while not self._text.startswith(quote, at):
            if at >= len(self._text):
                self._fail('Unterminated string' if quote[0] == '"' else f'Expected {quote!r}', at)
            if _control.match(self._text, at) and not (self._text[at] == '\n' and len(quote) == 3):
                what = 'Found invalid' if quote[0] == "'" else 'Illegal'
                self._fail(f'{what} character {self._text[at]!r}', at)
            at += 2 if self._text[at] == '\\' and quote[0] == '"' else 1
        while len(quote) == 3 and self._text.startswith(quote, at + 1):     # quotes may stand right before the end
            at += 1
        self._at = at + len(quote)
        text = self._text[begin:at]
        if quote[0] == "'" or '\\' not in text:
            return text
        at = text.find('\\')
        while at >= 0:
            match = _escape.match(text, at)
            if match is None:
                self._fail('Invalid hex value' if text[at + 1] in 'uU' else "Unescaped '\\' in a string", begin + at + 2)
            at = text.find('\\', match.end())
        return _escape.sub(lambda match: self._escaped(match, begin), text)

    def _escaped(self, match, begin):
        if match[1] or match[4]:
            return _ESCAPES[match[1]] if match[1] else ''
        code = int(match[2] or match[3], 16)
        if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            self._fail('Escaped character is not a Unicode scalar value', begin + match.end())
        return chr(code)

    def _array(self):
        items = []
        self._skip(_space)
        while not self._take(']'):
            items.append(self._value())
            self._skip(_space)
            if not self._take(','):
                if not self._text.startswith(']', self._at):
                    self._fail('Unclosed array')
            self._skip(_space)
        self._closed.append(items)
        return items

    def _inline_table(self):
        table = {}
        self._skip(_blank)
        if not self._take('}'):
            while True:
                self._skip(_blank)
                self._pair(table)
                self._skip(_blank)
                if self._take('}'):
                    break
                if not self._take(','):
                    self._fail('Unclosed inline table')
        self._closed.append(table)
        return table

    def _moment(self):
        match = _moment.match(self._text, self._at)
        if match is None:
            return None
        self._at = match.end()
        day, clock, fraction, zone, alone = match.groups()
        try:
            if alone:
                return time.fromisoformat(alone)
            if not clock:
                return date.fromisoformat(day)
            moment = datetime.fromisoformat(f'{day}T{clock}{fraction or ""}')
        except ValueError:
            self._fail('Invalid date or datetime', match.start())
        if not zone:
            return moment
        if zone in 'Zz':
            return moment.replace(tzinfo=timezone.utc)
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[4:]))
        return moment.replace(tzinfo=timezone(-offset if zone[0] == '-' else offset))

    def _number(self):
        match = _number.match(self._text, self._at)
        if match is None:
            self._fail('Invalid value')
        self._at = match.end()
        text = match[0]
        if match[1] or match[2] or text[-3:] in ('inf', 'nan'):
            number = self._float(text.replace('_', ''))
            if isinstance(number, (dict, list)):
                raise ValueError('parse_float must not return dicts or lists')
            return number
        return int(text.replace('_', ''), 0)
