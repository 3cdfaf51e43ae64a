class L(list):
    def append(self, x): print('append', x); super().append(x)
    def __getitem__(self, i): return ('gi', super().__getitem__(i))
    def __len__(self): return 99
l = L([1, 2]); l.append(3); l += [4]; l.extend([5])  # expect: append 3
print(l, len(l), l[0], list(l), [*l], l == [1, 2, 3, 4, 5], l + [6], type(l + []).__name__, type(l[:1][1]).__name__, type(l.copy()).__name__, l * 1, bool(L()), sorted(l), sum(l))
# expect: [1, 2, 3, 4, 5] 99 ('gi', 1) [1, 2, 3, 4, 5] [1, 2, 3, 4, 5] True [1, 2, 3, 4, 5, 6] list list list [1, 2, 3, 4, 5] True [1, 2, 3, 4, 5] 15
class D(dict):
    def __init__(self, *a, **k): print('D', a, k); super().__init__(*a, **k)
d = D({'a': 1}, b=2); print(d, type(d).__name__, D.fromkeys('xy', 0), d == {'a': 1, 'b': 2}, d.copy(), {**d})
# expect: D ({'a': 1},) {'b': 2}
# expect: D () {}
# expect: {'a': 1, 'b': 2} D {'x': 0, 'y': 0} True {'a': 1, 'b': 2} {'a': 1, 'b': 2}
class S(set):
    def add(self, x): super().add(('s', x))
s = S([1]); s.add(2); print(sorted(s, key=str), type(s | {1}).__name__, type(s.copy()).__name__, S([1]) == {1}, S('a') <= {'a'}, repr(S()), S([1]))
# expect: [('s', 2), 1] set set True True S() S({1})
class FS(frozenset):
    def __new__(cls, it): return super().__new__(cls, [x * 2 for x in it])
print(FS([1, 2]), hash(FS([1])) == hash(frozenset([2])), type(FS([1]) & FS([1])).__name__)  # expect: FS({2, 4}) True frozenset
class T(tuple):
    @property
    def first(self): return self[0]
    def __eq__(self, o): return 'eq'
    def __hash__(self): return 1
t = T((1, 2)); print(t, t.first, t == 5, t + (3,), type(t + ()).__name__, type(t[:]).__name__, hash(t), t * 2, (1, 2) == t, t != 1)
# expect: (1, 2) 1 eq (1, 2, 3) tuple tuple 1 (1, 2, 1, 2) eq True
a, b = t; print(a, b, *t)  # expect: 1 2 1 2
class O(list): __hash__ = lambda self: 5
print(hash(O()), {O(): 1})  # expect: 5 {[]: 1}
class BA(bytearray): pass
x = BA(b'ab'); x.append(99); print(x, type(x + b'').__name__, x == b'abc')  # expect: BA(b'abc') bytearray True
try:
    class LD(list, dict): pass
except TypeError as e: print(e)  # expect: multiple bases have instance lay-out conflict
class LM(list):
    def __iter__(self): return iter('custom')
print(list(LM([1])), [*LM([1])], tuple(LM([2])), ''.join(LM()), sorted(LM([3]))[:2], LM([1]) + [2], [0] + LM([1]))
# expect: ['c', 'u', 's', 't', 'o', 'm'] ['c', 'u', 's', 't', 'o', 'm'] ('c', 'u', 's', 't', 'o', 'm') custom ['c', 'm'] [1, 2] [0, 1]
