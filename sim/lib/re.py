"""Regular expressions. The parser and the machine that matches are natives."""

import _re
from enum import IntFlag

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge',
           'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE',
           'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag']


class RegexFlag(IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    TEMPLATE = T = 1
    DEBUG = 128

    def __repr__(self):
        names = [f're.{flag._name_}' for flag in type(self) if flag._value_ & self._value_]
        return '|'.join(names) or 're.NOFLAG'

    __str__ = __repr__

    def __format__(self, spec):
        return format(repr(self), spec)


NOFLAG = RegexFlag.NOFLAG
ASCII = A = RegexFlag.ASCII
DEBUG = RegexFlag.DEBUG
IGNORECASE = I = RegexFlag.IGNORECASE
LOCALE = L = RegexFlag.LOCALE
UNICODE = U = RegexFlag.UNICODE
MULTILINE = M = RegexFlag.MULTILINE
DOTALL = S = RegexFlag.DOTALL
VERBOSE = X = RegexFlag.VERBOSE
TEMPLATE = T = RegexFlag.TEMPLATE

_SEARCH, _MATCH, _FULL_MATCH = 0, 1, 2
_ALL = 1 << 40
_MAX = 9223372036854775807


class error(Exception):
    """A regular expression that is none."""

    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f'{msg} at position {pos}'
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        super().__init__(msg)


class Pattern:
    """A compiled regular expression."""

    def __init__(self, pattern, flags):  # hidden
        if flags & 36:
            wrong, kind = (4, 'LOCALE flag with a str') if isinstance(pattern, str) else (32, 'UNICODE flag with a bytes')
            if flags & wrong:
                raise ValueError(f'cannot use {kind} pattern')
        result = _re.compile(pattern, flags)
        if isinstance(result[0], str):
            raise error(result[0], None if result[1] is None else pattern, result[1])
        self.pattern = pattern
        self._flags = result[0]
        self.flags = result[0] | (32 if not result[0] & 256 else 0) if isinstance(pattern, str) else result[0] & ~256 | flags & 256
        self.groups = result[1]
        self.groupindex = dict(result[2])

    def _find(self, string, pos, endpos, where, most):
        if not isinstance(string, str if isinstance(self.pattern, str) else (bytes, bytearray)):
            if not isinstance(string, (str, bytes, bytearray)):
                raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")
            kinds = ('string', 'bytes-like') if isinstance(self.pattern, str) else ('bytes', 'string-like')
            raise TypeError(f'cannot use a {kinds[0]} pattern on a {kinds[1]} object')
        length = len(string)
        end = min(max(endpos, 0), length)
        start = min(max(pos, 0), length)
        return _re.find(self.pattern, self._flags, string, start, end, where, most)

    def _first(self, string, pos, endpos, where):
        found = self._find(string, pos, endpos, where, 1)
        return Match(self, string, pos, endpos, found[0]) if found else None

    def search(self, string, pos=0, endpos=_MAX):  # hidden
        return self._first(string, pos, endpos, _SEARCH)

    def match(self, string, pos=0, endpos=_MAX):  # hidden
        return self._first(string, pos, endpos, _MATCH)

    def fullmatch(self, string, pos=0, endpos=_MAX):  # hidden
        return self._first(string, pos, endpos, _FULL_MATCH)

    def finditer(self, string, pos=0, endpos=_MAX):  # hidden
        return iter([Match(self, string, pos, endpos, spans)
                     for spans in self._find(string, pos, endpos, _SEARCH, _ALL)])

    def findall(self, string, pos=0, endpos=_MAX):  # hidden
        found = self._find(string, pos, endpos, _SEARCH, _ALL)
        nothing = string[:0]
        if self.groups == 0:
            return [string[spans[1]:spans[2]] for spans in found]
        if self.groups == 1:
            return [string[spans[3]:spans[4]] if spans[3] >= 0 else nothing for spans in found]
        return [tuple([string[spans[i]:spans[i + 1]] if spans[i] >= 0 else nothing
                       for i in range(3, len(spans), 2)]) for spans in found]

    def split(self, string, maxsplit=0):  # hidden
        parts = []
        at = 0
        for spans in self._find(string, 0, _MAX, _SEARCH, maxsplit or _ALL):
            parts.append(string[at:spans[1]])
            for i in range(3, len(spans), 2):
                parts.append(string[spans[i]:spans[i + 1]] if spans[i] >= 0 else None)
            at = spans[2]
        parts.append(string[at:])
        return parts

    def sub(self, repl, string, count=0):  # hidden
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):  # hidden
        parts = []
        at = 0
        found = self._find(string, 0, _MAX, _SEARCH, count or _ALL)
        template = None if callable(repl) else _parse_template(repl, self)
        for spans in found:
            parts.append(string[at:spans[1]])
            match = Match(self, string, 0, _MAX, spans)
            parts.append(repl(match) if template is None else _expand(template, match))
            at = spans[2]
        parts.append(string[at:])
        return string[:0].join(parts), len(found)

    def scanner(self, string, pos=0, endpos=_MAX):  # hidden
        """Goes through a text, match by match, each where the last one ended."""
        return _Scanner(self, string, pos, endpos)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.pattern == other.pattern and self.flags == other.flags

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __repr__(self):
        flags = self.flags & ~32 if isinstance(self.pattern, str) else self.flags
        shown = (IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE, DEBUG, ASCII)
        names = '|'.join([f're.{flag._name_}' for flag in shown if flag._value_ & flags])
        return f're.compile({repr(self.pattern)[:200]}{", " + names if names else ""})'

    def __class_getitem__(cls, item):
        return cls


class _Scanner:
    def __init__(self, pattern, string, pos, endpos):  # hidden
        self.pattern, self._string, self._at, self._end = pattern, string, pos, endpos

    def _next(self, find):
        if self._at is None or self._at > len(self._string):
            return None
        found = find(self._string, self._at, self._end)
        if found is None:
            self._at = None
        else:
            self._at = found.end() + (found.end() == found.start())
        return found

    def match(self):  # hidden
        return self._next(self.pattern.match)

    def search(self):  # hidden
        return self._next(self.pattern.search)


class Scanner:
    """Cuts a text into the parts that a list of (expression, action) knows, from its beginning on."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = [(compile(phrase, flags), action) for phrase, action in lexicon]
        self._flags = flags

    @property
    def scanner(self):
        """One expression for all of them: the last group that matched is the number of the rule."""
        return compile('|'.join([f'({phrase})' for phrase, action in self.lexicon]), self._flags)

    def scan(self, string):
        result, at = [], 0
        while True:
            for rule, action in self._rules:
                self.match = rule.match(string, at)
                if self.match and self.match.end() > at:
                    break
            else:
                return result, string[at:]
            at = self.match.end()
            if callable(action):
                action = action(self, self.match.group())
            if action is not None:
                result.append(action)


class Match:
    """Where an expression has matched."""

    def __init__(self, pattern, string, pos, endpos, spans):  # hidden
        self.re = pattern
        self.string = string
        self.pos = min(max(pos, 0), len(string))
        self.endpos = min(max(endpos, 0), len(string))
        self.lastindex = spans[0] or None
        self._spans = spans[1:]

    @property
    def lastgroup(self):  # hidden
        for name, number in self.re.groupindex.items():
            if number == self.lastindex:
                return name
        return None

    @property
    def regs(self):  # hidden
        return tuple([self.span(i) for i in range(self.re.groups + 1)])

    def _number(self, group):
        if not isinstance(group, int):
            group = self.re.groupindex.get(group, -1)
        if not 0 <= group <= self.re.groups:
            raise IndexError('no such group')
        return group

    def span(self, group=0, /):  # hidden
        number = self._number(group)
        return self._spans[2 * number], self._spans[2 * number + 1]

    def start(self, group=0, /):  # hidden
        return self.span(group)[0]

    def end(self, group=0, /):  # hidden
        return self.span(group)[1]

    def _text(self, group, default=None):
        begin, end = self.span(group)
        return default if begin < 0 else self.string[begin:end]

    def group(self, *groups):  # hidden
        if len(groups) == 0:
            return self._text(0)
        if len(groups) == 1:
            return self._text(groups[0])
        return tuple([self._text(group) for group in groups])

    def __getitem__(self, group):  # hidden
        return self._text(group)

    def groups(self, default=None):  # hidden
        return tuple([self._text(number, default) for number in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):  # hidden
        return {name: self._text(name, default) for name in self.re.groupindex}

    def expand(self, template):  # hidden
        return _expand(_parse_template(template, self.re), self)

    def __bool__(self):
        return True

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return f'<re.Match object; span={self.span()}, match={self.group()!r}>'

    def __class_getitem__(cls, item):
        return cls


# --- what sub() puts in ---

_ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v', '\\': '\\'}


def _parse_template(template, pattern):
    """A list of texts and group numbers."""
    is_text = isinstance(template, str)
    source = template if is_text else bytes(template).decode('latin-1')
    parts = []
    at = 0
    while at < len(source):
        slash = source.find('\\', at)
        if slash < 0:
            break
        parts.append(source[at:slash])
        at = _parse_escape(source, slash, parts, pattern)
    parts.append(source[at:])
    return [part if is_text or isinstance(part, int) else part.encode('latin-1') for part in parts]


def _parse_escape(source, slash, parts, pattern):
    """Appends what the escape at source[slash:] stands for; where the text goes on."""
    at = slash + 1
    character = source[at:at + 1]
    if character == '':
        raise error('bad escape (end of pattern)', source, slash)
    if character == 'g':
        if source[at + 1:at + 2] != '<':
            raise error('missing <', source, at + 1)
        end = source.find('>', at)
        if source[at + 2:] == '':
            raise error('missing group name', source, at + 2)
        if end < 0:
            raise error('missing >, unterminated name', source, at + 2)
        parts.append(_group_number(source[at + 2:end], source, at + 2, pattern))
        return end + 1
    if character == '0' or (character.isdigit() and source[at:at + 3].isdigit() and len(source[at:at + 3]) == 3
                            and max(source[at:at + 3]) < '8'):
        end = at + 1
        while end < at + 3 and source[end:end + 1] in tuple('01234567'):
            end += 1
        if int(source[at:end], 8) > 0o377:
            raise error(f'octal escape value \\{source[at:end]} outside of range 0-0o377', source, slash)
        parts.append(chr(int(source[at:end], 8)))
        return end
    if character.isdigit():
        end = at + (2 if source[at + 1:at + 2].isdigit() else 1)
        parts.append(_group_number(source[at:end], source, at, pattern))
        return end
    if character in _ESCAPES:
        parts.append(_ESCAPES[character])
    elif character.isascii() and character.isalpha():
        raise error(f'bad escape \\{character}', source, slash)
    else:
        parts.append('\\' + character)
    return at + 1


def _group_number(name, source, at, pattern):
    if name == '':
        raise error('missing group name', source, at)
    if name.isdigit():
        number = int(name)
        if number > pattern.groups:
            raise error(f'invalid group reference {number}', source, at)
        return number
    if not name.isidentifier():
        raise error(f'bad character in group name {name!r}', source, at)
    if name not in pattern.groupindex:
        raise IndexError(f'unknown group name {name!r}')
    return pattern.groupindex[name]


def _expand(template, match):
    nothing = match.string[:0]
    return nothing.join([match._text(part, nothing) if isinstance(part, int) else part for part in template])


# --- the functions of the module ---

_cache = {}


def compile(pattern, flags=0):
    flags = int(flags)
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes)):
        hash(pattern)
        raise TypeError('first argument must be string or compiled pattern')
    key = (type(pattern), pattern, flags)
    compiled = _cache.get(key)
    if compiled is None:
        if len(_cache) >= 256:
            _cache.clear()
        compiled = _cache[key] = Pattern(pattern, flags)
    return compiled


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def purge():
    _cache.clear()


_SPECIAL = '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'


def escape(pattern):
    """The text with a backslash before everything that has a meaning in expressions."""
    if isinstance(pattern, str):
        return ''.join(['\\' + character if character in _SPECIAL else character for character in pattern])
    return escape(str(pattern, 'latin-1')).encode('latin-1')
