d = {}
d[1] = 'int'; d['1'] = 'str'; d[(1,)] = 'tuple'; d[frozenset([1])] = 'fs'; d[None] = 'none'; d[b'1'] = 'bytes'; d[1.5] = 'float'; d[1j] = 'complex'; d[range(2)] = 'range'; d[int] = 'type'; d[len] = 'fn'; d[...] = 'ell'
print(len(d), d[1.0], d[True], d[1 + 0j], d[(1.0,)], d[frozenset([True])], d[range(0, 2, 1)], d[len], d[...])
# expect: 12 int int int tuple fs range fn ell
for k in ([], {}, set(), bytearray(), slice(1), [1], {1: 2}, (1, []), ([],), ({},), frozenset):
    try: d[k] = 1; print('ok', k)
    except TypeError as e: print(e)
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'set'
# expect: unhashable type: 'bytearray'
# expect: unhashable type: 'slice'
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: ok <class 'frozenset'>
for k in ([], {}, (1, {})):
    for f in (lambda: k in d, lambda: d.get(k), lambda: d.pop(k, 0), lambda: hash(k), lambda: {k}, lambda: {k: 1}, lambda: k in {1}, lambda: {1}.discard(k), lambda: dict.fromkeys([k])):
        try: print(f())
        except TypeError as e: print(e, end='; ')
    print()
# expect: unhashable type: 'list'; unhashable type: 'list'; unhashable type: 'list'; unhashable type: 'list'; unhashable type: 'list'; unhashable type: 'list'; unhashable type: 'list'; unhashable type: 'list'; unhashable type: 'list';
# expect: unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict';
# expect: unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict'; unhashable type: 'dict';
print(hash((1, 2)) == hash((1, 2)), hash('a') == hash('a'), hash(1) == 1, hash(-1), hash(0), hash(2 ** 61), hash(0.5), hash(()) , hash(frozenset()), hash(True), hash(None) == hash(None), len({1, 1.0, True, 1 + 0j}), len({0, False, 0.0, -0.0, 0j}), {1: 'a', True: 'b', 1.0: 'c'}, {'a': 1, 'a': 2}, len({'a', b'a'}), (1, 'a') in {(1, 'a')}, 1 in {1.0: 'x'}, len({(), frozenset()}))
# expect: True True True -2 0 1 1152921504606846976 5740354900026072187 133146708735736 1 True 1 1 {1: 'c'} {'a': 2} 2 True True 2

a = {1, 2, 3}
b = a
a |= {4}
a &= {2, 3, 4}
a -= {2}
a ^= {9, 3}
print(sorted(a), a is b)
# expect: [4, 9] True
for op in ('a | [1]', 'a - [1]', 'a < [1]', '{1} + {2}', 'a.add([])', 'a.remove(77)', 'set(5)', '{[]}', 'a.union(5)', 'hash(a)', 'set().pop()', 'a[0]', '{1}.update(3)', 'set(1, 2)', '{{}}', 'a.discard([])', 'a.remove({1})', 'frozenset().add(1)', 'a.intersection(1)', '[] in a', 'set(x=1)', 'frozenset([[]])'):
    try:
        print(op, eval(op))
    except Exception as e:
        print(op, type(e).__name__, e)
# expect: a | [1] TypeError unsupported operand type(s) for |: 'set' and 'list'
# expect: a - [1] TypeError unsupported operand type(s) for -: 'set' and 'list'
# expect: a < [1] TypeError '<' not supported between instances of 'set' and 'list'
# expect: {1} + {2} TypeError unsupported operand type(s) for +: 'set' and 'set'
# expect: a.add([]) TypeError unhashable type: 'list'
# expect: a.remove(77) KeyError 77
# expect: set(5) TypeError 'int' object is not iterable
# expect: {[]} TypeError unhashable type: 'list'
# expect: a.union(5) TypeError 'int' object is not iterable
# expect: hash(a) TypeError unhashable type: 'set'
# expect: set().pop() KeyError 'pop from an empty set'
# expect: a[0] TypeError 'set' object is not subscriptable
# expect: {1}.update(3) TypeError 'int' object is not iterable
# expect: set(1, 2) TypeError set expected at most 1 argument, got 2
# expect: {{}} TypeError unhashable type: 'dict'
# expect: a.discard([]) TypeError unhashable type: 'list'
# expect: a.remove({1}) KeyError {1}
# expect: frozenset().add(1) AttributeError 'frozenset' object has no attribute 'add'
# expect: a.intersection(1) TypeError 'int' object is not iterable
# expect: [] in a TypeError unhashable type: 'list'
# expect: set(x=1) TypeError set() takes no keyword arguments
# expect: frozenset([[]]) TypeError unhashable type: 'list'
print({1, 2} == {2, 1}, {1} == frozenset([1]), {1} != [1], {1, 2} > {1}, {1} <= {1}, {1} < {1}, {1}.issubset([1, 2]), {1, 2}.issuperset('') )
# expect: True True True True True False True True
print(type({1} | frozenset([2])), type(frozenset([2]) | {1}), set('aab') == {'a', 'b'}, len({1, 1.0, True}), {True, 1}, {1, True, 1.0})
# expect: <class 'set'> <class 'frozenset'> True 1 {True} {1}
print(set(), frozenset(), {0}, frozenset({0}), {frozenset()}, set([None]))
# expect: set() frozenset() {0} frozenset({0}) {frozenset()} {None}
s = {1, 2}
s.update([3], (4,), {5: 6})
s.intersection_update([1, 2, 3, 5], [5, 1])
s.difference_update([1])
s.symmetric_difference_update([5, 7])
print(s, s.copy(), s.clear(), s)
# expect: set() {7} None set()
it = iter({1, 2})
x = {1, 2}
it = iter(x)
next(it)
x.add(10)
try:
    next(it)
except RuntimeError as e:
    print(e)
# expect: Set changed size during iteration

s = {1, 2, 3}
print(s | {4}, s & {2, 3, 9}, s - {1}, s ^ {3, 4}, s.union([5], (6,)), s.intersection([1, 2], [2]), s.difference([1], [2]), s.symmetric_difference([3, 9]), s.issubset(range(5)), s.issuperset([1]), s.isdisjoint([7]), s <= {1, 2, 3}, s < {1, 2, 3}, s >= set(), s == frozenset(s), len(s), 2 in s, sorted(s), sum(s))
# expect: {1, 2, 3, 4} {2, 3} {2, 3} {1, 2, 4} {1, 2, 3, 5, 6} {2} {3} {9, 2, 1} True True True True False True True 3 True [1, 2, 3] 6
print(s.add(4), s.discard(9), s.discard(1), s.remove(2), s.pop() in (3, 4), len(s), s.update('ab', [7]), len(s), s.clear(), s, s.copy() is s, set('aab') == set('ba'), {x % 3 for x in range(10)}, set([1, 1]), frozenset('a'), set(frozenset([1])), bool(set()), {*'a', *[1]} == {'a', 1})
# expect: None None None None True 1 None 4 None set() False True {0, 1, 2} {1} frozenset({'a'}) {1} False True
for f in (lambda: s.remove(99), lambda: s.pop(), lambda: s.add([]), lambda: s.add(), lambda: s.add(1, 2), lambda: s[0], lambda: s + s, lambda: s * 2, lambda: s | [1], lambda: [1] | s, lambda: s < [1], lambda: s <= 5, lambda: hash(s), lambda: {[1]}, lambda: {s}, lambda: set(1), lambda: set([[]]), lambda: s.union(1), lambda: s.update(1), lambda: s.issubset(1), lambda: s.isdisjoint(None), lambda: frozenset().add, lambda: s.intersection_update(5), lambda: s.remove([]), lambda: s.discard({}), lambda: [] in s, lambda: set() in s, lambda: s.x, lambda: s(), lambda: -s, lambda: set(a=1), lambda: frozenset([1], [2]), lambda: s.__or__([1]), lambda: s.__sub__(frozenset()), lambda: s - 5, lambda: s.__contains__([]), lambda: max(set()), lambda: next(iter(set())), lambda: s.copy(1), lambda: s.pop(1), lambda: s > 'a', lambda: s.remove(frozenset([5])), lambda: s.remove((1, 2)), lambda: reversed(s), lambda: s.__lt__(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: KeyError 99
# expect: KeyError 'pop from an empty set'
# expect: TypeError unhashable type: 'list'
# expect: TypeError set.add() takes exactly one argument (0 given)
# expect: TypeError set.add() takes exactly one argument (2 given)
# expect: TypeError 'set' object is not subscriptable
# expect: TypeError unsupported operand type(s) for +: 'set' and 'set'
# expect: TypeError unsupported operand type(s) for *: 'set' and 'int'
# expect: TypeError unsupported operand type(s) for |: 'set' and 'list'
# expect: TypeError unsupported operand type(s) for |: 'list' and 'set'
# expect: TypeError '<' not supported between instances of 'set' and 'list'
# expect: TypeError '<=' not supported between instances of 'set' and 'int'
# expect: TypeError unhashable type: 'set'
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'set'
# expect: TypeError 'int' object is not iterable
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'NoneType' object is not iterable
# expect: AttributeError 'frozenset' object has no attribute 'add'
# expect: TypeError 'int' object is not iterable
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError unhashable type: 'list'
# expect: False
# expect: AttributeError 'set' object has no attribute 'x'
# expect: TypeError 'set' object is not callable
# expect: TypeError bad operand type for unary -: 'set'
# expect: TypeError set() takes no keyword arguments
# expect: TypeError frozenset expected at most 1 argument, got 2
# expect: NotImplemented
# expect: set()
# expect: TypeError unsupported operand type(s) for -: 'set' and 'int'
# expect: TypeError unhashable type: 'list'
# expect: ValueError max() arg is an empty sequence
# expect: StopIteration
# expect: TypeError set.copy() takes no arguments (1 given)
# expect: TypeError set.pop() takes no arguments (1 given)
# expect: TypeError '>' not supported between instances of 'set' and 'str'
# expect: KeyError frozenset({5})
# expect: KeyError (1, 2)
# expect: TypeError 'set' object is not reversible
# expect: NotImplemented
f = frozenset([1, 2])
print(hash(f) == hash(frozenset([2, 1])), f | {3}, type({3} | f), f == {1, 2}, {f: 1}[frozenset([2, 1])], f.copy() is f, f in {f}, {1, 2} in {f}, frozenset(f) is f, frozenset(), hash(frozenset()), f.union(), type(f - {1}), f <= {1, 2, 3}, repr(frozenset({frozenset()})))
# expect: True frozenset({1, 2, 3}) <class 'set'> True 1 True True True True frozenset() 133146708735736 frozenset({1, 2}) <class 'frozenset'> True frozenset({frozenset()})
class S(set): pass
x = S([1])
print(x, type(x | {2}), type(x.copy()), x == {1}, S(), repr(S([1])), isinstance(x, set), type({2} | x), type(x.union([2])))
# expect: S({1}) <class 'set'> <class 'set'> True S() S({1}) True <class 'set'> <class 'set'>
x |= {2}
print(type(x), x)
# expect: <class '__main__.S'> S({1, 2})

s = {x * x % 7 for x in range(10)}
print(sorted(s), len(s), {i for i in 'hello'} == set('hello'), {(a, b) for a in 'ab' for b in 'c'} == {('a', 'c'), ('b', 'c')}, {x for x in () }, {1, 2} | {3} & {3, 4}, {1, 2, 3} - {1} - {2}, {1} ^ {2} ^ {1}, {1, 2} <= {1, 2, 3} > {1})
# expect: [0, 1, 2, 4] 4 True True set() {1, 2, 3} {3} {2} True
a = {1, 2}
b = a
b |= {3}
print(a is b, a)
# expect: True {1, 2, 3}
c = a | {4}
print(c is a, sorted(c), sorted(a))
# expect: False [1, 2, 3, 4] [1, 2, 3]
a &= {1, 9}
print(a, b)
# expect: {1} {1}
d = set('abc')
d.discard('z'); d.discard('a')
print(sorted(d), 'a' in d, d.isdisjoint('xyz'), d.issubset('abcd'), d.union('x', 'y') - d == {'x', 'y'}, set().union(*[{1}, {2}]), set.intersection({1, 2}, {2}, {2, 3}), {1, 2}.symmetric_difference([2, 3]) == {1, 3})
# expect: ['b', 'c'] False True True True {1, 2} {2} True
e = {1, 'a', (1, 2), None, 1.5, True}
print(len(e), 1.0 in e, (1, 2) in e, None in e)
# expect: 5 True True True
for x in sorted({3, 1, 2}): print(x, end=' ')
print({frozenset([1])} == {frozenset([1])}, hash(frozenset('ab')) == hash(frozenset('ba')), set([1, 2]) == frozenset([2, 1]), {1: 'a'}.keys() | {2}, {*range(3)} == {0, 1, 2}, bool({0}), bool(set()), max({3, 9}), sum({1, 2}), list({5}), [*{7}], dict.fromkeys({1}))
# expect: 1 2 3 True True True {1, 2} True True False 9 3 [5] [7] {1: None}

f = frozenset('abc')
g = frozenset(['b', 'c', 'd'])
print(sorted(f | g), sorted(f & g), sorted(f - g), sorted(f ^ g), f == {'a', 'b', 'c'}, f < frozenset('abcd'), f.issubset('abcd'), len(f), 'a' in f, f.isdisjoint('xyz'))
# expect: ['a', 'b', 'c', 'd'] ['b', 'c'] ['a'] ['a', 'd'] True True True 3 True True
print(hash(f) == hash(frozenset('cba')), {f: 1}[frozenset('bca')], f.copy() is f, frozenset(f) is f, frozenset() == set(), type(f | {1}), type({1} | f), frozenset([1, 1.0, True]), bool(frozenset()), frozenset((1,)), repr(frozenset([1])), str(frozenset()))
# expect: True 1 True True True <class 'frozenset'> <class 'set'> frozenset({1}) False frozenset({1}) frozenset({1}) frozenset()
for m in ('add', 'remove', 'clear', 'update', 'pop', 'discard', 'x'):
    try:
        getattr(f, m)
    except AttributeError as e:
        print(e)
# expect: 'frozenset' object has no attribute 'add'
# expect: 'frozenset' object has no attribute 'remove'
# expect: 'frozenset' object has no attribute 'clear'
# expect: 'frozenset' object has no attribute 'update'
# expect: 'frozenset' object has no attribute 'pop'
# expect: 'frozenset' object has no attribute 'discard'
# expect: 'frozenset' object has no attribute 'x'
for h in (lambda: f + g, lambda: f | [1], lambda: frozenset([[]]), lambda: frozenset(5), lambda: frozenset(1, 2), lambda: f[0], lambda: f < [1], lambda: f.union(5), lambda: [] in f, lambda: f - 'a', lambda: frozenset(x=1), lambda: hash(frozenset([1])) == hash(frozenset([1.0]))):
    try:
        print(h())
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for +: 'frozenset' and 'frozenset'
# expect: unsupported operand type(s) for |: 'frozenset' and 'list'
# expect: unhashable type: 'list'
# expect: 'int' object is not iterable
# expect: frozenset expected at most 1 argument, got 2
# expect: 'frozenset' object is not subscriptable
# expect: '<' not supported between instances of 'frozenset' and 'list'
# expect: 'int' object is not iterable
# expect: unhashable type: 'list'
# expect: unsupported operand type(s) for -: 'frozenset' and 'str'
# expect: frozenset() takes no keyword arguments
# expect: True
f |= {'z'}
print(type(f), 'z' in f, {frozenset([1]), frozenset([1])}, max(frozenset([3, 1])), sorted(frozenset({2, 1})), [*frozenset([5])], frozenset([frozenset()]), set([frozenset([1])]) == {frozenset([1])})
# expect: <class 'frozenset'> True {frozenset({1})} 3 [1, 2] [5] frozenset({frozenset()}) True
class F(frozenset): pass
x = F([1, 2])
print(x, type(x | {3}), type(x.copy()), x == {1, 2}, hash(x) == hash(frozenset([1, 2])), F(), isinstance(x, frozenset))
# expect: F({1, 2}) <class 'frozenset'> <class 'frozenset'> True True F() True

class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
class B(A):
    def __hash__(self): return hash(self.v)
class C(B):
    def __eq__(self, o): return True
class D:
    __hash__ = None
class E:
    def __hash__(self): return 2 ** 70
class F:
    def __hash__(self): return -1
class G:
    def __hash__(self): return True
print(A(1) == A(1), A(1) != A(1), A(1) != A(2), A.__hash__, B(1) in {B(1)}, {B(1): 'x'}[B(1)], len({B(1), B(1), B(2)}), C.__hash__, hash(E()) == hash(2 ** 70), hash(F()), hash(G()), B(1) == 1, 1 == B(1), A(1) == None)
# expect: True False True None True x 2 None True -2 1 False False False
for f in (lambda: hash(A(1)), lambda: {A(1)}, lambda: {A(1): 1}, lambda: hash(C(1)), lambda: hash(D()), lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash((1, [2])), lambda: [] in {}, lambda: {}[[]], lambda: {}.get([]), lambda: {1: 2}.pop([], 0), lambda: set().add({}), lambda: frozenset([[]]), lambda: dict([([], 1)]), lambda: {}.setdefault({}, 1), lambda: hash(slice(1)), lambda: hash(bytearray()), lambda: A(1) in {1, 2}, lambda: A(1) in [A(1)], lambda: D() in {}):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: unhashable type: 'A'
# expect: unhashable type: 'A'
# expect: unhashable type: 'A'
# expect: unhashable type: 'C'
# expect: unhashable type: 'D'
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'set'
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'slice'
# expect: unhashable type: 'bytearray'
# expect: unhashable type: 'A'
# expect: True
# expect: unhashable type: 'D'
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(0) == hash(0.0) == hash(-0.0), hash(2 ** 61 - 1), hash(-(2 ** 61)), hash(0.1), hash(-1.5), hash(1e300), hash('') , hash(()), hash((1,)), hash((1, 2)), hash((0, 0.0)), hash(frozenset()), hash(range(3)) == hash(range(3)), hash(10 ** 100), hash(1j), hash(float('-inf')), hash(False), hash(None) == hash(None), hash(-2) == hash(-1), hash(3.0), hash((1, (2, 3))), hash(1.5))
# expect: True True 0 -2 230584300921369408 -1152921504606846977 1224995262755759164 0 5740354900026072187 -6644214454873602895 -3550055125485641917 -8458139203682520985 133146708735736 True 910685213754167845 1000003 -314159 0 True True 3 7267574591690527098 1152921504606846977

class H:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return isinstance(o, H) and self.n == o.n
    def __repr__(self): return f'H{self.n}'
d = {H(i): i for i in range(5)}
print(d, d[H(3)], H(9) in d, len(d))
# expect: {H0: 0, H1: 1, H2: 2, H3: 3, H4: 4} 3 False 5
del d[H(2)]
d[H(7)] = 'seven'
d[H(0)] = 'zero'
print(d, list(d), d.pop(H(1)), d.get(H(1), 'none'), d.setdefault(H(3), 'x'))
# expect: {H0: 'zero', H3: 3, H4: 4, H7: 'seven'} [H0, H1, H3, H4, H7] 1 none 3
s = {H(1), H(1), H(2)}
print(len(s), H(2) in s, s == {H(2), H(1)}, s - {H(1)}, s & {H(1)}, len(s | {H(3)}), s ^ {H(2), H(5)} == {H(1), H(5)})
# expect: 2 True True {H2} {H1} 3 True
class Bad:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError('eq called')
b = Bad()
x = {b: 1}
print(x[b])
# expect: 1
try: x[Bad()]
except ValueError as e: print(e)
# expect: eq called
try: {H(1): 1, Bad(): 2}
except ValueError as e: print(e)
class NoEq:
    def __hash__(self): return 5
n = NoEq()
print({n: 1}[n], NoEq() in {n: 1}, len({NoEq(), NoEq()}))
# expect: 1 False 2
class Str(str):
    def __hash__(self): return 0
    def __eq__(self, o): return str.__eq__(self, o)
y = {Str('a'): 1}
print(y.get('a'), Str('a') in y, y)
# expect: None True {'a': 1}
print({1: 'a', 1.0: 'b', True: 'c'}, {0: 'z'}[False], {(1, 2): 't'}[(1.0, 2)], {'a': 1}.get(b'a'), {None: 1}[None], {1: 1}.get(1 + 0j), {2 ** 70: 'big'}[2 ** 70], {0.1 + 0.2: 'f'}.get(0.3), {float('inf'): 'i'}[float('inf')], {-0.0: 'n'}[0])
# expect: {1: 'c'} z t None 1 1 big None i n
big = {}
for i in range(2000): big[str(i)] = i
for i in range(0, 2000, 3): del big[str(i)]
print(len(big), sum(big.values()), list(big)[:3], big.get('1'), big.get('3'))
# expect: 1333 1332667 ['1', '2', '4'] 1 None

