class Proxy:
    def __init__(self, t): object.__setattr__(self, '_t', t)
    def __getattr__(self, n): print('get', n); return getattr(self._t, n)
    def __setattr__(self, n, v): print('set', n); setattr(self._t, n, v)
    def __delattr__(self, n): print('del', n); delattr(self._t, n)
    def __getitem__(self, i): return self._t[i]
    def __len__(self): return len(self._t)
    def __iter__(self): return iter(self._t)
class T: pass
p = Proxy(T()); p.a = 1; print(p.a); del p.a
# expect: set a
# expect: get a
# expect: 1
# expect: del a
try: p.a  # expect: get a
except AttributeError as e: print(e)  # expect: 'T' object has no attribute 'a'
q = Proxy([3, 1, 2]); q.append(9); q.sort(); print(q[0], len(q), list(q), q.index(9))
# expect: get append
# expect: get sort
# expect: get index
# expect: 1 4 [1, 2, 3, 9] 3
try: q + [1]
except TypeError as e: print(e)  # expect: unsupported operand type(s) for +: 'Proxy' and 'list'
print(hasattr(q, 'pop'), hasattr(q, 'zip'), isinstance(q, list))
# expect: get pop
# expect: get zip
# expect: True False False
