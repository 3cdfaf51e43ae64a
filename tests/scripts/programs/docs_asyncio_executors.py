import asyncio
import concurrent.futures
def blocking_io():
    with open('/dev/urandom', 'rb') as f:
        return len(f.read(100))
def cpu_bound():
    return sum(i * i for i in range(10 ** 5))
async def main():
    loop = asyncio.get_running_loop()
    result = await loop.run_in_executor(None, blocking_io)
    print('default thread pool', result)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        result = await loop.run_in_executor(pool, blocking_io)
        print('custom thread pool', result)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        result = await loop.run_in_executor(pool, cpu_bound)
        print('custom process pool', result)
async def display_date():
    loop = asyncio.get_running_loop()
    end_time = loop.time() + 5.0
    n = 0
    while True:
        n += 1
        if (loop.time() + 1.0) >= end_time:
            break
        await asyncio.sleep(1)
    print('ticks', n)
def hello_world(loop): print('Hello World'); loop.stop()
if __name__ == '__main__':
    asyncio.run(main()); asyncio.run(display_date())
    loop = asyncio.new_event_loop()
    loop.call_soon(hello_world, loop)
    try: loop.run_forever()
    finally: loop.close()
    async def factorial(name, number):
        f = 1
        for i in range(2, number + 1):
            print(f"Task {name}: Compute factorial({number}), currently i={i}...")
            await asyncio.sleep(1); f *= i
        print(f"Task {name}: factorial({number}) = {f}"); return f
    async def m(): L = await asyncio.gather(factorial("A", 2), factorial("B", 3), factorial("C", 4)); print(L)
    asyncio.run(m())

# expect: default thread pool 100
# expect: custom thread pool 100
# expect: custom process pool 333328333350000
# expect: ticks 5
# expect: Hello World
# expect: Task A: Compute factorial(2), currently i=2...
# expect: Task B: Compute factorial(3), currently i=2...
# expect: Task C: Compute factorial(4), currently i=2...
# expect: Task A: factorial(2) = 2
# expect: Task B: Compute factorial(3), currently i=3...
# expect: Task C: Compute factorial(4), currently i=3...
# expect: Task B: factorial(3) = 6
# expect: Task C: Compute factorial(4), currently i=4...
# expect: Task C: factorial(4) = 24
# expect: [2, 6, 24]
