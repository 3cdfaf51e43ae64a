f = lambda: None
print(f(), (lambda x, y=2: x * y)(3), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda x: (lambda y: x + y))(1)(2))  # expect: None 6 (1, 2) {'a': 1} 3
print((lambda: (yield))().send(None), sorted([3, 1, 2], key=lambda v: -v), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(lambda v: v % 2, range(5))))
# expect: None [3, 2, 1] [4, 6] [1, 3]
x = 5; print('pos' if x > 0 else 'neg' if x < 0 else 'zero', (1 if 0 else 2) + 1, [1, 2][x > 3], x > 3 and 'and' or 'or', not x, not not x)
# expect: pos 3 2 and False True
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 == 2, (1 < 2) is True, 1 in [1] == True, 'a' < 'b' < 'c' != 'd')
# expect: True False True True True False True
def side(v): print('side', v); return v
print(side(1) < side(0) < side(5)); print(side(0) or side('') or side('last')); print(side(1) and side(0) and side(2))
# expect: side 1
# expect: side 0
# expect: False
# expect: side 0
# expect: side
# expect: side last
# expect: last
# expect: side 1
# expect: side 0
# expect: 0
print([i if i % 2 else -i for i in range(4)], [j for i in range(3) if i for j in range(i) if j or True], {**{'a': 1}, **({'b': 2} if x else {})})
# expect: [0, 1, -2, 3] [0, 0, 1] {'a': 1, 'b': 2}
print((lambda: x)(), (lambda x=x: x)(), (lambda x: x)(x=9)); y = (n := 10) + n; print(y, n)
# expect: 5 5 9
# expect: 20 10
print([y := f2(v) for v in range(3) if (f2 := lambda q: q * q)], y)  # expect: [0, 1, 4] 4
while (chunk := x) > 3: x -= 1
print(chunk, x)  # expect: 3 3
if any((hit := v) > 1 for v in [0, 1, 2, 3]): print(hit)  # expect: 2
print(f'{(z := 4)}', z, f'{x:=5}' if False else '')  # expect: 4 4
def df(a, b=lambda: 'default lambda'): return b()
print(df(1), df(1, lambda: 'given'))  # expect: default lambda given
assert (lambda: True)(), 'no'
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3), (lambda: 1)() if (lambda: 0)() else (lambda: 2)())  # expect: (1, 2, 3) 2
try: (lambda x: x)()
except TypeError as e: print(e)  # expect: <lambda>() missing 1 required positional argument: 'x'
d = {'k': lambda s: s.upper()}; print(d['k']('x'), [lambda: 1, lambda: 2][1]())  # expect: X 2
print(type(lambda: 0) is type(df), (lambda: 0).__code__.co_argcount, (lambda a, b: 0).__code__.co_varnames)  # expect: True 0 ('a', 'b')
