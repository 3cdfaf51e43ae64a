# cpython: no
import asyncio, functools, random, time, contextlib, collections
class Limiter:
    def __init__(self, rate): self.interval = 1 / rate; self.next = 0; self.lock = asyncio.Lock()
    async def __aenter__(self):
        async with self.lock:
            now = asyncio.get_running_loop().time(); delay = max(0, self.next - now); self.next = max(now, self.next) + self.interval
        if delay: await asyncio.sleep(delay)
    async def __aexit__(self, *exc): return False
def retry(n, *excs, backoff=.01):
    def deco(f):
        @functools.wraps(f)
        async def w(*a, **k):
            for i in range(n):
                try: return await f(*a, **k)
                except excs as e:
                    print(f'{f.__name__}{a}: {e} (시도 {i + 1})')
                    await asyncio.sleep(backoff * 2 ** i)
            raise RuntimeError(f'{n}번 모두 실패')
        return w
    return deco
calls = collections.Counter()
@retry(3, ValueError, KeyError)
async def flaky(x):
    calls[x] += 1
    if calls[x] < x: raise ValueError(f'아직 {calls[x]}')
    return x * 10
async def main():
    t = time.perf_counter(); lim = Limiter(50)
    async def one(i):
        async with lim: return i
    r = await asyncio.gather(*(one(i) for i in range(6))); print(r, f'{time.perf_counter() - t:.1f}')
    print(await flaky(1), await flaky(3))
    res = await asyncio.gather(flaky(9), flaky(2), return_exceptions=True); print(res)
    async def gen():
        for i in range(3):
            yield i; await asyncio.sleep(0)
    print({i: v async for i, v in aenumerate(gen())}, [x async for x in gen() if x], sum([x async for x in gen()]))
    q = asyncio.LifoQueue(); [q.put_nowait(i) for i in range(3)]; print([q.get_nowait() for _ in range(3)], q.empty())
    try: await asyncio.wait_for(q.get(), .01)
    except asyncio.TimeoutError: print('빈 큐')
    fut = asyncio.get_running_loop().create_future(); asyncio.get_running_loop().call_later(.01, fut.set_exception, OSError(5, '입출력')); 
    try: await fut
    except OSError as e: print(e)
    f2 = asyncio.ensure_future(asyncio.sleep(.01, 'v')); print(f2.done(), await f2, f2.result(), f2)if 0 else print(await f2)
    print(await asyncio.wait_for(asyncio.shield(asyncio.sleep(0, 5)), 1))
async def aenumerate(ait, start=0):
    async for x in ait: yield start, x; start += 1
asyncio.run(main(), debug=False)
# expect: [0, 1, 2, 3, 4, 5] 0.1
# expect: flaky(3,): 아직 1 (시도 1)
# expect: flaky(3,): 아직 2 (시도 2)
# expect: 10 30
# expect: flaky(9,): 아직 1 (시도 1)
# expect: flaky(2,): 아직 1 (시도 1)
# expect: flaky(9,): 아직 2 (시도 2)
# expect: flaky(9,): 아직 3 (시도 3)
# expect: [RuntimeError('3번 모두 실패'), 20]
# expect: {0: 0, 1: 1, 2: 2} [1, 2] 3
# expect: [2, 1, 0] True
# expect: 빈 큐
# expect: [Errno 5] 입출력
# expect: v
# expect: 5
