import asyncio
async def producer(q, n):
    for i in range(n): await q.put(i); print('put', i)
    await q.put(None)
async def consumer(q):
    total = 0
    while True:
        x = await q.get()
        if x is None: break
        total += x; print('got', x); q.task_done()
    return total
async def main():
    q = asyncio.Queue(2)
    r = await asyncio.gather(producer(q, 4), consumer(q)); print(r)
    async def slow(): 
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print('cancelled'); raise
    t = asyncio.create_task(slow()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError as e: print('CE', t.cancelled())
    try: await asyncio.wait_for(slow(), .01)
    except TimeoutError: print('timeout')
    async def fail(): raise ValueError('f')
    rs = await asyncio.gather(fail(), asyncio.sleep(0, 'ok'), return_exceptions=True); print(rs)
    try: await asyncio.gather(fail(), asyncio.sleep(0))
    except ValueError as e: print('gather', e)
    t = asyncio.create_task(fail())
    await asyncio.sleep(0)
    print(t.done(), repr(t.exception()))
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_result, 'fut'); print(await fut)
    ev = asyncio.Event()
    async def w(n): await ev.wait(); print('woke', n)
    ts = [asyncio.create_task(w(i)) for i in range(2)]; await asyncio.sleep(0); ev.set(); await asyncio.gather(*ts)
    print(asyncio.current_task().get_name() != '', len(asyncio.all_tasks()))
asyncio.run(main())
# expect: put 0
# expect: put 1
# expect: got 0
# expect: got 1
# expect: put 2
# expect: put 3
# expect: got 2
# expect: got 3
# expect: [None, 6]
# expect: cancelled
# expect: CE True
# expect: cancelled
# expect: timeout
# expect: [ValueError('f'), 'ok']
# expect: gather f
# expect: True ValueError('f')
# expect: fut
# expect: woke 0
# expect: woke 1
# expect: True 1
