# urllib.request: openers with handlers for errors, passwords, cookies, proxies and addresses of their own
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
with urllib.request.urlopen(base + '/json') as u: print(u.status, u.getcode(), u.geturl() == base + '/json', u.info()['X-Two'], u.headers['Content-Type'], u.msg, json.load(u), u.url == base + '/json')
# expect: 200 200 True 1 application/json; charset=utf-8 OK {'a': [1], 'ua': 'Python'} True
print(csv.reader(io.TextIOWrapper(urllib.request.urlopen(base + '/lines'), 'utf-8')).__next__())
# expect: ['a', 'b']
o = io.BytesIO()
shutil.copyfileobj(urllib.request.urlopen(base + '/lines'), o)
print(o.getvalue())
# expect: b'a,b\n1,2\n3,4\n'
print(urllib.request.urlopen(base + '/re').geturl()[-5:])
# expect: /json
try: urllib.request.urlopen(base + '/no')
except urllib.error.HTTPError as e: print(e, e.code, e.reason, e.headers['Content-Type'], e.read()[:9], e.url == base + '/no', e.getcode(), e.status, repr(e), e.filename[-3:], isinstance(e, OSError)); e.close()
# expect: HTTP Error 404: Nope 404 Nope text/html;charset=utf-8 b'<!DOCTYPE' True 404 404 <HTTPError 404: 'Nope'> /no True
try: urllib.request.urlopen(base + '/loop')
except urllib.error.HTTPError as e: print(e.code, e.msg[:60])
# expect: 302 The HTTP server returned a redirect error that would lead to
try: urllib.request.urlopen('http://127.0.0.1:1/')
except urllib.error.URLError as e: print(e, e.reason, e.args)
# expect: <urlopen error [Errno 111] Connection refused> [Errno 111] Connection refused (ConnectionRefusedError(111, 'Connection refused'),)
t(lambda: urllib.request.urlopen('nourl'))
# expect: ValueError: unknown url type: 'nourl'
t(lambda: urllib.request.urlopen('zz://a/b'))
# expect: URLError: <urlopen error unknown url type: zz>
print(urllib.request.urlopen('data:text/plain;base64,aGk=').read())
# expect: b'hi'
open('/tmp/zz_f.txt', 'w').write('filed')
print(urllib.request.urlopen('file:///tmp/zz_f.txt').read())
# expect: b'filed'
q = urllib.request.Request(base + '/p?x=1#f', data=b'd', headers={'Content-type': 'a/b'}, method='PUT')
print(q.get_method(), q.type, q.host == f'127.0.0.1:{port}', q.selector, q.fragment, q.data, q.has_header('Content-type'), q.headers, q.header_items())
# expect: PUT http True /p?x=1 f b'd' True {'Content-type': 'a/b'} [('Content-type', 'a/b')]
print(urllib.request.urlopen(q).read())
# expect: b'da/b'
t(lambda: urllib.request.urlopen(base, data='str'))
# expect: TypeError: POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.
q.data = None
print(q.full_url[-8:], q.get_full_url()[-8:])
# expect: /p?x=1#f /p?x=1#f
op = urllib.request.build_opener()
op.addheaders = [('User-agent', 'Custom/1')]
print(json.load(op.open(base + '/json'))['ua'])
# expect: Custom
urllib.request.install_opener(op)
print(json.load(urllib.request.urlopen(base + '/json'))['ua'])
# expect: Custom
pm = urllib.request.HTTPPasswordMgrWithDefaultRealm()
pm.add_password(None, base, 'u', 'p')
ah = urllib.request.HTTPBasicAuthHandler(pm)
op = urllib.request.build_opener(ah, urllib.request.ProxyHandler({}))
print(op.open(base + '/auth').read())
# expect: b'welcome'
try: urllib.request.build_opener().open(base + '/auth')
except urllib.error.HTTPError as e: print(e, e.headers['WWW-Authenticate'])
# expect: HTTP Error 401: Unauthorized Basic realm="r"
import http.cookiejar
jar = http.cookiejar.CookieJar()
op = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
print(op.open(base + '/cookie').read(), op.open(base + '/cookie').read(), [(x.name, x.value, x.path) for x in jar], len(jar))
# expect: b'-' b'k=v' [('k', 'v', '/')] 1
class NoRe(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *a): return None
try: urllib.request.build_opener(NoRe).open(base + '/re')
except urllib.error.HTTPError as e: print(e.code, e.headers['Location'])
# expect: 302 /json
class My(urllib.request.BaseHandler):
    def http_request(self, req): req.add_header('User-Agent', 'FromH'); return req
    def http_response(self, req, resp): print('resp', resp.status); return resp
    def mine_open(self, req): return io.BytesIO(b'mine ' + req.host.encode())
op = urllib.request.build_opener(My())
print(json.load(op.open(base + '/json'))['ua'])
# expect: resp 200
# expect: Python
print(op.open('mine://thing/x').read())
# expect: b'mine thing'
fn, h = urllib.request.urlretrieve(base + '/lines', '/tmp/zz_l.txt', lambda b, s, tot: print('hook', b, s, tot))
# expect: hook 0 8192 12
# expect: hook 1 8192 12
print(fn, open(fn).read()[:3], h['Content-Type'])
# expect: /tmp/zz_l.txt a,b text/csv
srv.shutdown()
srv.server_close()
