class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), max(It(3)), sorted(It(3)), tuple(It(2)), set(It(2)), [*It(2)], 1 in It(3), 9 in It(3), list(zip(It(2), It(3))), list(map(str, It(2))), dict(zip(It(2), 'ab')), ''.join(map(str, It(3))), list(enumerate(It(2))), any(It(1)), all(It(2)), list(filter(None, It(3))))
# expect: [2, 1, 0] 6 2 [0, 1, 2] (1, 0) {0, 1} [1, 0] True False [(1, 2), (0, 1)] ['1', '0'] {1: 'a', 0: 'b'} 210 [(0, 1), (1, 0)] False False [2, 1]
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), 5 in Seq(), [x for x in Seq()], max(Seq()), iter(Seq()).__class__.__name__, tuple(Seq()), dict(enumerate(Seq())))
# expect: [0, 10, 20] True False [0, 10, 20] 20 iterator (0, 10, 20) {0: 0, 1: 10, 2: 20}
class L(Seq):
    def __len__(self): return 3
print(list(reversed(L())), len(L()), bool(L()))
# expect: [20, 10, 0] 3 True
class Bad1:
    def __iter__(self): return 5
class Bad2: pass
class Bad3:
    def __iter__(self): return self
class Bad4:
    __iter__ = None
    def __getitem__(self, i): return i
class Bad5:
    def __iter__(self): raise ValueError('iter')
class Bad6:
    def __next__(self): return 1
class Bad7:
    def __iter__(self): return iter([1])
    def __next__(self): raise KeyError('next')
for B in (Bad1, Bad2, Bad3, Bad4, Bad5, Bad6, Bad7):
    for f in (lambda: list(B()), lambda: next(B()), lambda: iter(B()).__class__, lambda: 1 in B(), lambda: reversed(B()), lambda: len(B())):
        try:
            print(f(), end=' ')
        except Exception as e:
            print(B.__name__, type(e).__name__, e)
    print()
# expect: Bad1 TypeError iter() returned non-iterator of type 'int'
# expect: Bad1 TypeError 'Bad1' object is not an iterator
# expect: Bad1 TypeError iter() returned non-iterator of type 'int'
# expect: Bad1 TypeError argument of type 'Bad1' is not iterable
# expect: Bad1 TypeError 'Bad1' object is not reversible
# expect: Bad1 TypeError object of type 'Bad1' has no len()
# expect:
# expect: Bad2 TypeError 'Bad2' object is not iterable
# expect: Bad2 TypeError 'Bad2' object is not an iterator
# expect: Bad2 TypeError 'Bad2' object is not iterable
# expect: Bad2 TypeError argument of type 'Bad2' is not iterable
# expect: Bad2 TypeError 'Bad2' object is not reversible
# expect: Bad2 TypeError object of type 'Bad2' has no len()
# expect:
# expect: Bad3 TypeError iter() returned non-iterator of type 'Bad3'
# expect: Bad3 TypeError 'Bad3' object is not an iterator
# expect: Bad3 TypeError iter() returned non-iterator of type 'Bad3'
# expect: Bad3 TypeError argument of type 'Bad3' is not iterable
# expect: Bad3 TypeError 'Bad3' object is not reversible
# expect: Bad3 TypeError object of type 'Bad3' has no len()
# expect:
# expect: Bad4 TypeError 'Bad4' object is not iterable
# expect: Bad4 TypeError 'Bad4' object is not an iterator
# expect: Bad4 TypeError 'Bad4' object is not iterable
# expect: Bad4 TypeError argument of type 'Bad4' is not iterable
# expect: Bad4 TypeError object of type 'Bad4' has no len()
# expect: Bad4 TypeError object of type 'Bad4' has no len()
# expect:
# expect: Bad5 ValueError iter
# expect: Bad5 TypeError 'Bad5' object is not an iterator
# expect: Bad5 ValueError iter
# expect: Bad5 ValueError iter
# expect: Bad5 TypeError 'Bad5' object is not reversible
# expect: Bad5 TypeError object of type 'Bad5' has no len()
# expect:
# expect: Bad6 TypeError 'Bad6' object is not iterable
# expect: 1 Bad6 TypeError 'Bad6' object is not iterable
# expect: Bad6 TypeError argument of type 'Bad6' is not iterable
# expect: Bad6 TypeError 'Bad6' object is not reversible
# expect: Bad6 TypeError object of type 'Bad6' has no len()
# expect:
# expect: [1] Bad7 KeyError 'next'
# expect: <class 'list_iterator'> True Bad7 TypeError 'Bad7' object is not reversible
# expect: Bad7 TypeError object of type 'Bad7' has no len()
# expect:
def g():
    x = yield 1
    print('x', x)
    return 'done'
it = g()
for v in it: print(v)
# expect: 1
# expect: x None
print(next(it, 'end'), next(iter([]), None))
# expect: end None
class C:
    def __init__(self): self.i = 0
    def __call__(self):
        self.i += 1
        return self.i
print(list(iter(C(), 4)), list(iter(lambda: 3, 3)))
# expect: [1, 2, 3] []
i = iter([1, 2, 3])
print(next(i), list(i), list(i), i.__length_hint__(), iter(i) is i)
# expect: 1 [2, 3] [] 0 True
l = [1, 2]
i = iter(l)
print(list(i)); l.append(3); print(list(i))
# expect: [1, 2]
# expect: []

i = iter([1, 2, 3])
print(iter(i) is i, next(i), list(iter(i)), list(i))
# expect: True 1 [2, 3] []
i = iter(iter(iter((1,))))
print(next(i))
# expect: 1
for c in iter('ab'): print(c)
# expect: a
# expect: b
print(list(iter(range(3))), list(iter({1: 2})), list(iter({3})), list(iter(b'ab')), list(zip(iter('ab'), iter('cd'))))
# expect: [0, 1, 2] [1] [3] [97, 98] [('a', 'c'), ('b', 'd')]
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), next(it, 'end'))
# expect: [(1, 2), (3, 4)] end
a = [1, 2, 3]
for x in a:
    if x == 1: a.append(9)
    print(x, end=' ')
print()
# expect: 1 2 3 9
b = iter(a)
next(b)
del a[:]
print(list(b))
# expect: []
class R:
    def __iter__(self):
        yield 1
        yield 2
r = R()
print(list(r), list(r), [*r, *r], max(r), 2 in r, tuple(r), sum(r), dict(enumerate(r)))
# expect: [1, 2] [1, 2] [1, 2, 1, 2] 2 True (1, 2) 3 {0: 1, 1: 2}
x, y = r
print(x, y)
# expect: 1 2

class A:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError('end')
        return i * i
a = A(4)
print(list(a), sum(a), 9 in a, 5 in a, max(a), tuple(a), [x for x in a], sorted(a, reverse=True), dict(enumerate(a)), list(zip(a, 'ab')), list(map(str, a)))
# expect: [0, 1, 4, 9] 14 True False 9 (0, 1, 4, 9) [0, 1, 4, 9] [9, 4, 1, 0] {0: 0, 1: 1, 2: 4, 3: 9} [(0, 'a'), (1, 'b')] ['0', '1', '4', '9']
x, y, *z = a
print(x, y, z, *a)
# expect: 0 1 [4, 9] 0 1 4 9
it = iter(a)
print(next(it), next(it), type(it))
# expect: 0 1 <class 'iterator'>
class B:
    def __getitem__(self, k):
        if k == 2: raise StopIteration
        if k == 'x': raise KeyError(k)
        return k
print(list(B()))
# expect: [0, 1]
class C:
    def __getitem__(self, i): raise ValueError('bad')
try:
    list(C())
except ValueError as e:
    print(e)
# expect: bad
try:
    B()['x']
except KeyError as e:
    print(e)
# expect: 'x'
class D:
    def __getitem__(self, i): return (type(i).__name__, i)
d = D()
print(d[1], d[1:2], d[1, 2], d['k'], d[...], d[None], d[1:2, ::3], d[-1], d[1.5], d[(1,)], d[[1]], d[True])
# expect: ('int', 1) ('slice', slice(1, 2, None)) ('tuple', (1, 2)) ('str', 'k') ('ellipsis', Ellipsis) ('NoneType', None) ('tuple', (slice(1, 2, None), slice(None, None, 3))) ('int', -1) ('float', 1.5) ('tuple', (1,)) ('list', [1]) ('bool', True)

class It:
    def __iter__(self): return iter([(1,2)])
d={}
d |= It(); print(d)
# expect: {1: 2}
class It2(It):
    def __ror__(self,o): return NotImplemented
d |= It2(); print(d)
# expect: {1: 2}
l=[]
l += It(); l+=It2(); print(l)
# expect: [(1, 2), (1, 2)]
class R:
    def __radd__(self,o): return 'radd'
    def __iter__(self): return iter([1])
l+=R(); print(l)
# expect: radd
m=map(lambda x: 1//x,[1,0,2]); print(next(m))
# expect: 1
try: next(m)
except ZeroDivisionError: print('z')
# expect: z
print(list(m))
# expect: [0]
print(list(map(lambda x: next(iter([])), [1,2])))
# expect: []
f=filter(lambda x: 1//x,[1,0,2]); print(next(f))
# expect: 1
try: next(f)
except ZeroDivisionError: print('z')
# expect: z
print(list(f), list(f))
# expect: [] []
def g():
    yield 1
    raise KeyError('k')
z=zip(g(),[1,2,3]); print(next(z))
# expect: (1, 1)
try: next(z)
except KeyError: print('k')
# expect: k
print(list(z))
# expect: []
e=enumerate(It()); print(next(e))
# expect: (0, (1, 2))
c=[0]
def fn():
    c[0]+=1
    if c[0]==2: raise ValueError('v')
    return c[0]
i=iter(fn,4); print(next(i))
# expect: 1
try: next(i)
except ValueError: print('v')
# expect: v
print(list(i))
# expect: [3]
n1=float('nan'); n2=float('nan')
print(n1 is n2, n1 in [n2], n1 in [n1], {n1,n2}.__len__(), {n1:1}.get(n1), n1==n1, [n1]==[n1], [n1]==[n2], float(n1) is n1, n1+0, -n1, abs(n1), repr(n1), sorted([n1,1])[1], max(n1,1), n1!=n1, hash(n1)==hash(n1), str(n1), '%f'%n1, int.__eq__(1,2), (n1,).index(n1), [n1].count(n2), [n1].index(n1), n1 is n1, n1<1, bool(n1), round(n1,2), n1 is float('nan'))
# expect: False False True 2 1 False True False True nan nan nan nan 1 nan True True nan nan False 0 0 0 True False True nan False
import struct, array, math, json, copy
print(struct.pack('<d',n1), array.array('d',[n1]).tobytes(), math.isnan(n1), json.dumps(n1), copy.copy(n1) is n1, math.nan is math.nan, n1 == math.nan, [math.nan]==[math.nan], struct.pack('<f',n1), n1.hex(), complex(n1,1), n1.__repr__(), float.__add__(n1,1), n1*0, math.copysign(1,n1), math.sqrt(n1))
# expect: b'\x00\x00\x00\x00\x00\x00\xf8\x7f' b'\x00\x00\x00\x00\x00\x00\xf8\x7f' True NaN True True False True b'\x00\x00\xc0\x7f' nan (nan+1j) nan nan nan 1.0 nan
d={1:1}
try:
    for k in d:
        del d[k]; d[k+1]=1
        if k>9: break
    print('no', d)
except RuntimeError as e: print(e)
# expect: dictionary keys changed during iteration
class B(list):
    def __eq__(self,o): return 'eq'
print(B()!=[], B()==[], [] != B())
# expect: False eq False
class B(int):
    def __eq__(self,o): return True
print(B(1)!=5, B(1)==5, 5!=B(1), B.__ne__ is int.__ne__)
# expect: True True True True

def g(a, b=2, *c, d=4, **e):
    yield a
    yield b
    yield from c
    yield d
    yield e
print(list(g(1)), list(g(1, 3, 5, 6, d=7, z=8)))
# expect: [1, 2, 4, {}] [1, 3, 5, 6, 7, {'z': 8}]
try:
    g()
except TypeError as e:
    print(e)
# expect: g() missing 1 required positional argument: 'a'
try:
    g(1, a=2)
except TypeError as e:
    print(e)
# expect: g() got multiple values for argument 'a'
def count(n=0):
    while True:
        s = yield n
        n = n + 1 if s is None else s
c = count(5)
print(next(c), next(c), c.send(100), next(c))
# expect: 5 6 100 101
def two():
    x = yield 1
    y = yield x
    return (x, y)
t = two()
try:
    print(t.send(None), t.send('a'))
    t.send('b')
except StopIteration as e:
    print(e.value, e.args)
# expect: 1 a
# expect: ('a', 'b') (('a', 'b'),)
print([x for x in (y for y in range(3))], sum(x * x for x in range(4)), dict((k, v) for k, v in zip('ab', (1, 2))), ','.join(str(i) for i in range(3)), max((len(w), w) for w in ['a', 'bbb', 'cc']))
# expect: [0, 1, 2] 14 {'a': 1, 'b': 2} 0,1,2 (3, 'bbb')
gen = (i for i in range(3))
print(2 in gen, list(gen))
# expect: True []
def empty():
    return
    yield
print(list(empty()), next(empty(), 'none'))
# expect: [] none
print(type(g), type(g(1)), g.__name__, g(1).__name__)
# expect: <class 'function'> <class 'generator'> g g

