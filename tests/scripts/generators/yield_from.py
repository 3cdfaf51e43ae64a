def inner():
    x = yield 1
    print("got", x)
    return "inner result"

def outer():
    result = yield from inner()
    print(result)
    yield from [7, 8]

g = outer()
print(next(g))  # expect: 1
print(g.send("hello"))
# expect: got hello
# expect: inner result
# expect: 7
print(list(g))  # expect: [8]
