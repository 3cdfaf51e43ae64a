import inspect
import types


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        print('done', e.value)
    except Exception as e:
        print(type(e).__name__, e)


class Enters:
    def __aenter__(self):
        pass

    def __aexit__(self, *details):
        pass


class Leaves:
    async def __aenter__(self):
        return 'in'

    def __aexit__(self, *details):
        return 3


async def use(manager):
    async with manager as value:
        print(value)


async def numbers():
    yield 1


async def wait(value):
    await value

run(use(Enters()))  # expect: TypeError 'async with' received an object from __aenter__ that does not implement __await__: NoneType
run(use(Leaves()))
# expect: in
# expect: TypeError 'async with' received an object from __aexit__ that does not implement __await__: int
run(wait(Enters()))  # expect: TypeError object Enters can't be used in 'await' expression
made = numbers()
print(isinstance(made, types.AsyncGeneratorType), types.AsyncGeneratorType.__name__, inspect.isasyncgen(made))  # expect: True async_generator True
print(types.GetSetDescriptorType.__name__, hasattr(types, 'NoSuchType'))  # expect: getset_descriptor False
