"""urllib.request: who opens what kind of address, and what is done with answers that are no success."""

import io
import os
from base64 import b64decode, b64encode
from http.client import HTTPConnection, HTTPMessage, HTTPSConnection
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, unquote_to_bytes, urlsplit


class BaseHandler:
    handler_order = 500

    def add_parent(self, parent):
        self.parent = parent

    def close(self):
        """Nothing is kept."""

    def __lt__(self, other):
        return self.handler_order < getattr(other, 'handler_order', 501)


class AbstractHTTPHandler(BaseHandler):
    def __init__(self, debuglevel=0):
        self._debuglevel = debuglevel

    def do_request_(self, request):
        """The headers that every request has."""
        if not request.host:
            raise URLError('no host given')
        usual = [('Host', request.host), *self.parent.addheaders]
        if request.data is not None:
            if isinstance(request.data, str):
                raise TypeError('POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.')
            usual.insert(0, ('Content-type', 'application/x-www-form-urlencoded'))
            if isinstance(request.data, (bytes, bytearray)):
                usual.insert(1, ('Content-length', str(len(request.data))))
        for name, value in usual:
            if not request.has_header(name.capitalize()):
                request.add_unredirected_header(name, value)
        return request

    def do_open(self, http_class, request, **options):
        connection = http_class(request.host, timeout=request.timeout, **options)
        headers = {**request.unredirected_hdrs, **request.headers, **request.unredirected_hdrs}
        headers = {name.title(): value for name, value in headers.items()}
        try:
            connection.request(request.get_method(), request.selector, request.data, headers | {'Connection': 'close'})
        except OSError as error:
            raise URLError(error)
        response = connection.getresponse()
        response.url, response.msg = request.full_url, response.reason
        return response


class HTTPHandler(AbstractHTTPHandler):
    http_request = AbstractHTTPHandler.do_request_

    def http_open(self, req):
        return self.do_open(HTTPConnection, req)


class HTTPSHandler(AbstractHTTPHandler):
    https_request = AbstractHTTPHandler.do_request_

    def https_open(self, req):
        return self.do_open(HTTPSConnection, req)


class HTTPErrorProcessor(BaseHandler):
    handler_order = 1000        # after all other handlers

    def http_response(self, request, response):
        if 200 <= response.status < 300:
            return response
        return self.parent.error('http', request, response, response.status, response.msg, response.info())

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    def http_error_default(self, req, fp, code, msg, hdrs):
        raise HTTPError(req.full_url, code, msg, hdrs, fp)


class UnknownHandler(BaseHandler):
    def unknown_open(self, req):
        raise URLError(f'unknown url type: {req.type}')


class addinfourl(io.BytesIO):
    """What was found somewhere else than with a server."""

    def __init__(self, data, url, kind):
        io.BytesIO.__init__(self, data)
        self.url, self.code, self.status = url, None, None
        self.headers = HTTPMessage([('Content-type', kind), ('Content-length', str(len(data)))])

    def info(self):
        return self.headers

    def geturl(self):
        return self.url

    def getcode(self):
        return self.code


class FileHandler(BaseHandler):
    def file_open(self, req):
        from mimetypes import guess_type
        path = unquote(urlsplit(req.full_url).path)
        try:
            with open(path, 'rb') as file:
                return addinfourl(file.read(), 'file://' + path, guess_type(path)[0] or 'text/plain')
        except OSError as error:
            raise URLError(error)


class DataHandler(BaseHandler):
    def data_open(self, req):
        kind, _, data = req.full_url.partition(':')[2].partition(',')
        data = unquote_to_bytes(data)
        if kind.endswith(';base64'):
            kind, data = kind[:-7], b64decode(data)
        return addinfourl(data, req.full_url, kind or 'text/plain;charset=US-ASCII')


class ProxyHandler(BaseHandler):
    """Asks another host for the addresses of a kind."""

    handler_order = 100         # before all other handlers

    def __init__(self, proxies=None):
        self.proxies = {}
        for name, address in (proxies or {}).items():
            self.proxies[name.lower()] = address
            setattr(self, name.lower() + '_open', lambda request, address=address: self.proxy_open(request, address))

    def proxy_open(self, req, proxy):
        parts = urlsplit(proxy if '//' in proxy else '//' + proxy)
        if parts.username is not None and parts.password:
            words = f'{unquote(parts.username)}:{unquote(parts.password)}'.encode()
            req.add_header('Proxy-authorization', 'Basic ' + b64encode(words).decode())
        req.set_proxy(unquote(parts.netloc.rpartition('@')[2]), parts.scheme or req.type)


# --- names and passwords ---

class HTTPPasswordMgr:
    """Who one is, by realm and the beginning of an address."""

    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        for each in [uri] if isinstance(uri, str) else uri:
            self.passwd.setdefault(realm, {})[self._place(each)] = user, passwd

    def find_user_password(self, realm, authuri):
        host, path = self._place(authuri)
        for (known, start), found in self.passwd.get(realm, {}).items():
            if host == known and (path == start or path.startswith(start.rstrip('/') + '/')):
                return found
        return None, None

    def _place(self, uri):
        parts = urlsplit(uri if '://' in uri else '//' + uri)
        return parts.netloc.rpartition('@')[2].removesuffix(':80'), parts.path or '/'


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    def find_user_password(self, realm, authuri):
        user, password = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        return (user, password) if user is not None else HTTPPasswordMgr.find_user_password(self, None, authuri)


class AbstractBasicAuthHandler:
    def __init__(self, password_mgr=None):
        self.passwd = password_mgr or HTTPPasswordMgr()
        self.add_password = self.passwd.add_password

    def http_error_auth_reqed(self, authreq, host, req, headers):
        for asked in headers.get_all(authreq) or []:
            scheme, _, words = asked.partition(' ')
            if scheme.lower() == 'basic':
                return self.retry_http_basic_auth(host, req, words.partition('=')[2].strip('"\''))
        return None

    def retry_http_basic_auth(self, host, req, realm):
        user, password = self.passwd.find_user_password(realm, host)
        words = 'Basic ' + b64encode(f'{user}:{password}'.encode()).decode()
        if password is None or req.get_header(self.auth_header) == words:
            return None
        req.add_unredirected_header(self.auth_header, words)
        return self.parent.open(req, timeout=req.timeout)


class HTTPBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = 'Authorization'

    def http_error_401(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed('www-authenticate', req.full_url, req, headers)


class ProxyBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = 'Proxy-authorization'

    def http_error_407(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed('proxy-authenticate', req.host, req, headers)


class HTTPCookieProcessor(BaseHandler):
    """Brings back the cookies that were given."""

    def __init__(self, cookiejar=None):
        if cookiejar is None:
            from http.cookiejar import CookieJar
            cookiejar = CookieJar()
        self.cookiejar = cookiejar

    def http_request(self, request):
        self.cookiejar.add_cookie_header(request)
        return request

    def http_response(self, request, response):
        self.cookiejar.extract_cookies(response, request)
        return response

    https_request, https_response = http_request, http_response


for _each in (BaseHandler, AbstractHTTPHandler, HTTPHandler, HTTPSHandler, HTTPErrorProcessor, HTTPDefaultErrorHandler, UnknownHandler,
              FileHandler, DataHandler, ProxyHandler, HTTPPasswordMgr, HTTPPasswordMgrWithDefaultRealm, AbstractBasicAuthHandler,
              HTTPBasicAuthHandler, ProxyBasicAuthHandler, HTTPCookieProcessor):
    _each.__module__ = 'urllib.request'
addinfourl.__module__ = 'urllib.response'
