import asyncio
async def work(name, seconds, result=None, error=None):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    if error:
        raise error
    print(name, "done")
    return result or name
async def main():
    print(await asyncio.gather(work("a", 0.2), work("b", 0.1), asyncio.sleep(0, "c")))
    print(await asyncio.gather(work("d", 0.1, error=ValueError("bad")), work("e", 0.2), return_exceptions=True))
    try:
        await asyncio.gather(work("f", 0.1, error=KeyError("k")), work("g", 0.2))
    except KeyError as error:
        print("gather raised", repr(error))
    await asyncio.sleep(0.2)
    task = asyncio.create_task(work("h", 10), name="long")
    await asyncio.sleep(0.1)
    print(task.get_name(), task.done(), task.cancel(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("awaited a cancelled task", task.cancelled(), task.done())
    try:
        await asyncio.wait_for(work("i", 10), 0.1)
    except asyncio.TimeoutError as error:
        print(type(error).__name__, "of i")
    print(await asyncio.wait_for(work("j", 0.1), 1))
    tasks = [asyncio.create_task(work(n, s)) for n, s in (("k", 0.3), ("l", 0.1))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(tasks, timeout=1)
    print(len(done), len(pending))
    for coroutine in asyncio.as_completed([work("m", 0.2), work("n", 0.1)]):
        print("completed", await coroutine)
    async with asyncio.timeout(1):
        await asyncio.sleep(0.1)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout block")
    shielded = asyncio.create_task(work("o", 0.2))
    try:
        await asyncio.wait_for(asyncio.shield(shielded), 0.1)
    except TimeoutError:
        print("shielded goes on", await shielded)
    async with asyncio.TaskGroup() as group:
        p = group.create_task(work("p", 0.1))
        group.create_task(work("q", 0.05))
    print(p.result(), asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("r", 0.1, error=OSError("boom")))
            group.create_task(work("s", 1))
    except BaseException as error:
        print(type(error).__name__, error, error.exceptions)
    return "end"
print(asyncio.run(main()))
# expect: b done
# expect: a done
# expect: ['a', 'b', 'c']
# expect: e done
# expect: [ValueError('bad'), 'e']
# expect: gather raised KeyError('k')
# expect: g done
# expect: long False True False
# expect: h cancelled
# expect: awaited a cancelled task True True
# expect: i cancelled
# expect: TimeoutError of i
# expect: j done
# expect: j
# expect: l done
# expect: ['l'] 1
# expect: k done
# expect: 2 0
# expect: n done
# expect: completed n
# expect: m done
# expect: completed m
# expect: timeout block
# expect: o done
# expect: shielded goes on o
# expect: q done
# expect: p done
# expect: p Task-1 1
# expect: s cancelled
# expect: ExceptionGroup unhandled errors in a TaskGroup (1 sub-exception) (OSError('boom'),)
# expect: end
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: asyncio.run(5))  # expect: ValueError a coroutine was expected, got 5
attempt(asyncio.get_running_loop)  # expect: RuntimeError no running event loop
async def nested():
    coroutine = main()
    try:
        asyncio.run(coroutine)
    finally:
        coroutine.close()
attempt(lambda: asyncio.run(nested()))  # expect: RuntimeError asyncio.run() cannot be called from a running event loop
async def await_int():
    await 5
attempt(lambda: asyncio.run(await_int()))  # expect: TypeError object int can't be used in 'await' expression
async def loop_int():
    async for x in [1]: pass
attempt(lambda: asyncio.run(loop_int()))  # expect: TypeError 'async for' requires an object with __aiter__ method, got list
print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(attempt))  # expect: True False
