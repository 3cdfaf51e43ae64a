# Told to the loop when the last reference to the future is gone, and at the end of the program: tasks that are left
import asyncio
def handle_exception(loop, context):
    msg = context.get("exception", context["message"])
    print(f"Caught exception: {msg}")
async def bug():
    raise Exception("not expected")
async def keep():
    raise KeyError("kept")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handle_exception)
    asyncio.create_task(bug())
    await asyncio.sleep(0.1)
    print("after sleep")
    t = asyncio.create_task(keep())
    await asyncio.sleep(0.1)
    print("kept:", t.done())
    u = asyncio.create_task(keep())
    await asyncio.sleep(0.01)
    print(repr(u.exception()))
    l = [asyncio.create_task(keep()) for _ in range(2)]
    await asyncio.sleep(0.01)
    l.clear()
    print("cleared")
    await asyncio.sleep(0.01)
    f = loop.create_future(); f.set_exception(ValueError("future")); f = None
    await asyncio.sleep(0)
    print("end")
asyncio.run(main())
# expect: Caught exception: not expected
# expect: after sleep
# expect: kept: True
# expect: KeyError('kept')
# expect: Caught exception: 'kept'
# expect: Caught exception: 'kept'
# expect: cleared
# expect: Caught exception: future
# expect: end
# expect: Caught exception: 'kept'
print("after run")  # expect: after run


async def forever():
    await asyncio.get_running_loop().create_future()

loop = asyncio.new_event_loop()
task = loop.create_task(forever(), name='left')
loop.run_until_complete(asyncio.sleep(0))
loop.close()
# expect stderr: Task was destroyed but it is pending!
# expect stderr matches: task: <Task pending name='left' coro=<forever\(\) running at .*exceptions_nobody_asked_for.py:\d+> wait_for=<Future pending cb=\[Task.task_wakeup\(\)\]>>
