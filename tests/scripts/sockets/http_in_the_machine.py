# An HTTP server and its clients in one program; other machines can't be reached
import http.client
import json
import threading
import urllib.error
import urllib.request
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        parts = urlparse(self.path)
        if parts.path == '/missing':
            self.send_error(404)
            return
        body = json.dumps({'path': parts.path, 'query': parse_qs(parts.query)}).encode()
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = self.rfile.read(int(self.headers['Content-Length']))
        self.send_response(HTTPStatus.CREATED)
        self.end_headers()
        self.wfile.write(body[::-1])

    def log_message(self, format, *args):
        print('log:', format % args)


server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
thread.start()
base = f'http://127.0.0.1:{server.server_port}'
with urllib.request.urlopen(base + '/hello?a=1&b=2&a=3') as response:
    print(response.status, response.reason, response.headers['Content-Type'], response.getheader('content-length'))
    print(json.loads(response.read()))
print(urllib.request.urlopen(base, data=b'abc').read())
request = urllib.request.Request(base + '/x', headers={'X-Test': '1'})
print(request.get_method(), request.get_header('X-test'), urllib.request.urlopen(request).getcode())
try:
    urllib.request.urlopen(base + '/missing')
except urllib.error.HTTPError as error:
    print(error, error.code, repr(error), isinstance(error, OSError))
connection = http.client.HTTPConnection('127.0.0.1', server.server_port, timeout=5)
connection.request('GET', '/again')
answer = connection.getresponse()
print(answer.status, answer.reason, len(answer.read()), http.client.responses[404])
server.shutdown()
server.server_close()
thread.join()
try:
    urllib.request.urlopen(base)
except urllib.error.URLError as error:
    print(error)
try:
    urllib.request.urlopen('http://no-such-host.invalid/', timeout=3)
except urllib.error.URLError as error:
    print(type(error).__name__, type(error.reason).__name__)
try:
    urllib.request.urlopen('nowhere')
except ValueError as error:
    print(error)
print(HTTPStatus.NOT_FOUND, HTTPStatus(200).phrase, HTTPStatus.OK == 200, repr(HTTPStatus.OK))
# expect: log: "GET /hello?a=1&b=2&a=3 HTTP/1.1" 200 -
# expect: 200 OK application/json 58
# expect: {'path': '/hello', 'query': {'a': ['1', '3'], 'b': ['2']}}
# expect: log: "POST / HTTP/1.1" 201 -
# expect: b'cba'
# expect: log: "GET /x HTTP/1.1" 200 -
# expect: GET 1 200
# expect: log: code 404, message Not Found
# expect: log: "GET /missing HTTP/1.1" 404 -
# expect: HTTP Error 404: Not Found 404 <HTTPError 404: 'Not Found'> True
# expect: log: "GET /again HTTP/1.1" 200 -
# expect: 200 OK 31 Not Found
# expect: <urlopen error [Errno 111] Connection refused>
# expect: URLError gaierror
# expect: unknown url type: 'nowhere'
# expect: 404 OK True <HTTPStatus.OK: 200>
