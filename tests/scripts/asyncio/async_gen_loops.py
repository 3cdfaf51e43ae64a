import asyncio
async def agen(n):
    for i in range(n): yield i; await asyncio.sleep(0)
async def main():
    print([x async for x in agen(3)], [x async for x in agen(5) if x % 2], {x: x * x async for x in agen(2)}, {x async for x in agen(2)})
    async for a in agen(3):
        if a == 0: continue
        print('item', a)
    else: print('else')
    async for a in agen(3): break
    else: print('no')
    g = (x * 2 async for x in agen(2)); print(type(g).__name__, [y async for y in g])
    async def inner():
        try: yield 1; yield 2
        finally: print('inner finally')
    it = inner(); print(await it.__anext__()); await it.aclose()
    try: await it.__anext__()
    except StopAsyncIteration: print('SAI')
    async def echo():
        r = None
        while True: r = yield r
    e = echo(); await e.asend(None); print(await e.asend('x'), await e.asend('y'))
    try: await echo().asend(5)
    except TypeError as x: print(x)
    try: await e.athrow(ValueError('t'))
    except ValueError as x: print('athrow', x)
    r = await asyncio.gather(asyncio.sleep(0.02, 'a'), asyncio.sleep(0.01, 'b')); print(r)
    r = await asyncio.gather(asyncio.sleep(0, 1), boom(), return_exceptions=True); print(r)
    try: await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except asyncio.TimeoutError as x: print('timeout', repr(x))
    t = asyncio.create_task(asyncio.sleep(1)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled', t.cancelled(), t.done())
    q = asyncio.Queue(); await q.put(1); print(await q.get(), q.empty(), q.qsize())
    ev = asyncio.Event(); asyncio.get_running_loop().call_later(0.01, ev.set); print(await ev.wait())
    lock = asyncio.Lock()
    async with lock: print(lock.locked())
    f = asyncio.get_running_loop().create_future(); f.set_result(3); print(await f, f.done(), f.result())
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    except TimeoutError: print('TO')
async def boom(): raise ValueError('boom')
asyncio.run(main())
# expect: [0, 1, 2] [1, 3] {0: 0, 1: 1} {0, 1}
# expect: item 1
# expect: item 2
# expect: else
# expect: async_generator [0, 2]
# expect: 1
# expect: inner finally
# expect: SAI
# expect: x y
# expect: can't send non-None value to a just-started async generator
# expect: athrow t
# expect: ['a', 'b']
# expect: [1, ValueError('boom')]
# expect: timeout TimeoutError()
# expect: cancelled True True
# expect: 1 True 0
# expect: True
# expect: True
# expect: 3 True 3
# expect: TO
try: asyncio.run(5)
except ValueError as e: print(e)  # expect: a coroutine was expected, got 5
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)  # expect: no running event loop
