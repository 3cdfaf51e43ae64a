"""N coroutines that each wait 20 ms, against one sleep."""
# variants: 1 200
import sys
import asyncio
import time


async def many(count):
    await asyncio.gather(*(asyncio.sleep(0.02) for _ in range(count)))


def run(variant):
    if variant == 'base':
        time.sleep(0.02)
    else:
        asyncio.run(many(int(variant)))


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
