import asyncio, os, signal


async def handlers():
    loop = asyncio.get_running_loop()
    came = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, lambda *args: (print('TERM', args), came.set()), 1, 2)
    loop.call_later(.05, os.kill, os.getpid(), signal.SIGTERM)
    await came.wait()
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    print(signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)
    for bad in (99, 'x', signal.SIGKILL):
        try:
            loop.add_signal_handler(bad, print)
        except (ValueError, TypeError, RuntimeError) as error:
            print(type(error).__name__, error)
    try:
        loop.add_signal_handler(signal.SIGINT, handlers)
    except TypeError as error:
        print(error)


async def interrupted():
    asyncio.get_running_loop().call_later(.05, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cleaning up')
        raise

asyncio.run(handlers())
# expect: TERM (1, 2)
# expect: True False
# expect: True
# expect: ValueError invalid signal number 99
# expect: TypeError sig must be an int, not 'x'
# expect: RuntimeError sig 9 cannot be caught
# expect: coroutines cannot be used with add_signal_handler()
try:
    asyncio.run(interrupted())  # expect: cleaning up
except KeyboardInterrupt:
    print('interrupted')  # expect: interrupted
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)  # expect: True
