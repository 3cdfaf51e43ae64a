import asyncio, functools, io, re, sys, time, traceback
def shown(x): return re.sub(r'[^ "]*/', '', re.sub(r':\d+', ':N', str(x)))
async def inner(): await asyncio.sleep(1)
async def outer(): await inner()
async def fails(): raise LookupError('gone')
def done(future): pass
def printed(task, **how): task.print_stack(file=(s := io.StringIO()), **how); return [shown(line).strip() for line in s.getvalue().splitlines()]
async def main():
    t = asyncio.create_task(outer(), name='T'); await asyncio.sleep(0)
    print(shown(t))
    t.add_done_callback(done); print(shown(t).split('> ', 1)[1])
    t.add_done_callback(id); print(shown(t).split('> ', 1)[1])
    t.add_done_callback(done); print(shown(t).split('> ', 1)[1])
    print(len(t.get_stack()), t.get_stack()[0].f_code.co_name, printed(t))
    f = asyncio.create_task(fails()); await asyncio.wait([f])
    print([frame.f_code.co_name for frame in f.get_stack()], printed(f))
    print(type(asyncio.gather(f, return_exceptions=True)).__name__)
    t.cancel(); await asyncio.wait([t]); print(t.get_stack(), printed(t))
    print(asyncio.timeout(1))
    async with asyncio.timeout(None) as x: print(x)
    print(x)
    try:
        async with asyncio.timeout(0.01) as x: await asyncio.sleep(1)
    except TimeoutError: print(x)
asyncio.run(main())
# expect: <Task pending name='T' coro=<outer() running at what_tasks_say_of_themselves.py:N> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[done() at what_tasks_say_of_themselves.py:N]>
# expect: wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[done() at what_tasks_say_of_themselves.py:N, id()]>
# expect: wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[done() at what_tasks_say_of_themselves.py:N, <1 more>, done() at what_tasks_say_of_themselves.py:N]>
# expect: 1 outer ["Stack for <Task pending name='T' coro=<outer() running at what_tasks_say_of_themselves.py:N> wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[done() at what_tasks_say_of_themselves.py:N, <1 more>, done() at what_tasks_say_of_themselves.py:N]> (most recent call last):", 'File "what_tasks_say_of_themselves.py", line 4, in outer', 'async def outer(): await inner()']
# expect: ['fails'] ["Traceback for <Task finished name='Task-3' coro=<fails() done, defined at what_tasks_say_of_themselves.py:N> exception=LookupError('gone')> (most recent call last):", 'File "what_tasks_say_of_themselves.py", line 5, in fails', "async def fails(): raise LookupError('gone')", 'LookupError: gone']
# expect: _GatheringFuture
# expect: [] ["No stack for <Task cancelled name='T' coro=<outer() done, defined at what_tasks_say_of_themselves.py:N>>"]
# expect: <Timeout [created]>
# expect: <Timeout [active] when=None>
# expect: <Timeout [finished]>
# expect: <Timeout [expired]>
async def slow(): time.sleep(0.15)
async def watched():
    loop = asyncio.get_running_loop()
    await asyncio.create_task(slow())
    loop.slow_callback_duration = 9; time.sleep(0.2)
asyncio.run(watched(), debug=True)
def here(): return [(frame.f_code.co_name, line) for frame, line in traceback.walk_stack(sys._getframe())]
print(here()[0][0], here()[1][0])  # expect: here <module>
try: here(1)
except TypeError as e: print([(frame.f_code.co_name, line > 0) for frame, line in traceback.walk_tb(e.__traceback__)])  # expect: [('<module>', True)]
# expect stderr matches: Executing <Task finished name='Task-7' coro=<slow\(\) done, defined at .*> result=None.*> took 0\.1\d\d seconds
