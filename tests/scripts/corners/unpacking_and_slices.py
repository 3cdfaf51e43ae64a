a, *b = [1]
print(a, b)
# expect: 1 []
*a, b = 'xyz'
print(a, b)
# expect: ['x', 'y'] z
a, *b, c = range(2)
print(a, b, c)
# expect: 0 [] 1
(a, b), *c = [(1, 2), 3, 4]
print(a, b, c)
# expect: 1 2 [3, 4]
[a, [b, *c]] = [1, [2, 3, 4]]
print(a, b, c)
# expect: 1 2 [3, 4]
def f(*a, **k): return a, k
print(f(*[1, 2], 3, *(), **{'a': 1}, b=2), [*'ab', *[1]], (*range(2), 'x'), {*'aa', 'b'} == {'a', 'b'}, {**{'a': 1}, **{'a': 2, 'b': 3}})
# expect: ((1, 2, 3), {'a': 1, 'b': 2}) ['a', 'b', 1] (0, 1, 'x') True {'a': 2, 'b': 3}
x = *[1, 2],
print(x)
# expect: (1, 2)
for a, *b in [(1, 2, 3), 'xyz', [9]]: print(a, b, end='; ')
print()
# expect: 1 [2, 3]; x ['y', 'z']; 9 [];
def g():
    return *[1], 2
def h():
    yield *(1, 2), 3
print(g(), list(h()))
# expect: (1, 2) [(1, 2, 3)]
d = {}
d['k'], *d['rest'] = 1, 2, 3
print(d)
# expect: {'k': 1, 'rest': [2, 3]}
class O: pass
o = O()
o.a, (o.b, *o.c) = 1, (2, 3)
print(o.a, o.b, o.c)
# expect: 1 2 [3]
l = [0, 0]
l[0], *l[1:] = 5, 6, 7
print(l)
# expect: [5, 6, 7]
a = b = [c, d] = 1, 2
print(a, b, c, d)
# expect: (1, 2) (1, 2) 1 2
for s in ('a, *b, *c = x', '*a = [1]', '*a', 'a = *b', '*a, = 5', 'a, *b = ()', '[*a] = [1]; print(a)', '*a, b, c = [1]', 'a, b = b', 'a, (b, c) = 1, 2', 'del *a', 'print(*5)', 'f(**5)', 'x = (*a)', '*(a), b = [1, 2]; print(a, b)', 'for *a in [[1]]: pass', '(*a, b) = [1, 2]; print(a)', 'a, b += 1, 2', '*a += [1]', 'with f() as *a: pass', '{*a: 1}', '{**a}', '[**a]', 'return *a', 'lambda: *a', 'a[*b]', 'x[*[1], 2]'):
    try: exec(s, {'f': f, 'b': 5})
    except SyntaxError as e: print(s, '|', e.msg)
    except Exception as e: print(s, '|', type(e).__name__, e)
    else: print(s, 'ok')
# expect: a, *b, *c = x | multiple starred expressions in assignment
# expect: *a = [1] | starred assignment target must be in a list or tuple
# expect: *a | can't use starred expression here
# expect: a = *b | can't use starred expression here
# expect: *a, = 5 | TypeError cannot unpack non-iterable int object
# expect: a, *b = () | ValueError not enough values to unpack (expected at least 1, got 0)
# expect: [1]
# expect: [*a] = [1]; print(a) ok
# expect: *a, b, c = [1] | ValueError not enough values to unpack (expected at least 2, got 1)
# expect: a, b = b | TypeError cannot unpack non-iterable int object
# expect: a, (b, c) = 1, 2 | TypeError cannot unpack non-iterable int object
# expect: del *a | cannot delete starred
# expect: print(*5) | TypeError print() argument after * must be an iterable, not int
# expect: f(**5) | TypeError __main__.f() argument after ** must be a mapping, not int
# expect: x = (*a) | cannot use starred expression here
# expect: [1] 2
# expect: *(a), b = [1, 2]; print(a, b) ok
# expect: for *a in [[1]]: pass | starred assignment target must be in a list or tuple
# expect: [1]
# expect: (*a, b) = [1, 2]; print(a) ok
# expect: a, b += 1, 2 | 'tuple' is an illegal expression for augmented assignment
# expect: *a += [1] | 'starred' is an illegal expression for augmented assignment
# expect: with f() as *a: pass | starred assignment target must be in a list or tuple
# expect: {*a: 1} | invalid syntax
# expect: {**a} | NameError name 'a' is not defined
# expect: [**a] | invalid syntax
# expect: return *a | 'return' outside function
# expect: lambda: *a | invalid syntax
# expect: a[*b] | NameError name 'a' is not defined
# expect: x[*[1], 2] | NameError name 'x' is not defined

a, (b, [c, *d]), e = 1, (2, [3, 4, 5]), 'e'
print(a, b, c, d, e)
# expect: 1 2 3 [4, 5] e
[x, y] = 'ab'
(z,) = [9]
*w, = 'hi'
first, *mid, last = range(5)
print(x, y, z, w, first, mid, last)
# expect: a b 9 ['h', 'i'] 0 [1, 2, 3] 4
for i, (j, k) in enumerate([(1, 2), (3, 4)]):
    print(i, j, k)
# expect: 0 1 2
# expect: 1 3 4
for a, *b in ['xyz', (1,), [1, 2]]:
    print(a, b)
# expect: x ['y', 'z']
# expect: 1 []
# expect: 1 [2]
for stmt in ('a, b = 1', 'a, b = 1,', 'a, b = 1, 2, 3', 'a, *b, c = 1,', '(a, b), c = 1, 2', 'a, b = {}', 'a, b = None', '[a] = []', 'a, b, c = "ab"', 'a, = 5', '*a, b = ()', 'a, b = range(3)', 'x, y = iter([1, 2, 3])', 'for p, q in [1]: pass', 'for p, q in [(1, 2, 3)]: pass', 'a, b = {1: 2, 3: 4, 5: 6}', '(a, b), (c, d) = "ab", "cde"'):
    try:
        exec(stmt)
        print(stmt, 'ok')
    except Exception as e:
        print(stmt, '->', type(e).__name__, e)
# expect: a, b = 1 -> TypeError cannot unpack non-iterable int object
# expect: a, b = 1, -> ValueError not enough values to unpack (expected 2, got 1)
# expect: a, b = 1, 2, 3 -> ValueError too many values to unpack (expected 2)
# expect: a, *b, c = 1, -> ValueError not enough values to unpack (expected at least 2, got 1)
# expect: (a, b), c = 1, 2 -> TypeError cannot unpack non-iterable int object
# expect: a, b = {} -> ValueError not enough values to unpack (expected 2, got 0)
# expect: a, b = None -> TypeError cannot unpack non-iterable NoneType object
# expect: [a] = [] -> ValueError not enough values to unpack (expected 1, got 0)
# expect: a, b, c = "ab" -> ValueError not enough values to unpack (expected 3, got 2)
# expect: a, = 5 -> TypeError cannot unpack non-iterable int object
# expect: *a, b = () -> ValueError not enough values to unpack (expected at least 1, got 0)
# expect: a, b = range(3) -> ValueError too many values to unpack (expected 2)
# expect: x, y = iter([1, 2, 3]) -> ValueError too many values to unpack (expected 2)
# expect: for p, q in [1]: pass -> TypeError cannot unpack non-iterable int object
# expect: for p, q in [(1, 2, 3)]: pass -> ValueError too many values to unpack (expected 2)
# expect: a, b = {1: 2, 3: 4, 5: 6} -> ValueError too many values to unpack (expected 2)
# expect: (a, b), (c, d) = "ab", "cde" -> ValueError too many values to unpack (expected 2)
i = 0
l = [0, 0]
i, l[i] = 1, 5
print(i, l)
# expect: 1 [0, 5]
a = b = c = []
a.append(1)
print(c, [*range(2), *'ab'], (*[1], 2), {*[1, 1]}, {**{'a': 1}}, *[1, 2])
# expect: [1] [0, 1, 'a', 'b'] (1, 2) {1} {'a': 1} 1 2
x, y = y, x
print(x, y)
# expect: b a
def f(*a, **k): return a, k
print(f(*[1], *(2,), x=1, **{'y': 2}, **{}))
# expect: ((1, 2), {'x': 1, 'y': 2})
a, b = b, a = 1, 2
print(a, b)
# expect: 2 1
def g():
    yield 1
    yield 2
p, q = g()
print(p, q)
# expect: 1 2

print(slice(5), slice(1, 2), slice(None, None, -1), slice('a', 'b'), slice(1, 2, 3) == slice(1, 2, 3))
# expect: slice(None, 5, None) slice(1, 2, None) slice(None, None, -1) slice('a', 'b', None) True
s = slice(1, 10, 2)
print(s.start, s.stop, s.step, s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(100).indices(3), slice(None, -100, -1).indices(3))
# expect: 1 10 2 (1, 5, 2) (3, -1, -1) (7, 10, 1) (0, 3, 1) (2, -1, -1)
class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
g = G()
print(g[1], g[1:2], g[::], g[1:2, 3], g[..., None], g['a':'b':'c'], g[()], g[1,], g[-1:], g[:, ::2])
# expect: 1 slice(1, 2, None) slice(None, None, None) (slice(1, 2, None), 3) (Ellipsis, None) slice('a', 'b', 'c') () (1,) slice(-1, None, None) (slice(None, None, None), slice(None, None, 2))
g[1:2] = 5
# expect: set slice(1, 2, None) 5
g[1, 2:3] = 6
# expect: set (1, slice(2, 3, None)) 6
del g[:]
# expect: del slice(None, None, None)
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices(-1), lambda: s.indices(), lambda: s.indices('a'), lambda: hash(s), lambda: slice('a').indices(3), lambda: slice(0, 1, 0).indices(3), lambda: setattr(s, 'start', 2), lambda: 'abc'[1:'x'], lambda: [][slice(1.5, 2)], lambda: s < 1, lambda: slice(start=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError slice expected at least 1 argument, got 0
# expect: TypeError slice expected at most 3 arguments, got 4
# expect: ValueError length should not be negative
# expect: TypeError slice.indices() takes exactly one argument (0 given)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError unhashable type: 'slice'
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: ValueError slice step cannot be zero
# expect: AttributeError readonly attribute
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError '<' not supported between instances of 'slice' and 'int'
# expect: TypeError slice() takes no keyword arguments
print(slice(1, 2) < slice(1, 3), slice(1) != slice(2), 'hello'[slice(None, None, 2)], 'abc'[-2:], 'abc'[10:], 'abc'[-10:2], [1, 2, 3][-1:0:-1], type(slice(1)))
# expect: True True hlo bc  ab [3, 2] <class 'slice'>

s = slice(1, 10, 3)
print(s, s.start, s.stop, s.step, list(range(20))[s], 'abcdefghijklm'[s], (0, 1, 2, 3, 4, 5)[s], s == slice(1, 10, 3), s.indices(5), slice(None).indices(3), slice(-1, None, -1).indices(4), slice(5), slice(None, None, None))
# expect: slice(1, 10, 3) 1 10 3 [1, 4, 7] beh (1, 4) True (1, 5, 3) (0, 3, 1) (3, -1, -1) slice(None, 5, None) slice(None, None, None)
x = [0, 1, 2, 3, 4, 5]
x[s] = ['a', 'b']
print(x)
# expect: [0, 'a', 2, 3, 'b', 5]
del x[slice(0, 2)]
print(x)
# expect: [2, 3, 'b', 5]
try:
    hash(s)
except TypeError as e:
    print(e)
# expect: unhashable type: 'slice'
try:
    s.start = 5
except AttributeError as e:
    print(e)
# expect: readonly attribute
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print([0, 1, 2, 3][I(1):I(3)], 'abcd'[I(-2):], [1, 2, 3][I(0)], slice(I(1), I(2)).indices(5))
# expect: [1, 2] cd 1 (1, 2, 1)
print(x[::-1], x[-2:], x[:-2], x[100:], x[-100:2], x[2:1], x[::2], x[1::2], x[-1:0:-1], x[:0:-1])
# expect: [5, 'b', 3, 2] ['b', 5] [2, 3] [] [2, 3] [] [2, 'b'] [3, 5] [5, 'b', 3] [5, 'b', 3]
for bad in ((1, 2, 0), ('a', 2), (1.0,), (None, None, 'x')):
    try:
        print([1, 2, 3][slice(*bad)])
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method

class A:
    def __contains__(self, x): return x
class B:
    def __iter__(self): return iter([1, 2])
class C:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i
class D:
    __contains__ = None
    def __iter__(self): return iter([1])
print(0 in A(), 5 in A(), [] in A(), 'x' not in A(), 1 in B(), 3 in B(), 2 in C(), 5 in C())
# expect: False True False False True False True False
for f in (lambda: 1 in D(), lambda: 1 in 5, lambda: 1 in object(), lambda: 'a' in 5, lambda: 5 in 'a', lambda: None in 'abc', lambda: [] in {}, lambda: {} in set(), lambda: 1 in len, lambda: 1 in int, lambda: 256 in b'a', lambda: 'a' in b'a', lambda: b'a' in 'a', lambda: -1 in b'', lambda: 1.5 in b'a', lambda: 'a' in range(3), lambda: 1.0 in range(3), lambda: 1 in None, lambda: 1 in True, lambda: 1 in 1.5, lambda: 1 in (x for x in (1, 2)), lambda: b'' in b'abc', lambda: '' in '', lambda: [1] in [[1]], lambda: (1,) in {(1,)}, lambda: {1} in {frozenset([1])}, lambda: 1 in {1: 2}.values(), lambda: (1, 2) in {1: 2}.items(), lambda: None in [None], lambda: float('nan') in [1], lambda: 'bc' in 'abcd', lambda: bytearray(b'b') in b'abc', lambda: True in [1], lambda: 1 in iter([1])):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(e)
# expect: 'D' object is not a container
# expect: argument of type 'int' is not iterable
# expect: argument of type 'object' is not iterable
# expect: argument of type 'int' is not iterable
# expect: 'in <string>' requires string as left operand, not int
# expect: 'in <string>' requires string as left operand, not NoneType
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: argument of type 'builtin_function_or_method' is not iterable
# expect: argument of type 'type' is not iterable
# expect: byte must be in range(0, 256)
# expect: a bytes-like object is required, not 'str'
# expect: 'in <string>' requires string as left operand, not bytes
# expect: byte must be in range(0, 256)
# expect: a bytes-like object is required, not 'float'
# expect: False
# expect: True
# expect: argument of type 'NoneType' is not iterable
# expect: argument of type 'bool' is not iterable
# expect: argument of type 'float' is not iterable
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: False
# expect: True
# expect: True
# expect: False
# expect: True
# expect: True
# expect: True
# expect: True
g = iter([1, 2, 3, 4])
print(2 in g, list(g))
# expect: True [3, 4]

print([x for x in range(5) if x % 2], [x if x > 1 else -x for x in range(4)], [(x, y) for x in range(2) for y in 'ab'], [[j for j in range(i)] for i in range(3)], [x for x in [y for y in (1, 2)]], {x: x ** 2 for x in range(3)}, {x % 2 for x in range(5)}, list(x for x in 'ab'), [*(x for x in (1, 2))], dict(zip('ab', [1, 2])), sum(x for x in range(4)), [x for x, in [(1,), (2,)]], [a + b for a, b in [(1, 2), (3, 4)]], [x for x in range(10) if x > 2 if x < 5], [f() for f in [lambda i=i: i for i in range(3)]])
# expect: [1, 3] [0, -1, 2, 3] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] [[], [0], [0, 1]] [1, 2] {0: 0, 1: 1, 2: 4} {0, 1} ['a', 'b'] [1, 2] {'a': 1, 'b': 2} 6 [1, 2] [3, 7] [3, 4] [0, 1, 2]
x = 'outer'
print([x for x in (1, 2)], x)
# expect: [1, 2] outer
def f(n):
    return [n * i for i in range(3)], {n: i for i in range(1)}, list(n + i for i in range(2)), [[n for _ in range(1)] for n in range(2)]
print(f(5))
# expect: ([0, 5, 10], {5: 0}, [5, 6], [[0], [1]])
g = (print('lazy', i) for i in range(2))
print('before')
# expect: before
list(g)
# expect: lazy 0
# expect: lazy 1
def gen():
    yield from (i for i in range(2))

print(list(gen()))
# expect: [0, 1]
for src in ('[x for x in 1 2]', '[for x in y]', '[x for x y]', '[x, y for x in z]', '(x for x in y for)', '{**x for x in y}', '[*x for x in y]', '{x: y, for x in z}', '[x for x in *y]', '[x async for x in y]', '{x: *y for x in z}', '[x for x in lambda: y]', '[x if y for x in z]', '[x for x in y if z else w]', '(yield x for x in y)', '[(yield x) for x in y]', '[x for 1 in y]', '[x for f() in y]', 'x for x in y', '[x := y for y in z]', '[i for i in range(5) if (j := i)]'):
    try:
        compile(src, 't', 'exec')
        print(src, 'ok')
    except SyntaxError as e:
        print(src, '|', e.msg)
# expect: [x for x in 1 2] | invalid syntax
# expect: [for x in y] | invalid syntax
# expect: [x for x y] | invalid syntax. Perhaps you forgot a comma?
# expect: [x, y for x in z] | did you forget parentheses around the comprehension target?
# expect: (x for x in y for) | invalid syntax
# expect: {**x for x in y} | dict unpacking cannot be used in dict comprehension
# expect: [*x for x in y] | iterable unpacking cannot be used in comprehension
# expect: {x: y, for x in z} | invalid syntax
# expect: [x for x in *y] | invalid syntax
# expect: [x async for x in y] | asynchronous comprehension outside of an asynchronous function
# expect: {x: *y for x in z} | cannot use a starred expression in a dictionary value
# expect: [x for x in lambda: y] | invalid syntax
# expect: [x if y for x in z] | expected 'else' after 'if' expression
# expect: [x for x in y if z else w] | invalid syntax
# expect: (yield x for x in y) | invalid syntax
# expect: [(yield x) for x in y] | 'yield' inside list comprehension
# expect: [x for 1 in y] | cannot assign to literal
# expect: [x for f() in y] | cannot assign to function call
# expect: x for x in y | invalid syntax
# expect: [x := y for y in z] ok
# expect: [i for i in range(5) if (j := i)] ok
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e)
# expect: division by zero
try:
    [x for x in 5]
except TypeError as e:
    print(e)
# expect: 'int' object is not iterable
try:
    {[]: 1 for _ in 'a'}
except TypeError as e:
    print(e)
# expect: unhashable type: 'list'
try:
    (x for x in 5)
except TypeError as e:
    print(e)
# expect: 'int' object is not iterable

if (n := 10) > 5:
    print(n)
# expect: 10
print([y := 1, y ** 2], y)
# expect: [1, 1] 1
print((lambda: (q := 5) + q)())
# expect: 10
while (x := n - 3) > 0:
    n = x
    print(x)
# expect: 7
# expect: 4
# expect: 1
def f():
    if any((hit := v) > 3 for v in [1, 5, 2]):
        return hit
print(f())
# expect: 5
print({(k := i): k for i in range(3)}, k)
# expect: {0: 0, 1: 1, 2: 2} 2
for src in ('x := 1', '(x := 1)', 'f(x := 1)', 'f(a=(x := 2))', 'f(a=b:=1)', '(x.y := 1)', '(x[0] := 1)', 'x = y := 1', '((a, b) := 1)', '[x := 1 for x in y]', '{x := 1}', '{x := 1: 2}', 'lambda: x := 1', 'a[x := 0]', 'assert (x := 1)', 'del (x := 1)', 'def f(a=x:=1): pass', 'print(x:=3, y:=4)', "f'{x:=5}'"):
    try:
        compile(src, 't', 'exec')
        print(src, 'ok')
    except SyntaxError as e:
        print(src, '|', e.msg)
# expect: x := 1 | invalid syntax
# expect: (x := 1) ok
# expect: f(x := 1) ok
# expect: f(a=(x := 2)) ok
# expect: f(a=b:=1) | invalid syntax
# expect: (x.y := 1) | cannot use assignment expressions with attribute
# expect: (x[0] := 1) | cannot use assignment expressions with subscript
# expect: x = y := 1 | invalid syntax
# expect: ((a, b) := 1) | cannot use assignment expressions with tuple
# expect: [x := 1 for x in y] | assignment expression cannot rebind comprehension iteration variable 'x'
# expect: {x := 1} ok
# expect: {x := 1: 2} | invalid syntax
# expect: lambda: x := 1 | cannot use assignment expressions with lambda
# expect: a[x := 0] ok
# expect: assert (x := 1) ok
# expect: del (x := 1) | cannot delete named expression
# expect: def f(a=x:=1): pass | invalid syntax
# expect: print(x:=3, y:=4) ok
# expect: f'{x:=5}' ok

