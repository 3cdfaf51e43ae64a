class K:
    def __init__(self, h, n): self.h, self.n = h, n
    def __hash__(self): return self.h
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f"K{self.n}"
d = {K(1, 1): "a", K(1, 2): "b"}
print(d[K(1, 1)], d[K(1, 2)], K(2, 1) in d, K(1, 3) in d, len(d), d)
# expect: a b False False 2 {K1: 'a', K2: 'b'}
d[K(1, 1)] = "c"
del d[K(1, 2)]
print(d, {K(0, i % 2) for i in range(4)})
# expect: {K1: 'c'} {K0, K1}
print({1: "int", "1": "str", (1,): "tuple", None: "none", 1.5: "f", b"1": "b", frozenset([1]): "fs", True: "over"})
# expect: {1: 'over', '1': 'str', (1,): 'tuple', None: 'none', 1.5: 'f', b'1': 'b', frozenset({1}): 'fs'}
for k in ([], {}, set(), bytearray(), ([],), (1, {}), slice(1), {1}.__class__(), {}.keys(), [].__iter__().__class__):
    try:
        print({k: 1} is not None)
    except TypeError as e:
        print(e)
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'set'
# expect: unhashable type: 'bytearray'
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'slice'
# expect: unhashable type: 'set'
# expect: unhashable type: 'dict_keys'
# expect: True
for h in (1.5, "a", None, 1 << 100, -1, True):
    class X:
        def __hash__(self): return h
    try:
        print(hash(X()))
    except TypeError as e:
        print(e)
# expect: __hash__ method should return an integer
# expect: __hash__ method should return an integer
# expect: __hash__ method should return an integer
# expect: 549755813888
# expect: -2
# expect: 1
class Y:
    def __hash__(self): raise ValueError("no hash")
for f in (lambda: hash(Y()), lambda: {Y(): 1}, lambda: Y() in {}, lambda: {}.get(Y()), lambda: {Y()}, lambda: {}.pop(Y(), 1), lambda: {}.setdefault(Y())):
    try:
        print(f())
    except ValueError as e:
        print(e)
# expect: no hash
# expect: no hash
# expect: no hash
# expect: no hash
# expect: no hash
# expect: 1
# expect: no hash
class Z:
    def __hash__(self): return 5
    def __eq__(self, o): raise RuntimeError("no eq")
z = Z()
print({z: 1}[z], z in {z}, z in [z])
# expect: 1 True True
try:
    {Z(): 1, Z(): 2}
except RuntimeError as e:
    print(e)
# expect: no eq
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash("a") == hash("a"), hash((1, 2)) != hash((2, 1)), hash(-1), hash(-2), hash(0.0) == hash(-0.0), hash(2**61), hash(float("inf")), hash(frozenset()), hash(None) == hash(None), hash(int) == hash(int), hash(range(3)) == hash(range(0, 3, 1)))
# expect: True True True -2 -2 True 1 314159 133146708735736 True True True
