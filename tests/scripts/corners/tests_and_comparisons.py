def v(x):
    print('v', x, end=' ')
    return x
print(v(1) < v(2) < v(3), v(3) < v(2) < v(1), v(1) == v(1) != v(2) > v(0), v(1) in [1] in [[1]])
# expect: v 1 v 2 v 3 v 3 v 2 v 1 v 1 v 2 v 0 v 1 True False True True
print(1 < 2 > 1, 1 == 1.0 == True, 'a' < 'b' < 'c', (1, 2) < (1, 3) <= (1, 3), [] == [] != (), 3 > 2 > 1 > 0, 1 is 1 is True if False else '', not 1 < 2, None is None is not 5, 1 < 2 == True, (1 < 2) == True)
# expect: True True True True True True  False True False True
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return f'lt{self.n}{o.n}' if isinstance(o, C) else NotImplemented
    def __le__(self, o): return []
    def __eq__(self, o): return 'eq'
    def __ge__(self, o): return self.n >= 5
print(C(1) < C(2), C(1) <= 5, C(1) == 5, C(1) != 5, 5 == C(1), C(1) > C(2), C(6) >= 0, 5 <= C(6), C(1) < C(2) < C(3), C(1) <= C(2) < C(3), [C(1)] == [C(2)], C(1) in [5])
# expect: lt12 [] eq False eq lt21 True True lt23 [] True True
for f in (lambda: C(1) < 5, lambda: C(1) > 5, lambda: 5 < C(1), lambda: 1 < 'a', lambda: [] < (), lambda: {} < {}, lambda: None < 1, lambda: 1 < None > 2, lambda: 1 > 2 > 'a', lambda: 1 < 2 < 'a', lambda: 1j < 2, lambda: object() < object(), lambda: len < len, lambda: int < str, lambda: {1} < [1], lambda: b'a' < 'a', lambda: (1, 2) < [1, 2], lambda: [1, 'a'] < [1, 2], lambda: (1, 'a') < (2, 1), lambda: max([1, 'a']), lambda: sorted([{}, {}]), lambda: range(1) < range(2), lambda: slice(1) < slice(2), lambda: 1 in 5, lambda: 'a' in b'a', lambda: 1 in 'a', lambda: [] in {}, lambda: None in 'a', lambda: b'a' in 'a', lambda: 1 not in None, lambda: True < False, lambda: 1.5 < 2 < 10 ** 100, lambda: float('nan') != float('nan')):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: '<' not supported between instances of 'C' and 'int'
# expect: '>' not supported between instances of 'C' and 'int'
# expect: '<' not supported between instances of 'int' and 'C'
# expect: '<' not supported between instances of 'int' and 'str'
# expect: '<' not supported between instances of 'list' and 'tuple'
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: '<' not supported between instances of 'NoneType' and 'int'
# expect: '<' not supported between instances of 'int' and 'NoneType'
# expect: False
# expect: '<' not supported between instances of 'int' and 'str'
# expect: '<' not supported between instances of 'complex' and 'int'
# expect: '<' not supported between instances of 'object' and 'object'
# expect: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
# expect: '<' not supported between instances of 'type' and 'type'
# expect: '<' not supported between instances of 'set' and 'list'
# expect: '<' not supported between instances of 'bytes' and 'str'
# expect: '<' not supported between instances of 'tuple' and 'list'
# expect: '<' not supported between instances of 'str' and 'int'
# expect: True
# expect: '>' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: '<' not supported between instances of 'range' and 'range'
# expect: True
# expect: argument of type 'int' is not iterable
# expect: a bytes-like object is required, not 'str'
# expect: 'in <string>' requires string as left operand, not int
# expect: unhashable type: 'list'
# expect: 'in <string>' requires string as left operand, not NoneType
# expect: 'in <string>' requires string as left operand, not bytes
# expect: argument of type 'NoneType' is not iterable
# expect: False
# expect: True
# expect: True
print(1 == '1', b'a' == 'a', (1,) == [1], {} == set(), None == 0, '' == False, 0 == False, [] == False, 1.0 == 1, 10 ** 20 == 1e20, 'a' == 'a', [1, [2]] == [1, [2]], {1: 2} == {1.0: 2.0}, {1} == {1.0}, range(3) == [0, 1, 2], (0, -0.0) == (0.0, 0), 1 != 1.0, 'a' != 'b', bytearray(b'a') == b'a', frozenset([1]) == {1}, 1 == 1 + 0j, float == float, int != bool)
# expect: False False False False False False True False True True True True True True False True False True True True True True True

def t(x): return 'T' if x else 'F'
print(*[t(x) for x in (0, 1, -1, '', 'a', ' ', [], [0], (), (0,), {}, {0: 0}, set(), {0}, None, 0.0, 0.1, 0j, 1j, b'', b'0', range(0), range(1), float('nan'), ..., NotImplemented if False else 1, object(), lambda: 0, int, frozenset(), bytearray(), memoryview(b''), '0', 'False', False, True, iter([]), (x for x in ()), {}.keys(), 10 ** 100)])
# expect: F T T F T T F T F T F T F T F F T F T F T F T T T T T T T F F F T T F T T T F T
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, not 0, not 'a', None or 'd', '' or [] or {}, 1 and [] and 5, (1 or 0) and 3, 1 if 0 else 2, not not 1, not 1 or 1, not (1 and 0), 0 or 0.0, [] and 1 / 0, 'x' or 1 / 0)
# expect: 2 0 1 2 True False d {} [] 3 2 True 1 True 0.0 [] x
if 0: print('a')
elif '': print('b')
elif []: print('c')
else: print('d')
# expect: d
if 1: pass
elif 1 / 0: pass
x = 5
print('big' if x > 10 else 'mid' if x > 3 else 'small', (x > 3) + (x > 10), x > 3 and x < 10, 3 < x < 10, x in (1, 5), x is not None, ['no', 'yes'][x > 3])
# expect: mid 1 True True True True yes
class B:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print('bool', self.v, end=' ')
        return self.v
print(B(True) and B(False) or B(True) is None)
# expect: bool True bool False False
if B(False) or B(True): print('taken')
# expect: bool False bool True taken
while B(False): pass
print(not B(True), [x for x in (B(True), B(False)) if x].__len__(), all([B(True), B(False), B(True)]), any([B(False), B(True), B(True)]), bool(B(True)), len(list(filter(None, [B(False)]))))
# expect: bool False bool True bool True bool False bool True bool False bool False bool True bool True bool False False 1 False True True 0
assert B(True)
for s in ('if x = 5: pass', 'if: pass', 'if 1\n pass', 'if 1:\npass', 'elif 1: pass', 'x if y', 'x if y else', '1 if 2 else 3 = 4', 'not', 'x and', 'or x', 'x not 5', 'x is', 'if True:\n  a\n b', 'if 1: if 2: pass', 'if 1: x = 1; y = 2; print(y)', 'x == = 1', 'x =! 1', 'x <> 1', 'x && y', '!x', 'x || y', 'x ? y : z', 'if (x := 3) > 2: print(x)', 'x = if 1: 2'):
    try:
        exec(s, {'x': 5, 'y': 1, 'z': 0})
        print(s, 'ok')
    except SyntaxError as e:
        print(repr(s), '|', type(e).__name__, e.msg)
# expect: bool True 'if x = 5: pass' | SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='?
# expect: 'if: pass' | SyntaxError invalid syntax
# expect: 'if 1\n pass' | SyntaxError expected ':'
# expect: 'if 1:\npass' | IndentationError expected an indented block after 'if' statement on line 1
# expect: 'elif 1: pass' | SyntaxError invalid syntax
# expect: 'x if y' | SyntaxError expected 'else' after 'if' expression
# expect: 'x if y else' | SyntaxError invalid syntax
# expect: '1 if 2 else 3 = 4' | SyntaxError cannot assign to conditional expression
# expect: 'not' | SyntaxError invalid syntax
# expect: 'x and' | SyntaxError invalid syntax
# expect: 'or x' | SyntaxError invalid syntax
# expect: 'x not 5' | SyntaxError invalid syntax
# expect: 'x is' | SyntaxError invalid syntax
# expect: 'if True:\n  a\n b' | IndentationError unindent does not match any outer indentation level
# expect: 'if 1: if 2: pass' | SyntaxError invalid syntax
# expect: 2
# expect: if 1: x = 1; y = 2; print(y) ok
# expect: 'x == = 1' | SyntaxError invalid syntax
# expect: 'x =! 1' | SyntaxError invalid syntax
# expect: 'x <> 1' | SyntaxError invalid syntax
# expect: 'x && y' | SyntaxError invalid syntax
# expect: '!x' | SyntaxError invalid syntax
# expect: 'x || y' | SyntaxError invalid syntax
# expect: 'x ? y : z' | SyntaxError invalid syntax
# expect: 3
# expect: if (x := 3) > 2: print(x) ok
# expect: 'x = if 1: 2' | SyntaxError invalid syntax

def f(x):
    print('f', x, end=' ')
    return x
print(f(0) and f(1), f(1) and f(2), f(0) or f(3), f(4) or f(5))
# expect: f 0 f 1 f 2 f 0 f 3 f 4 0 2 3 4
print(f(0) or f('') or f([]) or f(None))
# expect: f 0 f  f [] f None None
print(f(1) and f('a') and f([0]))
# expect: f 1 f a f [0] [0]
print(not f(0), not f(1) or f(2))
# expect: f 0 f 1 f 2 True 2
x = f(1) if f(0) else f(2)
print(x)
# expect: f 0 f 2 2
print(f(1) < f(2) < f(3), f(1) > f(2) > f(3))
# expect: f 1 f 2 f 3 f 1 f 2 True False
print((f(0) or f(1)) and f(2))
# expect: f 0 f 1 f 2 2
a = None
a = a or 5
print(a)
# expect: 5

a = [1]; b = [1]; c = a
print(a is b, a is c, a is not b, a == b, None is None, 1 in a, 2 not in a, not 1 in a, 'x' not in 'xyz', a in [a], a not in [], [] is [], () is (), '' is '' if False else True, True is True, int is int, type(1) is int, type(True) is not int, a is a is c, 1 not in {1: 2}, None in [None, 0], 0 in [False], '' in 'abc', 1.0 in [1], (1,) in [(1,)])
# expect: False True True True True True True False False True True False True True True True True True True False True True True True True
def f(): pass
print(f is f, f.__class__ is type(f), ... is Ellipsis, NotImplemented is NotImplemented, id(a) == id(c), id(a) != id(b))
# expect: True True True True True True
x = 257
y = x
print(x is y, x == y)
# expect: True True
s = 'abc'
t = s
print(s is t, s[:] is s, s[0] in s)
# expect: True True True

x = None
print(x, x is None, x == None, not x, bool(x), str(x), repr(x), type(x), [x], {x: x}, (x,), f'{x}', '%s' % x, x or 'd', hash(x) == hash(None), print() is None, [].sort() is None)
# expect:
# expect: None True True True False None None <class 'NoneType'> [None] {None: None} (None,) None None d True True True
for s in ('None + 1', 'None < 1', 'None()', 'None[0]', 'None.x', 'len(None)', 'int(None)', 'for i in None: pass', 'None in None', '-None', 'None = 1', 'None += 1', 'def None(): pass', 'None.__bool__()', 'None.__eq__(None)', 'None.x = 1', 'del None', 'class None: pass', 'import None', 'lambda None: 0', 'f(None=1)', 'None: int', 'with x as None: pass', 'for None in []: pass', 'except_ = None', 'type(None)()', 'type(None)(1)', 'None @ None', 'None if None else None', 'max(None)', 'sorted(None)', 'sum(None)', 'list(None)', 'dict(None)', 'float(None)', 'str(None)', 'abs(None)', 'round(None)', 'None | int', 'isinstance(None, type(None))', 'None == 0', 'None != None', 'None is not None', '[1][None]', '"a"[None:None]', '{}[None]', 'print(None, end=None)', 'range(None)', 'open(None)', 'None.__class__', 'None.__doc__', 'dir(None)[0]', 'None and 1', '~None', 'await_ = None; print(await_)'):
    try:
        r = eval(s) if not any(k in s for k in ('for', 'def', 'del', 'class', 'import', 'with', ': int', '+=', ' = ')) else exec(s)
        print(s, '=', r)
    except SyntaxError as e:
        print(s, '|', e.msg)
    except Exception as e:
        print(s, '|', type(e).__name__, e)
# expect: None + 1 | TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# expect: None < 1 | TypeError '<' not supported between instances of 'NoneType' and 'int'
# expect: None() | TypeError 'NoneType' object is not callable
# expect: None[0] | TypeError 'NoneType' object is not subscriptable
# expect: None.x | AttributeError 'NoneType' object has no attribute 'x'
# expect: len(None) | TypeError object of type 'NoneType' has no len()
# expect: int(None) | TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: for i in None: pass | TypeError 'NoneType' object is not iterable
# expect: None in None | TypeError argument of type 'NoneType' is not iterable
# expect: -None | TypeError bad operand type for unary -: 'NoneType'
# expect: None = 1 | cannot assign to None
# expect: None += 1 | 'None' is an illegal expression for augmented assignment
# expect: def None(): pass | invalid syntax
# expect: None.__bool__() = False
# expect: None.__eq__(None) = True
# expect: None.x = 1 | AttributeError 'NoneType' object has no attribute 'x'
# expect: del None | cannot delete None
# expect: class None: pass | invalid syntax
# expect: import None | invalid syntax
# expect: lambda None: 0 | invalid syntax
# expect: f(None=1) | cannot assign to None
# expect: None: int | illegal target for annotation
# expect: with x as None: pass | cannot assign to None
# expect: for None in []: pass | cannot assign to None
# expect: except_ = None = None
# expect: type(None)() = None
# expect: type(None)(1) | TypeError NoneType takes no arguments
# expect: None @ None | TypeError unsupported operand type(s) for @: 'NoneType' and 'NoneType'
# expect: None if None else None = None
# expect: max(None) | TypeError 'NoneType' object is not iterable
# expect: sorted(None) | TypeError 'NoneType' object is not iterable
# expect: sum(None) | TypeError 'NoneType' object is not iterable
# expect: list(None) | TypeError 'NoneType' object is not iterable
# expect: dict(None) | TypeError 'NoneType' object is not iterable
# expect: float(None) | TypeError float() argument must be a string or a real number, not 'NoneType'
# expect: str(None) = None
# expect: abs(None) | TypeError bad operand type for abs(): 'NoneType'
# expect: round(None) | TypeError type NoneType doesn't define __round__ method
# expect: None | int = None | int
# expect: isinstance(None, type(None)) = True
# expect: None == 0 = False
# expect: None != None = False
# expect: None is not None = False
# expect: [1][None] | TypeError list indices must be integers or slices, not NoneType
# expect: "a"[None:None] = a
# expect: {}[None] | KeyError None
# expect: None
# expect: print(None, end=None) = None
# expect: range(None) | TypeError 'NoneType' object cannot be interpreted as an integer
# expect: open(None) | TypeError expected str, bytes or os.PathLike object, not NoneType
# expect: None.__class__ = None
# expect: None.__doc__ = None
# expect: dir(None)[0] = __bool__
# expect: None and 1 = None
# expect: ~None | TypeError bad operand type for unary ~: 'NoneType'
# expect: None
# expect: await_ = None; print(await_) = None

class A:
    def __bool__(self): print('bool', end=' '); return True
    def __len__(self): print('len', end=' '); return 0
class B:
    def __len__(self): print('len', end=' '); return 2
class C: pass
for X in (A, B, C):
    x = X()
    print(bool(x), not x, 1 if x else 0, x and 1, (x or 1) is x, [1 for _ in (1,) if x])
# expect: bool bool bool bool bool bool True False 1 1 True [1]
# expect: len len len len len len True False 1 1 True [1]
# expect: True False 1 1 True [1]
class D:
    def __bool__(self): return 'x'
class E:
    def __len__(self): return 1.5
class F:
    def __len__(self): return -5
class G:
    def __len__(self): return True
class H:
    def __len__(self): return 10 ** 30
class I:
    def __bool__(self): raise ValueError('b')
for X in (D, E, F, G, H, I):
    for f in (bool, len, lambda x: not x, lambda x: x and 1):
        try: print(X.__name__, f(X()))
        except Exception as e: print(X.__name__, type(e).__name__, e)
# expect: D TypeError __bool__ should return bool, returned str
# expect: D TypeError object of type 'D' has no len()
# expect: D TypeError __bool__ should return bool, returned str
# expect: D TypeError __bool__ should return bool, returned str
# expect: E TypeError 'float' object cannot be interpreted as an integer
# expect: E TypeError 'float' object cannot be interpreted as an integer
# expect: E TypeError 'float' object cannot be interpreted as an integer
# expect: E TypeError 'float' object cannot be interpreted as an integer
# expect: F ValueError __len__() should return >= 0
# expect: F ValueError __len__() should return >= 0
# expect: F ValueError __len__() should return >= 0
# expect: F ValueError __len__() should return >= 0
# expect: G True
# expect: G 1
# expect: G False
# expect: G 1
# expect: H OverflowError cannot fit 'int' into an index-sized integer
# expect: H OverflowError cannot fit 'int' into an index-sized integer
# expect: H OverflowError cannot fit 'int' into an index-sized integer
# expect: H OverflowError cannot fit 'int' into an index-sized integer
# expect: I ValueError b
# expect: I TypeError object of type 'I' has no len()
# expect: I ValueError b
# expect: I ValueError b

import sys
def f(n): return 0 if n == 0 else 1 + f(n - 1)
print(f(500))
# expect: 500
try: f(10 ** 6)
except RecursionError as e: print(e)
# expect: maximum recursion depth exceeded
class A:
    def __getattr__(self, n): return getattr(self, n + 'x')
try: A().q
except RecursionError as e: print('getattr', str(e)[:32])
# expect: getattr maximum recursion depth exceeded
class B:
    def __eq__(self, o): return self == o
try: B() == B()
except RecursionError as e: print('eq', str(e)[:32])
# expect: eq maximum recursion depth exceeded
class C:
    def __repr__(self): return repr(self)
try: repr(C())
except RecursionError as e: print('repr', str(e)[:32])
# expect: repr maximum recursion depth exceeded
class D:
    def __add__(self, o): return self + o
try: D() + 1
except RecursionError as e: print('add', str(e)[:32])
# expect: add maximum recursion depth exceeded
class E:
    def __len__(self): return len(self)
try: len(E())
except RecursionError as e: print('len', str(e)[:32])
# expect: len maximum recursion depth exceeded
class F:
    def __iter__(self): return iter(self)
try: iter(F())
except RecursionError as e: print('iter', str(e)[:32])
# expect: iter maximum recursion depth exceeded
class G:
    def __call__(self): return self()
try: G()()
except RecursionError as e: print('call', str(e)[:32])
# expect: call maximum recursion depth exceeded
def g(): yield from g()
try: list(g())
except RecursionError as e: print('gen', str(e)[:32])
# expect: gen maximum recursion depth exceeded
l = []
for _ in range(100000): l = [l]
try: repr(l)
except RecursionError as e: print('nest', str(e)[:32])
# expect: nest maximum recursion depth exceeded
a = []; a.append(a)
b = []; b.append(b)
try: a == b
except RecursionError as e: print('cmp', str(e)[:32])
# expect: cmp maximum recursion depth exceeded
print(a, {1: a}, (a,))
# expect: [[...]] {1: [[...]]} ([[...]],)
d = {}; d['d'] = d; print(d)
# expect: {'d': {...}}
def mutual_a(n): return mutual_b(n + 1)
def mutual_b(n): return mutual_a(n + 1)
try: mutual_a(0)
except RecursionError: print('mutual')
# expect: mutual
def catch(n):
    try: return catch(n + 1)
    except RecursionError: return n
print(catch(0) > 800)
# expect: True
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), fact(50) % 1000007)
# expect: 2432902008176640000 616772
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
# expect: 9
def hanoi(n, a, b, c): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(8, 'a', 'b', 'c'))
# expect: 255

