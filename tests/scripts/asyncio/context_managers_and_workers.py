import asyncio, functools, contextlib
@contextlib.asynccontextmanager
async def resource(name):
    print("acquire", name)
    try:
        yield name.upper()
    finally:
        print("release", name)
async def retry(times, coro_func):
    for attempt in range(1, times + 1):
        try:
            return await coro_func(attempt)
        except ConnectionError as e:
            print(f"attempt {attempt} failed: {e}")
            await asyncio.sleep(2 ** attempt * 0.01)
    raise RuntimeError("gave up")
async def flaky(n):
    if n < 3:
        raise ConnectionError(f"code {n}")
    return "ok"
async def main():
    async with resource("db") as r, resource("cache"):
        print(r)
    print(await retry(5, flaky))
    try:
        await retry(1, flaky)
    except RuntimeError as e:
        print(e)
    results = await asyncio.gather(*map(functools.partial(asyncio.sleep, 0.01), "abc"))
    print(results)
    async with contextlib.AsyncExitStack() as stack:
        for n in "xy":
            await stack.enter_async_context(resource(n))
    q = asyncio.Queue()
    async def worker(i):
        while True:
            item = await q.get()
            print(f"w{i} got {item}")
            q.task_done()
    ws = [asyncio.create_task(worker(i)) for i in range(2)]
    for i in range(4): q.put_nowait(i)
    await q.join()
    for w in ws: w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))
asyncio.run(main())
# expect: acquire db
# expect: acquire cache
# expect: DB
# expect: release cache
# expect: release db
# expect: attempt 1 failed: code 1
# expect: attempt 2 failed: code 2
# expect: ok
# expect: attempt 1 failed: code 1
# expect: gave up
# expect: ['a', 'b', 'c']
# expect: acquire x
# expect: acquire y
# expect: release y
# expect: release x
# expect: w0 got 0
# expect: w0 got 1
# expect: w0 got 2
# expect: w0 got 3
# expect: [CancelledError(''), CancelledError('')]
