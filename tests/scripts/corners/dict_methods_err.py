d = {"a": 1}
print(d.get("a"), d.get("b"), d.get("b", 5), d.setdefault("a", 9), d.setdefault("c"), d.setdefault("l", []), d.pop("c"), d.pop("zz", None), d)
# expect: 1 None 5 1 None [] None None {'a': 1, 'l': []}
d.update({"x": 1}, y=2)
d.update([("p", 1), "qr"])
d.update(z=3)
d.update()
print(d, d.copy() == d, d.popitem(), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", [1, 2])), d | {"n": 1}, {"n": 0} | {"n": 1})
# expect: {'a': 1, 'l': [], 'x': 1, 'y': 2, 'p': 1, 'q': 'r'} True ('z', 3) {'a': None, 'b': None} {1: 0, 2: 0} {'a': 1} {1: 2} {1: 2, 'b': 3} {'a': 1, 'b': 2} {'a': 1, 'l': [], 'x': 1, 'y': 2, 'p': 1, 'q': 'r', 'n': 1} {'n': 1}
for s in ("d['zz']", "d[[]]", "d[{}] = 1", "d.pop('zz')", "{}.popitem()", "d.update(5)", "d.update([1])", "d.update(['abc'])", "d.update([(1,)])", "dict(5)", "dict([1])", "dict(['a'])", "dict(1, 2)", "d.get()", "d.get(1, 2, 3)", "d.get([])", "d.setdefault()", "d.setdefault([])", "d.fromkeys()", "dict.fromkeys(5)", "dict.fromkeys([[]])", "del d['zz']", "d < d", "d + d", "d | [1]", "d.foo", "d.x = 1", "hash(d)", "d()", "d.keys(1)", "d.pop()", "d.popitem(1)", "d.update({}, {})", "d.clear(1)", "[] in d", "d |= 5", "{**5}", "{**[1]}", "dict(**{1: 2})", "d['a'](1)", "d['a']['b']", "dict.get(1, 2)", "dict.fromkeys(5, 6, 7)", "d.copy(1)"):
    try:
        exec(s)
        print(s, "ok")
    except Exception as e:
        print(s, type(e).__name__, e)
        # expect: d['zz'] KeyError 'zz'
        # expect: d[[]] TypeError unhashable type: 'list'
        # expect: d[{}] = 1 TypeError unhashable type: 'dict'
        # expect: d.pop('zz') KeyError 'zz'
        # expect: {}.popitem() KeyError 'popitem(): dictionary is empty'
        # expect: d.update(5) TypeError 'int' object is not iterable
        # expect: d.update([1]) TypeError cannot convert dictionary update sequence element #0 to a sequence
        # expect: d.update(['abc']) ValueError dictionary update sequence element #0 has length 3; 2 is required
        # expect: d.update([(1,)]) ValueError dictionary update sequence element #0 has length 1; 2 is required
        # expect: dict(5) TypeError 'int' object is not iterable
        # expect: dict([1]) TypeError cannot convert dictionary update sequence element #0 to a sequence
        # expect: dict(['a']) ValueError dictionary update sequence element #0 has length 1; 2 is required
        # expect: dict(1, 2) TypeError dict expected at most 1 argument, got 2
        # expect: d.get() TypeError get expected at least 1 argument, got 0
        # expect: d.get(1, 2, 3) TypeError get expected at most 2 arguments, got 3
        # expect: d.get([]) TypeError unhashable type: 'list'
        # expect: d.setdefault() TypeError setdefault expected at least 1 argument, got 0
        # expect: d.setdefault([]) TypeError unhashable type: 'list'
        # expect: d.fromkeys() TypeError fromkeys expected at least 1 argument, got 0
        # expect: dict.fromkeys(5) TypeError 'int' object is not iterable
        # expect: dict.fromkeys([[]]) TypeError unhashable type: 'list'
        # expect: del d['zz'] KeyError 'zz'
        # expect: d < d TypeError '<' not supported between instances of 'dict' and 'dict'
        # expect: d + d TypeError unsupported operand type(s) for +: 'dict' and 'dict'
        # expect: d | [1] TypeError unsupported operand type(s) for |: 'dict' and 'list'
        # expect: d.foo AttributeError 'dict' object has no attribute 'foo'
        # expect: d.x = 1 AttributeError 'dict' object has no attribute 'x'
        # expect: hash(d) TypeError unhashable type: 'dict'
        # expect: d() TypeError 'dict' object is not callable
        # expect: d.keys(1) TypeError dict.keys() takes no arguments (1 given)
        # expect: d.pop() TypeError pop expected at least 1 argument, got 0
        # expect: d.popitem(1) TypeError dict.popitem() takes no arguments (1 given)
        # expect: d.update({}, {}) TypeError update expected at most 1 argument, got 2
        # expect: d.clear(1) TypeError dict.clear() takes no arguments (1 given)
        # expect: [] in d TypeError unhashable type: 'list'
        # expect: d |= 5 TypeError 'int' object is not iterable
        # expect: {**5} TypeError 'int' object is not a mapping
        # expect: {**[1]} TypeError 'list' object is not a mapping
        # expect: dict(**{1: 2}) TypeError keywords must be strings
        # expect: d['a'](1) TypeError 'int' object is not callable
        # expect: d['a']['b'] TypeError 'int' object is not subscriptable
        # expect: dict.get(1, 2) TypeError descriptor 'get' for 'dict' objects doesn't apply to a 'int' object
        # expect: dict.fromkeys(5, 6, 7) TypeError fromkeys expected at most 2 arguments, got 3
        # expect: d.copy(1) TypeError dict.copy() takes no arguments (1 given)
print({1: "a", 1.0: "b", True: "c"}, {"a": 1} == {"a": 1.0}, {1: 2} != {1: 2}, {1: 2, 3: 4} == {3: 4, 1: 2}, {} == [], "a" in d, "zz" not in d, len(d), bool({}), list(d))
# expect: {1: 'c'} True False True False True True 6 False ['a', 'l', 'x', 'y', 'p', 'q']
d.clear()
print(d)  # expect: {}
