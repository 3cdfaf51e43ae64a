# cpython: no
import asyncio
import random
import time
from urllib.parse import urljoin, urlparse
SITE = {'/': ['/a', '/b'], '/a': ['/c', '/'], '/b': ['/c', '/d'], '/c': [], '/d': ['/e'], '/e': ['http://other.com/x']}
async def fetch(url, session):
    await asyncio.sleep(len(url) / 1000)
    session['count'] += 1
    path = urlparse(url).path
    if path == '/d' and session['count'] < 100 and not session.get('retried'):
        session['retried'] = True
        raise ConnectionError(f"{url}: reset")
    return SITE[path]
class Crawler:
    def __init__(self, root, max_tasks=2, max_retries=2):
        self.root, self.max_tasks, self.max_retries = root, max_tasks, max_retries
        self.seen = {root}; self.done = []; self.session = {'count': 0}
    async def crawl(self):
        self.q = asyncio.Queue()
        self.q.put_nowait((self.root, 0))
        workers = [asyncio.create_task(self.work(), name=f'worker-{i}') for i in range(self.max_tasks)]
        t0 = time.perf_counter()
        await self.q.join()
        for w in workers: w.cancel()
        r = await asyncio.gather(*workers, return_exceptions=True)
        print([type(x).__name__ for x in r], f'{time.perf_counter() - t0:.1f}')
    async def work(self):
        while True:
            url, tries = await self.q.get()
            try:
                for link in await fetch(url, self.session):
                    u = urljoin(url, link)
                    if urlparse(u).netloc == urlparse(self.root).netloc and u not in self.seen:
                        self.seen.add(u); self.q.put_nowait((u, 0))
                self.done.append(url)
            except ConnectionError as e:
                print('retry', e)
                if tries < self.max_retries: self.q.put_nowait((url, tries + 1))
            finally: self.q.task_done()
c = Crawler('http://site.kr/')
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try: loop.run_until_complete(c.crawl())
finally: loop.close()
print(sorted(c.done)); print(loop.is_closed())
# expect: retry http://site.kr/d: reset
# expect: ['CancelledError', 'CancelledError'] 0.1
# expect: ['http://site.kr/', 'http://site.kr/a', 'http://site.kr/b', 'http://site.kr/c', 'http://site.kr/d', 'http://site.kr/e']
# expect: True
