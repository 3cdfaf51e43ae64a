import asyncio
async def producer(n, queue):
    for x in range(1, n + 1):
        print('producing {}/{}'.format(x, n))
        await asyncio.sleep(0.1)
        item = str(x)
        await queue.put(item)
    await queue.put(None)
async def consumer(queue):
    while True:
        item = await queue.get()
        if item is None:
            break
        print('consuming item {}...'.format(item))
        await asyncio.sleep(0.1)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
queue = asyncio.Queue()
producer_coro = producer(5, queue)
consumer_coro = consumer(queue)
loop.run_until_complete(asyncio.gather(producer_coro, consumer_coro))
# expect: producing 1/5
# expect: producing 2/5
# expect: consuming item 1...
# expect: producing 3/5
# expect: consuming item 2...
# expect: producing 4/5
# expect: consuming item 3...
# expect: producing 5/5
# expect: consuming item 4...
# expect: consuming item 5...
loop.close()
