log = []


def note(x):
    log.append(x)
    return x


def deco(name):
    log.append("make " + name)

    def wrap(thing):
        log.append("apply " + name)
        return thing

    return wrap


@deco("outer")
@deco("inner")
def f(a: note("a"), /, b: note("b") = note(1), *c: note("c"), d: note("d") = note(2), e=note(3), **g: note("g")) -> note("r"):
    pass


print(log)  # expect: ['make outer', 'make inner', 1, 2, 3, 'b', 'a', 'c', 'd', 'g', 'r', 'apply inner', 'apply outer']
print(f.__annotations__)  # expect: {'b': 'b', 'a': 'a', 'c': 'c', 'd': 'd', 'g': 'g', 'return': 'r'}
print(f.__defaults__, f.__kwdefaults__)  # expect: (1,) {'d': 2, 'e': 3}
log.clear()


@deco("class")
class C(note(object), metaclass=note(type)):
    log.append("body")
    x: note("annotation") = note("value")
    y: note("only")


print(log[0], log[3:], C.__annotations__)  # expect: make class ['body', 'value', 'annotation', 'only', 'apply class'] {'x': 'annotation', 'y': 'only'}
