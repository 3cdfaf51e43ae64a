# loop= is an argument of nearly nothing any more, and Task.all_tasks() is gone
import asyncio


async def nothing():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for call in (lambda: asyncio.open_connection('localhost', 1, loop=loop), lambda: asyncio.start_server(nothing, 'localhost', 1, loop=loop),
                 lambda: asyncio.open_unix_connection('/x', loop=loop), lambda: asyncio.start_unix_server(nothing, '/x', loop=loop),
                 lambda: loop.create_datagram_endpoint(nothing, loop=loop), lambda: loop.create_server(nothing, loop=loop),
                 lambda: asyncio.sleep(0, loop=loop), lambda: asyncio.Queue(loop=loop), lambda: asyncio.Lock(loop=loop),
                 lambda: asyncio.Task.all_tasks(), lambda: asyncio.coroutine(nothing)):
        try:
            await call()
        except (TypeError, AttributeError) as error:
            print(error)


asyncio.run(main())
# expect: BaseEventLoop.create_connection() got an unexpected keyword argument 'loop'
# expect: BaseEventLoop.create_server() got an unexpected keyword argument 'loop'
# expect: _UnixSelectorEventLoop.create_unix_connection() got an unexpected keyword argument 'loop'
# expect: _UnixSelectorEventLoop.create_unix_server() got an unexpected keyword argument 'loop'
# expect: BaseEventLoop.create_datagram_endpoint() got an unexpected keyword argument 'loop'
# expect: BaseEventLoop.create_server() got an unexpected keyword argument 'loop'
# expect: sleep() got an unexpected keyword argument 'loop'
# expect: Queue.__init__() got an unexpected keyword argument 'loop'
# expect: Lock.__init__() got an unexpected keyword argument 'loop'
# expect: type object '_asyncio.Task' has no attribute 'all_tasks'
# expect: module 'asyncio' has no attribute 'coroutine'
