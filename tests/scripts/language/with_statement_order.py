log = []


class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
        log.append("make " + name)

    def __enter__(self):
        log.append("enter " + self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        log.append(f"exit {self.name} {kind and kind.__name__} {value} {trace is not None}")
        return self.swallow


with M("a") as x, M("b") as y:
    log.append(x + y)
print(log)  # expect: ['make a', 'enter a', 'make b', 'enter b', 'ab', 'exit b None None False', 'exit a None None False']
log.clear()
with (M("a") as x, M("b", True) as (y)):
    raise ValueError("v")
print(log)  # expect: ['make a', 'enter a', 'make b', 'enter b', 'exit b ValueError v True', 'exit a None None False']
log.clear()
with M("a", True), M("b"):
    1 / 0
print(log)
# expect: ['make a', 'enter a', 'make b', 'enter b', 'exit b ZeroDivisionError division by zero True', 'exit a ZeroDivisionError division by zero True']
log.clear()
try:
    with M("a") as (p, q):
        pass
except ValueError as e:
    print(e, log)
    # expect: not enough values to unpack (expected 2, got 1) ['make a', 'enter a', 'exit a ValueError not enough values to unpack (expected 2, got 1) True']
log.clear()


def f():
    with M("a"):
        for i in range(3):
            with M("b"):
                if i == 1:
                    return i


print(f(), log)
# expect: 1 ['make a', 'enter a', 'make b', 'enter b', 'exit b None None False', 'make b', 'enter b', 'exit b None None False', 'exit a None None False']
log.clear()


class NoExit:
    def __enter__(self):
        pass


for thing in NoExit(), 5:
    try:
        with thing:
            pass
    except TypeError as e:
        print(e)
        # expect: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
        # expect: 'int' object does not support the context manager protocol


class Bad:
    def __enter__(self):
        raise KeyError("enter")

    def __exit__(self, *a):
        log.append("never")


try:
    with M("a"), Bad():
        pass
except KeyError as e:
    print(e, log)  # expect: 'enter' ['make a', 'enter a', "exit a KeyError 'enter' True"]


class Items:
    def __enter__(self):
        return [1, 2]

    def __exit__(self, *a):
        return None


box = {}
with Items() as [box["a"], box["b"]]:
    print(box)  # expect: {'a': 1, 'b': 2}
