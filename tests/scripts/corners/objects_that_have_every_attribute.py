class Any:
    def __getattr__(self, name): return name

import collections, copy, json, os, sys
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ':', e)

for f in (lambda: compile(Any(), 'f', 'exec'), lambda: exec(Any()), lambda: eval(Any()), lambda: memoryview(Any()), lambda: bytes(Any()),
          lambda: json.dumps(Any()), lambda: collections.Counter(Any()), lambda: collections.deque(Any()), lambda: iter(Any()), lambda: len(Any()),
          lambda: next(Any()), lambda: Any()(), lambda: int(Any()), lambda: [1][Any()], lambda: round(Any()), lambda: reversed(Any()),
          lambda: isinstance(5, Any()), lambda: os.fspath(Any()), lambda: print('x', file=Any()), lambda: sorted([Any(), Any()]),
          lambda: 'x %s %s' % (Any().a, '{.b}'.format(Any())), lambda: bool(Any()), lambda: Any() == 1, lambda: '%d' % Any(), lambda: Any() + 1):
    t(f)
    # expect: TypeError: compile() arg 1 must be a string, bytes or AST object
    # expect: TypeError: exec() arg 1 must be a string, bytes or code object
    # expect: TypeError: eval() arg 1 must be a string, bytes or code object
    # expect: TypeError: memoryview: a bytes-like object is required, not 'Any'
    # expect: TypeError: cannot convert 'Any' object to bytes
    # expect: TypeError: Object of type Any is not JSON serializable
    # expect: TypeError: 'Any' object is not iterable
    # expect: TypeError: 'Any' object is not iterable
    # expect: TypeError: 'Any' object is not iterable
    # expect: TypeError: object of type 'Any' has no len()
    # expect: TypeError: 'Any' object is not an iterator
    # expect: TypeError: 'Any' object is not callable
    # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Any'
    # expect: TypeError: list indices must be integers or slices, not Any
    # expect: TypeError: type Any doesn't define __round__ method
    # expect: TypeError: 'Any' object is not reversible
    # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
    # expect: TypeError: expected str, bytes or os.PathLike object, not Any
    # expect: TypeError: 'str' object is not callable
    # expect: TypeError: '<' not supported between instances of 'Any' and 'Any'
    # expect: x a b
    # expect: True
    # expect: False
    # expect: TypeError: %d format: a real number is required, not Any
    # expect: TypeError: unsupported operand type(s) for +: 'Any' and 'int'
