d = {}
d['a'] = 1; d[1.0] = 2; d[True] = 3
print(d, len(d))  # expect: {'a': 1, 1.0: 3} 2
del d['a']
print(d)  # expect: {1.0: 3}
for k in ('a', 2, None):
    try: del d[k]
    except KeyError as e: print('KeyError', e, e.args)
    # expect: KeyError 'a' ('a',)
    # expect: KeyError 2 (2,)
    # expect: KeyError None (None,)
d.clear(); d['x'] = d
print(d)  # expect: {'x': {...}}
d = {i: i * i for i in range(20)}
for i in range(0, 20, 2): del d[i]
print(d, len(d), list(d)[0], next(iter(d.items())))  # expect: {1: 1, 3: 9, 5: 25, 7: 49, 9: 81, 11: 121, 13: 169, 15: 225, 17: 289, 19: 361} 10 1 (1, 1)
while d: d.popitem()
print(d)  # expect: {}
try: d.popitem()
except KeyError as e: print(e)  # expect: 'popitem(): dictionary is empty'
