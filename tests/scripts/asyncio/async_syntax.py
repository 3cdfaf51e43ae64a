import asyncio
class Countdown:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0.01)
        self.n -= 1
        return self.n
class Manager:
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter")
        return "value"
    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        print("exit", kind and kind.__name__)
        return kind is ValueError
async def numbers(n):
    try:
        for i in range(n):
            received = yield i
            if received:
                print("received", received)
            await asyncio.sleep(0)
    finally:
        print("numbers end")
async def main():
    async for x in Countdown(3):
        if x == 1:
            continue
        print(x)
    else:
        print("else")
    async for x in Countdown(5):
        if x == 2:
            break
    async with Manager() as value:
        print(value)
    async with Manager(), Manager() as second:
        raise ValueError("swallowed")
    print([x async for x in Countdown(3)], {x: y async for x in Countdown(2) for y in [x * x]}, [await asyncio.sleep(0, i) for i in range(3)], [x async for x in numbers(3) if x % 2 == 0])
    generator = numbers(3)
    print(await generator.__anext__(), await generator.asend("hi"), await anext(generator))
    print(await anext(generator, "over"))
    closing = numbers(3)
    await anext(closing)
    await closing.aclose()
    print([i async for i in (x * 2 async for x in Countdown(2))])
    async def returns():
        async with Manager():
            return "from inside"
    print(await returns())
    for i in range(2):
        async with Manager():
            continue
    print(type(numbers(1)).__name__, type(main).__name__)
    try:
        async for x in Countdown(1):
            raise KeyError("in loop")
    except KeyError as error:
        print(repr(error))
asyncio.run(main())
# expect: 2
# expect: 0
# expect: else
# expect: enter
# expect: value
# expect: exit None
# expect: enter
# expect: enter
# expect: exit ValueError
# expect: exit None
# expect: numbers end
# expect: [2, 1, 0] {1: 1, 0: 0} [0, 1, 2] [0, 2]
# expect: received hi
# expect: 0 1 2
# expect: numbers end
# expect: over
# expect: numbers end
# expect: [2, 0]
# expect: enter
# expect: exit None
# expect: from inside
# expect: enter
# expect: exit None
# expect: enter
# expect: exit None
# expect: async_generator function
# expect: KeyError('in loop')
coroutine = main()
print(type(coroutine).__name__, coroutine.__name__)  # expect: coroutine main
coroutine.close()
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)  # expect: cannot reuse already awaited coroutine
