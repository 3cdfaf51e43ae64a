# Timers that are due within the same millisecond come in one round
import asyncio

log = []


async def step(number, semaphore):
    async with semaphore:
        log.append(('start', number))
        await asyncio.sleep(0.1)
        log.append(('end', number))


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[step(number, semaphore) for number in range(4)])

asyncio.run(main())
print(log)  # expect: [('start', 0), ('start', 1), ('end', 0), ('end', 1), ('start', 2), ('start', 3), ('end', 2), ('end', 3)]
