x = 'outer'
print([x for x in range(3)], x, [i * j for i in range(1, 3) for j in range(i)], [[j for j in range(i)] for i in range(3)], [i for i in range(10) if i % 2 if i > 3], {i % 3 for i in range(10)} == {0, 1, 2}, {i: i * i for i in range(3)}, list(i for i in 'ab'), sum(i for i in range(4)), [(i, j) for i in 'ab' for j in 'cd' if i != j], [y for y in [1, 2] if (z := y) > 1], z, [lambda: i for i in range(3)][0](), [f() for f in [lambda i=i: i for i in range(3)]])
# expect: [0, 1, 2] outer [0, 0, 2] [[], [0], [0, 1]] [5, 7, 9] True {0: 0, 1: 1, 2: 4} ['a', 'b'] 6 [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd')] [2] 2 2 [0, 1, 2]
class C:
    n = 3
    a = [i for i in range(n)]
    try: b = [n for i in range(2)]
    except NameError as e: b = str(e)
    c = list(n for n in range(2))
print(C.a, C.b, C.c)  # expect: [0, 1, 2] name 'n' is not defined [0, 1]
def f():
    y = 10
    def g(): return [y + i for i in range(2)]
    r = [y for y in range(3)]
    return g(), r, y, [locals().get('y', 'none') for _ in range(1)], {k: [v for v in range(k)] for k in range(3)}
print(f())  # expect: ([10, 11], [0, 1, 2], 10, ['none'], {0: [], 1: [0], 2: [0, 1]})
def t(s):
    try: exec(s); print(s, 'ok')
    except SyntaxError as e: print(s, 'SyntaxError', e.msg)
    except Exception as e: print(s, type(e).__name__, e)
for s in ('[i for i in 5]', '[undefined for i in range(2)]', '[i for i in undefined]', '[i for i in range(2)]; i', '[i for 1 in x]', '[i for i.x in []]', '[(i := 1) for i in range(2)]', '[i for i in (j := [1])]', '[*i for i in []]', '{**i for i in []}', '{i: 1, for i in []}', '[i, j for i in []]', '(i for i in [])[0]', '[1 / i for i in range(2)]', '{[]: 1 for i in range(1)}', '{[] for i in range(1)}', '[i for i in range(3) if undefined]', '[i for i in range(3) if i else 4]', '[yield for i in []]', '[await x for x in []]', 'print(i for i in [], 1)', 'sum(i for i in range(3), 0)', 'f(i for i in [])', '[i for i, in [(1,)]]', '[i for i in [] for j in i.x]', '[i async for i in []]', '[[a, b] for a, b in [(1,)]]', 'x = [j for j in [1]]\nj', '[i for i in range(2) for i in range(i)]', '{1: 2 for i in 3}', '(x for x in 3)', 'del [i for i in []]', '[i for i in []] = 1', '[x if x for x in []]', '[x for x in [] if x else y]'):
    t(s)
    # expect: [i for i in 5] TypeError 'int' object is not iterable
    # expect: [undefined for i in range(2)] NameError name 'undefined' is not defined
    # expect: [i for i in undefined] NameError name 'undefined' is not defined
    # expect: [i for i in range(2)]; i NameError name 'i' is not defined
    # expect: [i for 1 in x] SyntaxError cannot assign to literal
    # expect: [i for i.x in []] ok
    # expect: [(i := 1) for i in range(2)] SyntaxError assignment expression cannot rebind comprehension iteration variable 'i'
    # expect: [i for i in (j := [1])] SyntaxError assignment expression cannot be used in a comprehension iterable expression
    # expect: [*i for i in []] SyntaxError iterable unpacking cannot be used in comprehension
    # expect: {**i for i in []} SyntaxError dict unpacking cannot be used in dict comprehension
    # expect: {i: 1, for i in []} SyntaxError invalid syntax
    # expect: [i, j for i in []] SyntaxError did you forget parentheses around the comprehension target?
    # expect: (i for i in [])[0] TypeError 'generator' object is not subscriptable
    # expect: [1 / i for i in range(2)] ZeroDivisionError division by zero
    # expect: {[]: 1 for i in range(1)} TypeError unhashable type: 'list'
    # expect: {[] for i in range(1)} TypeError unhashable type: 'list'
    # expect: [i for i in range(3) if undefined] NameError name 'undefined' is not defined
    # expect: [i for i in range(3) if i else 4] SyntaxError invalid syntax
    # expect: [yield for i in []] SyntaxError invalid syntax
    # expect: [await x for x in []] SyntaxError asynchronous comprehension outside of an asynchronous function
    # expect: print(i for i in [], 1) SyntaxError Generator expression must be parenthesized
    # expect: sum(i for i in range(3), 0) SyntaxError Generator expression must be parenthesized
    # expect: f(i for i in []) TypeError f() takes 0 positional arguments but 1 was given
    # expect: [i for i, in [(1,)]] ok
    # expect: [i for i in [] for j in i.x] ok
    # expect: [i async for i in []] SyntaxError asynchronous comprehension outside of an asynchronous function
    # expect: [[a, b] for a, b in [(1,)]] ValueError not enough values to unpack (expected 2, got 1)
    # expect: x = [j for j in [1]]
    # expect: j NameError name 'j' is not defined
    # expect: [i for i in range(2) for i in range(i)] ok
    # expect: {1: 2 for i in 3} TypeError 'int' object is not iterable
    # expect: (x for x in 3) TypeError 'int' object is not iterable
    # expect: del [i for i in []] SyntaxError cannot delete list comprehension
    # expect: [i for i in []] = 1 SyntaxError cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
    # expect: [x if x for x in []] SyntaxError expected 'else' after 'if' expression
    # expect: [x for x in [] if x else y] SyntaxError invalid syntax
g = (i for i in range(2)); print(g.gi_frame is not None, next(g), next(g), next(g, 'end'), list(g))  # expect: True 0 1 end []
print(type(i for i in []), [*(i for i in 'xy')], max((abs(i), i) for i in [-3, 2]), ' '.join(str(i) for i in range(3)), dict((i, i) for i in 'ab'))
# expect: <class 'generator'> ['x', 'y'] (3, -3) 0 1 2 {'a': 'a', 'b': 'b'}
print([a for a, *b in [(1, 2, 3)]], [b for a, *b in [(1, 2, 3)]], [k for k in {'a': 1}], [i for s in ['ab', 'c'] for i in s])
# expect: [1] [[2, 3]] ['a'] ['a', 'b', 'c']
