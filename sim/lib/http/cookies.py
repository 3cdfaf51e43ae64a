"""Cookies as servers and browsers write them (RFC 6265)."""

import re

__all__ = ['CookieError', 'BaseCookie', 'SimpleCookie']
_LEGAL = re.compile(r"[\w!#$%&'*+\-.^`|~:]+")
_PLAIN = re.compile(r"[\w!#$%&'*+\-.^`|~:]*")
_pair = re.compile(r"""\s*(?P<key>[\w!#$%&'~^`><@,:/$*+\-.|)(?}{=]+?)\s*(?:=\s*(?P<value>"(?:[^\\"]|\\.)*"
    |\w{3},\s[\w\d-]{9,11}\s[\d:]{8}\sGMT|[\w!#$%&'~^`><@,:/$*+\-.|)(?}{=\[\]]*))?\s*(?:\s+|;|$)""", re.VERBOSE)


class CookieError(Exception):
    pass


def _quote(text):
    if text is None or _PLAIN.fullmatch(text):
        return text
    return '"' + ''.join([_quoted_letter(letter) for letter in text]) + '"'


def _quoted_letter(letter):
    if letter in '"\\':
        return '\\' + letter
    is_plain = letter.isalnum() and letter.isascii() or letter in " !#$%&'()*+-./:<=>?@[]^_`{|}~" or ord(letter) > 255
    return letter if is_plain else f'\\{ord(letter):03o}'


def _unquote(text):
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    return re.sub(r'\\([0-3][0-7][0-7])|\\(.)', lambda m: chr(int(m[1], 8)) if m[1] else m[2], text[1:-1])


class Morsel(dict):
    """One cookie: key, value, and the attributes that go with it."""

    _reserved = {'expires': 'expires', 'path': 'Path', 'comment': 'Comment', 'domain': 'Domain', 'max-age': 'Max-Age',
                 'secure': 'Secure', 'httponly': 'HttpOnly', 'version': 'Version', 'samesite': 'SameSite'}
    _flags = {'secure', 'httponly'}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        dict.update(self, dict.fromkeys(self._reserved, ''))

    key = property(lambda self: self._key)
    value = property(lambda self: self._value)
    coded_value = property(lambda self: self._coded_value)

    def __setitem__(self, name, value):
        name = name.lower()
        if name not in self._reserved:
            raise CookieError(f'Invalid attribute {name!r}')
        dict.__setitem__(self, name, value)

    def isReservedKey(self, name):
        return name.lower() in self._reserved

    def set(self, key, val, coded_val):
        if key.lower() in self._reserved:
            raise CookieError(f'Attempt to set a reserved key {key!r}')
        if not _LEGAL.fullmatch(key):
            raise CookieError(f'Illegal key {key!r}')
        self._key, self._value, self._coded_value = key, val, coded_val

    def __eq__(self, other):
        if not isinstance(other, Morsel):
            return NotImplemented
        return dict.__eq__(self, other) and (self._key, self._value) == (other._key, other._value)

    def OutputString(self, attrs=None):
        parts = [f'{self._key}={self._coded_value}']
        for name, value in sorted(self.items()):
            if value == '' or name not in (self._reserved if attrs is None else attrs):
                continue
            if name in self._flags:
                if value:
                    parts.append(self._reserved[name])
            elif name == 'comment' and isinstance(value, str):
                parts.append(f'{self._reserved[name]}={_quote(value)}')
            else:
                parts.append(f'{self._reserved[name]}={_moment(value) if name == "expires" and isinstance(value, int) else value}')
        return '; '.join(parts)

    def output(self, attrs=None, header='Set-Cookie:'):
        return f'{header} {self.OutputString(attrs)}'

    __str__ = output

    def __repr__(self):
        return f'<{type(self).__name__}: {self.OutputString()}>'


def _moment(seconds):
    import time
    return time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime(time.time() + seconds))


class BaseCookie(dict):
    """Cookies by their names, each a Morsel."""

    def __init__(self, input=None):
        if input:
            self.load(input)

    def value_decode(self, val):
        return val, val

    def value_encode(self, val):
        return str(val), str(val)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._put(key, *self.value_encode(value))

    def _put(self, key, value, coded):
        morsel = self.get(key, Morsel())
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def load(self, rawdata):
        """From a header's text, or from a dict."""
        if not isinstance(rawdata, str):
            for key, value in rawdata.items():
                self[key] = value
            return
        at, morsel = 0, None
        while (match := _pair.match(rawdata, at)) is not None and match.end() > at:
            at = match.end()
            key, value = match['key'], match['value']
            if key.lower() in Morsel._reserved:
                if morsel is not None:
                    morsel[key] = True if value is None else _unquote(value)
            elif value is not None and key[0] != '$':
                self._put(key, *self.value_decode(value))
                morsel = self[key]

    def output(self, attrs=None, header='Set-Cookie:', sep='\r\n'):
        return sep.join([morsel.output(attrs, header) for _, morsel in sorted(self.items())])

    __str__ = output

    def __repr__(self):
        pairs = [f'{key}={morsel.value!r}' for key, morsel in sorted(self.items())]
        return f'<{type(self).__name__}: {" ".join(pairs)}>'


class SimpleCookie(BaseCookie):
    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        return str(val), _quote(str(val))
