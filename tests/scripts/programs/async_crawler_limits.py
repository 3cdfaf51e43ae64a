import asyncio, html.parser, urllib.parse, time, collections, re
PAGES = {'/': '<a href="/a">A</a> <a href="/b?x=1">B</a><p>한글 &amp; text</p>', '/a': '<a href="/">home</a><a href="c">C</a>', '/b': '<h1>B</h1>', '/c': '<a href="/missing">m</a>'}
class Links(html.parser.HTMLParser):
    def __init__(self): super().__init__(); self.links = []; self.text = []
    def handle_starttag(self, tag, attrs):
        if tag == 'a': self.links += [v for k, v in attrs if k == 'href']
    def handle_data(self, d): self.text.append(d)
async def handle(r, w):
    line = (await r.readline()).decode(); method, path, _ = line.split(); hdr = {}
    while (h := (await r.readline()).decode().strip()): k, v = h.split(': ', 1); hdr[k.lower()] = v
    body = PAGES.get(urllib.parse.urlsplit(path).path); await asyncio.sleep(.01)
    code, body = ('200 OK', body) if body else ('404 Not Found', '')
    data = body.encode(); w.write(f'HTTP/1.1 {code}\r\nContent-Length: {len(data)}\r\nConnection: close\r\n\r\n'.encode() + data); await w.drain(); w.close()
async def get(port, path):
    r, w = await asyncio.open_connection('127.0.0.1', port); w.write(f'GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n'.encode()); w.write_eof() if False else await w.drain()
    status = int((await r.readline()).split()[1]); head = await r.readuntil(b'\r\n\r\n'); n = int(re.search(rb'Content-Length: (\d+)', head)[1]); body = await r.readexactly(n); w.close(); await w.wait_closed(); return status, body.decode()
async def crawl(port, start, workers=3):
    q = asyncio.Queue(); seen = {start}; out = {}; await q.put(start)
    async def work():
        while True:
            p = await q.get()
            try:
                st, body = await get(port, p); ps = Links(); ps.feed(body); out[p] = (st, len(ps.links))
                for l in ps.links:
                    u = urllib.parse.urljoin('http://x' + p, l); u = urllib.parse.urlsplit(u); u = u.path + ('?' + u.query if u.query else '')
                    if u not in seen: seen.add(u); q.put_nowait(u)
            finally: q.task_done()
    ts = [asyncio.create_task(work(), name=f'w{i}') for i in range(workers)]; await q.join()
    for t in ts: t.cancel()
    await asyncio.gather(*ts, return_exceptions=True); return out
async def main():
    srv = await asyncio.start_server(handle, '127.0.0.1', 0); port = srv.sockets[0].getsockname()[1]
    async with srv: print(sorted((await crawl(port, '/')).items()))
    p = Links(); p.feed(PAGES['/']); print(p.text, html.unescape('&lt;b&gt; &#44032;')); r = asyncio.StreamReader(); r.feed_data(b'abc\ndef'); r.feed_eof(); print(await r.readline(), await r.read(2), await r.read(), r.at_eof())
    try: await asyncio.wait_for(srv.wait_closed(), 1)
    except TimeoutError: print('t/o')
    r = asyncio.StreamReader(); r.feed_data(b'xy'); r.feed_eof()
    try: await r.readexactly(5)
    except asyncio.IncompleteReadError as e: print(e.partial, e.expected, e)
    r = asyncio.StreamReader(limit=4); r.feed_data(b'toolongline\n')
    try: await r.readline()
    except ValueError as e: print(e)
asyncio.run(main())

# expect: [('/', (200, 2)), ('/a', (200, 2)), ('/b?x=1', (200, 0)), ('/c', (200, 1)), ('/missing', (404, 0))]
# expect: ['A', ' ', 'B', '한글 & text'] <b> 가
# expect: b'abc\n' b'de' b'f' True
# expect: b'xy' 5 2 bytes read on a total of 5 expected bytes
# expect: Separator is found, but chunk is longer than limit
