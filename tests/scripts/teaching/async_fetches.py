import asyncio, time
async def fetch(session, url):
    print(f"[{session}] GET {url}")
    await asyncio.sleep(len(url) * 0.01)
    return f"{url}: {len(url)} bytes"
async def bounded(sem, url):
    async with sem:
        return await fetch("s", url)
async def main():
    urls = [f"https://example.com/{i}" for i in range(6)]
    sem = asyncio.Semaphore(3)
    start = time.perf_counter()
    results = await asyncio.gather(*(bounded(sem, u) for u in urls))
    for r in results: print(r)
    elapsed = time.perf_counter() - start
    print(0.4 < elapsed < 0.5)
    loop = asyncio.get_event_loop()
    t = loop.time()
    handle = loop.call_later(0.2, lambda: print("call_later fired"))
    await asyncio.sleep(0.3)
    print(handle.cancelled(), loop.time() - t >= 0.3)
if __name__ == "__main__":
    asyncio.run(main())
    # expect: [s] GET https://example.com/0
    # expect: [s] GET https://example.com/1
    # expect: [s] GET https://example.com/2
    # expect: [s] GET https://example.com/3
    # expect: [s] GET https://example.com/4
    # expect: [s] GET https://example.com/5
    # expect: https://example.com/0: 21 bytes
    # expect: https://example.com/1: 21 bytes
    # expect: https://example.com/2: 21 bytes
    # expect: https://example.com/3: 21 bytes
    # expect: https://example.com/4: 21 bytes
    # expect: https://example.com/5: 21 bytes
    # expect: True
    # expect: call_later fired
    # expect: False True
