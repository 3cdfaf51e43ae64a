print(dict([(1, 'a'), (2, 'b')]), dict(((1, 2),)), dict({1: 2}, x=5), dict(['ab', 'cd']), dict(a=1, b=2), dict(iter([[1, 2]])))
# expect: {1: 'a', 2: 'b'} {1: 2} {1: 2, 'x': 5} {'a': 'b', 'c': 'd'} {'a': 1, 'b': 2} {1: 2}
class K:
    def keys(self): return ['p', 'q']
    def __getitem__(self, k): return k * 2
print(dict(K()), {**K()}, dict(K(), z=1))  # expect: {'p': 'pp', 'q': 'qq'} {'p': 'pp', 'q': 'qq'} {'p': 'pp', 'q': 'qq', 'z': 1}
d = {}; d.update(K()); print(d)  # expect: {'p': 'pp', 'q': 'qq'}
for bad in ([1], [(1, 2, 3)], 'abc', 5, [[]], None, [(1, 2), 3]):
    try: print(dict(bad))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
    # expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
    # expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
    # expect: ValueError dictionary update sequence element #0 has length 1; 2 is required
    # expect: TypeError 'int' object is not iterable
    # expect: ValueError dictionary update sequence element #0 has length 0; 2 is required
    # expect: TypeError 'NoneType' object is not iterable
    # expect: TypeError cannot convert dictionary update sequence element #1 to a sequence
print(dict.fromkeys('abc', 0), dict.fromkeys([]), {}.fromkeys((1,)), dict() == {})  # expect: {'a': 0, 'b': 0, 'c': 0} {} {1: None} True
print({1: 'a', 1.0: 'b', True: 'c'}, {'a': 1, **{'b': 2}, 'a': 3})  # expect: {1: 'c'} {'a': 3, 'b': 2}
