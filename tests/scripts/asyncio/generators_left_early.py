# What an asynchronous generator cleans up happens when it is left, at the latest when its loop shuts down.
import asyncio


async def ticker(log, name):
    try:
        for i in range(9):
            await asyncio.sleep(0)
            yield i
    finally:
        await asyncio.sleep(0)
        log.append(f'{name} closed')


async def fails():
    try:
        yield 1
    finally:
        raise LookupError('while it was closed')


log, kept = [], []


async def main():
    async for i in ticker(log, 'first'):
        if i:
            break
    await asyncio.sleep(0.01)
    print(log)
    for name in 'second', 'third':
        kept.append(ticker(log, name))
        await anext(kept[-1])
    kept.append(ticker(log, 'never asked'))
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(sorted(context), context['message'].split(' <')[0], repr(context['exception'])))
    kept.append(fails())
    await anext(kept[-1])
    print(log)


asyncio.run(main())
# expect: ['first closed']
# expect: ['first closed']
# expect: ['asyncgen', 'exception', 'message'] an error occurred during closing of asynchronous generator LookupError('while it was closed')
print(sorted(log))  # expect: ['first closed', 'second closed', 'third closed']


async def alone():
    try:
        yield 1
    finally:
        print('no loop, no waiting')


left = alone()
try:
    left.asend(None).send(None)
except StopIteration as stop:
    print(stop.value)  # expect: 1
del left  # expect: no loop, no waiting


async def through(source):
    try:
        async for item in source:
            yield item
    finally:
        print('the outer one ends')


async def first(items):
    async for item in items:
        return item


async def chained():
    log.clear()
    print(await first(through(ticker(log, 'inner'))))
    await asyncio.sleep(0.01)
    print(log)


asyncio.run(chained())
# expect: 0
# expect: the outer one ends
# expect: ['inner closed']
