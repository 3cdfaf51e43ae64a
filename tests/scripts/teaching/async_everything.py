import asyncio
import concurrent.futures
import time

def blocking_io(n):
    time.sleep(0.5)
    return n * n

async def ticker(delay, to):
    for i in range(to):
        yield i
        await asyncio.sleep(delay)

class Resource:
    async def __aenter__(self):
        await asyncio.sleep(0.1)
        print("open")
        return self
    async def __aexit__(self, *exc):
        await asyncio.sleep(0.1)
        print("close")

async def main():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor(max_workers=3) as pool:
        results = await asyncio.gather(*(loop.run_in_executor(pool, blocking_io, i) for i in range(4)))
    print(results)
    print(await asyncio.to_thread(blocking_io, 9))
    async with Resource() as r:
        async for i in ticker(0.1, 3):
            print("tick", i)
    print([i async for i in ticker(0, 3)])
    sem = asyncio.Semaphore(2)
    async def limited(i):
        async with sem:
            await asyncio.sleep(0.1)
            return i
    done, pending = await asyncio.wait([asyncio.create_task(limited(i)) for i in range(4)])
    print(sorted(t.result() for t in done), len(pending))
    for coro in asyncio.as_completed([asyncio.sleep(0.3, "c"), asyncio.sleep(0.1, "a"), asyncio.sleep(0.2, "b")]):
        print(await coro)

loop = asyncio.get_event_loop()
loop.run_until_complete(main())
# expect: [0, 1, 4, 9]
# expect: 81
# expect: open
# expect: tick 0
# expect: tick 1
# expect: tick 2
# expect: close
# expect: [0, 1, 2]
# expect: [0, 1, 2, 3] 0
# expect: a
# expect: b
# expect: c
loop.close()
