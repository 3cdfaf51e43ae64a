log = []


def note(x):
    log.append(x)
    return x


def f(*args, **kwargs):
    return args, kwargs


print(f(note(1), *[note(2), note(3)], note(4), k=note(5), **{"m": note(6)}, z=note(7)), log)
# expect: ((1, 2, 3, 4), {'k': 5, 'm': 6, 'z': 7}) [1, 2, 3, 4, 5, 6, 7]
log.clear()


def make():
    log.append("callee")
    return f


print(make()(note("argument")), log)  # expect: (('argument',), {}) ['callee', 'argument']
log.clear()


class A:
    def method(self, *args):
        return args


def obj():
    log.append("object")
    return A()


print(obj().method(note(1), note(2)), log)  # expect: (1, 2) ['object', 1, 2]
