# What a StreamReader says of itself.
import asyncio


async def main():
    reader = asyncio.StreamReader()
    print(reader)  # expect: <StreamReader>
    reader.feed_data(b'abc')
    reader.feed_eof()
    print(reader, asyncio.StreamReader(100))  # expect: <StreamReader 3 bytes eof> <StreamReader limit=100>
    reader = asyncio.StreamReader()
    waiting = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    print(str(reader).split(' ')[:3])  # expect: ['<StreamReader', 'waiter=<Future', 'pending']
    reader.set_exception(KeyError('k'))
    print(reader)  # expect: <StreamReader exception=KeyError('k')>
    try:
        await waiting
    except KeyError as error:
        print(repr(error))  # expect: KeyError('k')
    try:
        asyncio.get_running_loop().create_future().set_exception(5)
    except TypeError as error:
        print(error)  # expect: invalid exception object

asyncio.run(main())
