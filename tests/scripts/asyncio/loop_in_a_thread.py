import asyncio, threading, time
def start_loop(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()
async def job(n):
    await asyncio.sleep(0.05 * n)
    return n * 2
new_loop = asyncio.new_event_loop()
t = threading.Thread(target=start_loop, args=(new_loop,), daemon=True)
t.start()
futs = [asyncio.run_coroutine_threadsafe(job(i), new_loop) for i in (3, 1, 2)]
print([f.result() for f in futs])  # expect: [6, 2, 4]
new_loop.call_soon_threadsafe(new_loop.stop)
t.join()
new_loop.close()
print(new_loop.is_closed(), t.is_alive())  # expect: True False
def cancelled_from_outside():
    import asyncio, threading
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    ended = threading.Event()
    async def wait():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print('cancelled inside'); ended.set(); raise
    future = asyncio.run_coroutine_threadsafe(wait(), loop)
    try: future.result(0.01)
    except TimeoutError: print(future.cancel(), ended.wait(1))
    loop.call_soon_threadsafe(loop.stop); thread.join(); loop.close()
cancelled_from_outside()
# expect: cancelled inside
# expect: True True
