x = "global"


def f():
    x = "function"

    class A:
        before = x
        x = "class"
        after = x

        def method(self):
            return x

        both = [x for _ in range(1)]
        first = [c for c in x]

    return A.before, A.after, A().method(), A.both, A.first


class B:
    before = x
    x = "class"
    after = x
    del x
    again = x

    def method(self):
        return x


def g():
    class C:
        x = x + "!"

    return C.x


def h():
    y = "outer"

    class C:
        nonlocal y
        y = "changed"
        global z
        z = "global from class"

    return y, hasattr(C, "y"), hasattr(C, "z")


print(f())  # expect: ('global', 'class', 'function', ['function'], ['c', 'l', 'a', 's', 's'])
print(B.before, B.after, B.again, B().method())  # expect: global class global global
print(g(), h(), z)  # expect: global! ('changed', False, False) global from class


class D:
    for i in range(3):
        pass
    squares = [n * n for n in range(i + 1)]
    name = __name__
    qualified = __qualname__
    if i > 1:
        def method(self):
            return self.i


print(D.i, D.squares, D.name, D.qualified, D().method(), D.method.__qualname__, D.__module__)  # expect: 2 [0, 1, 4] __main__ D 2 D.method __main__
try:
    class E:
        print(undefined)
except NameError as e:
    print(e)  # expect: name 'undefined' is not defined
try:
    class F:
        del nothing
except NameError as e:
    print(e)  # expect: name 'nothing' is not defined
