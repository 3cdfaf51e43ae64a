"""Headers with letters beyond ASCII, as encoded words (RFC 2047)."""

import base64
import quopri
import re

__all__ = ['Header', 'decode_header', 'make_header']

_USUAL_NAMES = {'latin-1': 'iso-8859-1', 'latin_1': 'iso-8859-1', 'ascii': 'us-ascii'}

_word = re.compile(r'=\?([^?]*)\?([qQbB])\?(.*?)\?=')


def _quoted(data):
    """Encoding Q: a byte that is no letter or digit is =XX, a blank is _."""
    return ''.join([chr(byte) if chr(byte).isalnum() and byte < 128 or byte in b'-!*+/' else '_' if byte == 32 else f'={byte:02X}'
                    for byte in data])


def encoded_word(text, charset):
    """UTF-8 in whichever encoding is shorter, others quoted."""
    charset = _USUAL_NAMES.get(charset, charset)
    data = text.encode(charset)
    quoted, packed = _quoted(data), base64.b64encode(data).decode()
    return f'=?utf-8?b?{packed}?=' if charset == 'utf-8' and len(packed) <= len(quoted) else f'=?{charset}?q?{quoted}?='


class Header:
    """Pieces of text, each with its character set."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        self._charset, self._pieces = str(charset or 'us-ascii'), []
        if s is not None:
            self.append(s, charset, errors)

    def append(self, s, charset=None, errors='strict'):
        charset = str(charset or self._charset)
        text = s.decode(charset, errors) if isinstance(s, bytes) else s
        self._pieces.append((text, 'utf-8' if charset == 'us-ascii' and not text.isascii() else charset))

    def __str__(self):
        """Pieces stand side by side, with a blank between plain and encoded ones."""
        text, last = '', None
        for piece, charset in self._pieces:
            is_plain = charset == 'us-ascii'
            if last is not None and last != is_plain and text[-1:] != ' ' and piece[:1] != ' ':
                text += ' '
            text, last = text + piece, is_plain
        return text

    def __eq__(self, other):
        return other == str(self)

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        return ' '.join([self._encoded(text, charset) for text, charset in self._pieces])

    def _encoded(self, text, charset):
        return text if charset == 'us-ascii' else encoded_word(text, charset)


def decode_header(header):
    """[(piece, character set)]: bytes where there is one, and then all of them are; a plain header is one text."""
    if isinstance(header, Header):
        return [(text.encode(charset), charset) for text, charset in header._pieces]
    text = str(header)
    if not _word.search(text):
        return [(text, None)]
    pieces, at = [], 0
    for match in _word.finditer(text):
        between = text[at:match.start()]
        if between.strip() or at == 0 and between:
            pieces.append((between.encode('raw-unicode-escape'), None))
        charset, kind, word = match[1].lower(), match[2].lower(), match[3]
        data = base64.b64decode(word + '=' * (-len(word) % 4)) if kind == 'b' else quopri.decodestring(word.replace('_', ' ').encode())
        if pieces and pieces[-1][1] == charset:
            data = pieces.pop()[0] + data
        pieces.append((data, charset))
        at = match.end()
    if text[at:].strip():
        pieces.append((text[at:].encode('raw-unicode-escape'), None))
    return pieces


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    header = Header()
    for piece, charset in decoded_seq:
        header.append(piece, charset or 'us-ascii')
    return header
