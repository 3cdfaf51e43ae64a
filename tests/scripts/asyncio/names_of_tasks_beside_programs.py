# Tasks are counted with those that the library makes for a program that runs, for its texts and for a server.
import asyncio
import sys


async def name():
    return asyncio.create_task(asyncio.sleep(0)).get_name()


async def main():
    print(await name())
    process = await asyncio.create_subprocess_exec(sys.executable, '-c', 'print(input() * 2)', stdin=asyncio.subprocess.PIPE,
                                                   stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b'ab\n'), process.returncode)
    print(await name())
    process = await asyncio.create_subprocess_exec(sys.executable, '-c', '')
    print(await process.wait(), await name())


asyncio.run(main())
# expect: Task-2
# expect: (b'abab\n', None) 0
# expect: Task-7
# expect: 0 Task-9
