def f(**k): return list(k)
print(f(b=1, a=2, c=3), f(**{'z': 1}, y=2, **{'x': 3}))  # expect: ['b', 'a', 'c'] ['z', 'y', 'x']
def g(a, *, z=1, b, **k): return a, z, b, k
print(g(1, b=2, q=3, p=4), g(b=1, a=0))  # expect: (1, 1, 2, {'q': 3, 'p': 4}) (0, 1, 1, {})
def h(*a, sep=',', **k): return sep.join(map(str, a)), k
print(h(1, 2, sep='-', end=''), h())  # expect: ('1-2', {'end': ''}) ('', {})
def order():
    def v(x): print(x, end=' '); return x
    def fn(*a, **k): return a, k
    return fn(v(1), *[v(2)], k1=v(3), **{'k2': v(4)}, k3=v(5))
print(order())  # expect: 1 2 3 4 5 ((1, 2), {'k1': 3, 'k2': 4, 'k3': 5})
def d(a=print('default evaluated')): return a  # expect: default evaluated
d(); d()
class K:
    def __init__(self, **kw): self.__dict__.update(kw)
k = K(x=1, y=2); print(k.x, vars(k), sorted(k.__dict__.items()))  # expect: 1 {'x': 1, 'y': 2} [('x', 1), ('y', 2)]
print((lambda **k: k)(**dict(zip('ab', (1, 2)))), dict(a=1, **{'b': 2}), dict([('a', 1)], a=2), max(3, 1, key=lambda v: -v))
# expect: {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': 2} 1
for c in ('g(1)', 'g(1, 2, b=3)', 'g()', 'f(1)', 'h(sep=1)', 'd(b=1)', 'f(**{"a": 1}, a=2)', 'g(1, b=1, **{"b": 2})'):
    try: print(c, eval(c))
    except Exception as e: print(c, type(e).__name__, e)
    # expect: g(1) TypeError g() missing 1 required keyword-only argument: 'b'
    # expect: g(1, 2, b=3) TypeError g() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
    # expect: g() TypeError g() missing 1 required positional argument: 'a'
    # expect: f(1) TypeError f() takes 0 positional arguments but 1 was given
    # expect: h(sep=1) AttributeError 'int' object has no attribute 'join'
    # expect: d(b=1) TypeError d() got an unexpected keyword argument 'b'
    # expect: f(**{"a": 1}, a=2) TypeError __main__.f() got multiple values for keyword argument 'a'
    # expect: g(1, b=1, **{"b": 2}) TypeError __main__.g() got multiple values for keyword argument 'b'
