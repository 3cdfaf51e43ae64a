import asyncio, threading, time
async def main():
    lock = asyncio.Lock()
    order = []
    async def critical(n):
        async with lock:
            order.append((n, "in"))
            await asyncio.sleep(0.01)
            order.append((n, "out"))
    await asyncio.gather(*[critical(n) for n in range(3)])
    print(order, lock.locked())
    event = asyncio.Event()
    async def waiter(n):
        await event.wait()
        return n
    tasks = [asyncio.create_task(waiter(n)) for n in range(2)]
    await asyncio.sleep(0.01)
    event.set()
    print(await asyncio.gather(*tasks), event.is_set())
    semaphore = asyncio.Semaphore(2)
    running = most = 0
    async def limited():
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.01)
            running -= 1
    await asyncio.gather(*[limited() for _ in range(6)])
    print(most)
    queue = asyncio.Queue(maxsize=2)
    async def producer():
        for i in range(5):
            await queue.put(i)
        await queue.put(None)
    async def consumer():
        items = []
        while (item := await queue.get()) is not None:
            items.append(item)
            queue.task_done()
        return items
    print((await asyncio.gather(producer(), consumer()))[1], queue.qsize(), queue.empty())
    condition = asyncio.Condition()
    ready = False
    async def sleeper():
        async with condition:
            await condition.wait_for(lambda: ready)
            return "woken"
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    async with condition:
        ready = True
        condition.notify_all()
    print(await task)
    barrier = asyncio.Barrier(3)
    print(sorted(await asyncio.gather(*[barrier.wait() for _ in range(3)])))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, lambda: threading.current_thread().name), await asyncio.to_thread(pow, 2, 10))
    future = loop.create_future()
    loop.call_later(0.05, future.set_result, "later")
    threading.Thread(target=lambda: (time.sleep(0.1), loop.call_soon_threadsafe(print, "from a thread"))).start()
    print(await future)
    await asyncio.sleep(0.2)
    priority = asyncio.PriorityQueue()
    for n in (3, 1, 2):
        priority.put_nowait(n)
    print([priority.get_nowait() for _ in range(3)])
    for bad in (priority.get_nowait, lock.release, queue.task_done, queue.task_done):
        try:
            bad()
        except Exception as error:
            print(type(error).__name__, error)
asyncio.run(main())
# expect: [(0, 'in'), (0, 'out'), (1, 'in'), (1, 'out'), (2, 'in'), (2, 'out')] False
# expect: [0, 1] True
# expect: 2
# expect: [0, 1, 2, 3, 4] 0 True
# expect: woken
# expect: [0, 1, 2]
# expect: asyncio_0 1024
# expect: later
# expect: from a thread
# expect: [1, 2, 3]
# expect: QueueEmpty
# expect: RuntimeError Lock is not acquired.
# expect: ValueError task_done() called too many times
