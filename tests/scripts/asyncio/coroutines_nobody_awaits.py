import asyncio

async def f(n):
    print('x', n)

class K:
    async def m(self):
        pass

def make():
    f(1)
    print('in make')
    K().m()
    kept = f(2)

make()  # expect: in make
print(type(f(3)).__name__)  # expect: coroutine
print(str(f(3))[:19])  # expect: <coroutine object f

async def main():
    f(4)
    await f(5)
    later = f(6)
    await later
    for i in range(2): f(i)

asyncio.run(main())
# expect: x 5
# expect: x 6
never = f(7)
f(8).close()
print('end')  # expect: end
# expect stderr: coroutines_nobody_awaits.py:11: RuntimeWarning: coroutine 'f' was never awaited
# expect stderr:   f(1)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: coroutines_nobody_awaits.py:13: RuntimeWarning: coroutine 'K.m' was never awaited
# expect stderr:   K().m()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: coroutines_nobody_awaits.py:16: RuntimeWarning: coroutine 'f' was never awaited
# expect stderr:   make()  # expect: in make
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: coroutines_nobody_awaits.py:17: RuntimeWarning: coroutine 'f' was never awaited
# expect stderr:   print(type(f(3)).__name__)  # expect: coroutine
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: coroutines_nobody_awaits.py:18: RuntimeWarning: coroutine 'f' was never awaited
# expect stderr:   print(str(f(3))[:19])  # expect: <coroutine object f
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: coroutines_nobody_awaits.py:21: RuntimeWarning: coroutine 'f' was never awaited
# expect stderr:   f(4)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: coroutines_nobody_awaits.py:25: RuntimeWarning: coroutine 'f' was never awaited
# expect stderr:   for i in range(2): f(i)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: sys:1: RuntimeWarning: coroutine 'f' was never awaited
