class Attr(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k) from None
    def __setattr__(self, k, v): self[k] = v
    def __delattr__(self, k): del self[k]
d = Attr(a=1); d.b = 2; del d.a; print(d, d.b, hasattr(d, 'a'), getattr(d, 'zz', 'dflt'))  # expect: {'b': 2} 2 False dflt
class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def __delitem__(self, k): super().__delitem__(k.lower())
l = Lower(); l['ABC'] = 1; print(l, l['Abc'], 'aBC' in l, l.get('ABC'), l.get('abc')); del l['ABC']; print(l)
# expect: {'abc': 1} 1 True None 1
# expect: {}
class Default(dict):
    def __init__(self, f): self.f = f
    def __missing__(self, k): v = self[k] = self.f(k); return v
f = Default(lambda n: n if n < 2 else f[n - 1] + f[n - 2]); print(f[30], len(f), f.get(100), 100 in f)  # expect: 832040 31 None False
class Ordered(dict):
    def __iter__(self): return iter(sorted(super().keys()))
    def keys(self): return list(self)
    def items(self): return [(k, self[k]) for k in self]
    def values(self): return [self[k] for k in self]
o = Ordered(b=1, a=2); print(list(o), o.keys(), o.items(), o, dict(o), {**o}, sorted(o), len(o), max(o), [*o])
# expect: ['a', 'b'] ['a', 'b'] [('a', 2), ('b', 1)] {'b': 1, 'a': 2} {'a': 2, 'b': 1} {'a': 2, 'b': 1} ['a', 'b'] 2 b ['a', 'b']
class Log(dict):
    def update(self, *a, **k): print('update'); super().update(*a, **k)
    def pop(self, *a): print('pop', a); return super().pop(*a)
    def setdefault(self, k, d=None): print('sd'); return super().setdefault(k, d)
    def clear(self): print('clear'); super().clear()
    def copy(self): print('copy'); return Log(self)
    def __eq__(self, o): print('eq'); return dict.__eq__(self, o)
    def __len__(self): return 1000
    def __or__(self, o): return 'or'
g = Log(x=1); g.update(y=2); g.pop('x'); g.pop('q', None); g.setdefault('z'); print(g == {'y': 2}, g.copy(), len(g), bool(g), g | {}); g.clear(); print(g)
# expect: update
# expect: pop ('x',)
# expect: pop ('q', None)
# expect: sd
# expect: eq
# expect: copy
# expect: False {'y': 2, 'z': None} 1000 True or
# expect: clear
# expect: {}
try: g.pop('nope')  # expect: pop ('nope',)
except KeyError as e: print(e)  # expect: 'nope'
print(isinstance(g, dict), type(g).__name__, Log.fromkeys('a'), {'k': 1} == Log(k=1), Log(k=1) != {}, type({} | Log()).__name__, dict.__len__(Log(a=1)))
# expect: eq
# expect: True Log {'a': None} True True dict 1
import json; print(json.dumps(Attr(q=1)), json.dumps(Lower()))  # expect: {"q": 1} {}
print('%(b)s' % d, '{b}'.format(**d), '{0[b]}'.format(d), (lambda **k: k)(**d))  # expect: 2 2 2 {'b': 2}
