# Text only, whatever is in them (PEP 563).
from __future__ import annotations


def f(a: [i for i in j], *b: *c, d: lambda x: {y for y in x}) -> (z for z in a):
    pass


class C:
    x: {k: v for k, v in w}


print(f.__annotations__)  # expect: {'a': '[i for i in j]', 'b': '*c', 'd': 'lambda x: {y for y in x}', 'return': '(z for z in a)'}
print(C.__annotations__)  # expect: {'x': '{k: v for k, v in w}'}
