async def f(): return 1
async def g():
    x = await f()
    y = [await f() for _ in range(2)]
    z = {k: await f() for k in 'ab'}
    w = await f() + await f() * 2
    a, b = await f(), (await f(),)
    s = f'{await f()}'
    t = (await f()) if await f() else 0
    lst = [i async for i in ag()]
    l2 = [i for i in [await f()]]
    print(await f(), *[await f()], sep='|')
    async def inner(): return await f() + x
    assert await f()
    d = {'k': await f()}; d['k'] += await f()
    while await f(): break
    if not await f(): pass
    return x, y, z, w, a, b, s, t, lst, l2, await inner(), d, -await f(), not await f(), (await f()) ** 2
async def ag():
    for i in range(3):
        if i == 1: continue
        yield await f() + i
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
print(run(g()))
# expect: 1|1
# expect: (1, [1, 1], {'a': 1, 'b': 1}, 3, 1, (1,), '1', 1, [1, 3], [1], 2, {'k': 2}, -1, False, 1)
class Aw:
    def __await__(self): return iter(['step']) if False else self._gen()
    def _gen(self): r = yield 'paused'; return ('resumed', r)
async def h(): return await Aw()
c = h(); print(c.send(None))  # expect: paused
try: c.send('val')
except StopIteration as e: print(e.value)  # expect: ('resumed', 'val')
async def many(n):
    if n == 0: return await Aw()
    return await many(n - 1)
c = many(5); print(c.send(None))  # expect: paused
try: c.send(1)
except StopIteration as e: print(e.value)  # expect: ('resumed', 1)
async def err():
    try: await Aw()
    except RuntimeError as e: return 'handled ' + str(e)
    finally: print('cleanup')
c = err(); c.send(None)
try: c.throw(RuntimeError('boom'))  # expect: cleanup
except StopIteration as e: print(e.value)  # expect: handled boom
c = err(); c.send(None); c.close(); print('closed', c.cr_running)
# expect: cleanup
# expect: closed False
class ACM:
    async def __aenter__(self): return await f()
    async def __aexit__(self, *e): print('exit', e[0]); await f(); return True
async def w():
    async with ACM() as v, ACM() as u: print(v, u); raise KeyError
    for i in range(3):
        async with ACM():
            if i == 1: break
    async with ACM(): return 'ret'
print(run(w()))
# expect: 1 1
# expect: exit <class 'KeyError'>
# expect: exit None
# expect: exit None
# expect: exit None
# expect: exit None
# expect: ret
print(f.__name__, type(f).__name__, f.__code__.co_flags & 0x80 != 0)  # expect: f function True
x = f(); print(type(x).__name__); x.close()  # expect: coroutine
import inspect; print(inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(ag), inspect.isasyncgen(ag()))  # expect: True True True
