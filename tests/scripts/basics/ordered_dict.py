from collections import OrderedDict
d = OrderedDict([(10, 20), ('b', 100), (1, 2)])
print(len(d), list(d.keys()), list(d.values()), d)  # expect: 3 [10, 'b', 1] [20, 100, 2] OrderedDict([(10, 20), ('b', 100), (1, 2)])
del d['b']; print(d); d['b'] = 5; d[10] = 6; print(list(d.items()), d.popitem(), d.pop(1), d)
# expect: OrderedDict([(10, 20), (1, 2)])
# expect: [(10, 6), (1, 2), ('b', 5)] ('b', 5) 2 OrderedDict([(10, 6)])
print(OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2), (3, 4)]) == {3: 4, 1: 2})  # expect: False True
try: OrderedDict().popitem()
except KeyError as e: print(e)  # expect: 'dictionary is empty'
try: d.pop('zz')
except KeyError as e: print(e)  # expect: 'zz'
d.clear(); print(d, bool(d)); d.update(a=1); d.setdefault('z', []).append(1); print(d, 'z' in d)
# expect: OrderedDict() False
# expect: OrderedDict([('a', 1), ('z', [1])]) True
