def make_adder(n):
    def add(x):
        return x + n
    return add
a5 = make_adder(5)
print(a5(1), make_adder(2)(3))  # expect: 6 5
def f():
    l = []
    def g(x): l.append(x); return l
    return g
g = f(); g(1); print(g(2))  # expect: [1, 2]
print(a5.__closure__[0].cell_contents, a5.__code__.co_freevars)  # expect: 5 ('n',)
