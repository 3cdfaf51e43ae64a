import sys


def current():
    e = sys.exc_info()[1]
    return None if e is None else str(e)


def inner():
    try:
        raise ValueError("inner")
    except ValueError:
        return current()


log = []
try:
    raise KeyError("outer")
except KeyError:
    log.append(current())
    log.append(inner())
    log.append(current())
    for i in range(2):
        try:
            raise TypeError(str(i))
        except TypeError:
            log.append(current())
            if i == 0:
                continue
            break
    log.append(current())
    try:
        try:
            raise OSError("a")
        finally:
            log.append(current())
    except OSError:
        log.append(current())
    log.append(current())
log.append(current())
print(log)  # expect: ["'outer'", 'inner', "'outer'", '0', '1', "'outer'", 'a', 'a', "'outer'", None]


def leave_in_middle():
    try:
        raise ValueError("x")
    except ValueError as e:
        try:
            raise KeyError("y")
        except KeyError as e:
            return current()


print(leave_in_middle(), current())  # expect: 'y' None


def generator():
    try:
        raise ValueError("in generator")
    except ValueError:
        yield current()
        yield current()
    yield current()


g = generator()
print(next(g), current())  # expect: in generator None
try:
    raise KeyError("caller")
except KeyError:
    print(next(g), current())  # expect: in generator 'caller'
print(next(g), current())  # expect: None None
