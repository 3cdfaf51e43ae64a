"""Python's tokens, comments and line ends included, from a program's lines."""

import codecs
import re
import token as _token
from collections import namedtuple
from token import COMMENT, DEDENT, ENCODING, ENDMARKER, ERRORTOKEN, INDENT, NAME, NEWLINE, NL, NUMBER, OP, STRING
from token import EXACT_TOKEN_TYPES, tok_name

__all__ = [*_token.__all__, 'tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'TokenError', 'open']

_string_start = re.compile(r'(?i)(?:[fbu]|r[fb]?|[fb]r)?("""|\'\'\'|"|\')')
_number = re.compile(r'(?i)0x(?:_?[\da-f])+|0b(?:_?[01])+|0o(?:_?[0-7])+'
                     r'|(?:\d(?:_?\d)*\.(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*|\d(?:_?\d)*)(?:e[-+]?\d(?:_?\d)*)?j?')
_name = re.compile(r'\w+')
_sign = re.compile('|'.join([re.escape(sign) for sign in sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)]))
_coding = re.compile(rb'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)')


class TokenError(Exception):
    pass


class TokenInfo(namedtuple('TokenInfo', 'type string start end line')):
    @property
    def exact_type(self):
        return EXACT_TOKEN_TYPES.get(self.string, self.type) if self.type == OP else self.type

    def __repr__(self):
        type = f'{self.type} ({tok_name[self.type]})'
        return f'TokenInfo(type={type}, string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})'


def detect_encoding(readline):
    """(encoding, the lines read for it), by PEP 263"""
    lines, plain = [], 'utf-8'
    for _ in range(2):
        try:
            line = readline()
        except StopIteration:
            break
        if not lines and line.startswith(codecs.BOM_UTF8):
            line, plain = line[3:], 'utf-8-sig'
        if not line:
            break
        lines.append(line)
        found = _coding.match(line)
        if found:
            return _encoding_named(found[1].decode(), plain), lines
        if line.strip() and not line.lstrip().startswith(b'#'):
            break
    return plain, lines


def _encoding_named(name, plain):
    """What a comment asks for; behind UTF-8's mark that can only be UTF-8."""
    usual = name.lower().replace('_', '-')
    try:
        codecs.lookup(name)
    except LookupError:
        raise SyntaxError(f'unknown encoding: {name}') from None
    if usual == 'utf-8' or usual.startswith('utf-8-'):
        return plain
    if plain != 'utf-8':
        raise SyntaxError('encoding problem: utf-8')
    latin = ('latin-1', 'iso-8859-1', 'iso-latin-1')
    return 'iso-8859-1' if usual in latin or usual.startswith(tuple([each + '-' for each in latin])) else name


def tokenize(readline):
    """The tokens of lines of bytes; the first one is the encoding."""
    encoding, lines = detect_encoding(readline)
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
    waiting = iter(lines)
    yield from generate_tokens(lambda: (next(waiting, None) or readline()).decode(encoding))


def generate_tokens(readline):
    return _Tokens(readline).all()


class _Tokens:
    def __init__(self, readline):
        self._readline, self._row, self._line, self._at = readline, 0, '', 0
        self._indents, self._brackets = [0], 0

    def _next_line(self):
        try:
            self._line = self._readline()
        except StopIteration:
            self._line = ''
        self._row, self._at = self._row + 1, 0
        return self._line

    def _token(self, type, end):
        start, self._at = self._at, end
        return TokenInfo(type, self._line[start:end], (self._row, start), (self._row, end), self._line)

    def all(self):
        continued, last = False, NL
        while self._next_line():
            if not continued and not self._brackets:
                yield from self._indentation()
            continued = False
            while self._at < len(self._line):
                token = self._one(last)
                if token is None:
                    continued = self._line[self._at:].strip('\r\n') == '\\'
                    self._at = len(self._line) if continued else self._at
                    continue
                last = token.type
                yield token
        if self._brackets:
            raise TokenError('EOF in multi-line statement', (self._row, 0))
        if last not in (NL, NEWLINE, COMMENT):
            yield TokenInfo(NEWLINE, '', (self._row - 1, len(self._text)), (self._row - 1, len(self._text) + 1), '')
        for _ in self._indents[1:]:
            yield TokenInfo(DEDENT, '', (self._row, 0), (self._row, 0), '')
        yield TokenInfo(ENDMARKER, '', (self._row, 0), (self._row, 0), '')

    def _indentation(self):
        text = self._text = self._line
        content = text.lstrip(' \t\f')
        if not content.strip() or content[0] in '#\r\n':
            self._at = len(text) - len(content)
            return
        width = len(text[:len(text) - len(content)].expandtabs())
        if width > self._indents[-1]:
            self._indents.append(width)
            yield self._token(INDENT, len(text) - len(content))
        while width < self._indents[-1]:
            if width not in self._indents:
                raise IndentationError('unindent does not match any outer indentation level',
                                       ('<tokenize>', self._row, width, text))
            self._indents.pop()
            self._at = len(text) - len(content)
            yield self._token(DEDENT, self._at)

    def _one(self, last):
        """The token here; None: only blanks, or a line that goes on."""
        text, begin = self._line, self._at
        while text[self._at:self._at + 1] in (' ', '\t', '\f'):
            self._at += 1
        at = self._at
        if at == len(text) or text[at:].strip('\r\n') == '\\':
            return None
        if text[at] in '\r\n':
            empty = self._brackets or last in (NL, NEWLINE, INDENT, DEDENT) or last == COMMENT and not text[:at].split('#')[0].strip()
            return self._token(NL if empty else NEWLINE, len(text))
        if text[at] == '#':
            return self._token(COMMENT, at + len(text[at:].rstrip('\r\n')))
        token = self._string() or self._word()
        if token.type == ERRORTOKEN and begin < at:     # blanks before what is no token are none either, one by one
            self._at = begin
            return self._token(ERRORTOKEN, begin + 1)
        return token

    def _word(self):
        text, at = self._line, self._at
        number = _number.match(text, at)
        if number:
            return self._token(NUMBER, number.end())
        name = _name.match(text, at)
        if name:
            return self._token(NAME, name.end())
        sign = _sign.match(text, at)
        if sign is None:
            return self._token(ERRORTOKEN, at + 1)
        self._brackets += (text[at] in '([{') - (text[at] in ')]}')
        return self._token(OP, sign.end())

    def _string(self):
        start = _string_start.match(self._line, self._at)
        if start is None:
            return None
        quote, first, begin, lines = start[1], self._row, self._at, self._line
        at = start.end()
        while True:
            if at >= len(self._line) or len(quote) == 1 and self._line[at] in '\r\n':
                if len(quote) == 1:
                    self._at = begin
                    return self._token(ERRORTOKEN, start.end())
                if not self._next_line():
                    raise TokenError('EOF in multi-line string', (first, begin))
                lines, at = lines + self._line, 0
            elif self._line[at] == '\\':
                at += 2
                if at >= len(self._line) and len(quote) == 1:
                    lines, at = lines + self._next_line(), 0
            elif self._line.startswith(quote, at):
                self._at = at + len(quote)
                rest = len(self._line) - self._at
                return TokenInfo(STRING, lines[begin:len(lines) - rest], (first, begin), (self._row, self._at), lines)
            else:
                at += 1


def untokenize(iterable):
    """A text with these tokens, each at its place."""
    text, row, column = '', 1, 0
    encoding = None
    for item in iterable:
        if len(item) == 2:
            text += item[1] + (' ' if item[0] in (NAME, NUMBER) else '')
            continue
        kind, string, start, end, _ = item
        if kind == ENCODING:
            encoding = string
            continue
        if kind == ENDMARKER:
            break
        if start[0] > row:
            text += '\\\n' * (start[0] - row)
            row, column = start[0], 0
        text += ' ' * (start[1] - column) + string
        row, column = end
        if kind in (NEWLINE, NL):
            row, column = row + 1, 0
    return text if encoding is None else text.encode(encoding)


def open(filename):
    """A program's file as text, by the encoding that it names."""
    import io
    file = io.open(filename, 'rb')
    encoding, _ = detect_encoding(file.readline)
    file.seek(0)
    return io.TextIOWrapper(file, encoding)
