import asyncio

def handles():
    try:
        yield
    except KeyError:
        yield

g = handles()
next(g)
g.throw(KeyError('first'))
try:
    g.throw(TypeError('second'))
except TypeError as e:
    print(repr(e.__context__))  # expect: KeyError('first')

async def cancelled():
    task = asyncio.current_task()
    asyncio.get_running_loop().call_later(0.01, task.cancel)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled')
    1 / 0

try:
    asyncio.run(cancelled())  # expect: cancelled
except ZeroDivisionError as e:
    print(e.__context__)  # expect: None
