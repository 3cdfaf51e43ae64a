class Awaitable:
    def __init__(self, *v): self.v = v
    def __await__(self):
        for x in self.v: r = yield x; print('  resumed', r)
        return sum(self.v)
def drive(c, log=True):
    send = None
    try:
        while True:
            y = c.send(send)
            if log: print('yielded', y)
            send = ('reply', y)
    except StopIteration as e: return e.value
async def leaf(): return 1
async def mid(): return await leaf() + await Awaitable(5, 6)
async def top():
    x = await mid()
    y = await mid() if x > 10 else 0
    return x + y
print(drive(top()))
# expect: yielded 5
# expect:   resumed ('reply', 5)
# expect: yielded 6
# expect:   resumed ('reply', 6)
# expect: yielded 5
# expect:   resumed ('reply', 5)
# expect: yielded 6
# expect:   resumed ('reply', 6)
# expect: 24
async def args(a, b=2, *c, d=4, **e): return a, b, c, d, e
print(drive(args(1)), drive(args(1, 3, 5, d=6, f=7)))  # expect: (1, 2, (), 4, {}) (1, 3, (5,), 6, {'f': 7})
async def exc():
    try: await raiser()
    except ValueError as e: return 'caught ' + str(e)
    finally: await Awaitable(9)
async def raiser(): await Awaitable(3); raise ValueError('r')
print(drive(exc()))
# expect: yielded 3
# expect:   resumed ('reply', 3)
# expect: yielded 9
# expect:   resumed ('reply', 9)
# expect: caught r
async def loop():
    out = []
    for i in range(3): out.append(await Awaitable(i))
    while len(out) < 4: out.append(await leaf())
    return out
print(drive(loop(), False))
# expect:   resumed ('reply', 0)
# expect:   resumed ('reply', 1)
# expect:   resumed ('reply', 2)
# expect: [0, 1, 2, 1]
async def comp(): return [await leaf() for _ in range(2)], {await leaf(): i for i in range(2)}, (await leaf(), await leaf())
print(drive(comp()))  # expect: ([1, 1], {1: 1}, (1, 1))
class Ctx:
    async def __aenter__(self): await Awaitable('enter'[0:1] and 1); return self
    async def __aexit__(self, t, v, tb): print('aexit', t.__name__ if t else t); await leaf(); return True
async def w():
    async with Ctx() as c:
        print(type(c).__name__)
        raise KeyError('gone')
    async with Ctx():
        return 'from with'
print(drive(w()))
# expect: yielded 1
# expect:   resumed ('reply', 1)
# expect: Ctx
# expect: aexit KeyError
# expect: yielded 1
# expect:   resumed ('reply', 1)
# expect: aexit None
# expect: from with
c = leaf(); print(type(c).__name__, c.__name__, c.__qualname__); c.close()  # expect: coroutine leaf leaf
try: c.send(None)
except RuntimeError as e: print(e)  # expect: cannot reuse already awaited coroutine
g = top(); g.send(None)
try: g.throw(KeyError('in'))
except KeyError as e: print('out', e)  # expect: out 'in'
f = lambda: (yield); print(type(f()).__name__)  # expect: generator
l = [leaf() for _ in range(2)]; print([drive(x) for x in l])  # expect: [1, 1]
