x = 1


def f():
    global x, new
    x += 1
    new = [x]


def g():
    global x
    for x in range(3):
        pass
    try:
        raise ValueError("v")
    except ValueError as x:
        pass


def h():
    global imported
    import sys as imported
    global K

    class K:
        pass

    return K.__qualname__


f()
print(x, new)  # expect: 2 [2]
g()
print("x" in globals())  # expect: False
print(h(), imported.__name__, K.__name__)  # expect: K sys K
global y
y = 5
print(y)  # expect: 5


def shadows():
    print = 5
    return print


print(shadows(), len("abc"))  # expect: 5 3
len = lambda _: "mine"
print(len(""))  # expect: mine
del len
print(len(""))  # expect: 0
