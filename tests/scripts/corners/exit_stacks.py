import asyncio
from contextlib import AsyncExitStack, ExitStack


class Both:
    def __init__(self, name, suppresses=False):
        self.name, self.suppresses = name, suppresses

    def __enter__(self):
        return self.name

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, repr(value))
        return self.suppresses

    async def __aenter__(self):
        return 'async ' + self.name

    async def __aexit__(self, kind, value, traceback):
        await asyncio.sleep(0)
        print('aexit', self.name, repr(value))
        return self.suppresses


class Half:
    def __enter__(self):
        pass

    async def __aenter__(self):
        pass


with ExitStack() as stack:
    for wrong in (5, Half(), None):
        try:
            stack.enter_context(wrong)
        except TypeError as e:
            print(e, type(e.__context__).__name__, e.__suppress_context__)
    try:
        stack.callback()
    except TypeError as e:
        print(e)
    print(stack.enter_context(Both('a')), stack.push(Both('b')).name)
# expect: 'builtins.int' object does not support the context manager protocol AttributeError True
# expect: '__main__.Half' object does not support the context manager protocol AttributeError True
# expect: 'builtins.NoneType' object does not support the context manager protocol AttributeError True
# expect: _BaseExitStack.callback() missing 1 required positional argument: 'callback'
# expect: a b
# expect: exit b None
# expect: exit a None


async def late(*details):
    print('late', len(details))


async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(Both('a')), stack.enter_context(Both('b')))
        stack.push_async_exit(Both('c', True))
        stack.push_async_exit(late)
        stack.push(Both('d'))
        stack.push_async_callback(late, 1, 2)
        stack.callback(print, 'called')
        try:
            await stack.enter_async_context(Half())
        except TypeError as e:
            print(e)
        raise KeyError('k')
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(Both('kept'))
        kept = stack.pop_all()
    print('nothing ended')
    await kept.aclose()

asyncio.run(main())
# expect: async a b
# expect: '__main__.Half' object does not support the asynchronous context manager protocol
# expect: called
# expect: late 2
# expect: exit d KeyError('k')
# expect: late 3
# expect: aexit c KeyError('k')
# expect: exit b None
# expect: aexit a None
# expect: nothing ended
# expect: aexit kept None
