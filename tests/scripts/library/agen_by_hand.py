async def ag():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
        print('got', y)
    except ValueError as e: print('VE', e); yield 'recovered'
    finally: print('fin')
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
    except StopAsyncIteration: return 'SAI'
g = ag()
print(type(g).__name__, run(g.__anext__()), run(g.asend('a')), run(g.asend('b')), run(g.__anext__()))
# expect: got a
# expect: got b
# expect: fin
# expect: async_generator 1 2 SAI SAI
g = ag(); print(run(g.__anext__()), run(g.athrow(ValueError('v'))), run(g.__anext__()))
# expect: VE v
# expect: fin
# expect: 1 recovered SAI
g = ag(); run(g.__anext__()); print(run(g.aclose()), run(g.__anext__()))
# expect: fin
# expect: None SAI
class A:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i == self.n: raise StopAsyncIteration
        self.i += 1; return self.i
async def use():
    out = []
    async for x in A(3): out.append(x)
    else: out.append('else')
    out += [x async for x in A(2)]
    async for a, b in pairs(): out.append(a + b)
    return out, await anext(A(5)), [y async for x in A(2) async for y in A(x)], {x: 1 async for x in A(2)}
async def pairs():
    yield 1, 2
    yield 3, 4
print(run(use()))  # expect: ([1, 2, 3, 'else', 1, 2, 3, 7], 1, [1, 1, 2], {1: 1, 2: 1})
async def bad():
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
    class N:
        def __aiter__(self): return 5
    try:
        async for x in N(): pass
    except TypeError as e: print(e)
    class M:
        def __aiter__(self): return self
        def __anext__(self): return 5
    try:
        async for x in M(): pass
    except TypeError as e: print(e)
    class NoExit:
        async def __aenter__(self): pass
    for o in (5, NoExit()):
        try:
            async with o: pass
        except TypeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    try: await [1]
    except TypeError as e: print(e)
print(run(bad()))
# expect: 'async for' requires an object with __aiter__ method, got int
# expect: 'async for' received an object from __aiter__ that does not implement __anext__: int
# expect: 'async for' received an invalid object from __anext__: int
# expect: 'int' object does not support the asynchronous context manager protocol
# expect: 'NoExit' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# expect: object int can't be used in 'await' expression
# expect: object list can't be used in 'await' expression
# expect: None
try: [x for x in ag()]
except TypeError as e: print(e)  # expect: 'async_generator' object is not iterable
try: ag().send(1)
except AttributeError as e: print(e)  # expect: 'async_generator' object has no attribute 'send'
