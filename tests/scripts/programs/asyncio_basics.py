# cpython: no
import asyncio
import time
async def say_after(delay, what):
    await asyncio.sleep(delay)
    print(what)
    return what
async def main():
    t0 = time.perf_counter()
    task1 = asyncio.create_task(say_after(0.2, '안녕'), name="인사")
    task2 = asyncio.create_task(say_after(0.1, 'world'))
    print(task1.get_name(), task1.done())
    await task1; await task2
    print(f"{time.perf_counter() - t0:.1f}")
    r = await asyncio.gather(say_after(.02, 1), say_after(.01, 2), fail(), return_exceptions=True)
    print(r)
    try:
        await asyncio.gather(say_after(.05, 'x'), fail())
    except ValueError as e:
        print("gather", e)
    await asyncio.sleep(0.1)
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=0.1)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e))
    async with asyncio.timeout(0.5) as cm:
        await asyncio.sleep(.01)
    print(cm.expired())
    try:
        async with asyncio.timeout(0.05):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timed out")
    t = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    t.cancel("이유")
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args, t.cancelled())
    done, pending = await asyncio.wait({asyncio.create_task(say_after(d, d)) for d in (.01, .03)}, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending: await p
    inner = asyncio.create_task(say_after(.05, 'shielded'))
    try:
        await asyncio.wait_for(asyncio.shield(inner), .01)
    except asyncio.TimeoutError:
        print('outer timeout')
    print(await inner)
    print(len(asyncio.all_tasks()), asyncio.current_task().get_name())
async def fail():
    raise ValueError("실패")
asyncio.run(main())
# expect: 인사 False
# expect: world
# expect: 안녕
# expect: 0.2
# expect: 2
# expect: 1
# expect: [1, 2, ValueError('실패')]
# expect: gather 실패
# expect: x
# expect: timeout TimeoutError()
# expect: False
# expect: timed out
# expect: cancelled ('이유',) True
# expect: 0.01
# expect: 1 1
# expect: 0.03
# expect: outer timeout
# expect: shielded
# expect: shielded
# expect: 1 Task-1
