"""HTTP from the answering side."""

import os
import posixpath
import socketserver
import sys
import time
from html import escape
from http import HTTPStatus
from http.client import HTTPMessage, read_headers
from urllib.parse import quote, unquote, urlsplit, urlunsplit

__version__ = '0.6'
__all__ = ['HTTPServer', 'ThreadingHTTPServer', 'BaseHTTPRequestHandler', 'SimpleHTTPRequestHandler']

_LONGEST_LINE = 65536

DEFAULT_ERROR_MESSAGE = '''\
<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
'''
DEFAULT_ERROR_CONTENT_TYPE = 'text/html;charset=utf-8'


class HTTPServer(socketserver.TCPServer):
    allow_reuse_address = 1

    def server_bind(self):
        super().server_bind()
        self.server_name, self.server_port = 'localhost', self.server_address[1]


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    """Reads a request and calls the method for it: do_GET(), do_POST() …"""

    server_version = 'BaseHTTP/' + __version__
    sys_version = 'Python/' + sys.version.split()[0]
    protocol_version = 'HTTP/1.0'
    default_request_version = 'HTTP/0.9'
    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE
    weekdayname = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    monthname = [None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    responses = {status: (status.phrase, status.description) for status in HTTPStatus}
    MessageClass = HTTPMessage

    def handle(self):
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def handle_one_request(self):
        try:
            self.raw_requestline = self.rfile.readline(_LONGEST_LINE + 1)
            if len(self.raw_requestline) > _LONGEST_LINE:
                self.requestline = self.request_version = self.command = ''
                self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
                return
            if not self.raw_requestline:
                self.close_connection = True
                return
            if not self.parse_request():
                return
            method = getattr(self, 'do_' + self.command, None)
            if method is None:
                self.send_error(HTTPStatus.NOT_IMPLEMENTED, f'Unsupported method ({self.command!r})')
                return
            method()
            self.wfile.flush()
        except TimeoutError as error:
            self.log_error('Request timed out: %r', error)
            self.close_connection = True

    def parse_request(self):
        """Sets what the first line and the headers say; False when they are no request, which has been answered then."""
        self.command = None
        self.request_version = self.default_request_version
        self.close_connection = True
        self.requestline = self.raw_requestline.decode('latin-1').rstrip('\r\n')
        words = self.requestline.split()
        if not words:
            return False
        if len(words) >= 3 and not self._take_version(words[-1]):
            return False
        if not 2 <= len(words) <= 3:
            self.send_error(HTTPStatus.BAD_REQUEST, f'Bad request syntax ({self.requestline!r})')
            return False
        self.command, self.path = words[:2]
        if len(words) == 2 and self.command != 'GET':
            self.send_error(HTTPStatus.BAD_REQUEST, f'Bad HTTP/0.9 request type ({self.command!r})')
            return False
        if self.path.startswith('//'):
            self.path = '/' + self.path.lstrip('/')
        self.headers = read_headers(self.rfile)
        wish = (self.headers.get('Connection') or '').lower()
        if wish == 'close':
            self.close_connection = True
        elif wish == 'keep-alive' and self.protocol_version >= 'HTTP/1.1':
            self.close_connection = False
        if (self.headers.get('Expect') or '').lower() == '100-continue' and self._is_modern():
            return self.handle_expect_100()
        return True

    def _is_modern(self):
        return self.protocol_version >= 'HTTP/1.1' and self.request_version >= 'HTTP/1.1'

    def _take_version(self, version):
        numbers = version[5:].split('.')
        if not version.startswith('HTTP/') or len(numbers) != 2 or not all([each.isdecimal() and len(each) < 11 for each in numbers]):
            self.send_error(HTTPStatus.BAD_REQUEST, f'Bad request version ({version!r})')
            return False
        numbers = int(numbers[0]), int(numbers[1])
        if numbers >= (2, 0):
            self.send_error(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, f'Invalid HTTP version ({version[5:]})')
            return False
        self.request_version = version
        if numbers >= (1, 1) and self.protocol_version >= 'HTTP/1.1':
            self.close_connection = False
        return True

    def handle_expect_100(self):
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        return True

    # --- answering ---

    def send_response(self, code, message=None):
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header('Server', self.version_string())
        self.send_header('Date', self.date_time_string())

    def send_response_only(self, code, message=None):
        if message is None:
            message = self.responses.get(code, ('',))[0]
        self._keep(f'{self.protocol_version} {int(code)} {message}\r\n')

    def send_header(self, keyword, value):
        self._keep(f'{keyword}: {value}\r\n')
        if keyword.lower() == 'connection' and value.lower() in ('close', 'keep-alive'):
            self.close_connection = value.lower() == 'close'

    def _keep(self, line):
        """A line of the head; HTTP/0.9 has none."""
        if self.request_version != 'HTTP/0.9':
            self._headers_buffer = getattr(self, '_headers_buffer', [])
            self._headers_buffer.append(line.encode('latin-1'))

    def end_headers(self):
        self._keep('\r\n')
        self.flush_headers()

    def flush_headers(self):
        if hasattr(self, '_headers_buffer'):
            self.wfile.write(b''.join(self._headers_buffer))
            self._headers_buffer = []

    def send_error(self, code, message=None, explain=None):
        phrase, description = self.responses.get(code, ('???', '???'))
        message = phrase if message is None else message
        explain = description if explain is None else explain
        self.log_error('code %d, message %s', code, message)
        self.send_response(code, message)
        self.send_header('Connection', 'close')
        body = b''
        if code >= 200 and code not in (204, 205, 304):
            text = self.error_message_format % {'code': code, 'message': escape(message, quote=False),
                                                'explain': escape(explain, quote=False)}
            body = text.encode('utf-8', 'replace')
            self.send_header('Content-Type', self.error_content_type)
            self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if self.command != 'HEAD' and body:
            self.wfile.write(body)

    # --- the log ---

    def log_request(self, code='-', size='-'):
        if isinstance(code, HTTPStatus):
            code = code.value
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))

    def log_error(self, format, *args):
        self.log_message(format, *args)

    _SHOWN = {code: f'\\x{code:02x}' for code in (*range(0x20), *range(0x7f, 0xa0))} | {ord('\\'): '\\\\'}

    def log_message(self, format, *args):
        message = (format % args).translate(self._SHOWN)
        sys.stderr.write(f'{self.address_string()} - - [{self.log_date_time_string()}] {message}\n')

    def version_string(self):
        return self.server_version + ' ' + self.sys_version

    def date_time_string(self, timestamp=None):
        return time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime(timestamp))

    def log_date_time_string(self):
        return time.strftime('%d/%b/%Y %H:%M:%S')

    def address_string(self):
        return self.client_address[0]


class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    """Serves the files of a folder."""

    server_version = 'SimpleHTTP/' + __version__
    extensions_map = {'.gz': 'application/gzip', '.Z': 'application/octet-stream', '.bz2': 'application/x-bzip2',
                      '.xz': 'application/x-xz'}

    def __init__(self, *args, directory=None, **kwargs):
        self.directory = os.fspath(os.getcwd() if directory is None else directory)
        super().__init__(*args, **kwargs)

    def do_GET(self):
        file = self.send_head()
        if file:
            with file:
                self.copyfile(file, self.wfile)

    def do_HEAD(self):
        file = self.send_head()
        if file:
            file.close()

    def send_head(self):
        """Answers but for the body; the file of the body, None when there is none."""
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            parts = urlsplit(self.path)
            if not parts.path.endswith('/'):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header('Location', urlunsplit((parts[0], parts[1], parts[2] + '/', parts[3], parts[4])))
                self.send_header('Content-Length', '0')
                self.end_headers()
                return None
            for index in ('index.html', 'index.htm'):
                if os.path.isfile(os.path.join(path, index)):
                    path = os.path.join(path, index)
                    break
            else:
                return self.list_directory(path)
        try:
            if path.endswith('/'):
                raise NotADirectoryError
            file = open(path, 'rb')
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, 'File not found')
            return None
        facts = os.fstat(file.fileno())
        if self._has_it(facts.st_mtime):
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.end_headers()
            file.close()
            return None
        self.send_response(HTTPStatus.OK)
        self.send_header('Content-type', self.guess_type(path))
        self.send_header('Content-Length', str(facts.st_size))
        self.send_header('Last-Modified', self.date_time_string(facts.st_mtime))
        self.end_headers()
        return file

    def _has_it(self, changed):
        """Has who asks a file that is as young?"""
        since = self.headers.get('If-Modified-Since')
        if since is None or 'If-None-Match' in self.headers:
            return False
        from email.utils import parsedate_to_datetime
        try:
            return int(changed) <= parsedate_to_datetime(since).timestamp()
        except ValueError:
            return False

    def list_directory(self, path):
        """A page with the names in a folder."""
        from io import BytesIO
        try:
            names = sorted(os.listdir(path), key=str.lower)
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, 'No permission to list directory')
            return None
        title = 'Directory listing for ' + escape(unquote(self.path), quote=False)
        lines = ['<!DOCTYPE HTML>', '<html lang="en">', '<head>', '<meta charset="utf-8">', f'<title>{title}</title>\n</head>',
                 f'<body>\n<h1>{title}</h1>', '<hr>\n<ul>']
        for name in names:
            full = os.path.join(path, name)
            ending = '/' if os.path.isdir(full) else ''
            shown = name + ('@' if os.path.islink(full) else ending)
            lines.append(f'<li><a href="{quote(name + ending)}">{escape(shown, quote=False)}</a></li>')
        body = '\n'.join(lines + ['</ul>\n<hr>\n</body>\n</html>\n']).encode()
        self.send_response(HTTPStatus.OK)
        self.send_header('Content-type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def translate_path(self, path):
        """The file of a path in a request; nothing above the folder can be asked for."""
        path = unquote(path.partition('?')[0].partition('#')[0])
        words = [word for word in posixpath.normpath(path).split('/') if word and word not in ('.', '..')]
        return '/'.join([self.directory, *words]) + ('/' if path.rstrip().endswith('/') else '')

    def guess_type(self, path):
        from mimetypes import guess_type
        ending = posixpath.splitext(path)[1]
        found = self.extensions_map.get(ending) or self.extensions_map.get(ending.lower())
        return found or guess_type(path)[0] or 'application/octet-stream'

    def copyfile(self, source, outputfile):
        from shutil import copyfileobj
        copyfileobj(source, outputfile)
