# A task that is pending when the program ends loses its coroutine first when nobody refers to it
import asyncio


async def sleeper(name):
    try:
        await asyncio.sleep(10)
    finally:
        print('closed', name)


def shown(task, file=__file__):
    return repr(task).replace(file, 'FILE')


async def main(name):
    task = asyncio.create_task(sleeper(name), name=name)
    print(shown(task))
    await asyncio.sleep(0)
    print(shown(task))
    print(shown(asyncio.current_task()).partition(' cb')[0])


first, second = asyncio.new_event_loop(), asyncio.new_event_loop()
first.set_exception_handler(lambda loop, context: print(context['message'], shown(context['task'])))
first.run_until_complete(main('alone'))
asyncio.set_event_loop(second)        # which stays, with its task
second.run_until_complete(main('silent'))
first.close()
print('end')
# expect: <Task pending name='alone' coro=<sleeper() running at FILE:5>>
# expect: <Task pending name='alone' coro=<sleeper() running at FILE:7> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: <Task pending name='Task-1' coro=<main() running at FILE:21>
# expect: <Task pending name='silent' coro=<sleeper() running at FILE:5>>
# expect: <Task pending name='silent' coro=<sleeper() running at FILE:7> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: <Task pending name='Task-3' coro=<main() running at FILE:21>
# expect: end
# expect: closed alone
# expect: Task was destroyed but it is pending! <Task pending name='alone' coro=<sleeper() done, defined at FILE:5> wait_for=<Future pending cb=[Task.task_wakeup()]>>
