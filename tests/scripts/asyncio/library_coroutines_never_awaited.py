# A statement that forgets to await a coroutine of asyncio is warned of; the names of loops and policies.
import asyncio
import multiprocessing
async def f():
    asyncio.sleep(1)
    await asyncio.sleep(0)
    asyncio.wait_for(None, 1)
    asyncio.create_task(asyncio.sleep(0.01))
    asyncio.to_thread(print, 'never')
    print('end')
asyncio.run(f())  # expect: end
print(asyncio.SelectorEventLoop, asyncio.get_event_loop_policy().__class__, type(asyncio.new_event_loop()), len(multiprocessing.current_process().authkey))
# expect: <class 'asyncio.unix_events._UnixSelectorEventLoop'> <class 'asyncio.unix_events._UnixDefaultEventLoopPolicy'> <class 'asyncio.unix_events._UnixSelectorEventLoop'> 32
class L(asyncio.SelectorEventLoop): pass
print(L())  # expect: <L running=False closed=False debug=False>
# expect stderr: library_coroutines_never_awaited.py:5: RuntimeWarning: coroutine 'sleep' was never awaited
# expect stderr:   asyncio.sleep(1)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: library_coroutines_never_awaited.py:7: RuntimeWarning: coroutine 'wait_for' was never awaited
# expect stderr:   asyncio.wait_for(None, 1)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: library_coroutines_never_awaited.py:9: RuntimeWarning: coroutine 'to_thread' was never awaited
# expect stderr:   asyncio.to_thread(print, 'never')
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
