d = {"z": 1, "a": 2}
d["m"] = 3
del d["z"]
d["z"] = 4
print(d, list(d), d.popitem(), list(d.items()))  # expect: {'a': 2, 'm': 3} ['a', 'm', 'z'] ('z', 4) [('a', 2), ('m', 3)]
d.update(a=5, q=6)
print(d, dict(sorted(d.items())), {k: v for k, v in sorted(d.items(), reverse=True)})
# expect: {'a': 5, 'm': 3, 'q': 6} {'a': 5, 'm': 3, 'q': 6} {'q': 6, 'm': 3, 'a': 5}
e = d.copy(); e["new"] = 1; print("new" in d, e)  # expect: False {'a': 5, 'm': 3, 'q': 6, 'new': 1}
n = {"l": [1]}; s = n.copy(); s["l"].append(2); print(n)  # expect: {'l': [1, 2]}
print({**{"a": 1}, **{"b": 2}, "a": 3}, {"a": 1} | {"a": 2}, dict(a=1, **{"b": 2}), dict.fromkeys("abca", 0))
# expect: {'a': 3, 'b': 2} {'a': 2} {'a': 1, 'b': 2} {'a': 0, 'b': 0, 'c': 0}
f = dict.fromkeys([1, 2], []); f[1].append("x"); print(f)  # expect: {1: ['x'], 2: ['x']}
g = {}
g[1] = "a"; g[1.0] = "b"; g[True] = "c"; print(g)  # expect: {1: 'c'}
g.setdefault(2, []).append(1); g.setdefault(2, []).append(2); print(g)  # expect: {1: 'c', 2: [1, 2]}
d = {}
for i in range(12): d[i] = i
for i in range(0, 12, 2): del d[i]
d[0] = "back"
print(d, len(d), next(iter(d)), list(d)[-1])  # expect: {1: 1, 3: 3, 5: 5, 7: 7, 9: 9, 11: 11, 0: 'back'} 7 1 0
while d: print(d.popitem(), end=" ")
print()  # expect: (0, 'back') (11, 11) (9, 9) (7, 7) (5, 5) (3, 3) (1, 1)
d = dict([("k", 1), ("k", 2)]); print(d)  # expect: {'k': 2}
print({1: {2: {3: 4}}}[1][2][3], {"a": [1, {"b": 2}]}["a"][1]["b"], {(1, 2): 3}[1, 2])  # expect: 4 2 3
d = {"a": 1}
d["self"] = d
print(d, str(d) == repr(d))  # expect: {'a': 1, 'self': {...}} True
d2 = {"x": d}; print(d2)  # expect: {'x': {'a': 1, 'self': {...}}}
print({} == {}, {1: 2} == {1: 2.0}, {1: 2} != {2: 1}, {1: [2]} == {1: [2]}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: float("nan")} == {1: 1})
# expect: True True True True True False
for k in sorted(d2): print(k)  # expect: x
a, b = {"k1": 1, "k2": 2}
print(a, b, *{"p": 1, "q": 2}, [*{"r": 1}], max({3: 1, 5: 0}), len({1: 1, 1.0: 2}), sum({1: 9, 2: 9}), "a" in {"a": 1}, 1 in {"a": 1}, tuple({"t": 1}), set({"s": 1}), sorted({2: 1, 1: 2}.values()), list({1: "a"}.items())[0][1])
# expect: k1 k2 p q ['r'] 5 1 3 True False ('t',) {'s'} [1, 2] a
