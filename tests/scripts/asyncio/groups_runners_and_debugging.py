# What ends a group of tasks, what a runner keeps for the next coroutine, what debug mode refuses
import asyncio
import contextvars
import threading

place = contextvars.ContextVar('place', default='nowhere')


async def fails(error):
    raise error


async def slow():
    await asyncio.sleep(9)


async def groups():
    for error in (KeyError('in a task'), SystemExit(3), KeyboardInterrupt()):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(slow())
                group.create_task(fails(error)) if not isinstance(error, (SystemExit, KeyboardInterrupt)) else None
                if not isinstance(error, KeyError):
                    raise error
        except BaseException as raised:
            print(repr(raised), asyncio.current_task().cancelling())


async def cancelled():
    task = asyncio.create_task(slow())
    await asyncio.sleep(0)
    task.cancel('enough')
    print(await asyncio.gather(task, return_exceptions=True))
    early = asyncio.create_task(slow())
    early.cancel('too early')
    print(await asyncio.gather(early, return_exceptions=True))
    try:
        await early
    except asyncio.CancelledError as error:
        print(repr(error))
    waiting = asyncio.get_running_loop().create_future()
    iter(waiting).send(None)
    try:
        await waiting
    except RuntimeError as error:
        print(error)


async def moves(to):
    before = place.get()
    place.set(to)
    return before


async def is_watched():
    loop = asyncio.get_running_loop()
    for call in (lambda: loop.call_soon(slow), lambda: loop.call_later(1, None)):
        try:
            call()
        except TypeError as error:
            print(str(error).split(', got')[0])

    def from_outside():
        try:
            loop.call_soon(print)
        except RuntimeError as error:
            print(error)
        loop.call_soon_threadsafe(print, 'safe')
    thread = threading.Thread(target=from_outside)
    thread.start()
    thread.join()


asyncio.run(groups())
asyncio.run(cancelled())
with asyncio.Runner() as runner:
    own = contextvars.copy_context()
    print(runner.run(moves('here')), runner.run(moves('there')), runner.run(moves('own'), context=own), runner.run(moves('end')), own[place], place.get())
asyncio.run(is_watched(), debug=True)
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('in a task')]) 1
# expect: SystemExit(3) 1
# expect: KeyboardInterrupt() 1
# expect: [CancelledError('')]
# expect: [CancelledError('')]
# expect: CancelledError('too early')
# expect: await wasn't used with future
# expect: nowhere here nowhere there own nowhere
# expect: coroutines cannot be used with call_soon()
# expect: a callable object was expected by call_at()
# expect: Non-thread-safe operation invoked on an event loop other than the current one
# expect: safe
