d = {"a": 1}
print(d.setdefault("a", 5), d.setdefault("b", 6), d)  # expect: 1 6 {'a': 1, 'b': 6}
d.update({"c": 7}, a=8)
d.update([("x", 1)])
print(d, d.popitem(), d.copy() == d, dict(d) is d)  # expect: {'a': 8, 'b': 6, 'c': 7} ('x', 1) True False
print(dict.fromkeys("ab", 0), dict([("k", "v")]), dict(x=1, y=2), {1: "a"} | {2: "b"})  # expect: {'a': 0, 'b': 0} {'k': 'v'} {'x': 1, 'y': 2} {1: 'a', 2: 'b'}
d.clear()
print(d)  # expect: {}
