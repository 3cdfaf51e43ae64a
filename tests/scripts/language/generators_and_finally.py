log = []


def g():
    try:
        x = yield 1
        log.append(x)
        try:
            yield 2
        except ValueError as e:
            log.append(repr(e))
            yield 3
        yield 4
    finally:
        log.append("closed")


a = g()
print(next(a), a.send("sent"), a.throw(ValueError("thrown")), next(a), next(a, "end"), log)  # expect: 1 2 3 4 end ['sent', "ValueError('thrown')", 'closed']
log.clear()
b = g()
next(b)
b.close()
print(log, next(b, "end"))  # expect: ['closed'] end


def delegate():
    result = yield from inner()
    yield result


def inner():
    try:
        yield "a"
        yield "b"
    except KeyError:
        yield "caught"
    return "returned"


print(list(delegate()))  # expect: ['a', 'b', 'returned']
d = delegate()
print(next(d), d.throw(KeyError), next(d), list(d))  # expect: a caught returned []


def returns_in_with():
    class M:
        def __enter__(self):
            log.append("enter")

        def __exit__(self, *a):
            log.append("exit")

    with M():
        yield 1
        return 5


log.clear()
r = returns_in_with()
print(next(r))  # expect: 1
try:
    next(r)
except StopIteration as e:
    print(e.value, log)  # expect: 5 ['enter', 'exit']
print(list((yield_ for yield_ in range(3) if yield_ % 2 == 0)))  # expect: [0, 2]
e = (lambda: (yield 5))()
print(next(e))  # expect: 5


def expression():
    total = (yield) + (yield) * 2
    yield total


x = expression()
next(x); x.send(1)
print(x.send(10))  # expect: 21
