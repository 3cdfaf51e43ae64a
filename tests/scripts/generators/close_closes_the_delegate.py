# close() closes the generator that `yield from` waits for; what that one returns is nobody's value.
def silent():
    try:
        yield 1
    except GeneratorExit:
        return 'swallowed'


def outer():
    result = yield from silent()
    print('not reached', result)


generator = outer()
next(generator)
generator.close()
print(generator.gi_frame)  # expect: None


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def above():
    try:
        yield from stubborn()
    except RuntimeError as error:
        print('above', error)
        raise


generator = above()
next(generator)
try:
    generator.close()  # expect: above generator ignored GeneratorExit
except RuntimeError as error:
    print(error)  # expect: generator ignored GeneratorExit
