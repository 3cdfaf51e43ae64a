import random, time, threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from urllib.parse import urlparse, urljoin, parse_qs

URLS = ['http://example.com/a.zip?x=1&y=2', 'https://python.org/b.tar.gz', 'ftp://bad host/c', 'http://fail.io/d']
class DownloadError(Exception): ...

def download(url: str, *, retries: int = 3, backoff: float = 0.05) -> dict:
    u = urlparse(url)
    for attempt in range(1, retries + 1):
        try:
            time.sleep(0.02 * len(u.netloc) / 10)
            if ' ' in u.netloc:
                raise DownloadError(f'invalid host {u.netloc!r}')
            if 'fail' in url and attempt < 3:
                raise ConnectionError(f'attempt {attempt}')
            return dict(url=u.path, scheme=u.scheme, size=len(url) * 1000, q=parse_qs(u.query), attempt=attempt)
        except ConnectionError as e:
            time.sleep(backoff * 2 ** attempt)
    raise DownloadError('out of retries')

if __name__ == '__main__':
    results, errors = [], []
    with ThreadPoolExecutor(max_workers=4) as pool:
        future_to_url = {pool.submit(download, u): u for u in URLS}
        for fut in as_completed(future_to_url):
            url = future_to_url[fut]
            try:
                data = fut.result()
            except DownloadError as exc:
                errors.append((url, exc))
            else:
                results.append(data)
    for r in sorted(results, key=lambda r: r['url']):
        print(f"{r['url']:<12}{r['size'] / 1024:8.2f} KiB  {r['scheme']!s:>6} {r['q']} try {r['attempt']}")
        # expect: /a.zip         31.25 KiB    http {'x': ['1'], 'y': ['2']} try 1
        # expect: /b.tar.gz      26.37 KiB   https {} try 1
        # expect: /d             15.62 KiB    http {} try 3
    for u, e in errors: print('FAILED', u, type(e), e)  # expect: FAILED ftp://bad host/c <class '__main__.DownloadError'> invalid host 'bad host'
    print(urljoin('http://a/b/c', '../d'), urlparse(URLS[0]))
    # expect: http://a/d ParseResult(scheme='http', netloc='example.com', path='/a.zip', params='', query='x=1&y=2', fragment='')
