import asyncio

async def hello():
    print('hello')

class Service:
    async def start(self):
        print('started')

async def main():
    hello()
    Service().start()
    await hello()

asyncio.run(main())
# expect: hello
# expect stderr: never_awaited.py:11: RuntimeWarning: coroutine 'hello' was never awaited
# expect stderr:   hello()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: never_awaited.py:12: RuntimeWarning: coroutine 'Service.start' was never awaited
# expect stderr:   Service().start()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
