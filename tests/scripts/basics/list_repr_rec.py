l = [1]; l.append(l); print(l, repr(l), str(l)); d = {}; d['d'] = d; print(d); t = ([],); t[0].append(t); print(t); l2 = [{}]; l2[0]['x'] = l2; print(l2); s = [()]; print(s, [(1,)], [set()], [frozenset()], {1}, {(): []}, [None, ..., NotImplemented], [int, len, print], [range(3), slice(1)], ['\n', b'\n'])
# expect: [1, [...]] [1, [...]] [1, [...]]
# expect: {'d': {...}}
# expect: ([(...)],)
# expect: [{'x': [...]}]
# expect: [()] [(1,)] [set()] [frozenset()] {1} {(): []} [None, Ellipsis, NotImplemented] [<class 'int'>, <built-in function len>, <built-in function print>] [range(0, 3), slice(None, 1, None)] ['\n', b'\n']
from collections import deque, OrderedDict, defaultdict, Counter, UserList
q = deque([1]); q.append(q); print(q); o = OrderedDict(); o['o'] = o; print(o); dd = defaultdict(list); dd['x'] = dd; print(dd)
# expect: deque([1, [...]])
# expect: OrderedDict([('o', ...)])
# expect: defaultdict(<class 'list'>, {'x': defaultdict(<class 'list'>, {...})})
class R:
    def __repr__(self): return 5
for f in (repr, str, ascii, print, lambda r: f'{r}', lambda r: '%s' % r, lambda r: [r].__repr__()):
    try: f(R())
    except TypeError as e: print(e)
    # expect: __repr__ returned non-string (type int)
    # expect: __str__ returned non-string (type int)
    # expect: __repr__ returned non-string (type int)
    # expect: __str__ returned non-string (type int)
    # expect: __str__ returned non-string (type int)
    # expect: __str__ returned non-string (type int)
    # expect: __repr__ returned non-string (type int)
class S:
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print(S(), [S()], {S(): S()}, (S(),), f'{S()} {S()!r} {S()!s:>6}', '%s %r' % (S(), S()), '{} {!r}'.format(S(), S()), str(S()), [S(), [S()]])
# expect: str [repr] {repr: repr} (repr,) str repr    str str repr str repr str [repr, [repr]]
a = []; a.append(a); b = []; b.append(b)
try: print(a == b)
except RecursionError as e: print('RecursionError', e)  # expect: RecursionError maximum recursion depth exceeded in comparison
print(a == a)  # expect: True
class L(list):
    def __repr__(self): return 'L' + super().__repr__()
print(L([1, 2]), [L()], L([L([1])]))  # expect: L[1, 2] [L[]] L[L[1]]
x = [[0] * 2] * 2; x[0][0] = 1; print(x)  # expect: [[1, 0], [1, 0]]
