class Pause:
    def __await__(self):
        return (yield 'pause')

async def numbers():
    try:
        got = yield 1
        await Pause()
        yield got
    except ValueError:
        yield 'caught'

def drive(step):
    for _ in range(2):
        try:
            print(step.send(None), end='; ')
        except BaseException as e:
            print(type(e).__name__, e, end='; ')
    print()

g = numbers()
print(type(g.__anext__()).__name__, type(g.athrow(ValueError)).__name__, type(g.aclose()).__name__, str(g).split(' at ')[0])
# expect: async_generator_asend async_generator_athrow async_generator_athrow <async_generator object numbers
drive(g.asend(5))
# expect: TypeError can't send non-None value to a just-started async generator; RuntimeError cannot reuse already awaited __anext__()/asend();
drive(g.__anext__())  # expect: StopIteration 1; RuntimeError cannot reuse already awaited __anext__()/asend();
step = g.asend(5)
drive(step)  # expect: pause; StopIteration 5;
drive(g.athrow(ValueError))  # expect: StopIteration caught; RuntimeError cannot reuse already awaited aclose()/athrow();
drive(g.asend(None))  # expect: StopAsyncIteration ; RuntimeError cannot reuse already awaited __anext__()/asend();
drive(g.aclose())  # expect: StopIteration ; RuntimeError cannot reuse already awaited aclose()/athrow();

async def stops(kind):
    raise kind
    yield
for kind in (StopIteration, StopAsyncIteration, KeyError):
    drive(stops(kind).__anext__())
    # expect: RuntimeError async generator raised StopIteration; RuntimeError cannot reuse already awaited __anext__()/asend();
    # expect: RuntimeError async generator raised StopAsyncIteration; RuntimeError cannot reuse already awaited __anext__()/asend();
    # expect: KeyError ; RuntimeError cannot reuse already awaited __anext__()/asend();
async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = stubborn()
drive(g.__anext__())  # expect: StopIteration 1; RuntimeError cannot reuse already awaited __anext__()/asend();
drive(g.aclose())  # expect: RuntimeError async generator ignored GeneratorExit; RuntimeError cannot reuse already awaited aclose()/athrow();
async def waits():
    raise StopIteration
try: waits().send(None)
except RuntimeError as e: print(e, type(e.__cause__).__name__)  # expect: coroutine raised StopIteration StopIteration
def plain():
    yield
try: plain().throw(StopIteration)
except RuntimeError as e: print(e, type(e.__cause__).__name__)  # expect: generator raised StopIteration StopIteration
