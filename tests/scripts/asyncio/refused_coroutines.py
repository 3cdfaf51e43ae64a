# A coroutine that nobody can run, because a loop runs already or none does
import asyncio
import functools


async def greet():
    print('never')


def callback(*args, **keywords):
    raise ValueError(len(args))


async def main():
    try:
        asyncio.run(greet())
    except RuntimeError as error:
        print(error)
    loop = asyncio.get_running_loop()
    try:
        loop.run_until_complete(greet())
    except RuntimeError as error:
        print(error)
    print(str(loop.call_soon(callback, 'x' * 100, list(range(20)))).split(' at ')[0])
    print(str(loop.call_soon(functools.partial(callback, 1, key='v'), 2)).split(' at ')[0])
    future = loop.create_future()
    future.add_done_callback(functools.partial(callback, 5))
    print(str(future).split(' at ')[0])
    loop.set_exception_handler(lambda loop, context: print(context['message'].split(' at ')[0], repr(context['exception'])))
    await asyncio.sleep(0)


asyncio.run(main())
# expect: asyncio.run() cannot be called from a running event loop
# expect: This event loop is already running
# expect: <Handle callback('xxxxxxxxxxxx...xxxxxxxxxxxxx', [0, 1, 2, 3, 4, 5, ...])
# expect: <Handle callback(1, key='v')(2)
# expect: <Future pending cb=[callback(5)()
# expect: Exception in callback callback('xxxxxxxxxxxx...xxxxxxxxxxxxx', [0, 1, 2, 3, 4, 5, ...]) ValueError(2)
# expect: Exception in callback callback(1, key='v')(2) ValueError(2)
try:
    asyncio.create_task(greet())
except RuntimeError as error:
    print(error)  # expect: no running event loop

async def ends(group):
    async with group:
        pass


group = asyncio.TaskGroup()
asyncio.run(ends(group))
try:
    group.create_task(greet())
except RuntimeError as error:
    print(str(error)[-11:])  # expect: is finished
loop = asyncio.new_event_loop()
loop.close()
try:
    loop.run_until_complete(greet())
except RuntimeError as error:
    print(error)  # expect: Event loop is closed
print('end')  # expect: end
# expect stderr: refused_coroutines.py:18: RuntimeWarning: coroutine 'greet' was never awaited
# expect stderr:   print(error)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: refused_coroutines.py:23: RuntimeWarning: coroutine 'greet' was never awaited
# expect stderr:   print(error)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: refused_coroutines.py:44: RuntimeWarning: coroutine 'greet' was never awaited
# expect stderr:   print(error)  # expect: no running event loop
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: refused_coroutines.py:56: RuntimeWarning: coroutine 'greet' was never awaited
# expect stderr:   print(str(error)[-11:])  # expect: is finished
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: refused_coroutines.py:62: RuntimeWarning: coroutine 'greet' was never awaited
# expect stderr:   print(error)  # expect: Event loop is closed
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
