import asyncio

async def factorial(name, number):
    f = 1
    for i in range(2, number + 1):
        print(f"Task {name}: Compute factorial({number}), currently i={i}...")
        await asyncio.sleep(1)
        f *= i
    print(f"Task {name}: factorial({number}) = {f}")
    return f

async def main():
    L = await asyncio.gather(
        factorial("A", 2),
        factorial("B", 3),
        factorial("C", 4),
    )
    print(L)
    try:
        await asyncio.wait_for(asyncio.sleep(3600), timeout=1.0)
    except asyncio.TimeoutError:
        print('timeout!')

asyncio.run(main())
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
# expect: timeout!
