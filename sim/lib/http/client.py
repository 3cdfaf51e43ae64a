"""HTTP from the asking side, on a socket."""

import socket
from http import HTTPStatus

__all__ = ['HTTPConnection', 'HTTPSConnection', 'HTTPResponse', 'HTTPException', 'HTTPMessage', 'BadStatusLine',
           'RemoteDisconnected', 'InvalidURL', 'NotConnected', 'responses']

HTTP_PORT, HTTPS_PORT = 80, 443
responses = {int(status): status.phrase for status in HTTPStatus}


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class CannotSendHeader(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class IncompleteRead(HTTPException):
    """The body ended too early."""

    def __init__(self, partial, expected=None):
        self.args = partial,
        self.partial, self.expected = partial, expected

    def __repr__(self):
        more = '' if self.expected is None else f', {self.expected} more expected'
        return f'{self.__class__.__name__}({len(self.partial)} bytes read{more})'

    __str__ = __repr__


class BadStatusLine(HTTPException):
    def __init__(self, line):
        self.args = line,
        self.line = line


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    def __init__(self, *args):
        ConnectionResetError.__init__(self, *args)
        self.line = ''


class HTTPMessage:
    """Headers: names in any case, each with one text or more."""

    def __init__(self, items=()):
        self._items = list(items)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, value):
        self._items.append((name, value))

    def __contains__(self, name):
        return self.get(name) is not None

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._items)

    def get(self, name, failobj=None):
        for key, value in self._items:
            if key.lower() == name.lower():
                return value
        return failobj

    def get_all(self, name, failobj=None):
        return [value for key, value in self._items if key.lower() == name.lower()] or failobj

    def keys(self):
        return [key for key, _ in self._items]

    def values(self):
        return [value for _, value in self._items]

    def items(self):
        return list(self._items)

    def get_content_type(self):
        return (self.get('Content-Type') or 'text/plain').partition(';')[0].strip().lower()

    def get_content_charset(self, failobj=None):
        _, found, charset = (self.get('Content-Type') or '').partition('charset=')
        return charset.strip('"; ').lower() if found else failobj

    def __str__(self):
        return ''.join([f'{key}: {value}\n' for key, value in self._items]) + '\n'


def read_headers(file):
    """The lines up to an empty one."""
    headers = HTTPMessage()
    while True:
        line = file.readline().decode('latin-1').rstrip('\r\n')
        if not line:
            return headers
        name, _, value = line.partition(':')
        headers[name] = value.strip()


class HTTPResponse:
    """An answer: status, headers, and a body to read."""

    def __init__(self, file, method='GET'):
        line = file.readline().decode('latin-1').rstrip('\r\n')
        if not line:
            raise RemoteDisconnected('Remote end closed connection without response')
        version, _, rest = line.partition(' ')
        if not version.startswith('HTTP/'):
            raise BadStatusLine(line)
        status, _, reason = rest.partition(' ')
        if not status.isdecimal():
            raise BadStatusLine(line)
        self.version = 10 if version == 'HTTP/1.0' else 11
        self.status = self.code = int(status)
        self.reason = self.msg = reason
        self.headers = read_headers(file)
        self.url = ''
        length = self.headers.get('Content-Length')
        if method == 'HEAD' or self.status in (204, 304):
            length = 0
        self._left = None if length is None else int(length)
        self._file = file
        self.closed = False
        self._data = b''
        self.chunked = (self.headers.get('Transfer-Encoding') or '').lower() == 'chunked'
        self.will_close = self._is_last() or not self.chunked and self._left is None
        if self.chunked:
            self._data, self._left = self._read_chunks(), 0

    @property
    def length(self):
        return None if self.chunked else self._left

    def _is_last(self):
        """Does the connection end with this answer?"""
        kept = (self.headers.get('Connection') or '').lower()
        if self.version == 11:
            return 'close' in kept
        return not ('keep-alive' in kept or self.headers.get('Keep-Alive'))

    def _read_chunks(self):
        body = b''
        while True:
            size = int(self._file.readline().partition(b';')[0], 16)
            body += self._file.read(size)
            self._file.readline()
            if size == 0:
                return body

    def read(self, amt=None):
        if self._data:
            data = self._data if amt is None else self._data[:amt]
            self._data = self._data[len(data):]
            return data
        if self.closed or self._left == 0:
            return b''
        if self._left is not None and (amt is None or amt > self._left):
            amt = self._left
        data = self._file.read() if amt is None else self._file.read(amt)
        if self._left is not None:
            self._left -= len(data)
        return data

    def readline(self):
        line = b''
        while not line.endswith(b'\n'):
            byte = self.read(1)
            if not byte:
                break
            line += byte
        return line

    def __iter__(self):
        return iter(self.readline, b'')

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return self.headers.items()

    info = lambda self: self.headers

    def getcode(self):
        return self.status

    def geturl(self):
        return self.url

    def isclosed(self):
        return self.closed

    def close(self):
        if not self.closed:
            self.closed = True
            self._file.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class HTTPConnection:
    """A connection on which requests are made, one after the other."""

    default_port = HTTP_PORT

    def __init__(self, host, port=None, timeout=None, source_address=None, blocksize=8192):
        name, colon, number = host.partition(':')
        self.host = name
        self.port = port or (int(number) if number else self.default_port)
        self.timeout = timeout
        self.sock = None
        self._method = 'GET'
        self._lines = None              # of the request that is being written
        self._awaits_answer = False

    def connect(self):
        self.sock = socket.create_connection((self.host, self.port), self.timeout)

    def set_debuglevel(self, level):
        """What is sent is not shown."""

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        names = {name.lower() for name in headers}
        self.putrequest(method, url, skip_host='host' in names, skip_accept_encoding='accept-encoding' in names)
        if isinstance(body, str):
            body = body.encode('latin-1')
        elif hasattr(body, 'read'):
            body = body.read()
        elif body is not None and not isinstance(body, (bytes, bytearray)):
            body = b''.join(body)
        if 'content-length' not in names and (body is not None or method.upper() in ('POST', 'PUT', 'PATCH')):
            self.putheader('Content-Length', len(body or b''))
        for name, value in headers.items():
            self.putheader(name, value)
        self.endheaders(body)

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        if self._lines is not None or self._awaits_answer:
            raise CannotSendRequest('Request-sent' if self._awaits_answer else 'Request-started')
        self._method = method
        self._lines = [f'{method} {url or "/"} HTTP/1.1']
        if not skip_host:
            self.putheader('Host', self.host + ('' if self.port == self.default_port else f':{self.port}'))
        if not skip_accept_encoding:
            self.putheader('Accept-Encoding', 'identity')

    def putheader(self, header, *values):
        if self._lines is None:
            raise CannotSendHeader()
        texts = [value.decode('latin-1') if isinstance(value, bytes) else str(value) for value in values]
        if isinstance(header, bytes):
            header = header.decode('latin-1')
        self._lines.append(header + ': ' + '\r\n\t'.join(texts))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        if self._lines is None:
            raise CannotSendHeader()
        lines, self._lines = self._lines, None
        self.send('\r\n'.join([*lines, '', '']).encode('latin-1') + (message_body or b''))
        self._awaits_answer = True

    def send(self, data):
        if self.sock is None:
            self.connect()
        self.sock.sendall(data)

    def getresponse(self):
        if not self._awaits_answer:
            raise ResponseNotReady('Idle')
        self._awaits_answer = False
        response = HTTPResponse(self.sock.makefile('rb'), self._method)
        if response.will_close:
            self.close()
        return response

    def close(self):
        self._lines, self._awaits_answer = None, False
        if self.sock is not None:
            self.sock.close()
            self.sock = None


class HTTPSConnection(HTTPConnection):
    default_port = HTTPS_PORT
