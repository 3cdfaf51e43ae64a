"""Fetching what is at an address: of a server inside this machine, which has no network beyond itself."""

import socket
from http.client import HTTPConnection
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlparse, urlsplit

__all__ = ['urlopen', 'urlretrieve', 'Request', 'build_opener', 'install_opener', 'urlcleanup', 'pathname2url', 'url2pathname']

pathname2url, url2pathname = quote, unquote


class Request:
    """What to ask for, and how."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.data = data
        self.headers = {name.capitalize(): value for name, value in headers.items()}
        self.unredirected_hdrs = {}
        self.method = method
        parts = urlsplit(url)
        if not parts.scheme:
            raise ValueError(f'unknown url type: {url!r}')
        self.type, self.host, self.fragment = parts.scheme, parts.netloc, parts.fragment or None
        self.origin_req_host, self.unverifiable = origin_req_host or parts.hostname, unverifiable
        self.selector = (parts.path or '/') + ('?' + parts.query if parts.query else '')

    def get_method(self):
        return self.method or ('GET' if self.data is None else 'POST')

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val

    def header_items(self):
        return list((self.unredirected_hdrs | self.headers).items())

    def get_header(self, header_name, default=None):
        return (self.unredirected_hdrs | self.headers).get(header_name, default)

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)


_usual_headers = []         # of the opener that is installed


def urlopen(url, data=None, timeout=None, *, cafile=None, capath=None, cadefault=False, context=None):
    """The server's answer: status, headers, and a body to read."""
    request = url if isinstance(url, Request) else Request(url, data)
    if data is not None:
        request.data = data
    if isinstance(request.data, str):
        raise TypeError('POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.')
    if request.type not in ('http', 'https'):
        raise URLError(f'unknown url type: {request.type}')
    connection = HTTPConnection(request.host, timeout=timeout)
    own = {name.title(): value for name, value in _usual_headers + request.header_items()}
    usual = {'Host': request.host, 'User-Agent': 'Python-urllib/3.11'}
    if request.data is not None:
        usual = {'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': str(len(request.data)), **usual}
    headers = {name: value for name, value in usual.items() if name not in own} | own | {'Connection': 'close'}
    try:
        connection.request(request.get_method(), request.selector, request.data, headers)
    except TimeoutError as error:
        raise URLError(error) from None
    except OSError as error:
        raise URLError(error)
    response = connection.getresponse()
    response.url = request.full_url
    if response.status in (301, 302, 303, 307, 308) and response.headers.get('Location'):
        return urlopen(urljoin(request.full_url, response.headers['Location']), timeout=timeout)
    if not 200 <= response.status < 300:
        raise HTTPError(request.full_url, response.status, response.reason, response.headers, response)
    return response


class _Opener:
    def __init__(self):
        self.addheaders = [('User-agent', 'Python-urllib/3.11')]

    def open(self, fullurl, data=None, timeout=None):
        request = fullurl if isinstance(fullurl, Request) else Request(fullurl, data)
        for name, value in self.addheaders:
            if not request.has_header(name.capitalize()):
                request.add_unredirected_header(name, value)
        return urlopen(request, timeout=timeout)


def build_opener(*handlers):
    return _Opener()


def install_opener(opener):
    """Every opener does the same here, but for its headers."""
    global _usual_headers
    _usual_headers = opener.addheaders


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Puts what is at the address into a file."""
    from tempfile import mkstemp
    with urlopen(url, data) as response:
        filename = filename or mkstemp()[1]
        size, blocks = int(response.headers.get('Content-Length', -1)), 0
        with open(filename, 'wb') as file:
            while True:
                if reporthook:
                    reporthook(blocks, 8192, size)
                block = response.read(8192)
                if not block:
                    return filename, response.headers
                file.write(block)
                blocks += 1


def urlcleanup():
    """Files of urlretrieve() stay."""
