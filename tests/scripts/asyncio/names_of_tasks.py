import asyncio


async def work():
    return asyncio.current_task().get_name()


async def main():
    first = asyncio.create_task(work(), name='first')     # has taken a number all the same
    second = asyncio.create_task(work())
    async with asyncio.TaskGroup() as group:
        third, fourth = group.create_task(work(), name='third'), group.create_task(work())
    print(await first, await second, third.result(), fourth.result(), asyncio.current_task().get_name())

asyncio.run(main())  # expect: first Task-3 third Task-5 Task-1
