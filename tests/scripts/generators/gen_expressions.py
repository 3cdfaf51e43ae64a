g = (x * y for x in range(3) for y in range(x) if x + y)
print(type(g).__name__, g.__name__, g.__qualname__, list(g), list(g))  # expect: generator <genexpr> <genexpr> [0, 0, 2] []
n = 3
g = (n for _ in range(2)); n = 5; print(list(g))  # expect: [5, 5]
try: g2 = (x for x in 5)
except TypeError as e: print(e)  # expect: 'int' object is not iterable
g3 = (1 / x for x in [1, 0])
print(next(g3))  # expect: 1.0
try: next(g3)
except ZeroDivisionError as e: print(e)  # expect: division by zero
print(list(g3), sum(x for x in range(5)), any(x > 3 for x in range(5)), dict((k, v) for k, v in zip('ab', [1, 2])), tuple(i for i in 'abc'))
# expect: [] 10 True {'a': 1, 'b': 2} ('a', 'b', 'c')
def f(*a): return a
print(len(f(*(x for x in 'ab'))))  # expect: 2
print([[j for j in range(i)] for i in range(3)], {i: {j for j in range(i)} for i in range(2)})  # expect: [[], [0], [0, 1]] {0: set(), 1: {0}}
print([y := 1, y ** 2], [last := x for x in range(3)], last)  # expect: [1, 1] [0, 1, 2] 2
for src in ('[x := 1 for x in y]', 'f(x for x in y, 1)', '[*x for x in y]', '{**x for x in y}', '(yield x for x in y)', '[x for x in y := 5]', '[i for i in (j := range(3))]', 'class A: [x := 1 for y in z]', 'def f(): [(yield 1) for x in y]', '(x for x in)', '[for x in y]', '{a: b, c for c in d}', '[x, y for x in z]', 'f(a=1, b for b in c)'):
    try: compile(src, 's', 'exec'); print('ok', src)
    except SyntaxError as e: print(src, '->', e.msg)
    # expect: [x := 1 for x in y] -> assignment expression cannot rebind comprehension iteration variable 'x'
    # expect: f(x for x in y, 1) -> Generator expression must be parenthesized
    # expect: [*x for x in y] -> iterable unpacking cannot be used in comprehension
    # expect: {**x for x in y} -> dict unpacking cannot be used in dict comprehension
    # expect: (yield x for x in y) -> invalid syntax
    # expect: [x for x in y := 5] -> invalid syntax
    # expect: [i for i in (j := range(3))] -> assignment expression cannot be used in a comprehension iterable expression
    # expect: class A: [x := 1 for y in z] -> assignment expression within a comprehension cannot be used in a class body
    # expect: def f(): [(yield 1) for x in y] -> 'yield' inside list comprehension
    # expect: (x for x in) -> invalid syntax
    # expect: [for x in y] -> invalid syntax
    # expect: {a: b, c for c in d} -> ':' expected after dictionary key
    # expect: [x, y for x in z] -> did you forget parentheses around the comprehension target?
    # expect: f(a=1, b for b in c) -> Generator expression must be parenthesized
class C:  # expect: name 'a' is not defined
    a = [1, 2]
    b = [x for x in a]
    try: c = [a for _ in range(1)]
    except NameError as e: print(e)
it = iter([1, 2, 3, 4]); print(list(zip(it, it)), [next(it, None)])  # expect: [(1, 2), (3, 4)] [None]
gg = (i for i in range(3)); next(gg); print(2 in gg, list(gg))  # expect: True []
