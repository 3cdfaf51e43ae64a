import asyncio
class AI:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n
class ACM:
    async def __aenter__(self): print('aenter'); return 'val'
    async def __aexit__(self, t, v, tb): print('aexit', t and t.__name__); return t is ValueError
async def agen(n):
    try:
        for i in range(n):
            x = yield i
            if x: print('sent', x)
    finally: print('agen cleanup')
async def main():
    async for i in AI(2): print(i)
    else: print('else')
    async for i in AI(3):
        if i == 1: break
    else: print('never')
    async with ACM() as a, ACM(): print(a)
    async with ACM(): raise ValueError
    try:
        async with ACM(): raise KeyError('k')
    except KeyError as e: print(repr(e))
    print([i async for i in AI(3)], {i: j async for i in AI(2) for j in 'a'}, {x async for x in agen(2) if x}, sum([x async for x in (y * 2 async for y in agen(3))]))
    g = agen(3)
    print(await g.__anext__(), await g.asend('S'), await anext(g), await anext(g, 'dflt'))
    try: await g.__anext__()
    except StopAsyncIteration as e: print('stop', e.args)
    g = agen(3); await anext(g); await g.aclose(); await g.aclose()
    g = agen(2); await anext(g)
    try: await g.athrow(IndexError('t'))
    except IndexError as e: print(e)
    print(type(g).__name__, g.__name__, g.ag_running)
    for code in ('for x in AI(1): pass', 'with ACM(): pass'):
        try: exec(code, globals())
        except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    return 'end'
print(asyncio.run(main()))
# expect: 1
# expect: 0
# expect: else
# expect: aenter
# expect: aenter
# expect: val
# expect: aexit None
# expect: aexit None
# expect: aenter
# expect: aexit ValueError
# expect: aenter
# expect: aexit KeyError
# expect: KeyError('k')
# expect: agen cleanup
# expect: agen cleanup
# expect: [2, 1, 0] {1: 'a', 0: 'a'} {1} 6
# expect: sent S
# expect: agen cleanup
# expect: 0 1 2 dflt
# expect: stop ()
# expect: agen cleanup
# expect: agen cleanup
# expect: t
# expect: async_generator agen False
# expect: 'AI' object is not iterable
# expect: 'ACM' object does not support the context manager protocol
# expect: 'async for' requires an object with __aiter__ method, got list
# expect: 'int' object does not support the asynchronous context manager protocol
# expect: end
