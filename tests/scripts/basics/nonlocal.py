def outer():
    x = 1
    def inner():
        nonlocal x
        x += 1
        def deep():
            nonlocal x
            x *= 10
            return x
        return deep()
    print(inner(), x)
    def reader(): return x
    x = 'changed'
    print(reader())
    del x
    try: reader()
    except NameError as e: print(e)
outer()
# expect: 20 20
# expect: changed
# expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
fs = [lambda: i for i in range(3)]; print([f() for f in fs]); fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
# expect: [2, 2, 2]
# expect: [0, 1, 2]
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
a, b = counter(), counter(); print(a(), a(5), b(), a.__closure__[0].cell_contents, a.__code__.co_freevars, b.__name__)  # expect: 1 6 1 6 ('n',) inc
