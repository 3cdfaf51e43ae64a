"""HTTP from the asking side, on a socket."""

import io
import socket
from http import HTTPStatus
from http._headers import HTTPMessage, read_headers

__all__ = ['HTTPConnection', 'HTTPSConnection', 'HTTPResponse', 'HTTPException', 'HTTPMessage', 'BadStatusLine',
           'RemoteDisconnected', 'InvalidURL', 'NotConnected', 'responses', 'UnknownProtocol', 'UnknownTransferEncoding',
           'UnimplementedFileMode', 'IncompleteRead', 'ImproperConnectionState', 'CannotSendRequest', 'CannotSendHeader',
           'ResponseNotReady', 'LineTooLong', 'error']

HTTP_PORT, HTTPS_PORT = 80, 443
responses = {int(status): status.phrase for status in HTTPStatus}
globals().update(HTTPStatus.__members__)


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class UnknownProtocol(HTTPException):
    def __init__(self, version):
        self.args = version,
        self.version = version


class UnknownTransferEncoding(HTTPException):
    pass


class UnimplementedFileMode(HTTPException):
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


class LineTooLong(HTTPException):
    def __init__(self, line_type):
        HTTPException.__init__(self, f'got more than 65536 bytes when reading {line_type}')


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    def __init__(self, *args):
        ConnectionResetError.__init__(self, *args)
        self.line = ''


error = HTTPException


class HTTPResponse(io.BufferedIOBase):
    """An answer: status, headers, and a body to read."""

    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = sock.makefile('rb')
        self.debuglevel, self._method = debuglevel, method
        self.headers = self.msg = None
        self.version = self.status = self.reason = self.chunked = self.chunk_left = self.length = self.will_close = None
        self.url = url or ''

    def _read_status(self):
        line = self.fp.readline().decode('latin-1').rstrip('\r\n')
        if not line:
            raise RemoteDisconnected('Remote end closed connection without response')
        version, _, rest = line.partition(' ')
        status, _, reason = rest.partition(' ')
        if not version.startswith('HTTP/') or not (status.isdecimal() and 100 <= int(status) <= 999):
            self._end()
            raise BadStatusLine(line)
        return version, int(status), reason.strip()

    def begin(self):
        """Reads the status and the headers."""
        if self.headers is not None:
            return
        version, self.status, self.reason = self._read_status()
        while self.status == 100:
            read_headers(self.fp)
            version, self.status, self.reason = self._read_status()
        self.code = self.status
        if not version.startswith(('HTTP/1.', 'HTTP/0.9')):
            raise UnknownProtocol(version)
        self.version = 10 if version in ('HTTP/1.0', 'HTTP/0.9') else 11
        self.headers = self.msg = read_headers(self.fp)
        self.chunked = (self.headers.get('Transfer-Encoding') or '').lower() == 'chunked'
        length = self.headers.get('Content-Length')
        if length is not None and length.isdecimal() and not self.chunked:
            self.length = int(length)
        if self.status in (204, 304) or 100 <= self.status < 200 or self._method == 'HEAD':
            self.length = 0
        self.will_close = self._is_last() or not self.chunked and self.length is None

    def _is_last(self):
        """Does the connection end with this answer?"""
        kept = (self.headers.get('Connection') or '').lower()
        if self.version == 11:
            return 'close' in kept
        return not ('keep-alive' in kept or self.headers.get('Keep-Alive'))

    def _end(self):
        file, self.fp = self.fp, None
        file.close()

    def read(self, amt=None):
        if amt is not None and amt < 0:
            amt = None
        if self.fp is None:
            return b''
        if self._method == 'HEAD':
            self._end()
            return b''
        if self.chunked:
            return self._read_chunks(amt)
        if amt is not None:
            return self._taken(self.fp.read(amt if self.length is None else min(amt, self.length)), amt)
        expected = self.length
        data = self.fp.read() if expected is None else self.fp.read(expected)
        self._end()
        if expected is not None:
            self.length = expected - len(data)
            if self.length:
                raise IncompleteRead(data, self.length)
        return data

    def _taken(self, data, wanted):
        """Part of the body; behind its last byte the answer is done."""
        if self.length is not None:
            self.length -= len(data)
        if not data and wanted or self.length == 0:
            self._end()
        return data

    def _read_chunks(self, amt=None, once=False):
        pieces = []
        while amt != 0 and self._at_chunk():
            data = self.fp.read(self.chunk_left if amt is None else min(amt, self.chunk_left))
            if not data:
                raise IncompleteRead(b''.join(pieces))
            pieces.append(data)
            self.chunk_left -= len(data)
            amt = None if amt is None else amt - len(data)
            if once:
                break
        return b''.join(pieces)

    def _at_chunk(self):
        """Goes to the next byte of the body, if there is one."""
        if self.fp is None or self.chunk_left:
            return self.fp is not None
        if self.chunk_left == 0:
            self.fp.readline()
        try:
            self.chunk_left = int(self.fp.readline().partition(b';')[0], 16)
        except ValueError:
            self._end()
            raise IncompleteRead(b'') from None
        if self.chunk_left == 0:
            while self.fp.readline().strip():
                pass
            self._end()
        return self.fp is not None

    def read1(self, n=-1):
        if self.fp is None or self._method == 'HEAD':
            return b''
        if self.chunked:
            return self._read_chunks(n if n >= 0 else None, once=True)
        if self.length is not None and not 0 <= n <= self.length:
            n = self.length
        return self._taken(self.fp.read1(n), n)

    def peek(self, n=-1):
        if self.fp is None or self._method == 'HEAD' or self.chunked and not self._at_chunk():
            return b''
        return self.fp.peek(n)[:self.chunk_left] if self.chunked else self.fp.peek(n)

    def readline(self, limit=-1):
        if self.fp is None or self._method == 'HEAD':
            return b''
        if self.chunked:
            return super().readline(limit)
        if self.length is not None and not 0 <= limit <= self.length:
            limit = self.length
        return self._taken(self.fp.readline(limit), limit)

    def readable(self):
        return True

    def fileno(self):
        return self.fp.fileno()

    def getheader(self, name, default=None):
        if self.headers is None:
            raise ResponseNotReady()
        values = self.headers.get_all(name)
        return default if values is None else ', '.join(values)

    def getheaders(self):
        return self.headers.items()

    def info(self):
        return self.headers

    def getcode(self):
        return self.status

    def geturl(self):
        return self.url

    def isclosed(self):
        return self.fp is None

    def close(self):
        super().close()
        if self.fp is not None:
            self._end()


def _without_control(text, what, error, signs):
    for sign in text:
        if sign in signs:
            raise error(f"{what} can't contain control characters. {text!r} (found at least {sign!r})")


_CONTROL = ''.join(map(chr, range(32)))


def _checked_header(name, values):
    """A header's line, unless it would be more than one."""
    name = name.encode('ascii') if isinstance(name, str) else name
    if not name or name[:1].isspace() or b':' in name or b'\r' in name or b'\n' in name:
        raise ValueError(f'Invalid header name {name!r}')
    values = [value.encode('latin-1') if isinstance(value, str) else str(value).encode() if isinstance(value, int) else value
              for value in values]
    for value in values:
        if any([not rest[:1] in (b' ', b'\t') for rest in value.replace(b'\r\n', b'\n').replace(b'\r', b'\n').split(b'\n')[1:]]):
            raise ValueError(f'Invalid header value {value!r}')
    return name + b': ' + b'\r\n\t'.join(values)


class HTTPConnection:
    """A connection on which requests are made, one after the other."""

    default_port = HTTP_PORT
    response_class = HTTPResponse
    auto_open, debuglevel = 1, 0

    def __init__(self, host, port=None, timeout=None, source_address=None, blocksize=8192):
        self.timeout, self.source_address, self.blocksize = timeout, source_address, blocksize
        self.sock = None
        self._lines = []                # of the request that is being written
        self._state = 'Idle'            # as its exceptions call it
        self._response = None           # that is being read
        self._method = None
        self.host, self.port = self._get_hostport(host, port)

    def _get_hostport(self, host, port):
        if port is None:
            name, colon, number = host.rpartition(':')
            if colon and ']' not in number:
                host = name
                if number and not number.isdecimal():
                    raise InvalidURL(f"nonnumeric port: '{number}'")
                port = int(number) if number else None
            port = self.default_port if port is None else port
        return (host[1:-1] if host[:1] == '[' and host[-1:] == ']' else host), port

    def connect(self):
        self.sock = socket.create_connection((self.host, self.port), self.timeout, self.source_address)

    def set_debuglevel(self, level):
        """What is sent is not shown."""

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        names = {name.lower() for name in headers}
        self.putrequest(method, url, skip_host='host' in names, skip_accept_encoding='accept-encoding' in names)
        if isinstance(body, str):
            body = body.encode('latin-1')
        if 'content-length' not in names and 'transfer-encoding' not in names:
            if body is None and method.upper() in ('POST', 'PUT', 'PATCH'):
                self.putheader('Content-Length', '0')
            elif isinstance(body, (bytes, bytearray, memoryview)):
                self.putheader('Content-Length', str(len(body)))
            elif body is not None:
                encode_chunked = True
                self.putheader('Transfer-Encoding', 'chunked')
        elif 'content-length' in names:
            encode_chunked = False
        for name, value in headers.items():
            self.putheader(name, value)
        self.endheaders(body, encode_chunked=encode_chunked)

    def _forget_response(self):
        if self._response is not None and self._response.isclosed():
            self._response = None

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        self._forget_response()
        if self._state != 'Idle':
            raise CannotSendRequest(self._state)
        self._state = 'Request-started'
        _without_control(method, 'method', ValueError, _CONTROL)
        self._method = method
        _without_control(url, 'URL', InvalidURL, _CONTROL + ' \x7f')
        self._lines = [f'{method} {url or "/"} HTTP/1.1'.encode('ascii')]
        if not skip_host:
            self.putheader('Host', self.host + ('' if self.port == self.default_port else f':{self.port}'))
        if not skip_accept_encoding:
            self.putheader('Accept-Encoding', 'identity')

    def putheader(self, header, *values):
        if self._state != 'Request-started':
            raise CannotSendHeader()
        self._lines.append(_checked_header(header, values))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        if self._state != 'Request-started':
            raise CannotSendHeader()
        self._state = 'Request-sent'
        head, self._lines = b'\r\n'.join([*self._lines, b'', b'']), []
        if isinstance(message_body, (bytes, bytearray)) and not encode_chunked:
            self.send(head + message_body)
            return
        self.send(head)
        for piece in () if message_body is None else _pieces(message_body, self.blocksize):
            self.send(b'%X\r\n%s\r\n' % (len(piece), piece) if encode_chunked else piece)
        if encode_chunked:
            self.send(b'0\r\n\r\n')

    def send(self, data):
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()
        for piece in _pieces(data, self.blocksize):
            self.sock.sendall(piece)

    def getresponse(self):
        self._forget_response()
        if self._state != 'Request-sent' or self._response is not None:
            raise ResponseNotReady(self._state)
        response = self.response_class(self.sock, method=self._method)
        try:
            response.begin()
        except ConnectionError:
            self.close()
            raise
        except BaseException:
            response.close()
            raise
        self._state = 'Idle'
        if response.will_close:
            self.close()
        else:
            self._response = response
        return response

    def close(self):
        self._state = 'Idle'
        if self.sock is not None:
            self.sock.close()
            self.sock = None
        response, self._response = self._response, None
        if response is not None:
            response.close()


def _pieces(data, size):
    """What is to be sent: bytes, a file or several of them."""
    if hasattr(data, 'read'):
        while piece := data.read(size):
            yield piece.encode('latin-1') if isinstance(piece, str) else piece
    elif isinstance(data, (bytes, bytearray, memoryview)):
        yield data
    else:
        yield from data


class HTTPSConnection(HTTPConnection):
    default_port = HTTPS_PORT
