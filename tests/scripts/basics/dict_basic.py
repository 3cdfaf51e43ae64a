d = {'a': 1, 2: 'b', (1, 2): 3, None: 4}
print(d, len(d), d['a'], d[2], d[2.0], d.get('x'), d.get('x', 9), 'a' in d, 'z' not in d, list(d), list(d.values()), list(d.items()), d.pop('a'), d.pop('q', 7), d.setdefault('n', 5), d.setdefault('n', 6), d.setdefault('m'), d)
# expect: {2: 'b', (1, 2): 3, None: 4, 'n': 5, 'm': None} 4 1 b b None 9 True True ['a', 2, (1, 2), None] [1, 'b', 3, 4] [('a', 1), (2, 'b'), ((1, 2), 3), (None, 4)] 1 7 5 5 None {2: 'b', (1, 2): 3, None: 4, 'n': 5, 'm': None}
d.update({'u': 1}); d.update([('v', 2)]); d.update(w=3); d.update({'u': 0}, x=4); d.update(); print(d); del d[2]; print(d.popitem(), d.copy() == d, d == dict(d)); d.clear(); print(d, {} == {}, {1: 2} == {1.0: 2.0}, {1: 2} != {2: 1})
# expect: {2: 'b', (1, 2): 3, None: 4, 'n': 5, 'm': None, 'u': 0, 'v': 2, 'w': 3, 'x': 4}
# expect: ('x', 4) True True
# expect: {} True True True
print(dict(), dict(a=1), dict([(1, 2)]), dict({'a': 1}, b=2), dict(zip('ab', (1, 2))), dict([['a', 1], 'bc']), dict.fromkeys('ab'), dict.fromkeys([1, 2], []), {**{'a': 1}, 'b': 2, **{'a': 3}}, {'a': 1} | {'b': 2, 'a': 3}, {k: v for k, v in zip('xy', range(2))})
# expect: {} {'a': 1} {1: 2} {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': 1, 'b': 'c'} {'a': None, 'b': None} {1: [], 2: []} {'a': 3, 'b': 2} {'a': 3, 'b': 2} {'x': 0, 'y': 1}
d = {'b': 1, 'a': 2}; d |= {'c': 3}; d |= [('d', 4)]; print(d, list(reversed(d)), list(reversed(d.items())), sorted(d), max(d), sum(d.values()))
# expect: {'b': 1, 'a': 2, 'c': 3, 'd': 4} ['d', 'c', 'a', 'b'] [('d', 4), ('c', 3), ('a', 2), ('b', 1)] ['a', 'b', 'c', 'd'] d 10
def t(s):
    global d
    d = {'a': 1, 'b': 2}
    try: exec('r = ' + s, globals()); print(s, r)
    except SyntaxError:
        try: exec(s, globals()); print(s, d)
        except Exception as e: print(s, type(e).__name__, e)
    except Exception as e: print(s, type(e).__name__, e)
for s in ('d["x"]', 'd[1]', 'd[(1, 2)]', 'd[[]]', 'd[{}] = 1', 'd[[1]] = 1', 'del d["x"]', 'd.pop("x")', 'd.pop()', 'd.pop("a", 1, 2)', '{}.popitem()', 'd.get()', 'd.get([])', 'd.get("a", default=1)', 'd.update(1)', 'd.update([1])', 'd.update([(1,)])', 'd.update([(1, 2, 3)])', 'd.update(["ab"])', 'd.update({}, {})', 'd.update("ab")', 'dict(1)', 'dict([1])', 'dict([(1,)])', 'dict("ab")', 'dict(None)', 'dict({}, {})', 'dict(a=1, **{"a": 2})', 'd + d', 'd | 1', 'd | [("z", 1)]', 'd |= 1', 'd < d', 'hash(d)', 'd.foo', 'd.x = 1', 'd()', 'd[0:1]', '[] in d', 'd.setdefault()', 'd.setdefault([], 1)', 'dict.fromkeys()', 'dict.fromkeys(1)', 'dict.fromkeys([[]])', 'd.copy(1)', 'd.items(1)', 'd.popitem(1)', 'dict(**{1: 2})', '{**1}', '{**[]}', 'd.has_key("a")', 'd[...]', 'd[float("nan")]', 'd["\\n"]', 'd[b"a"]', 'd.keys() + 1', 'd.keys()[0]', 'len(d.keys())', 'd.values() == d.values()', 'd.keys() == {"a", "b"}', 'd.items() == {("a", 1), ("b", 2)}', 'd.pop([])', 'd.fromkeys("xy", 0)', 'd.update(a=5, b=6)', 'd["a"] += 5', 'd["q"] += 5', 'd.update(None)', 'd.update(x=1, *[{"y": 2}])'):
    t(s)
    # expect: d["x"] KeyError 'x'
    # expect: d[1] KeyError 1
    # expect: d[(1, 2)] KeyError (1, 2)
    # expect: d[[]] TypeError unhashable type: 'list'
    # expect: d[{}] = 1 TypeError unhashable type: 'dict'
    # expect: d[[1]] = 1 TypeError unhashable type: 'list'
    # expect: del d["x"] KeyError 'x'
    # expect: d.pop("x") KeyError 'x'
    # expect: d.pop() TypeError pop expected at least 1 argument, got 0
    # expect: d.pop("a", 1, 2) TypeError pop expected at most 2 arguments, got 3
    # expect: {}.popitem() KeyError 'popitem(): dictionary is empty'
    # expect: d.get() TypeError get expected at least 1 argument, got 0
    # expect: d.get([]) TypeError unhashable type: 'list'
    # expect: d.get("a", default=1) TypeError dict.get() takes no keyword arguments
    # expect: d.update(1) TypeError 'int' object is not iterable
    # expect: d.update([1]) TypeError cannot convert dictionary update sequence element #0 to a sequence
    # expect: d.update([(1,)]) ValueError dictionary update sequence element #0 has length 1; 2 is required
    # expect: d.update([(1, 2, 3)]) ValueError dictionary update sequence element #0 has length 3; 2 is required
    # expect: d.update(["ab"]) None
    # expect: d.update({}, {}) TypeError update expected at most 1 argument, got 2
    # expect: d.update("ab") ValueError dictionary update sequence element #0 has length 1; 2 is required
    # expect: dict(1) TypeError 'int' object is not iterable
    # expect: dict([1]) TypeError cannot convert dictionary update sequence element #0 to a sequence
    # expect: dict([(1,)]) ValueError dictionary update sequence element #0 has length 1; 2 is required
    # expect: dict("ab") ValueError dictionary update sequence element #0 has length 1; 2 is required
    # expect: dict(None) TypeError 'NoneType' object is not iterable
    # expect: dict({}, {}) TypeError dict expected at most 1 argument, got 2
    # expect: dict(a=1, **{"a": 2}) TypeError dict() got multiple values for keyword argument 'a'
    # expect: d + d TypeError unsupported operand type(s) for +: 'dict' and 'dict'
    # expect: d | 1 TypeError unsupported operand type(s) for |: 'dict' and 'int'
    # expect: d | [("z", 1)] TypeError unsupported operand type(s) for |: 'dict' and 'list'
    # expect: d |= 1 TypeError 'int' object is not iterable
    # expect: d < d TypeError '<' not supported between instances of 'dict' and 'dict'
    # expect: hash(d) TypeError unhashable type: 'dict'
    # expect: d.foo AttributeError 'dict' object has no attribute 'foo'
    # expect: d.x = 1 AttributeError 'dict' object has no attribute 'x'
    # expect: d() TypeError 'dict' object is not callable
    # expect: d[0:1] TypeError unhashable type: 'slice'
    # expect: [] in d TypeError unhashable type: 'list'
    # expect: d.setdefault() TypeError setdefault expected at least 1 argument, got 0
    # expect: d.setdefault([], 1) TypeError unhashable type: 'list'
    # expect: dict.fromkeys() TypeError fromkeys expected at least 1 argument, got 0
    # expect: dict.fromkeys(1) TypeError 'int' object is not iterable
    # expect: dict.fromkeys([[]]) TypeError unhashable type: 'list'
    # expect: d.copy(1) TypeError dict.copy() takes no arguments (1 given)
    # expect: d.items(1) TypeError dict.items() takes no arguments (1 given)
    # expect: d.popitem(1) TypeError dict.popitem() takes no arguments (1 given)
    # expect: dict(**{1: 2}) TypeError keywords must be strings
    # expect: {**1} TypeError 'int' object is not a mapping
    # expect: {**[]} TypeError 'list' object is not a mapping
    # expect: d.has_key("a") AttributeError 'dict' object has no attribute 'has_key'
    # expect: d[...] KeyError Ellipsis
    # expect: d[float("nan")] KeyError nan
    # expect: d["\n"] KeyError '\n'
    # expect: d[b"a"] KeyError b'a'
    # expect: d.keys() + 1 TypeError unsupported operand type(s) for +: 'dict_keys' and 'int'
    # expect: d.keys()[0] TypeError 'dict_keys' object is not subscriptable
    # expect: len(d.keys()) 2
    # expect: d.values() == d.values() False
    # expect: d.keys() == {"a", "b"} True
    # expect: d.items() == {("a", 1), ("b", 2)} True
    # expect: d.pop([]) TypeError unhashable type: 'list'
    # expect: d.fromkeys("xy", 0) {'x': 0, 'y': 0}
    # expect: d.update(a=5, b=6) None
    # expect: d["a"] += 5 {'a': 6, 'b': 2}
    # expect: d["q"] += 5 KeyError 'q'
    # expect: d.update(None) TypeError 'NoneType' object is not iterable
    # expect: d.update(x=1, *[{"y": 2}]) None
