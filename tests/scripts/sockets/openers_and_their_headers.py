# Openers with headers of their own, requests told and changed, and a file fetched in blocks.
import http.server
import os
import tempfile
import threading
import urllib.request
from urllib.request import Request, build_opener, install_opener, urlopen, urlretrieve

os.chdir(tempfile.mkdtemp())


class Teller(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = f"{self.headers['User-Agent']}|{self.headers['X-Own']}\n".encode() * (1000 if self.path == '/big' else 1)
        self.send_response(200)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


server = http.server.HTTPServer(('localhost', 0), Teller)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f'http://localhost:{server.server_port}'

print(urlopen(base + '/x').read(), urlopen(Request(base, headers={'User-Agent': 'me', 'x-own': '1'})).read())
# expect: b'Python-urllib/3.11|None\n' b'me|1\n'
opener = build_opener()
opener.addheaders = [('User-agent', 'Mozilla/5.0'), ('X-Own', 'z')]
print(opener.open(base + '/q').read(), urlopen(base).read())
# expect: b'Mozilla/5.0|z\n' b'Python-urllib/3.11|None\n'
install_opener(opener)
print(urlopen(base).read(), urlopen(Request(base, headers={'User-agent': 'q'})).read())
# expect: b'Mozilla/5.0|z\n' b'q|z\n'

calls = []
name, headers = urlretrieve(base + '/big', 'out.txt', lambda *call: calls.append(call))
print(name, headers['Content-Length'], calls, os.path.getsize('out.txt'))
# expect: out.txt 14000 [(0, 8192, 14000), (1, 8192, 14000), (2, 8192, 14000)] 14000

request = Request('http://host/p?q#f', headers={'A-b': 'c'})
request.add_unredirected_header('un', '1')
print(request.header_items(), request.has_header('Un'), request.get_header('Un'))
# expect: [('Un', '1'), ('A-b', 'c')] True 1
print(request.fragment, request.origin_req_host, request.unverifiable, request.selector)
# expect: f host False /p?q
request.remove_header('Un')
print(request.header_items(), request.get_header('nope', 3))
# expect: [('A-b', 'c')] 3
print(urllib.request.pathname2url('/a b/é'), urllib.request.url2pathname('/a%20b'))
# expect: /a%20b/%C3%A9 /a b
