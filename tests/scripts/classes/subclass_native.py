class L(list):
    def __setitem__(self, i, v): print('set', i); super().__setitem__(i, v)
    def __delitem__(self, i): print('del', i); super().__delitem__(i)
    def __iter__(self): print('iter'); return super().__iter__()
    def __bool__(self): return False
    def __lt__(self, o): return 'lt'
    def __mul__(self, n): return 'mul'
    def __imul__(self, n): return 'imul'
    def __reversed__(self): return iter('rev')
    def __call__(self, x): return x
    def __repr__(self): return 'L' + super().__repr__()
l = L([3, 1]); l[0] = 5; del l[1]; print(l, bool(l), l < [1], l * 2, 2 * l, list(reversed(l)), l(7), [l], str(l), 5 in l, sorted(l), l == [5], [5] == l, len(l))
# expect: set 0
# expect: del 1
# expect: iter
# expect: L[5] False lt mul [5, 5] ['r', 'e', 'v'] 7 [L[5]] L[5] True [5] True True 1
for x in l: print(x)
# expect: iter
# expect: 5
l *= 3; print(l)  # expect: imul
class D(dict):
    def __call__(self): return 'called'
    def __bool__(self): return False
    def __eq__(self, o): return True
    def __ror__(self, o): return 'ror'
d = D(x=1); print(d(), bool(d), d == 5, d != 5, {} | d, d['x'], len(d))  # expect: called False True True ror 1 1
class S(set):
    def __contains__(self, x): return 'yes' if x == 1 else ''
    def __len__(self): return 9
    def __and__(self, o): return 'and'
s = S([5]); print(1 in s, 5 in s, len(s), s & {5}, {5} & s, s | {1}, s == {5}, sorted(s), bool(s))  # expect: True False 9 and {5} {1, 5} True [5] True
class I(int):
    def __call__(self): return 'int call'
    def __getitem__(self, i): return i
    def __len__(self): return 3
    def __contains__(self, x): return True
    def __iter__(self): return iter('int')
    def __eq__(self, o): return 'eq'
    def __hash__(self): return 99
    def __bool__(self): return False
    def __index__(self): return 1
    def __lt__(self, o): return 'less'
    def __rsub__(self, o): return 'rsub'
    def __float__(self): return 9.5
    def __int__(self): return 77
    def __round__(self, n=None): return 'round'
i = I(5); print(i(), i[2], len(i), 8 in i, list(i), i == 5, 5 == i, hash(i), bool(i), [10, 20, 30][i], i < 1, i - 1, 1 - i, float(i), int(i), round(i), i + 1, 'a' * i, range(i), '%d' % i, f'{i}', str(i), {99: 'x'}.get(i))  # expect error: IndexError: list index out of range
class T(str):
    def __len__(self): return 42
    def __iter__(self): return iter([1, 2])
    def __getitem__(self, i): return 'T' + str(i)
    def __contains__(self, x): return True
    def __mod__(self, o): return 'mod'
    def __radd__(self, o): return 'radd'
    def __lt__(self, o): return 'T lt'
    def __format__(self, s): return 'fmt'
t = T('abc'); print(len(t), list(t), t[0], 'zz' in t, t % 1, 'x' + t, t + 'x', t < 'b', f'{t}', '{}'.format(t), t.upper(), ''.join(t) if False else '', t == 'abc', t[0:2], '%s' % t, str(t), repr(t), t.join(['1', '2']), t.split('b'))
class Tu(tuple):
    def __add__(self, o): return 'add'
    def __contains__(self, x): return x == 'magic'
    def __lt__(self, o): return 'lt'
u = Tu((1, 2)); print(u + (3,), (0,) + u, 'magic' in u, 1 in u, u < (5,), u[0], u == (1, 2), sum(u), u)
