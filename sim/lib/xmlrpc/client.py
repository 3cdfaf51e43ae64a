"""XML-RPC from the calling side: values as XML, and a server's functions as methods of an object."""

import re
from base64 import b64decode, b64encode
from html import unescape
from http.client import HTTPConnection
from urllib.parse import urlsplit

MAXINT, MININT = 2 ** 31 - 1, -2 ** 31


class Error(Exception):
    """Errors of this module."""

    __str__ = object.__repr__


class ProtocolError(Error):
    """The server answers, but not as a server of calls does."""

    def __init__(self, url, errcode, errmsg, headers):
        Error.__init__(self)
        self.url, self.errcode, self.errmsg, self.headers = url, errcode, errmsg, headers

    def __repr__(self):
        return f'<{self.__class__.__name__} for {self.url}: {self.errcode} {self.errmsg}>'

    __str__ = __repr__


class ResponseError(Error):
    """The answer is no answer to a call."""


class Fault(Error):
    """What went wrong in the function, at the server's."""

    def __init__(self, faultCode, faultString, **extra):
        Error.__init__(self)
        self.faultCode, self.faultString = faultCode, faultString

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.faultCode}: {self.faultString!r}>'

    __str__ = __repr__


class DateTime:
    """A date and time as a text: 20240229T10:11:12."""

    def __init__(self, value=0):
        if hasattr(value, 'strftime'):
            value = value.strftime('%Y%m%dT%H:%M:%S')
        elif not isinstance(value, str):
            import time
            value = time.strftime('%Y%m%dT%H:%M:%S', time.localtime(value or time.time()))
        self.value = value

    def __eq__(self, other):
        return self.value == DateTime(other).value if hasattr(other, 'strftime') else self.value == getattr(other, 'value', other)

    def __lt__(self, other):
        return self.value < other.value

    def __str__(self):
        return self.value

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.value!r} at {id(self):#x}>'

    def timetuple(self):
        import time
        return time.strptime(self.value, '%Y%m%dT%H:%M:%S')


class Binary:
    """Bytes."""

    def __init__(self, data=None):
        self.data = b'' if data is None else bytes(data)

    def __eq__(self, other):
        return self.data == getattr(other, 'data', other)

    def __str__(self):
        return str(self.data, 'latin-1')


# --- writing values ---

def escape(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def _write(value, allow_none):
    """The XML of a value."""
    if value is None:
        if not allow_none:
            raise TypeError('cannot marshal None unless allow_none is enabled')
        return '<value><nil/></value>'
    if isinstance(value, bool):
        text = f'<boolean>{int(value)}</boolean>'
    elif isinstance(value, int):
        if not MININT <= value <= MAXINT:
            raise OverflowError('int exceeds XML-RPC limits')
        text = f'<int>{int(value)}</int>'
    elif isinstance(value, float):
        text = f'<double>{float(value)!r}</double>'
    elif isinstance(value, str):
        text = f'<string>{escape(value)}</string>'
    elif isinstance(value, (bytes, bytearray, Binary)):
        data = value.data if isinstance(value, Binary) else bytes(value)
        text = f'<base64>\n{b64encode(data).decode()}\n</base64>'
    elif isinstance(value, (list, tuple)):
        text = '<array><data>\n' + ''.join([_write(item, allow_none) + '\n' for item in value]) + '</data></array>'
    elif isinstance(value, dict):
        text = _write_struct(value, allow_none)
    elif isinstance(value, DateTime) or hasattr(value, 'strftime'):
        text = f'<dateTime.iso8601>{DateTime(value) if hasattr(value, "strftime") else value}</dateTime.iso8601>'
    elif hasattr(value, '__dict__') and not isinstance(value, type) and not callable(value):
        text = _write_struct(value.__dict__, allow_none)
    else:
        raise TypeError(f'cannot marshal {type(value)} objects')
    return f'<value>{text}</value>'


def _write_struct(members, allow_none):
    lines = ['<struct>\n']
    for name, value in members.items():
        if not isinstance(name, str):
            raise TypeError('dictionary key must be string')
        lines.append(f'<member>\n<name>{escape(name)}</name>\n{_write(value, allow_none)}\n</member>\n')
    return ''.join(lines) + '</struct>'


def dumps(params, methodname=None, methodresponse=None, encoding=None, allow_none=False):
    """A call, an answer or a fault as a text."""
    if isinstance(params, Fault):
        fault = {'faultCode': params.faultCode, 'faultString': params.faultString}
        body = f'<fault>\n{_write(fault, allow_none)}\n</fault>\n'
    else:
        body = '<params>\n' + ''.join([f'<param>\n{_write(each, allow_none)}\n</param>\n' for each in params]) + '</params>\n'
    head = "<?xml version='1.0'?>\n"
    if methodname:
        return f'{head}<methodCall>\n<methodName>{escape(methodname)}</methodName>\n{body}</methodCall>\n'
    return f'{head}<methodResponse>\n{body}</methodResponse>\n' if methodresponse or isinstance(params, Fault) else body


# --- reading values ---

class _Reader:
    """The pieces of a text, one after the other: tags, and what stands between them."""

    def __init__(self, text, builtin):
        self._pieces = re.findall(r'<([^>]*)>|([^<]+)', text)
        self._at = 0
        self._builtin = builtin

    def tag(self):
        """The next tag; None at the end."""
        while self._at < len(self._pieces):
            tag, _ = self._pieces[self._at]
            self._at += 1
            if tag and tag[0] not in '?!':
                return tag
        return None

    def text(self):
        """What stands before the next tag."""
        if self._at < len(self._pieces) and not self._pieces[self._at][0]:
            self._at += 1
            return unescape(self._pieces[self._at - 1][1])
        return ''

    def value(self):
        """After <value>: the value, up to </value>."""
        text = self.text()
        kind = self.tag()
        if kind in ('/value', None):
            return text
        value = None if kind == 'nil/' else self._of_kind(kind)
        while self.tag() not in ('/value', None):
            pass
        return value

    def _of_kind(self, kind):
        if kind == 'array':
            items = []
            while (tag := self.tag()) not in ('/data', 'data/', '/array', None):
                if tag == 'value':
                    items.append(self.value())
            return items
        if kind == 'struct':
            return self._members()
        text = self.text()
        if kind in ('int', 'i4', 'i8', 'i2', 'i1'):
            return int(text)
        if kind == 'boolean':
            return text.strip() == '1'
        if kind == 'double':
            return float(text)
        if kind == 'base64':
            data = b64decode(text)
            return data if self._builtin else Binary(data)
        return DateTime(text) if kind == 'dateTime.iso8601' else text

    def _members(self):
        members, name = {}, ''
        while (tag := self.tag()) not in ('/struct', 'struct/', None):
            if tag == 'name':
                name = self.text()
            elif tag == 'value':
                members[name] = self.value()
        return members


def loads(data, use_datetime=False, use_builtin_types=False):
    """(the values, the name of the method or None) of a text. A fault is raised."""
    text = data.decode() if isinstance(data, bytes) else data
    reader = _Reader(text, use_builtin_types)
    values, method, failed = [], None, False
    while (tag := reader.tag()) is not None:
        if tag == 'methodName':
            method = reader.text()
        elif tag == 'fault':
            failed = True
        elif tag == 'value':
            values.append(reader.value())
    if failed:
        raise Fault(**values[0])
    if method is None and not values and '<params' not in text:
        raise ResponseError()
    return tuple(values), method


# --- calling ---

class _Method:
    """A function of the server, or what its name begins with."""

    def __init__(self, send, name):
        self._send = send
        self._name = name

    def __getattr__(self, name):
        return _Method(self._send, f'{self._name}.{name}')

    def __call__(self, *args):
        return self._send(self._name, args)


class MultiCall:
    """Calls that are collected, and go to the server in one."""

    def __init__(self, server):
        self._server = server
        self._calls = []

    def __getattr__(self, name):
        return _Method(lambda method, args: self._calls.append({'methodName': method, 'params': list(args)}), name)

    def __call__(self):
        return MultiCallIterator(self._server.system.multicall(self._calls))


class MultiCallIterator:
    """The answers; what went wrong is raised when it is its turn."""

    def __init__(self, results):
        self.results = results

    def __getitem__(self, index):
        item = self.results[index]
        if isinstance(item, dict):
            raise Fault(**item)
        return item[0]


class ServerProxy:
    """A server: its functions are called as methods."""

    def __init__(self, uri, transport=None, encoding=None, verbose=False, allow_none=False, use_datetime=False,
                 use_builtin_types=False, *, headers=(), context=None):
        parts = urlsplit(uri)
        if parts.scheme not in ('http', 'https'):
            raise OSError('unsupported XML-RPC protocol')
        self.__host = parts.netloc
        self.__path = parts.path or '/RPC2'
        self.__allow_none = allow_none
        self.__builtin = use_builtin_types
        self.__connection = None

    def __request(self, name, params):
        body = dumps(params, name, allow_none=self.__allow_none).encode()
        headers = {'Content-Type': 'text/xml', 'User-Agent': 'Python-xmlrpc/3.11'}
        self.__connection = self.__connection or HTTPConnection(self.__host)
        self.__connection.request('POST', self.__path, body, headers)
        response = self.__connection.getresponse()
        data = response.read()
        if response.status != 200:
            raise ProtocolError(self.__host + self.__path, response.status, response.reason, response.headers)
        values, _ = loads(data, use_builtin_types=self.__builtin)
        return values[0] if len(values) == 1 else values

    def __close(self):
        if self.__connection is not None:
            self.__connection.close()
            self.__connection = None

    def __getattr__(self, name):
        return _Method(self.__request, name)

    def __call__(self, attr):
        if attr == 'close':
            return self.__close
        raise AttributeError(f'Attribute {attr!r} not found')

    def __repr__(self):
        return f'<{self.__class__.__name__} for {self.__host}{self.__path}>'

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.__close()


Server = ServerProxy
