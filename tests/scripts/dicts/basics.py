d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
print(d, len(d), d["a"], "b" in d, "z" not in d)  # expect: {'a': 10, 'b': 2, 'c': 3} 3 10 True True
del d["b"]
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))  # expect: {'a': 10, 'c': 3} ['a', 'c'] ['a', 'c'] [10, 3] [('a', 10), ('c', 3)]
print(d.get("z"), d.get("z", 0), d.pop("a"), d.pop("z", None), d)  # expect: None 0 10 None {'c': 3}
