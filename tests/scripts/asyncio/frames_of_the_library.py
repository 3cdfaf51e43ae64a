# What of asyncio itself stands in a traceback.
import asyncio
import traceback


def show(error):
    print(type(error).__name__, [frame.name for frame in traceback.extract_tb(error.__traceback__)])


async def refused(connecting):
    try:
        await connecting
    except OSError as error:
        show(error)


async def main():
    await refused(asyncio.open_connection('127.0.0.1', 9))
    await refused(asyncio.open_unix_connection('/tmp/nobody-listens-here'))
    try:
        await asyncio.get_running_loop().create_connection(asyncio.Protocol)
    except ValueError as error:
        print(error)

asyncio.run(main())
# expect: ConnectionRefusedError ['refused', 'open_connection', 'create_connection', 'create_connection', '_connect_sock', 'sock_connect', '_sock_connect_cb']
# expect: FileNotFoundError ['refused', 'open_unix_connection', 'create_unix_connection', 'sock_connect', '_sock_connect']
# expect: host and port was not specified and no sock specified


async def pause():
    await asyncio.sleep(0)

waiting = pause()
waiting.send(None)
try:
    waiting.throw(KeyError('x'))
except KeyError as error:
    show(error)  # expect: KeyError ['<module>', 'pause', 'sleep', '__sleep0']
