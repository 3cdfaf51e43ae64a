log = []


def simple():
    try:
        return "try"
    finally:
        log.append("finally")


def value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


def wins():
    try:
        return "try"
    finally:
        return "finally"


def nested():
    try:
        try:
            return "inner"
        finally:
            log.append("one")
    finally:
        log.append("two")


def in_loop():
    for i in range(3):
        try:
            if i == 1:
                return i
        finally:
            log.append(i)


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        try:
            return type(e).__name__
        finally:
            log.append("cleanup")
    finally:
        log.append("end")


def finally_in_finally():
    try:
        return 1
    finally:
        try:
            log.append("a")
            1 / 0
        except ZeroDivisionError:
            log.append("b")
        finally:
            log.append("c")


def replaced():
    try:
        1 / 0
    finally:
        return "swallowed"


for f in simple, value_is_kept, wins, nested, in_loop, in_handler, finally_in_finally, replaced:
    print(f.__name__, f(), log)
    # expect: simple try ['finally']
    # expect: value_is_kept 1 []
    # expect: wins finally []
    # expect: nested inner ['one', 'two']
    # expect: in_loop 1 [0, 1]
    # expect: in_handler ZeroDivisionError ['cleanup', 'end']
    # expect: finally_in_finally 1 ['a', 'b', 'c']
    # expect: replaced swallowed []
    log.clear()
