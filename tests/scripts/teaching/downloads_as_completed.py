from concurrent.futures import ThreadPoolExecutor, as_completed
from time import sleep, perf_counter
import threading

def download(url):
    start = perf_counter()
    sleep(len(url) / 10)
    return url, threading.current_thread().name, perf_counter() - start

urls = ["http://a.com", "http://example.org/x", "https://b.io", "http://slow.example.net/file"]
with ThreadPoolExecutor(max_workers=3, thread_name_prefix="worker") as pool:
    futures = {pool.submit(download, u): u for u in urls}
    for f in as_completed(futures):
        url = futures[f]
        try:
            _, name, took = f.result()
        except Exception as exc:
            print(f"{url!r} generated an exception: {exc}")
        else:
            print(f"{url:<30} {name} {took:.1f}s")
            # expect: http://a.com                   worker_0 1.2s
            # expect: https://b.io                   worker_2 1.2s
            # expect: http://example.org/x           worker_1 2.0s
            # expect: http://slow.example.net/file   worker_0 2.8s
# Two of them take equally long: which is first depends on the load of a real machine.
# cpython: no
