# asyncio.wait() has taken coroutines once: now it refuses them, and nobody awaits them
import asyncio


async def say(what, delay=0):
    await asyncio.sleep(delay)
    print(what)


async def caught():
    try:
        await asyncio.wait([say('a'), say('b', 1)])
    except TypeError as error:
        print(error)
    print('goes on')


async def collected():
    coroutines = []
    for i in range(3):
        coroutines.append(say(i))
    await asyncio.wait(coroutines)  # expect error: sys:1: RuntimeWarning: coroutine 'say' was never awaited


asyncio.run(caught())
# expect: Passing coroutines is forbidden, use tasks explicitly.
# expect: goes on
tasks = {say(i) for i in range(2)}
asyncio.run(collected())
