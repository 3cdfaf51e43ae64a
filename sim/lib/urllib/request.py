"""Fetching what is at an address: of a server inside this machine, which has no network beyond itself."""

from urllib._handlers import *
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlparse, urlsplit

__all__ = ['urlopen', 'urlretrieve', 'Request', 'build_opener', 'install_opener', 'urlcleanup', 'pathname2url', 'url2pathname',
           'OpenerDirector', 'BaseHandler', 'HTTPDefaultErrorHandler', 'HTTPRedirectHandler', 'HTTPCookieProcessor', 'ProxyHandler',
           'HTTPPasswordMgr', 'HTTPPasswordMgrWithDefaultRealm', 'AbstractBasicAuthHandler', 'HTTPBasicAuthHandler',
           'ProxyBasicAuthHandler', 'HTTPHandler', 'HTTPSHandler', 'FileHandler', 'DataHandler', 'UnknownHandler', 'HTTPErrorProcessor',
           'getproxies']


def pathname2url(pathname):
    return quote(pathname)


def url2pathname(pathname):
    return unquote(pathname)


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

    def set_proxy(self, host, type):
        """What is asked for is another host's."""
        self.host, self.type, self.selector = host, type, self.full_url

    def has_proxy(self):
        return self.selector == self.full_url

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


class HTTPRedirectHandler(BaseHandler):
    """Goes where the server says."""

    max_repeats, max_redirections = 4, 10
    inf_msg = ('The HTTP server returned a redirect error that would lead to an infinite loop.\n'
               'The last 30x error message was:\n')

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        method = req.get_method()
        if not (method in ('GET', 'HEAD') and code in (301, 302, 303, 307, 308) or method == 'POST' and code in (301, 302, 303)):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {name: value for name, value in req.headers.items() if name.lower() not in ('content-length', 'content-type')}
        return Request(newurl.replace(' ', '%20'), headers=kept, method='HEAD' if method == 'HEAD' else 'GET',
                       origin_req_host=req.origin_req_host, unverifiable=True)

    def http_error_302(self, req, fp, code, msg, headers):
        place = headers.get('location') or headers.get('uri')
        if place is None:
            return None
        if urlparse(place).scheme not in ('http', 'https', 'ftp', ''):
            raise HTTPError(place, code, f"{msg} - Redirection to url '{place}' is not allowed", headers, fp)
        new = self.redirect_request(req, fp, code, msg, headers, urljoin(req.full_url, place))
        if new is None:
            return None
        visited = new.redirect_dict = getattr(req, 'redirect_dict', {})
        if visited.get(new.full_url, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, self.inf_msg + msg, headers, fp)
        visited[new.full_url] = visited.get(new.full_url, 0) + 1
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class OpenerDirector:
    """Handlers, asked one after the other for methods whose names tell what they are for."""

    def __init__(self):
        self.addheaders = [('User-agent', 'Python-urllib/3.11')]
        self.handlers = []

    def add_handler(self, handler):
        if not hasattr(handler, 'add_parent'):
            raise TypeError(f'expected BaseHandler instance, got {type(handler)!r}')
        handler.add_parent(self)
        self.handlers = sorted([*self.handlers, handler], key=lambda each: each.handler_order)

    def _methods(self, name):
        return [method for method in [getattr(handler, name, None) for handler in self.handlers] if method is not None]

    def _first(self, name, *arguments):
        """What the first one says that does not decline."""
        for method in self._methods(name):
            result = method(*arguments)
            if result is not None:
                return result

    def open(self, fullurl, data=None, timeout=None):
        request = fullurl if isinstance(fullurl, Request) else Request(fullurl, data)
        if data is not None:
            request.data = data
        request.timeout = timeout
        kind = request.type
        for process in self._methods(kind + '_request'):
            request = process(request)
        response = self._opened(request)
        for process in self._methods(kind + '_response'):
            response = process(request, response)
        return response

    def _opened(self, request):
        for name in ('default_open', request.type + '_open', 'unknown_open'):
            response = self._first(name, request)
            if response is not None:
                return response

    def error(self, proto, *args):
        if proto not in ('http', 'https'):
            return self._first(proto + '_error', *args)
        result = self._first(f'http_error_{args[2]}', *args)
        return self._first('http_error_default', *args) if result is None else result

    def close(self):
        """Nothing is kept open."""


_USUAL = (ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FileHandler, HTTPErrorProcessor,
          DataHandler, HTTPSHandler)
_installed = None


def build_opener(*handlers):
    """With these handlers, in the place of the usual ones of their kinds."""
    opener = OpenerDirector()
    kinds = [each if isinstance(each, type) else type(each) for each in handlers]
    usual = [each for each in _USUAL if not any([issubclass(kind, each) for kind in kinds])]
    for each in [*usual, *handlers]:
        opener.add_handler(each() if isinstance(each, type) else each)
    return opener


def install_opener(opener):
    global _installed
    _installed = opener


def urlopen(url, data=None, timeout=None, *, cafile=None, capath=None, cadefault=False, context=None):
    """The server's answer: status, headers, and a body to read."""
    if _installed is None:
        install_opener(build_opener())
    return _installed.open(url, data, timeout)


def getproxies():
    return {}


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


# --- headers that are lists ---

def parse_http_list(s):
    """The items: commas between quotation marks separate nothing, and there a backslash takes the next character as it is."""
    items, item, is_quoted, is_escaped = [], '', False, False
    for letter in s:
        if letter == ',' and not is_quoted:
            items.append(item)
            item = ''
        elif letter == '\\' and is_quoted and not is_escaped:
            is_escaped = True
        else:
            is_quoted ^= letter == '"' and not is_escaped
            is_escaped = False
            item += letter
    return [item.strip() for item in (items + [item] if item else items)]


def parse_keqv_list(l):
    pairs = [item.split('=', 1) for item in l]
    return {key: value[1:-1] if value[0] == value[-1] == '"' else value for key, value in pairs}
