# cpython: no
import asyncio, random
random.seed(0)
async def producer(q, n):
    for i in range(n):
        await q.put(f"일감 {i}")
        await asyncio.sleep(0.01)
    await q.put(None)
async def consumer(q):
    while (item := await q.get()) is not None:
        print("처리", item, q.qsize())
        q.task_done()
    q.task_done()
async def limited(sem, i, active):
    async with sem:
        active.append(i)
        assert len(active) <= 2
        await asyncio.sleep(0.01)
        active.remove(i)
        return i
async def waiter(cond, name, out):
    async with cond:
        await cond.wait_for(lambda: len(out) > 0)
        out.append(name)
async def main():
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q, 5), consumer(q))
    await q.join()
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(type(e))
    sem = asyncio.Semaphore(2)
    print(await asyncio.gather(*[limited(sem, i, active) for active in [[]] for i in range(6)]))
    cond = asyncio.Condition(); out = []
    ws = [asyncio.create_task(waiter(cond, n, out)) for n in "abc"]
    await asyncio.sleep(0)
    async with cond:
        out.append("first"); cond.notify_all()
    await asyncio.gather(*ws)
    print(out)
    ev = asyncio.Event()
    async def w(): await ev.wait(); return "깨어남"
    t = asyncio.create_task(w()); await asyncio.sleep(0.01); ev.set(); print(await t, ev)if False else print(await t)
    pq = asyncio.PriorityQueue(); [pq.put_nowait(x) for x in (3, 1, 2)]
    print([await pq.get() for _ in range(3)])
    lock = asyncio.Lock(); print(lock.locked())
    async with lock: print(lock.locked())
    try: lock.release()
    except RuntimeError as e: print(e)
    b = asyncio.Barrier(2)
    print(sorted(await asyncio.gather(b.wait(), b.wait())))
asyncio.run(main())
# expect: 처리 일감 0 0
# expect: 처리 일감 1 0
# expect: 처리 일감 2 0
# expect: 처리 일감 3 0
# expect: 처리 일감 4 0
# expect: <class 'asyncio.queues.QueueEmpty'>
# expect: [0, 1, 2, 3, 4, 5]
# expect: ['first', 'a', 'b', 'c']
# expect: 깨어남
# expect: [1, 2, 3]
# expect: False
# expect: True
# expect: Lock is not acquired.
# expect: [0, 1]
