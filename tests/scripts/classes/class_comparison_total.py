class V:
    def __init__(self, *p): self.p = p
    def __eq__(self, o): return self.p == o.p if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.p < o.p if isinstance(o, V) else NotImplemented
    def __le__(self, o): return self < o or self == o
    def __hash__(self): return hash(self.p)
    def __repr__(self): return 'V' + '.'.join(map(str, self.p))
    @classmethod
    def parse(cls, s): return cls(*map(int, s.split('.')))
vs = [V.parse(s) for s in ('1.2', '1.10', '0.9', '1.2')]
print(sorted(vs), max(vs), min(vs), vs[0] == vs[3], vs[0] != vs[1], len(set(vs)), vs[0] in vs, vs.index(V(0, 9)), vs.count(V(1, 2)), vs[0] > vs[2], vs[0] >= vs[3], sorted(vs, reverse=True)[0], V(1) < V(1, 0), V(1) == 1, V(1) != 1)
# expect: [V0.9, V1.2, V1.2, V1.10] V1.10 V0.9 True True 3 True 2 2 True True V1.10 True False True
for e in ('V(1) < 1', '1 > V(1)', 'V(1) > "a"', 'V(1) <= 2', 'sorted([V(1), 2])', 'max(V(1), 2)'):
    try: print(eval(e))
    except TypeError as x: print(e, x)
    # expect: V(1) < 1 '<' not supported between instances of 'V' and 'int'
    # expect: 1 > V(1) '>' not supported between instances of 'int' and 'V'
    # expect: V(1) > "a" '>' not supported between instances of 'V' and 'str'
    # expect: V(1) <= 2 '<' not supported between instances of 'V' and 'int'
    # expect: sorted([V(1), 2]) '<' not supported between instances of 'int' and 'V'
    # expect: max(V(1), 2) '>' not supported between instances of 'int' and 'V'
import bisect, heapq
h = list(vs); heapq.heapify(h); print(heapq.heappop(h)); s = sorted(vs); bisect.insort(s, V(1, 5)); print(s)
# expect: V0.9
# expect: [V0.9, V1.2, V1.2, V1.5, V1.10]
d = {V(1): 'a'}; d[V(1)] = 'b'; print(d, V(1) in d)  # expect: {V1: 'b'} True
class Rev:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v > o.v
print([r.v for r in sorted(map(Rev, [1, 3, 2]))])  # expect: [3, 2, 1]
class Always:
    def __eq__(self, o): return True
    __hash__ = None
a = Always(); print(a == 1, a != 1, 1 == a, a in [], [5].count(a), [5].index(a), a in [1], (a,) == (1,), {1: a} == {1: 2})
# expect: True False True False 1 0 True True True
try: {a}
except TypeError as e: print(e)  # expect: unhashable type: 'Always'
