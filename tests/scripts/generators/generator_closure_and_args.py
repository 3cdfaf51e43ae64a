def g(a, *b, c=3, **d):
    yield a
    yield b
    yield c
    yield sorted(d.items())
print(list(g(1)), list(g(1, 2, 3, c=4, e=5)))  # expect: [1, (), 3, []] [1, (2, 3), 4, [('e', 5)]]
def make(n):
    def gen():
        for i in range(n): yield i * n
    return gen
print([list(make(i)()) for i in range(4)])  # expect: [[], [0], [0, 2], [0, 3, 6]]
def outer():
    x = 0
    def gen():
        nonlocal x
        while x < 3: x += 1; yield x
    for v in gen(): print(v, x)
    return x
print(outer())
# expect: 1 1
# expect: 2 2
# expect: 3 3
# expect: 3
class A:
    k = 2
    def gen(self): yield self.k; self.k = 5; yield self.k
    @classmethod
    def cg(cls): yield cls.__name__
    @staticmethod
    def sg(): yield 's'
    @property
    def pg(self): yield 'p'
    def __iter__(self): yield from self.gen()
a = A(); print(list(a), a.k, next(A.cg()), next(a.sg()), list(a.pg), list(A()))  # expect: [2, 5] 5 A s ['p'] [2, 5]
gl = [lambda: (yield i) for i in range(2)]; print([list(f()) for f in gl])  # expect: [[1], [1]]
def default(x=(yy for yy in 'ab')): return next(x, 'empty')
print(default(), default(), default())  # expect: a b empty
def ret_tuple(): return (yield 1), (yield 2)
r = ret_tuple(); next(r); r.send('a')
try: r.send('b')
except StopIteration as e: print(e.value)  # expect: ('a', 'b')
def cond(x): y = (yield 'a') if x else (yield 'b'); print('y', y)
c = cond(0); print(next(c)); print(next(c, 'end'))
# expect: b
# expect: y None
# expect: end
def nested(): yield [(yield 1), (yield 2)]
n = nested(); print(next(n), n.send('x'), n.send('y'))  # expect: 1 2 ['x', 'y']
