import threading, weakref, gc, types, uuid, pprint, textwrap, base64
from collections import namedtuple, OrderedDict, defaultdict

class Node:
    def __init__(self, value): self.value = value
    def __repr__(self): return f"Node({self.value})"

n = Node(1)
r = weakref.ref(n)
print(r() is n, gc.isenabled(), isinstance(lambda: 0, types.FunctionType))  # expect: True True True
ns = types.SimpleNamespace(a=1, b="x")
print(ns, ns.a)  # expect: namespace(a=1, b='x') 1
pprint.pprint({"name": "worker", "list": list(range(30)), "nested": {"b": [1, 2], "a": (1,)}}, width=60)
# expect: {'list': [0,
# expect:           1,
# expect:           2,
# expect:           3,
# expect:           4,
# expect:           5,
# expect:           6,
# expect:           7,
# expect:           8,
# expect:           9,
# expect:           10,
# expect:           11,
# expect:           12,
# expect:           13,
# expect:           14,
# expect:           15,
# expect:           16,
# expect:           17,
# expect:           18,
# expect:           19,
# expect:           20,
# expect:           21,
# expect:           22,
# expect:           23,
# expect:           24,
# expect:           25,
# expect:           26,
# expect:           27,
# expect:           28,
# expect:           29],
# expect:  'name': 'worker',
# expect:  'nested': {'a': (1,), 'b': [1, 2]}}
print(textwrap.fill("The quick brown fox jumps over the lazy dog and runs away from the bear.", 30))
# expect: The quick brown fox jumps over
# expect: the lazy dog and runs away
# expect: from the bear.
print(textwrap.dedent("""
    hello
      world
    """).strip())
# expect: hello
# expect:   world
print(base64.b64encode(b"thread data"), base64.b64decode("dGhyZWFk"))  # expect: b'dGhyZWFkIGRhdGE=' b'thread'
Point = namedtuple("Point", "x y")
print(Point(1, 2)._replace(x=5), Point(3, 4)._asdict())  # expect: Point(x=5, y=2) {'x': 3, 'y': 4}
