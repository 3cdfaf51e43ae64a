d = {1: 2, 3: 4}
for k in d: print(k)
# expect: 1
# expect: 3
for k, v in d.items(): print(k, v)
# expect: 1 2
# expect: 3 4
it = iter(d); print(next(it)); d[5] = 6  # expect: 1
try: next(it)
except RuntimeError as e: print('RuntimeError', e)  # expect: RuntimeError dictionary changed size during iteration
print(list(d.keys()), list(d.values()), dict(d.items()) == d, 3 in d.keys(), 4 in d.values(), d.keys() - {1}, d.keys() & [1, 9])
# expect: [1, 3, 5] [2, 4, 6] True True True {3, 5} {1}
print(d.keys(), d.values(), d.items(), len(d.items()))  # expect: dict_keys([1, 3, 5]) dict_values([2, 4, 6]) dict_items([(1, 2), (3, 4), (5, 6)]) 3
try: d.keys()[0]
except TypeError as e: print(e)  # expect: 'dict_keys' object is not subscriptable
v = d.values(); d[9] = 9; print(v, sum(v))  # expect: dict_values([2, 4, 6, 9]) 21
print(sorted(d.items(), key=lambda p: -p[1]), max(d, key=d.get), {v: k for k, v in d.items()})
# expect: [(9, 9), (5, 6), (3, 4), (1, 2)] 9 {2: 1, 4: 3, 6: 5, 9: 9}
