"""Reads XML 1.0: who wants to know what is there is told in turn, as by an event parser. Documents' own entities are refused."""

import re

_NAME = r'[A-Za-z_:\u0080-\uffff][\w.:\u00b7-]*'
_tag = re.compile(f'<({_NAME})')
_attribute = re.compile(rf'\s+({_NAME})\s*=\s*("[^<"]*"|\'[^<\']*\')')
_end_of_tag = re.compile(r'\s*(/?)>')
_end_tag = re.compile(rf'</({_NAME})\s*>')
_reference = re.compile(r'&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));|&')
_line_end, _cut = re.compile('\n'), re.compile('&[^;]*;|\n')
_instruction = re.compile(rf'<\?({_NAME})\s*(.*?)\?>', re.DOTALL)
_doctype = re.compile(rf'<!DOCTYPE\s+({_NAME})?(?:\s+(SYSTEM|PUBLIC\s+("[^"]*"|\'[^\']*\'))(?:\s+("[^"]*"|\'[^\']*\'))?)?[^\[>]*(\[[^\]]*\]\s*)?>')
_pseudo_attribute = re.compile(r'(\w+)\s*=\s*["\']([^"\']*)["\']')
_encoding = re.compile(rb'<\?xml[^>]*encoding=["\']([\w.-]+)["\']')
_whole_tag = re.compile(r'<(?:[^>"\']|"[^"]*"|\'[^\']*\')*>')
_no_character = re.compile('[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
_ENTITIES = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}

# The numbers of the expat library.
SYNTAX, NO_ELEMENTS, INVALID_TOKEN, UNCLOSED_TOKEN, TAG_MISMATCH = 2, 3, 4, 5, 7
DUPLICATE_ATTRIBUTE, JUNK, UNDEFINED_ENTITY, BAD_REFERENCE, UNBOUND_PREFIX, FINISHED = 8, 9, 11, 14, 27, 36
_TEXTS = {SYNTAX: 'syntax error', NO_ELEMENTS: 'no element found', INVALID_TOKEN: 'not well-formed (invalid token)',
          UNCLOSED_TOKEN: 'unclosed token', TAG_MISMATCH: 'mismatched tag', DUPLICATE_ATTRIBUTE: 'duplicate attribute',
          JUNK: 'junk after document element', UNDEFINED_ENTITY: 'undefined entity',
          BAD_REFERENCE: 'reference to invalid character number', UNBOUND_PREFIX: 'unbound prefix',
          FINISHED: 'parsing finished'}


class XMLError(Exception):
    def __init__(self, code, line, column):
        super().__init__(f'{_TEXTS[code]}: line {line}, column {column}')
        self.code, self.position = code, (line, column)


def read(text, target):
    """Tells target.start(name, attributes), end(name), data(text), comment(text) and pi(name, text) in the text's order; where
    it has them, start_cdata(), end_cdata(), declaration(version, encoding, standalone) and doctype(name, system, public, subset), too."""
    reader = Reader(target)
    reader.feed(text)
    reader.close()


class UnboundPrefix(Exception):
    """A target that knows namespaces does not know one."""


class Reader:
    """A document that comes in pieces. What is not yet a whole tag waits for more, and so does text before the next tag."""

    in_pieces = False       # is text told in pieces, with references and line ends apart?

    def __init__(self, target):
        self._text, self._target, self._at = '', target, 0
        self._bytes, self._decode = b'', None
        self._open, self._has_root = [], False

    def feed(self, data):
        if not isinstance(data, str):
            data = self._decoded(data)
        end = self._text[-1:] if self._text[-1:] == '\r' else ''
        data = end + (data if self._text else data.removeprefix('\ufeff'))
        text = self._text.removesuffix(end) + data
        # A carriage return at the end may be the first half of a line end.
        rest = '\r' if text.endswith('\r') else ''
        self._text = text.removesuffix(rest).replace('\r\n', '\n').replace('\r', '\n') + rest
        self._go_on(False)

    def _decoded(self, data):
        self._bytes += data
        if self._decode is None:
            found = _encoding.match(self._bytes)
            self._decode = found[1].decode() if found else 'utf-8'
        try:
            text, self._bytes = self._bytes.decode(self._decode), b''
        except UnicodeDecodeError as error:
            if error.end < len(self._bytes):
                raise
            text, self._bytes = self._bytes[:error.start].decode(self._decode), self._bytes[error.start:]
        return text

    def close(self):
        self._go_on(True)
        if self._open or not self._has_root:
            self._fail(NO_ELEMENTS)

    def _go_on(self, is_all):
        while self._at < len(self._text):
            mark = self._text.find('<', self._at)
            if mark < 0 and not is_all:
                break
            mark = len(self._text) if mark < 0 else mark
            if mark > self._at:
                self._characters(self._text[self._at:mark])
            self._at = mark
            if mark < len(self._text):
                if not is_all and not self._is_whole():
                    break
                self._markup()

    def _is_whole(self):
        for begin, end in (('<!--', '-->'), ('<![CDATA[', ']]>'), ('<?', '?>')):
            if self._text.startswith(begin, self._at):
                return self._text.find(end, self._at) > 0
        return (_doctype if self._text.startswith('<!DOCTYPE', self._at) else _whole_tag).match(self._text, self._at) is not None

    def _fail(self, code, at=None):
        self._at = self._at if at is None else at
        raise XMLError(code, *self.position(self._at))

    def position(self, at):
        before = self._text[:at]
        return before.count('\n') + 1, at - before.rfind('\n') - 1

    def _tell(self, what, *arguments):
        method = getattr(self._target, what, None)
        if method is not None:
            method(*arguments)

    def _characters(self, data):
        if self._open:
            if ']]>' in data:
                self._fail(INVALID_TOKEN, self._at + data.index(']]>') + 2)
            for at, piece in self._pieces(data, _cut):
                self._target.data(self._resolved(piece, self._at + at))
        elif data.strip():
            self._fail(JUNK if self._has_root else SYNTAX, self._at + len(data) - len(data.lstrip()))

    def _pieces(self, data, cut):
        cuts = [place for match in cut.finditer(data) for place in match.span()] if self.in_pieces else []
        return [(begin, data[begin:end]) for begin, end in zip([0, *cuts], [*cuts, len(data)]) if begin < end]

    def _resolved(self, data, at):
        """With its references replaced; the text stands at this place."""
        bad = _no_character.search(data)
        if bad:
            self._fail(INVALID_TOKEN, at + bad.start())
        if '&' not in data:
            return data

        def value(match):
            decimal, hexadecimal, name = match.groups()
            if match[0] == '&':
                self._fail(INVALID_TOKEN, at + match.end())
            if name is None:
                number = int(decimal) if decimal else int(hexadecimal, 16)
                if number > 0x10FFFF or number != 13 and _no_character.match(chr(number)):
                    self._fail(BAD_REFERENCE, at + match.start())
                return chr(number)
            if name not in _ENTITIES:
                self._fail(UNDEFINED_ENTITY, at + match.start())
            return _ENTITIES[name]
        return _reference.sub(value, data)

    def _markup(self):
        text, at = self._text, self._at
        if text.startswith('<!--', at):
            self._target.comment(self._until('-->', 4))
        elif text.startswith('<![CDATA[', at) and self._open:
            self._tell('start_cdata')
            for _, piece in self._pieces(self._until(']]>', 9), _line_end):
                self._target.data(piece)
            self._tell('end_cdata')
        elif text.startswith('<?', at):
            self._instruction()
        elif text.startswith('</', at):
            self._end()
        elif text.startswith('<!DOCTYPE', at) and not self._has_root:
            self._doctype()
        else:
            self._start()

    def _until(self, mark, skip):
        end = self._text.find(mark, self._at + skip)
        if end < 0:
            self._fail(UNCLOSED_TOKEN)
        found = self._text[self._at + skip:end]
        self._at = end + len(mark)
        return found

    def _matched(self, pattern):
        match = pattern.match(self._text, self._at)
        if match is None:
            self._fail(UNCLOSED_TOKEN if '>' not in self._text[self._at:] else INVALID_TOKEN, self._bad_place())
        return match

    def _bad_place(self):
        """Where what should be a tag ceases to be one."""
        if '>' not in self._text[self._at:]:
            return self._at
        start = self._at + (2 if self._text.startswith('</', self._at) else 1)
        name = re.compile(_NAME).match(self._text, start)
        return start if name is None else name.end()

    def _instruction(self):
        match = self._matched(_instruction)
        if match[1] == 'xml':
            found = dict(_pseudo_attribute.findall(match[2]))
            self._tell('declaration', found.get('version'), found.get('encoding'), {'yes': 1, 'no': 0}.get(found.get('standalone'), -1))
        else:
            self._target.pi(match[1], match[2])
        self._at = match.end()

    def _doctype(self):
        match = self._matched(_doctype)
        public = None if match[3] is None else match[3][1:-1]
        self._tell('doctype', match[1], None if match[4] is None else match[4][1:-1], public,
                   None if match[5] is None else match[5].rstrip()[1:-1])
        self._at = match.end()

    def _start(self):
        if self._has_root and not self._open:
            self._fail(JUNK)
        match = self._matched(_tag)
        at, attributes = match.end(), {}
        while (found := _attribute.match(self._text, at)) is not None:
            if found[1] in attributes:
                self._fail(DUPLICATE_ATTRIBUTE, found.start(1))
            value = found[2][1:-1].replace('\n', ' ').replace('\t', ' ')     # but those that are written as references stay
            attributes[found[1]] = self._resolved(value, found.start(2) + 1)
            at = found.end()
        end = _end_of_tag.match(self._text, at)
        if end is None:
            rest = self._text[at:]
            self._fail(UNCLOSED_TOKEN if '>' not in rest else INVALID_TOKEN,
                       self._at if '>' not in rest else self._bad_attribute(at))
        self._has_root = True
        try:
            self._target.start(match[1], attributes)
        except UnboundPrefix:
            self._fail(UNBOUND_PREFIX)
        if end[1]:
            self._target.end(match[1])
        else:
            self._open.append(match[1])
        self._at = end.end()

    def _bad_attribute(self, at):
        match = re.compile(rf'\s*(?:{_NAME}\s*(?:=\s*(?:"[^<"]*|\'[^<\']*)?)?)?').match(self._text, at)
        return match.end()

    def _end(self):
        match = self._matched(_end_tag)
        if not self._open or self._open[-1] != match[1]:
            code = TAG_MISMATCH if self._open else JUNK if self._has_root else INVALID_TOKEN
            self._fail(code, self._at + {TAG_MISMATCH: 2, JUNK: 0, INVALID_TOKEN: 1}[code])
        self._open.pop()
        self._target.end(match[1])
        self._at = match.end()


class Namespaces:
    """Replaces prefixes by the namespaces that they stand for, on the way to a target;
    join(uri, name, prefix) makes a whole name."""

    def __init__(self, target, join):
        self._target, self._join, self._scopes = target, join, [({'xml': 'http://www.w3.org/XML/1998/namespace'}, {})]

    def start(self, name, attributes):
        scope = self._scopes[-1][0]
        declared = {key[6:]: value for key, value in attributes.items() if key == 'xmlns' or key[:6] == 'xmlns:'}
        scope = {**scope, **declared} if declared else scope
        self._scopes.append((scope, declared))
        for prefix, uri in declared.items():
            self._tell('start_ns', prefix, uri)
        own = {self._full(key, scope, False): value for key, value in attributes.items() if key[:5] != 'xmlns' or key[5:6] not in ('', ':')}
        self._tell('start', self._full(name, scope, True), own)

    def end(self, name):
        scope, declared = self._scopes.pop()
        self._tell('end', self._full(name, scope, True))
        for prefix in reversed(declared):
            self._tell('end_ns', prefix)

    def _full(self, name, scope, is_tag):
        prefix, colon, local = name.rpartition(':')
        if colon and prefix not in scope:
            raise UnboundPrefix()
        uri = scope.get(prefix) if colon or is_tag else None
        return self._join(uri, local, prefix) if uri else name

    def data(self, text):
        self._tell('data', text)

    def comment(self, text):
        self._tell('comment', text)

    def pi(self, name, text):
        self._tell('pi', name, text)

    def _tell(self, what, *arguments):
        method = getattr(self._target, what, None)
        if method is not None:
            method(*arguments)
