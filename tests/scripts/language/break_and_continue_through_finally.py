log = []


def both(stop):
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == stop:
                break
            log.append(i)
        finally:
            log.append("f%d" % i)
    else:
        log.append("else")
    return i


print(both(2), log)  # expect: 2 [0, 'f0', 'f1', 'f2']
log.clear()
print(both(9), log)  # expect: 3 [0, 'f0', 'f1', 2, 'f2', 3, 'f3', 'else']
log.clear()


def in_finally():
    for i in range(3):
        try:
            1 / 0
        finally:
            if i == 1:
                break
            continue
    return i


print(in_finally())  # expect: 1


def nested_loops():
    for i in range(3):
        try:
            while True:
                try:
                    if i == 0:
                        break
                    return i
                finally:
                    log.append(("inner", i))
        finally:
            log.append(("outer", i))


print(nested_loops(), log)  # expect: 1 [('inner', 0), ('outer', 0), ('inner', 1), ('outer', 1)]
log.clear()


def break_from_except():
    while True:
        try:
            raise ValueError("x")
        except ValueError as e:
            break
        finally:
            log.append("finally")
    try:
        e
    except UnboundLocalError as error:
        log.append(str(error))
    return log


print(break_from_except())  # expect: ['finally', "cannot access local variable 'e' where it is not associated with a value"]


def continue_from_with():
    class M:
        def __enter__(self):
            log.append("enter")

        def __exit__(self, *args):
            log.append(args[0])

    log.clear()
    for i in range(2):
        with M():
            continue
    for i in range(2):
        with M():
            break
    with M():
        return log


print(continue_from_with())  # expect: ['enter', None, 'enter', None, 'enter', None, 'enter', None]
