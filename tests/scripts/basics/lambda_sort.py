pts = [(2, 'b'), (1, 'c'), (2, 'a')]
print(sorted(pts), sorted(pts, key=lambda p: p[0]), sorted(pts, key=lambda p: (-p[0], p[1])), sorted(pts, reverse=True), sorted('bca', reverse=True), sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]))
# expect: [(1, 'c'), (2, 'a'), (2, 'b')] [(1, 'c'), (2, 'b'), (2, 'a')] [(2, 'a'), (2, 'b'), (1, 'c')] [(2, 'b'), (2, 'a'), (1, 'c')] ['c', 'b', 'a'] [('b', 1), ('a', 2)]
f = lambda x, *a, y=2, **k: (x, a, y, k); print(f(1), f(1, 2, y=3, z=4), (lambda: None)(), (lambda *a: a)(1, 2), f.__name__)
# expect: (1, (), 2, {}) (1, (2,), 3, {'z': 4}) None (1, 2) <lambda>
print(list(map(lambda x, y: x * y, [1, 2], [3, 4])), list(filter(lambda x: x % 2, range(6))), max([1, -5], key=lambda x: x * x), (lambda x: (yield x))(1).__class__.__name__)
# expect: [3, 8] [1, 3, 5] -5 generator
try: f()
except TypeError as e: print(e)  # expect: <lambda>() missing 1 required positional argument: 'x'
try: (lambda x: x)(1, 2)
except TypeError as e: print(e)  # expect: <lambda>() takes 1 positional argument but 2 were given
try: sorted([3, 'a', 1])
except TypeError as e: print(e)  # expect: '<' not supported between instances of 'str' and 'int'
try: sorted([1, 2], key=lambda: 0)
except TypeError as e: print(e)  # expect: <lambda>() takes 0 positional arguments but 1 was given
