# What goes over the wire: requests of http.client and urllib, answers of http.server to good and bad ones, folders
import http.client
import os
import re
import socket
import tempfile
import threading
import urllib.error
import urllib.request
from http import HTTPMethod, HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer, SimpleHTTPRequestHandler


class Quiet:
    def log_message(self, format, *args):
        print('log:', re.sub(r'\d{5,}', 'PORT', format % args))


class Handler(Quiet, BaseHTTPRequestHandler):
    timeout = 0.05

    def do_GET(self):
        self.send_response(200 if self.path != '/odd' else 299)
        self.end_headers()
        self.wfile.write(f'{self.command} {self.path} {self.request_version}'.encode())

    def do_POST(self):
        self.send_response(HTTPStatus.SEE_OTHER)
        self.send_header('Location', '/seen?' + self.rfile.read(int(self.headers['Content-Length'])).decode())
        self.end_headers()


class Custom(Quiet, BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    error_message_format = '%(code)d|%(message)s|%(explain)s'
    error_content_type = 'text/plain'

    def do_GET(self):
        self.send_error(404, explain='look <elsewhere>')


def serve(handler):
    server = HTTPServer(('127.0.0.1', 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server


def raw(server, text):
    with socket.create_connection(server.server_address) as connection:
        connection.sendall(text)
        answer = b''.join(iter(lambda: connection.recv(4096), b'')).decode()
    print(re.sub(r'Server: .*\r\n|Date: .*\r\n|Last-Modified: .*\r\n', '', answer).replace('\r\n', '|').replace('\n', ' '))


server = serve(Handler)
for text in (b'GET /one HTTP/1.0\r\n\r\n', b'GET //two\r\n\r\n', b'GET /odd HTTP/1.1\r\nHost: x\r\n\r\n', b'PUT / HTTP/1.1\r\n\r\n', b'GET\r\n\r\n', b'PUT /x\r\n\r\n',
             b'GET / HTTP/x\r\n\r\n', b'GET / HTTP/2.0\r\n\r\n', b'a b c d\r\n\r\n', b'\r\n', b'GET /\x1b HTTP/1.0\r\n\r\n', b'GET /late'):
    raw(server, text)
base = f'http://127.0.0.1:{server.server_port}'
with urllib.request.urlopen(base + '/', data=b'a=1') as response:
    print(response.read(), response.geturl().replace(base, ''))
for data in ('text', b''):
    try:
        urllib.request.urlopen(base + '/', data=data).close()
    except (TypeError, urllib.error.HTTPError) as error:
        print(error)
server.shutdown()
server = serve(Custom)
raw(server, b'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')
try:
    urllib.request.urlopen(f'http://127.0.0.1:{server.server_port}/')
except urllib.error.HTTPError as error:
    print(error.read(), error.headers['content-type'])
server.shutdown()

folder = tempfile.mkdtemp()
os.chdir(folder)
os.mkdir('sub')
for name, text in (('b.txt', 'text'), ('A & <b>.html', '<p>'), ('sub/index.html', 'index'), ('x.bin', '')):
    with open(name, 'w') as file:
        file.write(text)


class Files(Quiet, SimpleHTTPRequestHandler):
    pass


server = serve(Files)
for text in (b'GET / HTTP/1.0\r\n\r\n', b'GET /b.txt?x=1 HTTP/1.0\r\n\r\n', b'HEAD /x.bin HTTP/1.0\r\n\r\n', b'GET /sub HTTP/1.0\r\n\r\n', b'GET /sub/ HTTP/1.0\r\n\r\n',
             b'GET /../../etc HTTP/1.0\r\n\r\n', b'GET /b.txt/ HTTP/1.0\r\n\r\n', b'GET /A%20%26%20%3Cb%3E.html HTTP/1.0\r\n\r\n'):
    raw(server, text)
server.shutdown()

listener = socket.create_server(('127.0.0.1', 0))
host = f'127.0.0.1:{listener.getsockname()[1]}'


def show(count):
    for _ in range(count):
        connection, _ = listener.accept()
        print(connection.recv(4096).decode().replace(host.split(':')[1], 'PORT').split('\r\n')[:-1])
        connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
        connection.close()


thread = threading.Thread(target=show, args=(5,))
thread.start()
urllib.request.urlopen(f'http://{host}/get').close()
urllib.request.urlopen(urllib.request.Request(f'http://{host}/post', data=b'{}', headers={'x-my-header': '1', 'content-type': 'application/json'})).close()
connection = http.client.HTTPConnection(host)
for method, body, headers in (('GET', None, {}), ('POST', None, {'A': 'b'}), ('PUT', 'text', {'Accept-Encoding': 'gzip'})):
    connection.request(method, '/path', body, headers)
    connection.getresponse().read()
thread.join()
try:
    connection.getresponse()
except http.client.ResponseNotReady as error:
    print(repr(error))
try:
    connection.putheader('a', 'b')
except http.client.CannotSendHeader as error:
    print(repr(error))
print(HTTPStatus(404).description, repr(HTTPMethod.GET), HTTPMethod.POST == 'POST', f'{HTTPMethod.PUT}')
# expect: log: "GET /one HTTP/1.0" 200 -
# expect: HTTP/1.0 200 OK||GET /one HTTP/1.0
# expect: log: "GET //two" 200 -
# expect: GET /two HTTP/0.9
# expect: log: "GET /odd HTTP/1.1" 299 -
# expect: HTTP/1.0 299 ||GET /odd HTTP/1.1
# expect: log: code 501, message Unsupported method ('PUT')
# expect: log: "PUT / HTTP/1.1" 501 -
# expect: HTTP/1.0 501 Unsupported method ('PUT')|Connection: close|Content-Type: text/html;charset=utf-8|Content-Length: 356||<!DOCTYPE HTML> <html lang="en">     <head>         <meta charset="utf-8">         <title>Error response</title>     </head>     <body>         <h1>Error response</h1>         <p>Error code: 501</p>         <p>Message: Unsupported method ('PUT').</p>         <p>Error code explanation: 501 - Server does not support this operation.</p>     </body> </html>
# expect: log: code 400, message Bad request syntax ('GET')
# expect: log: "GET" 400 -
# expect: <!DOCTYPE HTML> <html lang="en">     <head>         <meta charset="utf-8">         <title>Error response</title>     </head>     <body>         <h1>Error response</h1>         <p>Error code: 400</p>         <p>Message: Bad request syntax ('GET').</p>         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>     </body> </html>
# expect: log: code 400, message Bad HTTP/0.9 request type ('PUT')
# expect: log: "PUT /x" 400 -
# expect: <!DOCTYPE HTML> <html lang="en">     <head>         <meta charset="utf-8">         <title>Error response</title>     </head>     <body>         <h1>Error response</h1>         <p>Error code: 400</p>         <p>Message: Bad HTTP/0.9 request type ('PUT').</p>         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>     </body> </html>
# expect: log: code 400, message Bad request version ('HTTP/x')
# expect: log: "GET / HTTP/x" 400 -
# expect: <!DOCTYPE HTML> <html lang="en">     <head>         <meta charset="utf-8">         <title>Error response</title>     </head>     <body>         <h1>Error response</h1>         <p>Error code: 400</p>         <p>Message: Bad request version ('HTTP/x').</p>         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>     </body> </html>
# expect: log: code 505, message Invalid HTTP version (2.0)
# expect: log: "GET / HTTP/2.0" 505 -
# expect: <!DOCTYPE HTML> <html lang="en">     <head>         <meta charset="utf-8">         <title>Error response</title>     </head>     <body>         <h1>Error response</h1>         <p>Error code: 505</p>         <p>Message: Invalid HTTP version (2.0).</p>         <p>Error code explanation: 505 - Cannot fulfill request.</p>     </body> </html>
# expect: log: code 400, message Bad request version ('d')
# expect: log: "a b c d" 400 -
# expect: <!DOCTYPE HTML> <html lang="en">     <head>         <meta charset="utf-8">         <title>Error response</title>     </head>     <body>         <h1>Error response</h1>         <p>Error code: 400</p>         <p>Message: Bad request version ('d').</p>         <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>     </body> </html>
# expect:
# expect: log: "GET / HTTP/1.0" 200 -
# expect: HTTP/1.0 200 OK||GET / HTTP/1.0
# expect: log: Request timed out: TimeoutError('timed out')
# expect:
# expect: log: "POST / HTTP/1.1" 303 -
# expect: log: "GET /seen?a=1 HTTP/1.1" 200 -
# expect: b'GET /seen?a=1 HTTP/1.1' /seen?a=1
# expect: POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.
# expect: log: "POST / HTTP/1.1" 303 -
# expect: log: "GET /seen HTTP/1.1" 200 -
# expect: log: code 404, message Not Found
# expect: log: "GET / HTTP/1.1" 404 -
# expect: HTTP/1.1 404 Not Found|Connection: close|Content-Type: text/plain|Content-Length: 36||404|Not Found|look &lt;elsewhere&gt;
# expect: log: code 404, message Not Found
# expect: log: "GET / HTTP/1.1" 404 -
# expect: b'404|Not Found|look &lt;elsewhere&gt;' text/plain
# expect: log: "GET / HTTP/1.0" 200 -
# expect: HTTP/1.0 200 OK|Content-type: text/html; charset=utf-8|Content-Length: 359||<!DOCTYPE HTML> <html lang="en"> <head> <meta charset="utf-8"> <title>Directory listing for /</title> </head> <body> <h1>Directory listing for /</h1> <hr> <ul> <li><a href="A%20%26%20%3Cb%3E.html">A &amp; &lt;b&gt;.html</a></li> <li><a href="b.txt">b.txt</a></li> <li><a href="sub/">sub/</a></li> <li><a href="x.bin">x.bin</a></li> </ul> <hr> </body> </html>
# expect: log: "GET /b.txt?x=1 HTTP/1.0" 200 -
# expect: HTTP/1.0 200 OK|Content-type: text/plain|Content-Length: 4||text
# expect: log: "HEAD /x.bin HTTP/1.0" 200 -
# expect: HTTP/1.0 200 OK|Content-type: application/octet-stream|Content-Length: 0||
# expect: log: "GET /sub HTTP/1.0" 301 -
# expect: HTTP/1.0 301 Moved Permanently|Location: /sub/|Content-Length: 0||
# expect: log: "GET /sub/ HTTP/1.0" 200 -
# expect: HTTP/1.0 200 OK|Content-type: text/html|Content-Length: 5||index
# expect: log: code 404, message File not found
# expect: log: "GET /../../etc HTTP/1.0" 404 -
# expect: HTTP/1.0 404 File not found|Connection: close|Content-Type: text/html;charset=utf-8|Content-Length: 335||<!DOCTYPE HTML> <html lang="en">     <head>         <meta charset="utf-8">         <title>Error response</title>     </head>     <body>         <h1>Error response</h1>         <p>Error code: 404</p>         <p>Message: File not found.</p>         <p>Error code explanation: 404 - Nothing matches the given URI.</p>     </body> </html>
# expect: log: code 404, message File not found
# expect: log: "GET /b.txt/ HTTP/1.0" 404 -
# expect: HTTP/1.0 404 File not found|Connection: close|Content-Type: text/html;charset=utf-8|Content-Length: 335||<!DOCTYPE HTML> <html lang="en">     <head>         <meta charset="utf-8">         <title>Error response</title>     </head>     <body>         <h1>Error response</h1>         <p>Error code: 404</p>         <p>Message: File not found.</p>         <p>Error code explanation: 404 - Nothing matches the given URI.</p>     </body> </html>
# expect: log: "GET /A%20%26%20%3Cb%3E.html HTTP/1.0" 200 -
# expect: HTTP/1.0 200 OK|Content-type: text/html|Content-Length: 3||<p>
# expect: ['GET /get HTTP/1.1', 'Accept-Encoding: identity', 'Host: 127.0.0.1:PORT', 'User-Agent: Python-urllib/3.11', 'Connection: close', '']
# expect: ['POST /post HTTP/1.1', 'Accept-Encoding: identity', 'Content-Length: 2', 'Host: 127.0.0.1:PORT', 'User-Agent: Python-urllib/3.11', 'X-My-Header: 1', 'Content-Type: application/json', 'Connection: close', '']
# expect: ['GET /path HTTP/1.1', 'Host: 127.0.0.1:PORT', 'Accept-Encoding: identity', '']
# expect: ['POST /path HTTP/1.1', 'Host: 127.0.0.1:PORT', 'Accept-Encoding: identity', 'Content-Length: 0', 'A: b', '']
# expect: ['PUT /path HTTP/1.1', 'Host: 127.0.0.1:PORT', 'Content-Length: 4', 'Accept-Encoding: gzip', '']
# expect: ResponseNotReady('Idle')
# expect: CannotSendHeader()
# expect: Nothing matches the given URI <HTTPMethod.GET> True PUT
