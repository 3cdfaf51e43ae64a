"""Words of a command line, as a shell would part them."""

import io
import sys

__all__ = ['shlex', 'split', 'quote', 'join']


class shlex:
    """Takes a text apart, word by word."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = io.StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += ''.join([chr(c) for c in range(0xC0, 0x100) if c not in (0xD7, 0xF7)])
        self.whitespace = ' \t\r\n'
        self.whitespace_split = False
        self.quotes = '\'"'
        self.escape = '\\'
        self.escapedquotes = '"'
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.punctuation_chars = '();<>|&' if punctuation_chars is True else punctuation_chars or ''
        if self.punctuation_chars:
            self.wordchars = ''.join([char for char in self.wordchars + '~-./*?=' if char not in self.punctuation_chars])
        self._pushed = []       # words given back
        self._waiting = []      # characters given back

    def push_token(self, tok):
        self._pushed.insert(0, tok)

    def get_token(self):
        return self._pushed.pop(0) if self._pushed else self.read_token()

    def error_leader(self, infile=None, lineno=None):
        """The beginning of a message about a line, as compilers write it."""
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token

    def _next(self):
        char = self._waiting.pop() if self._waiting else self.instream.read(1)
        if char == '\n':
            self.lineno += 1
        return char

    def read_token(self):
        """The next word; self.eof at the end."""
        word, quoted = '', False
        while True:
            char = self._next()
            if not char:
                break
            if char in self.whitespace:
                if word or quoted:
                    break
            elif char in self.commenters:
                self.instream.readline()
                self.lineno += 1
                if self.posix and (word or quoted):
                    break
            elif self.posix and char in self.escape:
                word += self._escaped(None)
            elif char in self.quotes and (self.posix or not word):
                text = self._quoted(char)
                word, quoted = word + text, True
                if not self.posix:
                    return word
            elif char in self.punctuation_chars:
                return self._punctuation(word, char)
            elif char in self.wordchars or char in self.quotes or self.whitespace_split:
                word += char
            elif word:
                self._waiting.append(char)
                break
            else:
                return char
        return word if word or quoted and self.posix else self.eof

    def _escaped(self, quote):
        char = self._next()
        if not char:
            raise ValueError('No escaped character')
        plain = quote is None or char in self.escape or char == quote
        return char if plain else self.escape + char

    def _quoted(self, quote):
        """What follows a quote up to the next one; not POSIX: with both of them."""
        text = ''
        while True:
            char = self._next()
            if not char:
                raise ValueError('No closing quotation')
            if char == quote:
                return text if self.posix else quote + text + quote
            if self.posix and char in self.escape and quote in self.escapedquotes:
                text += self._escaped(quote)
            else:
                text += char

    def _punctuation(self, word, char):
        """A run of characters like && is a word of its own."""
        if word:
            self._waiting.append(char)
            return word
        while char and char in self.punctuation_chars:
            word += char
            char = self._next()
        if char:
            self._waiting.append(char)
        return word


def split(s, comments=False, posix=True):
    """The words of a command line as a list."""
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    if not comments:
        words.commenters = ''
    return list(words)


def quote(s):
    """The text as one word for a shell."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError('cannot use a string pattern on a bytes-like object' if isinstance(s, (bytes, bytearray)) else
                        f'expected string or bytes-like object, got {type(s).__name__!r}')
    if all([char.isascii() and (char.isalnum() or char in '@%+=:,./-_') for char in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return ' '.join([quote(word) for word in split_command])
