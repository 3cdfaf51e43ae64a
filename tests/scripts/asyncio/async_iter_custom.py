import asyncio
class Count:
    def __init__(self, n): self.n = n; self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return self.i
class Resource:
    def __init__(self, name, log): self.name, self.log = name, log
    async def __aenter__(self): self.log.append('open ' + self.name); return self
    async def __aexit__(self, *e): self.log.append('close ' + self.name); return False
async def main():
    log = []
    async with Resource('a', log) as a, Resource('b', log) as b: log.append(a.name + b.name)
    print(log)
    async def worker(n, d):
        await asyncio.sleep(d); return n
    rs = [await c for c in asyncio.as_completed([worker('slow', .03), worker('fast', .01)])]; print(rs)
    done, pending = await asyncio.wait([asyncio.create_task(worker(i, i / 100)) for i in (1, 50)], return_when=asyncio.FIRST_COMPLETED); print(len(done), len(pending), done.pop().result()); [p.cancel() for p in pending]
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(worker('x', 0)); t2 = tg.create_task(worker('y', 0))
    print(t1.result(), t2.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad()); tg.create_task(worker('z', 1))
    except* ValueError as eg: print([str(e) for e in eg.exceptions])
    async for i in Count(3):
        if i == 2: continue
        print(i)
    else: print('done')
    sem = asyncio.Semaphore(2); active = peak = 0
    async def limited():
        nonlocal active, peak
        async with sem: active += 1; peak = max(peak, active); await asyncio.sleep(.001); active -= 1
    await asyncio.gather(*[limited() for _ in range(5)]); print('peak', peak)
    q = asyncio.Queue(maxsize=1)
    async def prod():
        for i in range(3): await q.put(i)
        await q.put(None)
    async def cons():
        got = []
        while (x := await q.get()) is not None: got.append(x)
        return got
    _, got = await asyncio.gather(prod(), cons()); print(got)
    t = asyncio.create_task(worker('n', 0), name='named'); print(t.get_name(), asyncio.current_task() is not t, len(asyncio.all_tasks()) >= 2); print(await t)
    cond = asyncio.Condition(); ready = False
    async def waiter():
        async with cond: await cond.wait_for(lambda: ready); return 'notified'
    w = asyncio.create_task(waiter()); await asyncio.sleep(0); ready = True
    async with cond: cond.notify_all()
    print(await w, await asyncio.shield(worker('sh', 0)), await asyncio.to_thread(lambda: 'thr'), asyncio.iscoroutinefunction(worker), asyncio.isfuture(t))
async def bad(): raise ValueError('tg')
asyncio.run(main())
# expect: ['open a', 'open b', 'ab', 'close b', 'close a']
# expect: ['fast', 'slow']
# expect: 1 1 1
# expect: x y
# expect: ['tg']
# expect: 1
# expect: 3
# expect: done
# expect: peak 2
# expect: [0, 1, 2]
# expect: named True True
# expect: n
# expect: notified sh thr True True
