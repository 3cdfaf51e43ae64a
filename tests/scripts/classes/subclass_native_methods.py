class L(list):
    def __init__(self, *a, extra=None): super().__init__(*a); self.extra = extra
    def first(self): return self[0]
    def __contains__(self, x): return True
    def __add__(self, o): return L(list.__add__(self, o), extra='added')
    def __eq__(self, o): return 'L eq'
    __hash__ = None
l = L([1, 2], extra='e'); print(l, l.extra, l.first(), 99 in l, (l + [3]).extra, l == 5, len(l), l[-1], l.pop(), l, isinstance(l, list), list(l), l * 2, sorted(L([3, 1])), sum(L([1, 2])), type(l * 2).__name__, L('ab'), bool(L()), repr(L()))
# expect: [1] e 1 True added L eq 2 2 2 [1] True [1] [1, 1] [1, 3] 3 list ['a', 'b'] False []
class D(dict):
    def __getattr__(self, k): return self[k]
    def __setattr__(self, k, v): self[k] = v
d = D(a=1); d.b = 2; print(d.a, d.b, d, dict(d), d == {'a': 1, 'b': 2}, list(d))  # expect: 1 2 {'a': 1, 'b': 2} {'a': 1, 'b': 2} True ['a', 'b']
try: d.zz
except KeyError as e: print('KeyError', e)  # expect: KeyError 'zz'
class S(str):
    def __new__(cls, v): return super().__new__(cls, v.upper())
    def __eq__(self, o): return str(self).lower() == str(o).lower()
    def __hash__(self): return hash(str(self).lower())
s = S('abc'); print(s, s == 'ABC', s == 'abc', 'abc' == s, {s: 1}.get(S('aBc')), s + 'x', s[0], len(s), s.lower(), isinstance(s, str), '%s|%5s' % (s, s), f'{s!r:>6}')
# expect: ABC True True True 1 ABCx A 3 abc True ABC|  ABC  'ABC'
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __getitem__(self, i): return 'item' + str(i)
    def __len__(self): return 42
t = T(1, 2, 3); print(t, t[0], len(t), list(t), t + (4,), t[1:], tuple(t), hash(t) == hash((1, 2, 3)), 2 in t, t == (1, 2, 3), max(t)); a, b, c = t; print(a, b, c)
# expect: (1, 2, 3) item0 42 [1, 2, 3] (1, 2, 3, 4) itemslice(1, None, None) (1, 2, 3) True True True 3
# expect: 1 2 3
class I(int):
    def __add__(self, o): return I(int.__add__(self, o))
    def __str__(self): return 'I' + int.__repr__(self)
    __radd__ = __add__
i = I(5); print(i, repr(i), i + 1, type(1 + i).__name__, type(i - 1).__name__, i * 2, -i, [0, 1, 2, 3, 4, 'five'][i], range(i), i == 5, i < 6, hash(i), f'{i:03d}', '%d' % i, '%s' % i, int(i), float(i), bool(I(0)), i.real, max(i, 3), {5: 'k'}[i], str(i), divmod(i, 2), i ** 2, i // 2, i & 4, ~i, abs(I(-2)), round(i), sum([i, i]))
# expect: I5 5 I6 I int 10 -5 five range(0, 5) True True 5 005 5 I5 5 5.0 False 5 I5 k I5 (2, 1) 25 2 4 -6 2 5 I10
class F(float):
    def __repr__(self): return 'F(%g)' % self
print(F(1.5), [F(2)], F(1) + 1, str(F(3)), f'{F(2.5):.2f}', F('1e3'), F(2) == 2.0, int(F(2.7)), F(1) < 2, -F(1), F(7) // 2)
# expect: F(1.5) [F(2)] 2.0 F(3) 2.50 F(1000) True 2 True -1.0 3.0
class B(bytes):
    def __str__(self): return 'B!'
print(B(b'ab'), B([1, 2])[0], B(b'x') + b'y', len(B(b'abc')), B(b'q') == b'q', [B(b'z')], B(b'ab').upper(), b'b' in B(b'ab'))
# expect: B! 1 b'xy' 3 True [b'z'] b'AB' True
