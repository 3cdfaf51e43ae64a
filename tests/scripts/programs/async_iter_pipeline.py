# cpython: no
import asyncio, contextlib, time
async def source(n):
    for i in range(n): yield i; await asyncio.sleep(0)
async def amap(f, it):
    async for x in it: yield f(x)
async def afilter(p, it):
    async for x in it:
        if p(x): yield x
async def batch(it, n):
    buf = []
    async for x in it:
        buf.append(x)
        if len(buf) == n: yield tuple(buf); buf.clear()
    if buf: yield tuple(buf)
class Ticker:
    def __init__(self, n, d): self.n, self.d = n, d
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1; await asyncio.sleep(self.d); return self.i
@contextlib.asynccontextmanager
async def conn(name):
    print('열림', name)
    try: yield name.upper()
    except ValueError as e: print('처리', e)
    finally: print('닫힘', name)
async def main():
    async for b in batch(afilter(lambda x: x % 2, amap(lambda x: x * 3, source(9))), 2): print(b)
    print([x async for x in Ticker(3, .01)], {x: x ** 2 async for x in Ticker(2, 0)})
    async with conn('db') as c: print(c); raise ValueError('문제')
    async with contextlib.AsyncExitStack() as st:
        cs = [await st.enter_async_context(conn(n)) for n in 'xy']; st.push_async_callback(asyncio.sleep, 0); print(cs)
    g = source(5); print(await anext(g), await anext(g), await anext(g, 'd')); await g.aclose(); print(await anext(g, '끝'))
    async with asyncio.timeout(1): print(await asyncio.gather(*[asyncio.to_thread(time.sleep, .01) for _ in range(2)]))
    ts = [asyncio.create_task(asyncio.sleep(d, d)) for d in (.03, .01, .02)]; print([await f for f in asyncio.as_completed(ts)])
    def blocking(): time.sleep(.01); return threading.current_thread() is not threading.main_thread()
    import threading; print(await asyncio.get_event_loop().run_in_executor(None, blocking))
asyncio.run(main())
# expect: (3, 9)
# expect: (15, 21)
# expect: [1, 2, 3] {1: 1, 2: 4}
# expect: 열림 db
# expect: DB
# expect: 처리 문제
# expect: 닫힘 db
# expect: 열림 x
# expect: 열림 y
# expect: ['X', 'Y']
# expect: 닫힘 y
# expect: 닫힘 x
# expect: 0 1 2
# expect: 끝
# expect: [None, None]
# expect: [0.01, 0.02, 0.03]
# expect: True
