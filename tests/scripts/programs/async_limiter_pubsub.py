import asyncio, time, collections
class RateLimiter:
    def __init__(self, rate, per): self.rate, self.per = rate, per; self.ts = collections.deque(); self.lock = asyncio.Lock()
    async def __aenter__(self):
        async with self.lock:
            while len(self.ts) >= self.rate:
                w = self.ts[0] + self.per - time.monotonic()
                if w > 0: await asyncio.sleep(w)
                self.ts.popleft()
            self.ts.append(time.monotonic()); return self
    async def __aexit__(self, *a): pass
async def ticker(delay, to):
    for i in range(to): yield i; await asyncio.sleep(delay)
async def fetch(lim, i):
    async with lim: return i, round(time.monotonic() - T0, 1)
class Pub:
    def __init__(self): self.subs = collections.defaultdict(list)
    async def publish(self, topic, m): await asyncio.gather(*(q.put(m) for q in self.subs[topic]))
    async def listen(self, topic):
        q = asyncio.Queue(); self.subs[topic].append(q)
        try:
            while (m := await q.get()) is not None: yield m
        finally: self.subs[topic].remove(q)
async def sub(p, n):
    async for m in p.listen('뉴스'): print(n, m)
    print(n, 'done')
async def main():
    global T0; T0 = time.monotonic(); lim = RateLimiter(2, .2)
    print(await asyncio.gather(*(fetch(lim, i) for i in range(6))))
    print([i async for i in ticker(.01, 4)], {i: i * i async for i in ticker(0, 3)})
    p = Pub(); ts = [asyncio.create_task(sub(p, n)) for n in 'AB']; await asyncio.sleep(0)
    for m in ('속보', 'x', None): await p.publish('뉴스', m); await asyncio.sleep(.01)
    await asyncio.wait(ts, timeout=1); print(dict(p.subs))
    async def w(n):
        try: await asyncio.sleep(n)
        except asyncio.CancelledError: print('cancel', n); raise
    try: await asyncio.wait_for(asyncio.gather(w(1), w(2)), .05)
    except TimeoutError: print('timeout all')
    async with asyncio.TaskGroup() as tg: ts = [tg.create_task(asyncio.sleep(.01 * i, i)) for i in range(3)]
    print([t.result() for t in ts])
    try:
        async with asyncio.timeout(.02):
            try: await asyncio.sleep(1)
            finally: print('cleanup in timeout')
    except TimeoutError as e: print(repr(e))
    q = asyncio.Queue(maxsize=1); await q.put(1)
    try: await asyncio.wait_for(q.put(2), .01)
    except asyncio.TimeoutError: print('full', q.full(), q)
asyncio.run(main())

# expect: [(0, 0.0), (1, 0.0), (2, 0.2), (3, 0.2), (4, 0.4), (5, 0.4)]
# expect: [0, 1, 2, 3] {0: 0, 1: 1, 2: 4}
# expect: A 속보
# expect: B 속보
# expect: A x
# expect: B x
# expect: A done
# expect: B done
# expect: {'뉴스': []}
# expect: cancel 1
# expect: cancel 2
# expect: timeout all
# expect: [0, 1, 2]
# expect: cleanup in timeout
# expect: TimeoutError()
# expect: full True <Queue maxsize=1 _queue=[1] tasks=1>
