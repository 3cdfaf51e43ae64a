# cpython: no
import asyncio
async def philosopher(i, forks, log):
    a, b = sorted((i, (i + 1) % len(forks)))
    for r in range(2):
        async with forks[a], forks[b]:
            log.append((r, i)); await asyncio.sleep(0)
        await asyncio.sleep(0)
async def main():
    forks = [asyncio.Lock() for _ in range(5)]; log = []
    await asyncio.gather(*(philosopher(i, forks, log) for i in range(5)))
    print(len(log), sorted(log)[:3]); print(forks[0]) if False else print(all(not f.locked() for f in forks))
    b = asyncio.BoundedSemaphore(1)
    async with b: pass
    try: b.release()
    except ValueError as e: print(e)
    c = asyncio.Condition(); st = {'v': 0}
    async def prod():
        for _ in range(3):
            async with c: st['v'] += 1; c.notify()
            await asyncio.sleep(0)
    async def cons():
        got = []
        while len(got) < 3:
            async with c:
                await c.wait_for(lambda: st['v'] > len(got)); got.append(st['v'])
        return got
    print((await asyncio.gather(cons(), prod()))[0])
    try: await c.wait()
    except RuntimeError as e: print(e)
asyncio.run(main())
# expect: 10 [(0, 0), (0, 1), (0, 2)]
# expect: True
# expect: BoundedSemaphore released too many times
# expect: [1, 2, 3]
# expect: cannot wait on un-acquired lock
