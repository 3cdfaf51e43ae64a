"""Taking addresses apart and putting them together."""

from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
           'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
           'SplitResult', 'ParseResult', 'DefragResult']

_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
_SCHEME = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.')
_RELATIVE = ('', 'ftp', 'http', 'https', 'file', 'ws', 'wss', 'sftp', 'nfs', 'imap', 'svn', 'rtsp')


class _Place:
    """What stands in the part between // and the path."""

    def _host_and_port(self):
        host = self.netloc.rpartition('@')[2]
        if host.startswith('['):
            host, _, rest = host[1:].partition(']')
            return host, rest[1:] if rest.startswith(':') else None
        host, colon, port = host.partition(':')
        return host, port if colon else None

    @property
    def hostname(self):
        return self._host_and_port()[0].lower() or None

    @property
    def port(self):
        port = self._host_and_port()[1]
        if not port:
            return None
        if not port.isdigit():
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if int(port) > 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)

    @property
    def username(self):
        user, at, _ = self.netloc.rpartition('@')
        return user.partition(':')[0] if at else None

    @property
    def password(self):
        user, at, _ = self.netloc.rpartition('@')
        _, colon, password = user.partition(':')
        return password if at and colon else None


class _PlaceOfBytes:
    """The same where the parts are bytes."""

    hostname = property(lambda self: _encoded(self.decode().hostname))
    port = property(lambda self: self.decode().port)
    username = property(lambda self: _encoded(self.decode().username))
    password = property(lambda self: _encoded(self.decode().password))


class _Encodable:
    def encode(self, encoding='ascii', errors='strict'):
        return _other_kind(self)(*[part.encode(encoding, errors) for part in self])


class _Decodable:
    def decode(self, encoding='ascii', errors='strict'):
        return _other_kind(self)(*[part.decode(encoding, errors) for part in self])


class _Split:
    def geturl(self):
        return urlunsplit(self)


class _Parsed:
    def geturl(self):
        return urlunparse(self)


class _Defragged:
    def geturl(self):
        return self.url + (self.fragment and (b'#' if isinstance(self.url, bytes) else '#') + self.fragment)


_SPLIT, _PARSED = 'scheme netloc path query fragment', 'scheme netloc path params query fragment'


class SplitResult(_Split, _Encodable, _Place, namedtuple('SplitResult', _SPLIT)):
    pass


class SplitResultBytes(_Split, _Decodable, _PlaceOfBytes, namedtuple('SplitResultBytes', _SPLIT)):
    pass


class ParseResult(_Parsed, _Encodable, _Place, namedtuple('ParseResult', _PARSED)):
    pass


class ParseResultBytes(_Parsed, _Decodable, _PlaceOfBytes, namedtuple('ParseResultBytes', _PARSED)):
    pass


class DefragResult(_Defragged, _Encodable, namedtuple('DefragResult', 'url fragment')):
    pass


class DefragResultBytes(_Defragged, _Decodable, namedtuple('DefragResultBytes', 'url fragment')):
    pass


_PAIRS = ((SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes), (DefragResult, DefragResultBytes))


def _other_kind(result):
    return next(pair[isinstance(result, pair[0])] for pair in _PAIRS if isinstance(result, pair))


def _encoded(value):
    return value.encode('ascii') if hasattr(value, 'encode') else value


def _in_text(function, *values):
    """The function's result for values that may all be bytes: as bytes then."""
    is_text = isinstance(values[0], str)
    if any([value and isinstance(value, str) != is_text for value in values[1:]]):
        raise TypeError('Cannot mix str and non-str arguments')
    return function(*values) if is_text else _encoded(function(*[value.decode('ascii') if value else '' for value in values]))


def urlsplit(url, scheme='', allow_fragments=True):
    """scheme://netloc/path?query#fragment"""
    if not isinstance(url, str):
        return _in_text(lambda url, scheme: urlsplit(url, scheme, allow_fragments), url, scheme)
    _check_alike(url, scheme)
    scheme = scheme.strip(''.join(map(chr, range(33))))
    netloc = query = fragment = ''
    url = ''.join([char for char in url.lstrip() if char not in '\t\r\n'])
    name, colon, rest = url.partition(':')
    if colon and name[:1].isalpha() and all([char in _SCHEME for char in name]):
        scheme, url = name.lower(), rest
    if url.startswith('//'):
        end = min([at for at in [url.find(mark, 2) for mark in '/?#'] + [len(url)] if at >= 0])
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments:
        url, _, fragment = url.partition('#')
    url, _, query = url.partition('?')
    return SplitResult(scheme, netloc, url, query, fragment)


def _check_alike(*parts):
    if len({isinstance(part, str) for part in parts[:1] + tuple(filter(None, parts[1:]))}) > 1:
        raise TypeError('Cannot mix str and non-str arguments')


def urlparse(url, scheme='', allow_fragments=True):
    """The same with the parameters of the last part of the path (;a=b) apart."""
    if not isinstance(url, str):
        return _in_text(lambda url, scheme: urlparse(url, scheme, allow_fragments), url, scheme)
    parts = urlsplit(url, scheme, allow_fragments)
    path, params = parts.path, ''
    last = path.rfind('/')
    at = path.find(';', last + 1)
    if at >= 0 and parts.scheme in _RELATIVE:
        path, params = path[:at], path[at + 1:]
    return ParseResult(parts.scheme, parts.netloc, path, params, parts.query, parts.fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if not isinstance(scheme, str):
        return _in_text(lambda *parts: urlunsplit(parts), *components)
    _check_alike(*components)
    if netloc or url.startswith('//') or scheme in _RELATIVE[1:] and not url.startswith('//'):
        url = f'//{netloc}{"/" if url and not url.startswith("/") else ""}{url}'
    if scheme:
        url = f'{scheme}:{url}'
    if query:
        url += '?' + query
    return url + '#' + fragment if fragment else url


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if not isinstance(scheme, str):
        return _in_text(lambda *parts: urlunparse(parts), *components)
    return urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment))


def urldefrag(url):
    if not isinstance(url, str):
        return _in_text(urldefrag, url)
    if '#' in url:
        parts = urlparse(url)
        return DefragResult(urlunparse(parts[:5] + ('',)), parts.fragment)
    without, _, fragment = url.partition('#')
    return DefragResult(without, fragment)


def urljoin(base, url, allow_fragments=True):
    """The address that `url` means in a page at `base` (RFC 3986)."""
    if not base or not url:
        return url or base
    if not isinstance(base, str) or not isinstance(url, str):
        return _in_text(lambda base, url: urljoin(base, url, allow_fragments), base, url)
    old, new = urlparse(base), urlparse(url, urlparse(base).scheme)
    if new.scheme != old.scheme or new.scheme not in _RELATIVE:
        return url
    if new.netloc:
        return new.geturl()
    path, params, query = new.path, new.params, new.query
    if not path and not params:
        path, params, query = old.path, old.params, query or old.query
    else:
        path = _resolve(old.path, path)
    return urlunparse((new.scheme, old.netloc, path, params, query, new.fragment))


def _resolve(base, path):
    """Takes . and .. out."""
    folders = path.split('/')
    if not path.startswith('/'):
        folders = base.split('/')[:-1] + folders
        folders[1:-1] = filter(None, folders[1:-1])
    result = []
    for part in folders:
        if part == '..':
            del result[-1:]
        elif part != '.':
            result.append(part)
    if folders[-1] in ('.', '..'):
        result.append('')
    return '/'.join(result) or '/'


# --- characters that an address can't hold ---

def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    kept = _SAFE.union(safe.encode('ascii', 'ignore') if isinstance(safe, str) else safe)
    return ''.join([chr(byte) if byte in kept else f'%{byte:02X}' for byte in bs])


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    elif encoding is not None or errors is not None:
        raise TypeError(f"quote() doesn't support '{'errors' if encoding is None else 'encoding'}' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    if isinstance(string, str) and ' ' not in string or isinstance(string, bytes) and b' ' not in string:
        return quote(string, safe, encoding, errors)
    text = quote(string, safe + (' ' if isinstance(safe, str) else b' '), encoding, errors)
    return text.replace(' ', '+')


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode('utf-8')
    pieces = string.split(b'%')
    result = pieces[0]
    for piece in pieces[1:]:
        try:
            result += bytes.fromhex(piece[:2].decode('ascii')) + piece[2:] if len(piece) > 1 else b'%' + piece
        except ValueError:
            result += b'%' + piece
    return result


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes) or '%' in string:
        return unquote_to_bytes(string).decode(encoding, errors)
    return string


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """name=value&…"""
    parts = []
    if not hasattr(query, 'items') and (not hasattr(query, '__len__') or len(query) and not isinstance(query[0], tuple)):
        raise TypeError('not a valid non-string sequence or mapping object')
    for name, value in query.items() if hasattr(query, 'items') else query:
        values = value if doseq and not isinstance(value, (str, bytes)) and hasattr(value, '__len__') else [value]
        for each in values:
            parts.append('='.join([quote_via(text if isinstance(text, bytes) else str(text), safe) for text in (name, each)]))
    return '&'.join(parts)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
              max_num_fields=None, separator='&'):
    if not isinstance(qs, str):
        pairs = parse_qsl(_in_text(str, qs).decode() if qs else '', keep_blank_values, strict_parsing, encoding, errors, max_num_fields,
                          separator if isinstance(separator, str) else separator.decode('ascii'))
        return [(name.encode('ascii'), value.encode('ascii')) for name, value in pairs]
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    result = []
    if max_num_fields is not None and qs and qs.count(separator) + 1 > max_num_fields:
        raise ValueError('Max number of fields exceeded')
    for pair in qs.split(separator) if qs else []:
        name, equals, value = pair.partition('=')
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {pair!r}')
        if value or keep_blank_values and pair:
            result.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return result


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
             max_num_fields=None, separator='&'):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result
