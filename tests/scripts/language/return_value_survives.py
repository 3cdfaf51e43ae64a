class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        x = [1, 2, 3]
        return len(x) == 4


def f(a):
    with M():
        with M():
            try:
                return a + sum(n for n in range(5))
            finally:
                b = [a * 2, a * 3]
                a = b


def g():
    for i in range(10):
        for j in "abc":
            if i == 2 and j == "b":
                return i, j, (i, [j])


def h(n):
    return n if n < 2 else h(n - 1) + h(n - 2)


print(f(1), g(), h(12))  # expect: 11 (2, 'b', (2, ['b'])) 144
