# http.client: answers as streams, its states and what it refuses
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__ + ':', e)
import http.server, http.client, threading, json, io, shutil, socket, urllib.request, urllib.error, base64, csv
from http import HTTPStatus, HTTPMethod
class H(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(self, *a): pass
    def reply(self, body, code=200, **h):
        self.send_response(code); [self.send_header(k.replace('_', '-'), v) for k, v in h.items()]; self.send_header('Content-Length', len(body)); self.end_headers(); self.wfile.write(body)
    def do_GET(self):
        if self.path == '/auth':
            if self.headers.get('Authorization') != 'Basic ' + base64.b64encode(b'u:p').decode(): return self.reply(b'no', 401, WWW_Authenticate='Basic realm="r"')
            return self.reply(b'welcome')
        if self.path == '/re': return self.reply(b'', 302, Location='/json')
        if self.path == '/loop': return self.reply(b'', 302, Location='/loop')
        if self.path == '/json': return self.reply(json.dumps({'a': [1], 'ua': (self.headers['User-Agent'] or '-')[:6]}).encode(), Content_Type='application/json; charset=utf-8', X_Two='1')
        if self.path == '/lines': return self.reply(b'a,b\n1,2\n3,4\n', Content_Type='text/csv')
        if self.path == '/chunk':
            self.send_response(200); self.send_header('Transfer-Encoding', 'chunked'); self.end_headers(); [self.wfile.write(b'%x\r\n%s\r\n' % (len(c), c)) for c in (b'one', b'twotwo', b'')]; return
        if self.path == '/cookie': return self.reply(self.headers.get('Cookie', '-').encode(), Set_Cookie='k=v; Path=/')
        if self.path == '/short': self.send_response(200); self.send_header('Content-Length', 10); self.end_headers(); self.wfile.write(b'abc'); self.close_connection = True; return
        self.send_error(404, 'Nope', 'explained')
    def do_POST(self): d = self.rfile.read(int(self.headers['Content-Length'])); self.reply(d[::-1] + self.headers.get('Content-Type', '?').encode(), 201)
    def do_PUT(self): self.do_POST()
    def do_HEAD(self): self.reply(b'')
srv = http.server.ThreadingHTTPServer(('127.0.0.1', 0), H)
srv.daemon_threads = True
threading.Thread(target=srv.serve_forever, daemon=True).start()
port = srv.server_address[1]
base = f'http://127.0.0.1:{port}'
c = http.client.HTTPConnection('127.0.0.1', port, timeout=5)
c.request('GET', '/json')
r = c.getresponse()
print(r.status, r.reason, r.version, r.getheader('content-type'), r.getheader('none', 'd'), sorted(k for k, v in r.getheaders()), r.isclosed(), r.length, r.chunked, r.will_close, type(r.msg).__name__, r.headers.get_content_type(), r.headers.get_content_charset(), r.headers.get_content_maintype(), r.headers.get_content_subtype(), r.headers.get_param('charset'))
# expect: 200 OK 11 application/json; charset=utf-8 d ['Content-Length', 'Content-Type', 'Date', 'Server', 'X-Two'] False 21 False False HTTPMessage application/json utf-8 application json utf-8
print(r.read(4), r.read(), r.read(), r.isclosed(), r.closed)
# expect: b'{"a"' b': [1], "ua": "-"}' b'' True False
c.request('GET', '/lines')
r = c.getresponse()
print(r.readline(), r.read1(2), r.peek(1)[:1], r.readlines())
# expect: b'a,b\n' b'1,' b'2' [b'2\n', b'3,4\n']
c.close()
c.request('GET', '/lines')
r = c.getresponse()
print(list(r))
# expect: [b'a,b\n', b'1,2\n', b'3,4\n']
c.close()
c.request('GET', '/lines')
r = c.getresponse()
b = bytearray(5)
print(r.readinto(b), b, r.readable(), r.writable(), r.seekable())
# expect: 5 bytearray(b'a,b\n1') True False False
r.close()
c.close()
c.request('GET', '/chunk')
r = c.getresponse()
print(r.chunked, r.length, r.read(5), r.read())
# expect: True None b'onetw' b'otwo'
c.request('POST', '/p', body='text', headers={'Content-Type': 'x/y'})
r = c.getresponse()
print(r.status, r.read())
# expect: 201 b'txetx/y'
c.request('PUT', '/p', body=io.BytesIO(b'file')) if 0 else c.request('PUT', '/p', body=b'bytes')
r = c.getresponse()
print(r.read())
# expect: b'setyb?'
c.request('POST', '/p', body=[b'a', b'b'], headers={'Content-Length': '2'})
print(c.getresponse().read())
# expect: b'ba?'
c.request('HEAD', '/')
r = c.getresponse()
print(r.status, r.read())
# expect: 200 b''
c.request('GET', '/no')
r = c.getresponse()
d = r.read().decode()
print(r.status, r.reason, 'Error code explanation: 404' in d, 'explained' in d)
# expect: 404 Nope True True
c.request('GET', '/json')
t(lambda: c.request('GET', '/json'))
# expect: CannotSendRequest: Request-sent
c.getresponse().read()
t(c.getresponse)
# expect: ResponseNotReady: Idle
c.putrequest('GET', '/json', skip_accept_encoding=True)
c.putheader('X-A', 'b', 'c')
c.endheaders()
print(c.getresponse().status)
# expect: 200
c.close()
t(lambda: c.putheader('a', 'b'))
# expect: CannotSendHeader: 
t(c.endheaders)
# expect: CannotSendHeader: 
t(lambda: c.request('GET', '/a b'))
# expect: InvalidURL: URL can't contain control characters. '/a b' (found at least ' ')
c.close()
t(lambda: c.request('GET', '/', headers={'a\n': 'b'}))
# expect: ValueError: Invalid header name b'a\n'
c.close()
t(lambda: c.request('GET', '/', headers={'a': 'b\nc'}))
# expect: ValueError: Invalid header value b'b\nc'
c.close()
c = http.client.HTTPConnection('127.0.0.1', port)
c.request('GET', '/short')
r = c.getresponse()
t(r.read)
# expect: IncompleteRead: IncompleteRead(3 bytes read, 7 more expected)
c.close()
c.set_debuglevel(0)
t(lambda: http.client.HTTPConnection('h:x'))
# expect: InvalidURL: nonnumeric port: 'x'
print(http.client.HTTPConnection('h').port, http.client.HTTPConnection('h:81').port, http.client.HTTPConnection('[::1]:82').host, http.client.responses[404], http.client.OK, http.client.NOT_FOUND is HTTPStatus.NOT_FOUND, HTTPStatus(418).phrase, HTTPStatus.OK.description, HTTPMethod.GET, repr(HTTPMethod.POST))
# expect: 80 81 ::1 Not Found 200 True I'm a Teapot Request fulfilled, document follows GET <HTTPMethod.POST>
t(lambda: HTTPStatus(99))
# expect: ValueError: 99 is not a valid HTTPStatus
srv.shutdown()
srv.server_close()
