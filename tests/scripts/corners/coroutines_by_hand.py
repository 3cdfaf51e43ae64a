import types


class Wrong:
    def __init__(self, result): self.result = result
    def __await__(self): return self.result


async def wait_for(awaitable): return await awaitable


for wrong in (Wrong(1), Wrong([1]), 1):
    try:
        wait_for(wrong).send(None)
    except TypeError as error:
        print(error)
        # expect: __await__() returned non-iterator of type 'int'
        # expect: __await__() returned non-iterator of type 'list'
        # expect: object int can't be used in 'await' expression


async def stops(): raise StopIteration


try:
    stops().send(None)
except RuntimeError as error:
    print(error)  # expect: coroutine raised StopIteration


@types.coroutine
def ask():
    answer = yield 'question'
    return answer * 2


coroutine = wait_for(ask())
print(coroutine.send(None))  # expect: question
try:
    coroutine.send(21)
except StopIteration as end:
    print(end.value)  # expect: 42


class Numbers:
    def __init__(self, first): self.first = first
    def __aiter__(self): return self.first


class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 1


class NoExit:
    async def __aenter__(self): pass


async def main():
    for source in (Numbers(1), BadNext()):
        try:
            async for item in source: pass
        except TypeError as error:
            print(error)
    try:
        async with NoExit(): pass
    except TypeError as error:
        print(error)


try:
    main().send(None)
    # expect: 'async for' received an object from __aiter__ that does not implement __anext__: int
    # expect: 'async for' received an invalid object from __anext__: int
    # expect: 'NoExit' object does not support the asynchronous context manager protocol (missed __aexit__ method)
except StopIteration:
    print('done')  # expect: done


def numbers(): yield 1


generator = numbers()
generator.__name__ = 'renamed'
print(generator.__name__)  # expect: renamed
try:
    generator.throw(ValueError(1), 2)
except TypeError as error:
    print(error)  # expect: instance exception may not have a separate value


async def one():
    return 1


class Pause:
    def __await__(self):
        yield 1


async def pausing():
    await Pause()


async def waits_for(coroutine):
    await coroutine


def unpacked(coroutine):
    first, second = coroutine


def looped(coroutine):
    for item in coroutine: pass


for use in iter, list, unpacked, looped, len, dict:
    coroutine = one()
    try:
        print(use(coroutine))
    except TypeError as error:
        print(error)
        # expect: 'coroutine' object is not iterable
        # expect: 'coroutine' object is not iterable
        # expect: cannot unpack non-iterable coroutine object
        # expect: 'coroutine' object is not iterable
        # expect: object of type 'coroutine' has no len()
        # expect: 'coroutine' object is not iterable
    coroutine.close()
shared = pausing()
first = waits_for(shared)
first.send(None)
try:
    waits_for(shared).send(None)
except RuntimeError as error:
    print(error)  # expect: coroutine is being awaited already
first.close()


# What __await__() of a coroutine gives is an iterator, which the coroutine itself is not.
class Doubled:
    def __init__(self, coroutine): self.coroutine = coroutine
    def __await__(self): return 2 * (yield from self.coroutine.__await__())
async def three(): return 3
async def six(): return await Doubled(three())
def result(steps):
    try: next(steps)
    except StopIteration as end: return end.value
print(result(six().__await__()), type(steps := three().__await__()).__name__, iter(steps) is steps, steps.close())  # expect: 6 coroutine_wrapper True None
