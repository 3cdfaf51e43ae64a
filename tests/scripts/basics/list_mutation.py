l = [1, 2, 3, 4]
for x in l:
    if x == 2: l.remove(x)
print(l)  # expect: [1, 3, 4]
l = [1, 2, 3]
for x in l:
    if len(l) < 8: l.append(x)
print(l)  # expect: [1, 2, 3, 1, 2, 3, 1, 2]
l = [3, 1, 2]
for i, x in enumerate(l):
    if i == 0: l.sort()
    print(x, end=' ')
print(l)  # expect: 3 2 3 [1, 2, 3]
l = [1, 2, 3]; it = iter(l); print(next(it)); l.clear(); print(next(it, 'end')); l.append(5); l.append(6); print(next(it, 'end'))
# expect: 1
# expect: end
# expect: end
l = [1, 2, 3]; r = reversed(l); print(next(r)); l.append(4); print(list(r)); l = [1, 2, 3]; r = reversed(l); next(r); l.pop(); l.pop(); print(list(r))
# expect: 3
# expect: [2, 1]
# expect: []
l = [1, 2]; l.extend(l); print(l); l += l; print(len(l)); l[:] = l[::-1]; print(l); l[1:3] = l; print(len(l)); l = [1, 2, 3]; l[0:0] = l; print(l); l = list(range(5)); l[::2] = l[1::2] + [9]; print(l); l = [1, 2, 3]; l.insert(1, l); print(l)
# expect: [1, 2, 1, 2]
# expect: 8
# expect: [2, 1, 2, 1, 2, 1, 2, 1]
# expect: 14
# expect: [1, 2, 3, 1, 2, 3]
# expect: [1, 1, 3, 3, 9]
# expect: [1, [...], 2, 3]
a = [1]; b = a; b += [2]; print(a, a is b); b = b + [3]; print(a, b, a is b); def_list = [[]] * 3; def_list[0].append(1); print(def_list); c = a[:]; c.append(9); print(a, c); d = [[1], [2]]; e = d.copy(); e[0].append(5); e.append(6); print(d, e)
# expect: [1, 2] True
# expect: [1, 2] [1, 2, 3] False
# expect: [[1], [1], [1]]
# expect: [1, 2] [1, 2, 9]
# expect: [[1, 5], [2]] [[1, 5], [2], 6]
def f(x, acc=[]):
    acc.append(x)
    return acc
print(f(1), f(2), f(3, []), f(4))  # expect: [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
def g(l):
    l.append('in')
    l = ['new']
    return l
z = []; print(g(z), z)  # expect: ['new'] ['in']
d = {'a': 1}
try:
    for k in d: d[k + 'x'] = 1
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
try:
    for k in list(d): del d[k]
    print(d)  # expect: {}
except RuntimeError as e: print(e)
d = {'a': 1, 'b': 2}
try:
    for k, v in d.items(): del d[k]
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
s = {1, 2, 3}
try:
    for x in s: s.discard(x)
except RuntimeError as e: print(e)  # expect: Set changed size during iteration
d = {i: i for i in range(3)}
for k in d: d[k] = k * 2
print(d)  # expect: {0: 0, 1: 2, 2: 4}
t = ([1], 2)
try: t[0] += [2]
except TypeError as e: print(e, t)  # expect: 'tuple' object does not support item assignment ([1, 2], 2)
try: t[0][0] = 9; t[1] = 5
except TypeError as e: print(e, t)  # expect: 'tuple' object does not support item assignment ([9, 2], 2)
s = 'abc'; u = s; s += 'd'; print(s, u); i = 5; j = i; i += 1; print(i, j); x = (1,); y = x; x += (2,); print(x, y); fs = frozenset([1]); gs = fs; fs |= {2}; print(fs, gs); st = {1}; su = st; st |= {2}; print(su); st = st | {3}; print(su, st)
# expect: abcd abc
# expect: 6 5
# expect: (1, 2) (1,)
# expect: frozenset({1, 2}) frozenset({1})
# expect: {1, 2}
# expect: {1, 2} {1, 2, 3}
