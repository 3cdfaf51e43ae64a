"""HTTP from the answering side."""

import os
import socketserver
import sys
import time
from http import HTTPStatus
from http.client import read_headers
from urllib.parse import unquote

__all__ = ['HTTPServer', 'ThreadingHTTPServer', 'BaseHTTPRequestHandler', 'SimpleHTTPRequestHandler']

_ERROR_PAGE = '''<!DOCTYPE HTML>
<html lang="en">
    <head><meta charset="utf-8"><title>Error response</title></head>
    <body>
        <h1>Error response</h1>
        <p>Error code: {code}</p>
        <p>Message: {message}.</p>
    </body>
</html>
'''


class HTTPServer(socketserver.TCPServer):
    allow_reuse_address = True

    def server_bind(self):
        super().server_bind()
        self.server_name, self.server_port = 'localhost', self.server_address[1]


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    """Reads a request and calls the method for it: do_GET(), do_POST() …"""

    server_version = 'BaseHTTP/0.6'
    sys_version = 'Python/3.11.2'
    protocol_version = 'HTTP/1.0'

    def handle(self):
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def handle_one_request(self):
        line = self.rfile.readline()
        self._headers_buffer = []
        if not line:
            self.close_connection = True
            return
        self.requestline = line.decode('latin-1').rstrip('\r\n')
        words = self.requestline.split()
        if len(words) != 3:
            self.command, self.request_version = None, 'HTTP/0.9'
            self.send_error(400, f'Bad request syntax ({self.requestline!r})')
            return
        self.command, self.path, self.request_version = words
        self.headers = read_headers(self.rfile)
        wish = (self.headers.get('Connection') or '').lower()
        modern = self.protocol_version >= 'HTTP/1.1' and self.request_version >= 'HTTP/1.1'
        self.close_connection = wish == 'close' or not modern and wish != 'keep-alive'
        method = getattr(self, 'do_' + self.command, None)
        if method is None:
            self.send_error(501, f'Unsupported method ({self.command!r})')
            return
        method()
        self.wfile.flush()

    # --- answering ---

    def send_response(self, code, message=None):
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header('Server', self.version_string())
        self.send_header('Date', self.date_time_string())

    def send_response_only(self, code, message=None):
        if message is None:
            message = HTTPStatus(code).phrase
        self._headers_buffer.append(f'{self.protocol_version} {int(code)} {message}\r\n')

    def send_header(self, keyword, value):
        self._headers_buffer.append(f'{keyword}: {value}\r\n')
        if keyword.lower() == 'connection':
            self.close_connection = value.lower() == 'close'

    def end_headers(self):
        self._headers_buffer.append('\r\n')
        self.flush_headers()

    def flush_headers(self):
        self.wfile.write(''.join(self._headers_buffer).encode('latin-1'))
        self._headers_buffer = []

    def send_error(self, code, message=None, explain=None):
        message = message or HTTPStatus(code).phrase
        self.log_error('code %d, message %s', code, message)
        body = _ERROR_PAGE.format(code=int(code), message=message).encode()
        self.send_response(code, message)
        self.send_header('Connection', 'close')
        self.send_header('Content-Type', 'text/html;charset=utf-8')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(body)

    # --- the log ---

    def log_request(self, code='-', size='-'):
        self.log_message('"%s" %s %s', self.requestline, str(int(code)) if isinstance(code, int) else code, size)

    def log_error(self, format, *args):
        self.log_message(format, *args)

    def log_message(self, format, *args):
        sys.stderr.write(f'{self.address_string()} - - [{self.log_date_time_string()}] {format % args}\n')

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

    server_version = 'SimpleHTTP/0.6'
    _TYPES = {'.html': 'text/html', '.txt': 'text/plain', '.json': 'application/json', '.css': 'text/css',
              '.js': 'text/javascript', '.png': 'image/png'}

    def __init__(self, *args, directory=None, **kwargs):
        self.directory = directory or os.getcwd()
        super().__init__(*args, **kwargs)

    def do_GET(self):
        self._answer(True)

    def do_HEAD(self):
        self._answer(False)

    def _answer(self, with_body):
        name = os.path.normpath(unquote(self.path.partition('?')[0]))
        path = self.directory + name
        if os.path.isdir(path):
            path = os.path.join(path, 'index.html')
        if not os.path.isfile(path):
            self.send_error(404, 'File not found')
            return
        with open(path, 'rb') as file:
            body = file.read()
        self.send_response(200)
        self.send_header('Content-type', self._TYPES.get(os.path.splitext(path)[1], 'application/octet-stream'))
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)
