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


async def serve(reader, writer):
    print('serves in', await work())
    writer.close()


async def connect():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)      # looks up its address in a task
    print('then', await asyncio.create_task(work()))
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    await reader.read()     # the server accepts in a task of its own
    writer.close()
    server.close()
    print('then', await asyncio.create_task(work()))

asyncio.run(connect())
# expect: then Task-10
# expect: serves in Task-12
# expect: then Task-13
