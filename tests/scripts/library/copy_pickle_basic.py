import copy, pickle
a = [1, [2, 3], {'k': (4, [5])}]
b = copy.copy(a); c = copy.deepcopy(a); a[1].append(99); a[2]['k'][1].append(6); print(b, c, b[1] is a[1], c[1] is a[1])
# expect: [1, [2, 3, 99], {'k': (4, [5, 6])}] [1, [2, 3], {'k': (4, [5])}] True False
class P:
    cls_attr = 1
    def __init__(self, x): self.x = x; self.l = [x]
    def __repr__(self): return f'P({self.x}, {self.l})'
p = P(1); q = copy.copy(p); r = copy.deepcopy(p); p.l.append(2); print(p, q, r, q.l is p.l)  # expect: P(1, [1, 2]) P(1, [1, 2]) P(1, [1]) True
class S:
    def __getstate__(self): return {'only': 5}
    def __setstate__(self, st): self.__dict__.update(st); self.restored = True
s = pickle.loads(pickle.dumps(S())); print(vars(s), vars(copy.copy(S())))  # expect: {'only': 5, 'restored': True} {'only': 5, 'restored': True}
class R:
    def __init__(self, a, b): self.a, self.b = a, b
    def __reduce__(self): return (R, (self.a, self.b * 2))
r = pickle.loads(pickle.dumps(R(1, 2))); print(r.a, r.b, copy.copy(r).b)  # expect: 1 4 8
class N:
    def __new__(cls, v): o = super().__new__(cls); o.v = v; return o
    def __getnewargs__(self): return (self.v + 100,)
n = pickle.loads(pickle.dumps(N(1))); print(n.v)  # expect: 1
for x in (None, True, 1, -1, 2 ** 40, 1.5, 'é', b'\0', (), (1,), [], {}, set(), frozenset([1]), {1: [2]}, 1j, ..., range(5), bytearray(b'x'), slice(1, 2, 3)):
    y = pickle.loads(pickle.dumps(x)); print(y == x, type(y) is type(x), end=' ')
print()
# expect: True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True
l = [1]; l.append(l); m = copy.deepcopy(l); print(m[1] is m, pickle.loads(pickle.dumps(l))[1][1][0])  # expect: True 1
sh = [[0]] * 2; d = copy.deepcopy(sh); d[0].append(1); print(d, sh)  # expect: [[0, 1], [0, 1]] [[0], [0]]
class D:
    def __deepcopy__(self, memo): print('dc'); return D()
    def __copy__(self): print('c'); return self
copy.copy(D()); copy.deepcopy([D(), D()])
# expect: c
# expect: dc
# expect: dc
class L(list):
    def __init__(self, *a): super().__init__(*a); self.tag = 't'
x = L([1, 2]); y = copy.copy(x); z = pickle.loads(pickle.dumps(x)); print(y, y.tag, z, z.tag, type(z).__name__)  # expect: [1, 2] t [1, 2] t L
import io
f = io.BytesIO(); pickle.dump({'a': 1}, f); pickle.dump([2], f); f.seek(0); print(pickle.load(f), pickle.load(f))  # expect: {'a': 1} [2]
try: pickle.load(f)
except EOFError as e: print(e)  # expect: Ran out of input
for bad in (lambda: 0, (i for i in []), type('X', (), {})(), __import__('sys')):
    try: pickle.dumps(bad); print('?')
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
    # expect: PicklingError Can't pickle <function <lambda>
    # expect: TypeError cannot pickle 'generator' object
    # expect: PicklingError Can't pickle <class '__main__.X'>: attribute lookup X on __main__ failed
    # expect: TypeError cannot pickle 'module' object
def top(): return 'top'
print(pickle.loads(pickle.dumps(top))(), pickle.loads(pickle.dumps(P)) is P, pickle.loads(pickle.dumps(len)) is len, pickle.loads(pickle.dumps(ValueError('e', 1))).args)
# expect: top True True ('e', 1)
try: copy.copy(open)
except TypeError: print('no')
class Sl:
    __slots__ = ('a', 'b')
o = Sl(); o.a = [1]; c = copy.deepcopy(o); print(c.a, c.a is o.a, hasattr(c, 'b'))  # expect: [1] False False
