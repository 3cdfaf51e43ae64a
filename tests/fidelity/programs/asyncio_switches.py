"""Two coroutines that give way to each other after each step, against the steps in a row."""
# variants: coroutines
import sys
import asyncio
import time


def work(n):
    total = 0
    for i in range(n):
        total += i * 3 % 7
    return total


STEPS = 1_000


async def steps():
    for _ in range(STEPS):
        work(500)
        await asyncio.sleep(0)


async def both():
    await asyncio.gather(steps(), steps())


def run(variant):
    if variant == 'base':
        for _ in range(2 * STEPS):
            work(500)
    else:
        asyncio.run(both())


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
