import threading, time, random, logging, sys
from collections import deque
from urllib.parse import urljoin, urlsplit
from html.parser import HTMLParser
SITE = {'/': '<a href="/a">A</a> <a href="b.html">B</a>', '/a': '<p>hi<a class=x href="/c?q=1&amp;r=2">c</a></p>', '/b.html': '<a href="http://other.com/z">ext</a><a href="/">home</a>', '/c': 'leaf &lt;tag&gt;'}
class Links(HTMLParser):
    def __init__(self): super().__init__(); self.links = []; self.text = []
    def handle_starttag(self, tag, attrs):
        if tag == 'a': self.links.append(dict(attrs).get('href'))
    def handle_data(self, d): self.text.append(d)
class Crawler:
    def __init__(self, root, workers=3):
        self.root, self.seen, self.q = root, {root}, deque([(root, 0)])
        self.cv = threading.Condition(); self.active = 0; self.result = {}
        self.threads = [threading.Thread(target=self.run, name=f'크롤러-{i}') for i in range(workers)]
    def fetch(self, url): time.sleep(0.02); return SITE.get(urlsplit(url).path)
    def run(self):
        while True:
            with self.cv:
                while not self.q and self.active: self.cv.wait()
                if not self.q: self.cv.notify_all(); return
                url, depth = self.q.popleft(); self.active += 1
            body = self.fetch(url)
            p = Links(); p.feed(body or '')
            with self.cv:
                self.result[url] = (depth, ''.join(p.text))
                for h in p.links:
                    u = urljoin(url, h)
                    if urlsplit(u).netloc == urlsplit(self.root).netloc and u not in self.seen: self.seen.add(u); self.q.append((u, depth + 1))
                self.active -= 1; self.cv.notify_all()
    def __call__(self):
        for t in self.threads: t.start()
        for t in self.threads: t.join()
        return self.result
r = Crawler('http://site.kr/')()
for u, (d, t) in sorted(r.items(), key=lambda kv: (kv[1][0], kv[0])): print('  ' * d + u, '->', repr(t))
# expect: http://site.kr/ -> 'A B'
# expect:   http://site.kr/a -> 'hic'
# expect:   http://site.kr/b.html -> 'exthome'
# expect:     http://site.kr/c?q=1&r=2 -> 'leaf <tag>'
