class A:
    def __repr__(self): return 'A\n'
class B:
    def __str__(self): return 'B'
print([A()], (A(),), {A(): 1} if False else '', {'k': A()}, str([A()]), f'{[A()]}', '%s' % [A()])
# expect: [A
# expect: ] (A
# expect: ,)  {'k': A
# expect: } [A
# expect: ] [A
# expect: ] [A
# expect: ]
print(repr('a\'b"c\n\t\\\x00é\u200b😀'), repr("it's"), repr('"'), repr(b'a\'"\xff'), ascii('é😀'), [None, True, 1.0, 1e20, 1e-7, -0.0, 1j, 1 + 2j, float('inf')])
# expect: 'a\'b"c\n\t\\\x00é\u200b😀' "it's" '"' b'a\'"\xff' '\xe9\U0001f600' [None, True, 1.0, 1e+20, 1e-07, -0.0, 1j, (1+2j), inf]
print((1,), (), [], {}, set(), frozenset(), frozenset([1]), range(3), range(1, 5, 2), slice(1, None), b'', bytearray(b'x'), ..., NotImplemented, type, int, len, print)
# expect: (1,) () [] {} set() frozenset() frozenset({1}) range(0, 3) range(1, 5, 2) slice(1, None, None) b'' bytearray(b'x') Ellipsis NotImplemented <class 'type'> <class 'int'> <built-in function len> <built-in function print>
l = [1]; l.append(l); d = {'d': l}; l.append(d); print(l, d); t = (l,); print(t)
# expect: [1, [...], {'d': [...]}] {'d': [1, [...], {...}]}
# expect: ([1, [...], {'d': [...]}],)
from collections import OrderedDict, deque, defaultdict, Counter, ChainMap, namedtuple
o = OrderedDict(a=1); o['o'] = o; print(o, deque([1, deque()]), defaultdict(int, x=1), Counter('aab'), ChainMap({'a': 1}), namedtuple('N', 'x')(None))
# expect: OrderedDict([('a', 1), ('o', ...)]) deque([1, deque([])]) defaultdict(<class 'int'>, {'x': 1}) Counter({'a': 2, 'b': 1}) ChainMap({'a': 1}) N(x=None)
print(str(1.0), str(1e16), str(123456789.123456789), repr(0.1 + 0.2), str(1e22), 1e15, 123456789012345680.0, 5e-324, 1.7976931348623157e308)
# expect: 1.0 1e+16 123456789.12345679 0.30000000000000004 1e+22 1000000000000000.0 1.2345678901234568e+17 5e-324 1.7976931348623157e+308
class C(list):
    def __repr__(self): return 'C' + super().__repr__()
print(C([1]), [C()], str(C([2])))  # expect: C[1] [C[]] C[2]
class D(dict):
    def __str__(self): return 'D!'
print(D(a=1), [D(a=1)], repr(D()))  # expect: D! [{'a': 1}] {}
e = ValueError('x', [1]); print(e, [e], {'e': e})  # expect: ('x', [1]) [ValueError('x', [1])] {'e': ValueError('x', [1])}
