d = {}
d.update({'a': 1}, b=2)
d.update([('c', 3), ['d', 4], 'ef'])
d.update()
d.update(a=10)
print(d)
# expect: {'a': 10, 'b': 2, 'c': 3, 'd': 4, 'e': 'f'}
for bad in (5, [1], ['abc'], [(1, 2, 3)], None, 'ab', [()], ['']):
    try:
        d.update(bad)
        print('ok', d)
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError 'NoneType' object is not iterable
# expect: ValueError dictionary update sequence element #0 has length 1; 2 is required
# expect: ValueError dictionary update sequence element #0 has length 0; 2 is required
# expect: ValueError dictionary update sequence element #0 has length 0; 2 is required
print(dict([(1, 2)], x=3), dict(zip('ab', (1, 2))), dict({'q': 1}, q=2), dict(**{'z': 1}), dict.fromkeys('aab'), dict.fromkeys([1], 5))
# expect: {1: 2, 'x': 3} {'a': 1, 'b': 2} {'q': 2} {'z': 1} {'a': None, 'b': None} {1: 5}
print({'a': 1} | {'a': 2, 'b': 3}, {**{'a': 1}, 'a': 2})
# expect: {'a': 2, 'b': 3} {'a': 2}
x = {'a': 1}
x |= [('b', 2)]
print(x)
# expect: {'a': 1, 'b': 2}
class M:
    def keys(self): return ['m', 'n']
    def __getitem__(self, k): return k * 2
x.update(M())
print(x, dict(M()), {**M()})
# expect: {'a': 1, 'b': 2, 'm': 'mm', 'n': 'nn'} {'m': 'mm', 'n': 'nn'} {'m': 'mm', 'n': 'nn'}
for f in (lambda: {} | [1], lambda: dict(1), lambda: dict({}, {}), lambda: {}.update(1, 2), lambda: {}.update({}, {}), lambda: dict.fromkeys(), lambda: dict.fromkeys(3), lambda: {}['k'], lambda: {}.pop('k'), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}.setdefault([], 1), lambda: {}.get(), lambda: {}.pop(), lambda: {1: 2}.get(1, 2, 3), lambda: {} < {}, lambda: {}.popitem(1), lambda: dict(a=1, **{'a': 2}), lambda: {}.setdefault()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for |: 'dict' and 'list'
# expect: TypeError 'int' object is not iterable
# expect: TypeError dict expected at most 1 argument, got 2
# expect: TypeError update expected at most 1 argument, got 2
# expect: TypeError update expected at most 1 argument, got 2
# expect: TypeError fromkeys expected at least 1 argument, got 0
# expect: TypeError 'int' object is not iterable
# expect: KeyError 'k'
# expect: KeyError 'k'
# expect: KeyError 'popitem(): dictionary is empty'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError get expected at least 1 argument, got 0
# expect: TypeError pop expected at least 1 argument, got 0
# expect: TypeError get expected at most 2 arguments, got 3
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError dict.popitem() takes no arguments (1 given)
# expect: TypeError dict() got multiple values for keyword argument 'a'
# expect: TypeError setdefault expected at least 1 argument, got 0
print(x.pop('m'), x.pop('zz', 'dflt'), x.popitem(), x.setdefault('s'), x.setdefault('s', 5), x.get('t'), x.get('t', 7), x)
# expect: mm dflt ('n', 'nn') None None None 7 {'a': 1, 'b': 2, 's': None}

d = {'b': 1, 'a': 2}
print(d, d['b'], d.get('z'), d.get('z', 0), d.setdefault('c', 3), d.setdefault('b', 9), d.pop('a'), d.pop('q', None), list(d), d.copy(), d.copy() is d, len(d), 'b' in d, 1 in d, d == {'c': 3, 'b': 1}, d != {}, bool({}), d.items(), d.popitem(), d.clear(), d)
# expect: {} 1 None 0 3 1 2 None ['b', 'c'] {'b': 1, 'c': 3} False 2 True False True True False dict_items([]) ('c', 3) None {}
d[1] = 'int'
d[1.0] = 'float'
d[True] = 'bool'
print(d, {(1, 2): 'x'}[1, 2], {None: 1}[None], {frozenset([1]): 2}, {**d, 'k': 1}, {'a': 1, 'a': 2}, dict(a=1), dict([['x', 1]]), {i: i * i for i in range(3)}, {k: v for v, k in enumerate('ab')})
# expect: {1: 'bool'} x 1 {frozenset({1}): 2} {1: 'bool', 'k': 1} {'a': 2} {'a': 1} {'x': 1} {0: 0, 1: 1, 2: 4} {'a': 0, 'b': 1}
for f in (lambda: d['zz'], lambda: d[[]], lambda: d.pop('zz'), lambda: d.pop(), lambda: {}.popitem(), lambda: d.get(), lambda: d.get([]), lambda: [] in d, lambda: d.setdefault([], 1), lambda: d.copy(1), lambda: d.clear(1), lambda: d.keys(1), lambda: d < d, lambda: d + d, lambda: d | 1, lambda: hash(d), lambda: d(), lambda: d.x, lambda: {}[0], lambda: {}[()], lambda: {}[1, 2], lambda: {}['é'], lambda: d.fromkeys(5), lambda: dict([1, 2]), lambda: dict(['ab', 'c']), lambda: dict(5), lambda: dict(**{1: 2}), lambda: dict([(1, 2)], [(3, 4)]), lambda: {1: 2}.__missing__(3), lambda: d.__getitem__(55), lambda: d.__delitem__('x'), lambda: {1, 2} | {}, lambda: {} & {}, lambda: next(iter({})), lambda: d.update(1), lambda: iter(d.items()).__next__(), lambda: list(d)[5], lambda: d.popitem('x'), lambda: {**5}, lambda: {**[1]}, lambda: {*5}, lambda: {[]: 1 for _ in (1,)}, lambda: {{}: 1}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: KeyError 'zz'
# expect: TypeError unhashable type: 'list'
# expect: KeyError 'zz'
# expect: TypeError pop expected at least 1 argument, got 0
# expect: KeyError 'popitem(): dictionary is empty'
# expect: TypeError get expected at least 1 argument, got 0
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: TypeError dict.copy() takes no arguments (1 given)
# expect: TypeError dict.clear() takes no arguments (1 given)
# expect: TypeError dict.keys() takes no arguments (1 given)
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
# expect: TypeError unsupported operand type(s) for |: 'dict' and 'int'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError 'dict' object is not callable
# expect: AttributeError 'dict' object has no attribute 'x'
# expect: KeyError 0
# expect: KeyError ()
# expect: KeyError (1, 2)
# expect: KeyError 'é'
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #1 has length 1; 2 is required
# expect: TypeError 'int' object is not iterable
# expect: TypeError keywords must be strings
# expect: TypeError dict expected at most 1 argument, got 2
# expect: AttributeError 'dict' object has no attribute '__missing__'
# expect: KeyError 55
# expect: KeyError 'x'
# expect: TypeError unsupported operand type(s) for |: 'set' and 'dict'
# expect: TypeError unsupported operand type(s) for &: 'dict' and 'dict'
# expect: StopIteration
# expect: TypeError 'int' object is not iterable
# expect: (1, 'bool')
# expect: IndexError list index out of range
# expect: TypeError dict.popitem() takes no arguments (1 given)
# expect: TypeError 'int' object is not a mapping
# expect: TypeError 'list' object is not a mapping
# expect: TypeError 'int' object is not iterable
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
d = {1: 1, 2: 2, 3: 3}
try:
    for k in d: del d[k]
except RuntimeError as e:
    print(e, d)
# expect: dictionary changed size during iteration {2: 2, 3: 3}
d = {1: 1}
try:
    for k in d:
        del d[k]
        d[k + 1] = 1
        if k > 5: break
    print('no error', d)
except RuntimeError as e:
    print(e)
# expect: dictionary keys changed during iteration
class M(dict):
    def __missing__(self, k): return k * 2
m = M(a=1)
print(m['a'], m['b'], m.get('b'), 'b' in m, m, type(m.copy()), M.fromkeys('x'), isinstance(m, dict), m == {'a': 1}, repr(m), type(m | {}), type({} | m))
# expect: 1 bb None False {'a': 1} <class 'dict'> {'x': None} True True {'a': 1} <class 'dict'> <class 'dict'>
d = {}
d['self'] = d
print(d, str({'x': [d]}), list(d.values())[0] is d, reversed({'a': 1}).__next__(), list(reversed({1: 2, 3: 4}.items())))
# expect: {'self': {...}} {'x': [{'self': {...}}]} True a [(3, 4), (1, 2)]

d = {}
for k in 'banana': d[k] = d.get(k, 0) + 1
print(d)
# expect: {'b': 1, 'a': 3, 'n': 2}
del d['a']
d['a'] = 'again'
print(d, list(d), next(iter(d)), list(d.items())[-1])
# expect: {'b': 1, 'n': 2, 'a': 'again'} ['b', 'n', 'a'] b ('a', 'again')
d['b'] = 'changed'
print(d)
# expect: {'b': 'changed', 'n': 2, 'a': 'again'}
e = dict(sorted({'z': 1, 'y': 2}.items()))
print(e, e == {'y': 2, 'z': 1}, list(e.keys()) == ['y', 'z'])
# expect: {'y': 2, 'z': 1} True True
print({**{'a': 1, 'b': 2}, **{'b': 3, 'c': 4}}, {'a': 1, 'b': 2} | {'c': 3, 'a': 0})
# expect: {'a': 1, 'b': 3, 'c': 4} {'a': 0, 'b': 2, 'c': 3}
for k, v in list(e.items()):
    if v == 1: del e[k]
print(e)
# expect: {'y': 2}
try:
    for k in e: e[k + 'x'] = 1
except RuntimeError as err:
    print(err)
# expect: dictionary changed size during iteration
try:
    for k in e.values(): e.clear()
except RuntimeError as err:
    print(err)
# expect: dictionary changed size during iteration
print(min({3: 'a', 1: 'b'}), max({'a': 5, 'b': 1}, key={'a': 5, 'b': 1}.get), sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]), sum({1: 2, 3: 4}), any({0: 1}), len({1: 1, True: 2, 1.0: 3}), {1: 1, True: 2}, list(zip({1: 2}, {3: 4})), *{'p': 1, 'q': 2}, [*{'a': 1}.values()], dict.fromkeys('abc', 0), {v: k for k, v in {'a': 1}.items()}, {'a': {'b': {'c': 1}}}['a']['b'], list(map(str, {1: 0})), 'a' in {'a': None}, {'a': None}.get('a', 5), enumerate({5: 6}).__next__())
# expect: 1 a [('b', 1), ('a', 2)] 4 False 1 {1: 2} [(1, 3)] p q [1] {'a': 0, 'b': 0, 'c': 0} {1: 'a'} {'c': 1} ['1'] True None (0, 5)
it = iter({'a': 1, 'b': 2}.items())
print(next(it), it.__length_hint__(), list(it), list(it))
# expect: ('a', 1) 1 [('b', 2)] []
d = {'a': 1}
v = d.values()
d['b'] = 2
print(v, len(v), list(v), d.keys() & {'b'}, d.items() - {('a', 1)})
# expect: dict_values([1, 2]) 2 [1, 2] {'b'} {('b', 2)}

d = dict.fromkeys([1, 2, 3])
print(d)
# expect: {1: None, 2: None, 3: None}
d = dict.fromkeys('abc', 0)
print(d)
# expect: {'a': 0, 'b': 0, 'c': 0}
d = dict.fromkeys((), 5)
print(d)
# expect: {}
l = dict.fromkeys('xy', [])
l['x'].append(1)
print(l)
# expect: {'x': [1], 'y': [1]}
print(dict.fromkeys(range(2), 'v'), dict.fromkeys({'k': 1}), {}.fromkeys('q'), dict.fromkeys({1}), dict.fromkeys(x for x in 'z'))
# expect: {0: 'v', 1: 'v'} {'k': None} {'q': None} {1: None} {'z': None}
class D(dict):
    def __init__(self, *a): print('init', a); super().__init__(*a)
    def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)
x = D.fromkeys('ab', 1)
# expect: init ()
# expect: set a
# expect: set b
print(x, type(x).__name__)
# expect: {'a': 1, 'b': 1} D
try:
    dict.fromkeys()
except TypeError as e:
    print(e)
# expect: fromkeys expected at least 1 argument, got 0
try:
    dict.fromkeys(1)
except TypeError as e:
    print(e)
# expect: 'int' object is not iterable
try:
    dict.fromkeys([[]])
except TypeError as e:
    print(e)
# expect: unhashable type: 'list'

d = {}
print(d.setdefault(1), d, d.setdefault(1, 2), d, d.setdefault('a', []), d)
# expect: None {1: None, 'a': []} None {1: None, 'a': []} [] {1: None, 'a': []}
d.setdefault('a', None).append(3)
print(d)
# expect: {1: None, 'a': [3]}
w = {}
for word in 'the cat the dog'.split(): w.setdefault(word[0], []).append(word)
print(w)
# expect: {'t': ['the', 'the'], 'c': ['cat'], 'd': ['dog']}
try:
    d.setdefault()
except TypeError as e:
    print(e)
# expect: setdefault expected at least 1 argument, got 0
try:
    d.setdefault(1, 2, 3)
except TypeError as e:
    print(e)
# expect: setdefault expected at most 2 arguments, got 3
try:
    d.setdefault(k=1)
except TypeError as e:
    print(e)
# expect: dict.setdefault() takes no keyword arguments

d = {'a': [1], 'b': 2}
c = d.copy()
c['a'].append(2)
c['b'] = 3
print(d, c, c is d, d == c)
# expect: {'a': [1, 2], 'b': 2} {'a': [1, 2], 'b': 3} False False
d.clear()
print(d, c, len(d))
# expect: {} {'a': [1, 2], 'b': 3} 0
import copy
x = {'k': [1, {'n': 2}]}
y = copy.deepcopy(x)
z = copy.copy(x)
y['k'][1]['n'] = 9
z['k'].append(3)
print(x, y, z)
# expect: {'k': [1, {'n': 2}, 3]} {'k': [1, {'n': 9}]} {'k': [1, {'n': 2}, 3]}
d = dict(c)
d.update(z=1)
print(c, d)
# expect: {'a': [1, 2], 'b': 3} {'a': [1, 2], 'b': 3, 'z': 1}
l = [1, [2]]
m = l[:]
m[1].append(3)
n = list(l)
n[0] = 'n'
print(l, m, n, l.copy() == l, copy.copy((1, 2)), copy.deepcopy([l, l])[0] is copy.deepcopy([l, l])[1])
# expect: [1, [2, 3]] [1, [2, 3]] ['n', [2, 3]] True (1, 2) False
r = [1]
r.append(r)
s = copy.deepcopy(r)
print(s[1] is s, s)
# expect: True [1, [...]]

d = {1: 'a', 2: 'b', 3: 'c'}
del d[2]
print(d, d.pop(1), d, d.pop(9, 'dflt'), d.popitem(), d)
# expect: {} a {} dflt (3, 'c') {}
for f in (lambda: d.pop(1), lambda: d.popitem(), lambda: d.pop(), lambda: d.pop(1, 2, 3), lambda: d.__delitem__(5)):
    try:
        print(f())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
# expect: KeyError 1
# expect: KeyError 'popitem(): dictionary is empty'
# expect: TypeError pop expected at least 1 argument, got 0
# expect: TypeError pop expected at most 2 arguments, got 3
# expect: KeyError 5
try:
    del d['x']
except KeyError as e:
    print(repr(e), e.args)
# expect: KeyError('x') ('x',)
try:
    del d[[1]]
except TypeError as e:
    print(e)
# expect: unhashable type: 'list'
for i in range(5): d[i] = i
for i in (1, 3): del d[i]
d['new'] = 1
d[1] = 'back'
print(d, list(d.items())[-1], d.popitem(), d.popitem())
# expect: {0: 0, 2: 2, 4: 4} (1, 'back') (1, 'back') ('new', 1)
big = {i: i for i in range(100)}
for i in range(0, 100, 2): del big[i]
print(len(big), list(big)[:3], sum(big))
# expect: 50 [1, 3, 5] 2500
e = {}
e[()] = 't'; e[None] = 'n'; e[1.5] = 'f'; e[b'x'] = 'b'; e[frozenset()] = 's'; e[int] = 'i'
print(len(e), e[()], e[None], e[1.5], e[b'x'], e[frozenset()], e[int])
# expect: 6 t n f b s i

for op in ('d[9] = 1', 'del d[1]', 'd.pop(2)', 'd.clear()', 'd.update({8: 8})', 'd[1] = 5', 'd.popitem()', 'd.setdefault(7, 1)', 'd.setdefault(1, 1)', 'd.update({1: 1})', 'd = {}', 'd |= {5: 5}', 'd.get(5)'):
    d = {1: 1, 2: 2, 3: 3}
    try:
        for k in d:
            exec(op)
        print(op, 'ok', d)
    except RuntimeError as e:
        print(op, e, d)
# expect: d[9] = 1 dictionary changed size during iteration {1: 1, 2: 2, 3: 3, 9: 1}
# expect: del d[1] dictionary changed size during iteration {2: 2, 3: 3}
# expect: d.pop(2) dictionary changed size during iteration {1: 1, 3: 3}
# expect: d.clear() dictionary changed size during iteration {}
# expect: d.update({8: 8}) dictionary changed size during iteration {1: 1, 2: 2, 3: 3, 8: 8}
# expect: d[1] = 5 ok {1: 5, 2: 2, 3: 3}
# expect: d.popitem() dictionary changed size during iteration {1: 1, 2: 2}
# expect: d.setdefault(7, 1) dictionary changed size during iteration {1: 1, 2: 2, 3: 3, 7: 1}
# expect: d.setdefault(1, 1) ok {1: 1, 2: 2, 3: 3}
# expect: d.update({1: 1}) ok {1: 1, 2: 2, 3: 3}
# expect: d = {} ok {}
# expect: d |= {5: 5} dictionary changed size during iteration {1: 1, 2: 2, 3: 3, 5: 5}
# expect: d.get(5) ok {1: 1, 2: 2, 3: 3}
for op in ('s.add(9)', 's.discard(1)', 's.pop()', 's.clear()', 's.add(1)', 's |= {7}', 's.remove(2)'):
    s = {1, 2, 3}
    try:
        for k in s:
            exec(op)
        print(op, 'ok', s)
    except RuntimeError as e:
        print(op, e)
    except KeyError as e:
        print(op, 'KeyError', e)
# expect: s.add(9) Set changed size during iteration
# expect: s.discard(1) Set changed size during iteration
# expect: s.pop() Set changed size during iteration
# expect: s.clear() Set changed size during iteration
# expect: s.add(1) ok {1, 2, 3}
# expect: s |= {7} Set changed size during iteration
# expect: s.remove(2) Set changed size during iteration
l = [1, 2, 3]
for x in l:
    l.remove(x)
print(l)
# expect: [2]
l = [1, 2, 3]
for x in l:
    if len(l) < 6: l.append(x)
print(l)
# expect: [1, 2, 3, 1, 2, 3]
l = [1, 2, 3]
for x in l: l.insert(0, 0) if len(l) < 5 else l.clear()
print(l)
# expect: []
d = {'a': 1}
for k, v in d.items(): d[k] = v + 1
print(d)
# expect: {'a': 2}
it = iter(d); next(it); d['z'] = 1
try: next(it)
except RuntimeError as e: print(e)
# expect: dictionary changed size during iteration
try: next(it)
except RuntimeError as e: print(e)
except StopIteration: print('stop')
# expect: dictionary changed size during iteration
r = reversed({1: 1, 2: 2}); print(next(r), list(r))
# expect: 2 [1]

d = {'a': 1}
e = d | {'b': 2}
print(d, e, d | d, {} | {}, d | {'a': 9})
# expect: {'a': 1} {'a': 1, 'b': 2} {'a': 1} {} {'a': 9}
d |= {'c': 3}; print(d)
# expect: {'a': 1, 'c': 3}
d |= [('d', 4)]; print(d)
# expect: {'a': 1, 'c': 3, 'd': 4}
class D(dict): pass
print(type(D(a=1) | {}), type({} | D(a=1)), D(a=1) | D(b=2))
# expect: <class 'dict'> <class 'dict'> {'a': 1, 'b': 2}
class M:
    def __or__(self, o): return 'or'
    def __ror__(self, o): return 'ror'
print(M() | {}, {} | M())
# expect: or ror
for f in (lambda: {} | [], lambda: [] | {}, lambda: {} | None, lambda: {1} | {}, lambda: {} & {}, lambda: {} + {}, lambda: {} - {}):
    try: print(f())
    except TypeError as e: print(e)
# expect: unsupported operand type(s) for |: 'dict' and 'list'
# expect: unsupported operand type(s) for |: 'list' and 'dict'
# expect: unsupported operand type(s) for |: 'dict' and 'NoneType'
# expect: unsupported operand type(s) for |: 'set' and 'dict'
# expect: unsupported operand type(s) for &: 'dict' and 'dict'
# expect: unsupported operand type(s) for +: 'dict' and 'dict'
# expect: unsupported operand type(s) for -: 'dict' and 'dict'
try: d |= 5
except TypeError as x: print(x)
# expect: 'int' object is not iterable
try: d |= [1]
except TypeError as x: print(x)
# expect: cannot convert dictionary update sequence element #0 to a sequence
try: d |= 'ab'
except ValueError as x: print(x)
# expect: dictionary update sequence element #0 has length 1; 2 is required
print({**d, 'z': 0}, dict(d, y=1), {k: v for k, v in d.items() if v > 2}, d.keys() - {'a'}, d.items() & {('a', 1)}, sorted(d.keys() | {'q'}), d.keys() ^ {'a', 'x'} == {'b', 'c', 'd', 'x'} - {'b'} | set())
# expect: {'a': 1, 'c': 3, 'd': 4, 'z': 0} {'a': 1, 'c': 3, 'd': 4, 'y': 1} {'c': 3, 'd': 4} {'d', 'c'} {('a', 1)} ['a', 'c', 'd', 'q'] True

