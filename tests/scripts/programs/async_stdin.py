# stdin: one\ntwo\n
# cpython: no
import asyncio, sys
async def ainput(prompt=''):
    return await asyncio.get_running_loop().run_in_executor(None, lambda: input(prompt))
async def ticker(ev):
    n = 0
    while not ev.is_set(): n += 1; await asyncio.sleep(.01)
    return n > 0
async def main():
    ev = asyncio.Event(); t = asyncio.create_task(ticker(ev)); await asyncio.sleep(0)
    a = await ainput('a? '); b = await asyncio.to_thread(input, 'b? '); ev.set(); print(a, b, await t)
    r = asyncio.StreamReader(); await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(r), sys.stdin); print(await r.readline())
asyncio.run(main())
# expect: a? b? one two True
# expect: b''
