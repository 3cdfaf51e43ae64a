import copy
class A:
    def __init__(self): self.l = [1]; self.s = self
a = A(); b = copy.copy(a); c = copy.deepcopy(a)
print(b.l is a.l, b.s is a, c.l is a.l, c.l, c.s is c)  # expect: True True False [1] True
class B:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return ['deep', len(memo)]
print(copy.copy(B()), copy.deepcopy(B()), copy.deepcopy([B()]))  # expect: copied ['deep', 0] [['deep', 1]]
class C:
    def __init__(self, x): self.x = x
    def __reduce__(self): return (C, (self.x + 1,))
print(copy.copy(C(1)).x, copy.deepcopy(C(5)).x)  # expect: 2 6
class D:
    def __getstate__(self): print('getstate'); return {'k': 1}
    def __setstate__(self, s): print('setstate', s); self.__dict__.update(s)
print(copy.copy(D()).k)
# expect: getstate
# expect: setstate {'k': 1}
# expect: 1
class E:
    __slots__ = ('p', 'q')
    def __init__(self): self.p = [1]
e = copy.deepcopy(E()); print(e.p, hasattr(e, 'q'))  # expect: [1] False
l = [1]; l.append(l); m = copy.deepcopy(l); print(m, m[1] is m)  # expect: [1, [...]] True
t = (1, [2]); print(copy.copy(t) is t, copy.deepcopy(t) is t)  # expect: True False
class F(list): pass
f = F([1, 2]); f.attr = [3]; g = copy.deepcopy(f); print(g, g.attr, g.attr is f.attr, type(g).__name__)  # expect: [1, 2] [3] False F
class G(dict):
    def __init__(self, a): super().__init__(); self.a = a
x = G(1); x['k'] = [2]; y = copy.copy(x); print(y, y.a, y['k'] is x['k'])  # expect: {'k': [2]} 1 True
print(copy.copy(len) is len, copy.deepcopy(A) is A, copy.copy(None), copy.deepcopy(lambda: 1).__name__)  # expect: True True None <lambda>
import sys
try: copy.copy(i for i in [])
except TypeError as e: print(e)  # expect: cannot pickle 'generator' object
try: copy.deepcopy(sys)
except TypeError as e: print(e)  # expect: cannot pickle 'module' object
class N:
    def __reduce_ex__(self, p): return 'N_global'
N_global = N(); print(copy.copy(N_global) is N_global)  # expect: True
d = {}; d['me'] = d; print(copy.deepcopy(d))  # expect: {'me': {...}}
