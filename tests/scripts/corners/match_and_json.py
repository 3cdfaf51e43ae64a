class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def m(v):
    match v:
        case 0 | 1: return 'small'
        case -5: return 'neg'
        case 'a' | "b" as s: return f'str {s}'
        case None: return 'none'
        case True: return 'true'
        case [] : return 'empty'
        case [x]: return f'one {x}'
        case [1, *rest]: return f'1+{rest}'
        case [x, y, *_] if x == y: return 'same'
        case (a, [b, c]): return f'nested {a}{b}{c}'
        case {'k': v, **rest}: return f'map {v} {rest}'
        case {}: return 'mapping'
        case P(x=0): return 'P0'
        case P(1, y): return f'P1 {y}'
        case P(): return 'P'
        case int(n) if n > 100: return f'big {n}'
        case float() | complex(): return 'num'
        case str(s): return f'other {s}'
        case bytes(): return 'bytes'
        case _: return 'default'
for v in (0, 1, True, False, -5, 'a', 'zz', None, [], (), [7], (1, 2, 3), [2, 2, 3], [5, [6, 7]], {'k': 1, 'z': 2}, {}, {'q': 1}, P(0, 1), P(1, 2), P(3, 4), 500, 50, 1.5, 1j, b'x', {1}, range(2), range(0), 1.0, 'b', object, [[], []]):
    print(m(v), end='; ')
print()
# expect: small; small; small; small; neg; str a; other zz; none; empty; empty; one 7; 1+[2, 3]; same; nested 567; map 1 {'z': 2}; mapping; mapping; P0; P1 2; P; big 500; default; num; num; bytes; default; default; empty; small; str b; default; same;
class Q:
    __match_args__ = ('a',)
class R:
    __match_args__ = 5
class S: pass
def n(v):
    match v:
        case Q(1, 2): pass
def o(v):
    match v:
        case R(1): pass
def p(v):
    match v:
        case S(1): pass
def q(v):
    match v:
        case int(1, 2): pass
def r(v):
    x = 5
    match v:
        case x(): pass
for f, v in ((n, Q()), (o, R()), (p, S()), (q, 5), (r, 5)):
    try:
        f(v)
    except TypeError as e:
        print(e)
# expect: Q() accepts 1 positional sub-pattern (2 given)
# expect: R.__match_args__ must be a tuple (got int)
# expect: S() accepts 0 positional sub-patterns (1 given)
# expect: int() accepts 1 positional sub-pattern (2 given)
# expect: called match pattern must be a type
for src in ('match 1:\n case x: pass\n case y: pass', 'match 1:\n case a | b: pass', 'match 1:\n case [x, x]: pass', 'match 1:\n case {**r, "a": 1}: pass', 'match 1:\n case [*a, *b]: pass', 'match 1:\n case {"a": 1, "a": 2}: pass', 'match 1:\n case 1 + 2: pass', 'match 1:\n case (x) | 1: pass', 'match = 5; case = 6; print(match, case)', 'match 1:\n case x.y: pass', 'match 1:\n pass', 'match 1:\n case f"a": pass', 'match 1:\n case -"a": pass', 'match 1:\n case _ as _: pass', 'match 1:\n case 1 as _: pass', 'match 1,:\n case 1,: print("t")', 'match 1, 2:\n case 1, x: print(x)', 'match 1:\n case P(x=1, x=2): pass'):
    try:
        exec(src)
        print('ok')
    except SyntaxError as e:
        print(e.msg)
    except Exception as e:
        print(type(e).__name__, e)
# expect: name capture 'x' makes remaining patterns unreachable
# expect: name capture 'a' makes remaining patterns unreachable
# expect: multiple assignments to name 'x' in pattern
# expect: invalid syntax
# expect: multiple starred names in sequence pattern
# expect: mapping pattern checks duplicate key ('a')
# expect: imaginary number required in complex literal
# expect: name capture 'x' makes remaining patterns unreachable
# expect: 5 6
# expect: ok
# expect: NameError name 'x' is not defined
# expect: invalid syntax
# expect: patterns may only match literals and attribute lookups
# expect: invalid syntax
# expect: cannot use '_' as a target
# expect: cannot use '_' as a target
# expect: t
# expect: ok
# expect: 2
# expect: ok
# expect: attribute name repeated in class pattern: x

import json
print(json.dumps({'a': [1, 2.5, None, True, 'é"\n'], 1: 2, None: 3, True: 4, 1.5: 5}), json.dumps('é', ensure_ascii=False), json.dumps([]), json.dumps({}), json.dumps((1,)), json.dumps(float('nan')), json.dumps(-float('inf')), json.dumps(1e100), json.dumps(10 ** 30))
# expect: {"a": [1, 2.5, null, true, "\u00e9\"\n"], "1": 4, "null": 3, "1.5": 5} "é" [] {} [1] NaN -Infinity 1e+100 1000000000000000000000000000000
print(json.dumps({'b': 1, 'a': [1, {'c': []}]}, indent=2, sort_keys=True), json.dumps([1, 2], separators=(',', ':')), json.dumps([1], indent='\t'), json.dumps({'a': 1}, indent=0), json.dumps([[], {}], indent=1))
# expect: {
# expect:   "a": [
# expect:     1,
# expect:     {
# expect:       "c": []
# expect:     }
# expect:   ],
# expect:   "b": 1
# expect: } [1,2] [
# expect: 	1
# expect: ] {
# expect: "a": 1
# expect: } [
# expect:  [],
# expect:  {}
# expect: ]
print(json.loads('{"a": [1, 2.0, null, true, "\\u00e9\\n"]}'), json.loads(' 5 '), json.loads('"x"'), json.loads('NaN'), json.loads('-Infinity'), json.loads('1e5'), json.loads('-0'), json.loads('[]'), json.loads(b'[1]'), json.loads('"\\ud83d\\ude00"'), json.loads('{"a":1,"a":2}'))
# expect: {'a': [1, 2.0, None, True, 'é\n']} 5 x nan -inf 100000.0 0 [] [1] 😀 {'a': 2}
for t in ('', '{', '[1,', '[1 2]', '{"a"}', '{"a":}', "{'a': 1}", '{a: 1}', 'tru', '01', '1.', '"abc', '"\\x"', '[1,]', '{"a":1,}', '"a\nb"', '1 2', 'nul', '-', '+1', '.5', '"\\u12"', '{1: 2}', '[', ']', '\t\n', '"\t"', '{"a" 1}', '[1}', '"\\', 'None'):
    try:
        print(repr(t), json.loads(t))
    except json.JSONDecodeError as e:
        print(repr(t), e, e.msg, e.pos, e.lineno, e.colno)
# expect: '' Expecting value: line 1 column 1 (char 0) Expecting value 0 1 1
# expect: '{' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) Expecting property name enclosed in double quotes 1 1 2
# expect: '[1,' Expecting value: line 1 column 4 (char 3) Expecting value 3 1 4
# expect: '[1 2]' Expecting ',' delimiter: line 1 column 4 (char 3) Expecting ',' delimiter 3 1 4
# expect: '{"a"}' Expecting ':' delimiter: line 1 column 5 (char 4) Expecting ':' delimiter 4 1 5
# expect: '{"a":}' Expecting value: line 1 column 6 (char 5) Expecting value 5 1 6
# expect: "{'a': 1}" Expecting property name enclosed in double quotes: line 1 column 2 (char 1) Expecting property name enclosed in double quotes 1 1 2
# expect: '{a: 1}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) Expecting property name enclosed in double quotes 1 1 2
# expect: 'tru' Expecting value: line 1 column 1 (char 0) Expecting value 0 1 1
# expect: '01' Extra data: line 1 column 2 (char 1) Extra data 1 1 2
# expect: '1.' Extra data: line 1 column 2 (char 1) Extra data 1 1 2
# expect: '"abc' Unterminated string starting at: line 1 column 1 (char 0) Unterminated string starting at 0 1 1
# expect: '"\\x"' Invalid \escape: line 1 column 2 (char 1) Invalid \escape 1 1 2
# expect: '[1,]' Expecting value: line 1 column 4 (char 3) Expecting value 3 1 4
# expect: '{"a":1,}' Expecting property name enclosed in double quotes: line 1 column 8 (char 7) Expecting property name enclosed in double quotes 7 1 8
# expect: '"a\nb"' Invalid control character at: line 1 column 3 (char 2) Invalid control character at 2 1 3
# expect: '1 2' Extra data: line 1 column 3 (char 2) Extra data 2 1 3
# expect: 'nul' Expecting value: line 1 column 1 (char 0) Expecting value 0 1 1
# expect: '-' Expecting value: line 1 column 1 (char 0) Expecting value 0 1 1
# expect: '+1' Expecting value: line 1 column 1 (char 0) Expecting value 0 1 1
# expect: '.5' Expecting value: line 1 column 1 (char 0) Expecting value 0 1 1
# expect: '"\\u12"' Invalid \uXXXX escape: line 1 column 3 (char 2) Invalid \uXXXX escape 2 1 3
# expect: '{1: 2}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) Expecting property name enclosed in double quotes 1 1 2
# expect: '[' Expecting value: line 1 column 2 (char 1) Expecting value 1 1 2
# expect: ']' Expecting value: line 1 column 1 (char 0) Expecting value 0 1 1
# expect: '\t\n' Expecting value: line 2 column 1 (char 2) Expecting value 2 2 1
# expect: '"\t"' Invalid control character at: line 1 column 2 (char 1) Invalid control character at 1 1 2
# expect: '{"a" 1}' Expecting ':' delimiter: line 1 column 6 (char 5) Expecting ':' delimiter 5 1 6
# expect: '[1}' Expecting ',' delimiter: line 1 column 3 (char 2) Expecting ',' delimiter 2 1 3
# expect: '"\\' Unterminated string starting at: line 1 column 1 (char 0) Unterminated string starting at 0 1 1
# expect: 'None' Expecting value: line 1 column 1 (char 0) Expecting value 0 1 1
for f in (lambda: json.dumps(object), lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(b'a'), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.loads(5), lambda: json.dumps({1: 1, 'a': 2}, sort_keys=True), lambda: json.dumps(1j), lambda: json.loads(None), lambda: json.dumps({(1,): 1, 'b': 2}, skipkeys=True), lambda: json.dumps([1j], default=str), lambda: json.dumps(object(), default=lambda o: 'obj')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError Object of type type is not JSON serializable
# expect: TypeError Object of type set is not JSON serializable
# expect: TypeError keys must be str, int, float, bool or None, not tuple
# expect: TypeError Object of type bytes is not JSON serializable
# expect: ValueError Out of range float values are not JSON compliant
# expect: TypeError the JSON object must be str, bytes or bytearray, not int
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError Object of type complex is not JSON serializable
# expect: TypeError the JSON object must be str, bytes or bytearray, not NoneType
# expect: {"b": 2}
# expect: ["1j"]
# expect: "obj"
a = []
a.append(a)
try:
    json.dumps(a)
except ValueError as e:
    print(e)
# expect: Circular reference detected
print(json.loads('{"x": 1}', object_hook=lambda d: list(d)), json.loads('[1.5, 2]', parse_float=str, parse_int=float), json.loads('{"a": 1}', object_pairs_hook=tuple))
# expect: ['x'] ['1.5', 2.0] (('a', 1),)

from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0); d.extend([5, 6]); d.extendleft([-1, -2])
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d, 3 in d, d.index(3), d.count(2), list(d))
# expect: deque([-1, 0, 1, 2, 3, 4, 5]) 9 -2 6 6 -2 deque([-1, 0, 1, 2, 3, 4, 5]) True 4 1 [-1, 0, 1, 2, 3, 4, 5]
d.rotate(2); print(d)
# expect: deque([4, 5, -1, 0, 1, 2, 3])
d.rotate(-1); print(d)
# expect: deque([5, -1, 0, 1, 2, 3, 4])
d.reverse(); d.remove(3); d.insert(1, 'x'); print(d)
# expect: deque([4, 'x', 2, 1, 0, -1, 5])
m = deque(maxlen=3)
for i in range(5): m.append(i)
print(m, m.maxlen, d.maxlen); m.appendleft('l'); print(m, m.copy(), deque('ab') + deque('c'), deque([1]) * 3, deque([1]) == deque([1]), deque([1, 2]) < deque([1, 3]), deque([1]) == [1], bool(deque()), repr(deque()), list(reversed(deque([1, 2]))), d.clear(), d)
# expect: deque([2, 3, 4], maxlen=3) 3 None
# expect: deque(['l', 2, 3], maxlen=3) deque(['l', 2, 3], maxlen=3) deque(['a', 'b', 'c']) deque([1, 1, 1]) True True False False deque([]) [2, 1] None deque([])
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque(5), lambda: deque([1]).remove(9), lambda: deque([1]).index(9), lambda: deque([1])[0:1], lambda: hash(deque()), lambda: deque([], -1), lambda: m.insert(0, 1), lambda: deque() + [1], lambda: deque([1], 'a'), lambda: deque() < [1], lambda: deque().rotate('a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError pop from an empty deque
# expect: IndexError pop from an empty deque
# expect: IndexError deque index out of range
# expect: TypeError 'int' object is not iterable
# expect: ValueError 9 is not in deque
# expect: ValueError 9 is not in deque
# expect: TypeError sequence index must be integer, not 'slice'
# expect: TypeError unhashable type: 'collections.deque'
# expect: ValueError maxlen must be non-negative
# expect: IndexError deque already at its maximum size
# expect: TypeError can only concatenate deque (not "list") to deque
# expect: TypeError an integer is required
# expect: TypeError '<' not supported between instances of 'collections.deque' and 'list'
# expect: TypeError 'str' object cannot be interpreted as an integer
d = deque([1, 2, 3])
try:
    for x in d: d.append(x)
except RuntimeError as e:
    print(e)
# expect: deque mutated during iteration
d[1] = 'two'; del d[0]; d += 'ab'
print(d)
# expect: deque(['two', 3, 1, 'a', 'b'])

