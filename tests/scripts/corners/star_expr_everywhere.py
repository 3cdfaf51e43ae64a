a = [1, 2]; b = (3,); c = "xy"; d = {"k": 1}; e = {5}
print([*a, *b], (*a, *c), {*a, *e}, {**d, "j": 2}, [*d], [*e], [*range(2), 9], (*a,), [*[]], {**{}}, [*(i for i in a)], {*()} or "empty")
# expect: [1, 2, 3] (1, 2, 'x', 'y') {1, 2, 5} {'k': 1, 'j': 2} ['k'] [5] [0, 1, 9] (1, 2) [] {} [1, 2] empty
def f(*args, **kw): return args, kw
print(f(*a), f(*a, *b), f(0, *a, 9), f(**d), f(*c, **d, z=2), f(*d), f(*e, **{"a b": 1}))
# expect: ((1, 2), {}) ((1, 2, 3), {}) ((0, 1, 2, 9), {}) ((), {'k': 1}) (('x', 'y'), {'k': 1, 'z': 2}) (('k',), {}) ((5,), {'a b': 1})
x, *y = a; print(x, y)
# expect: 1 [2]
*x, y = "abc"; print(x, y)
# expect: ['a', 'b'] c
x, *y, z = range(5); print(x, y, z)
# expect: 0 [1, 2, 3] 4
[x, *y] = b; print(x, y)
# expect: 3 []
(x, *y), z = [1, 2, 3], 4; print(x, y, z)
# expect: 1 [2, 3] 4
for h, *t in [(1, 2, 3), "ab"]: print(h, t)
# expect: 1 [2, 3]
# expect: a ['b']
t = *a, *b; print(t)
# expect: (1, 2, 3)
def g(): return *a, 3
def h(): yield *a, 4
print(g(), list(h()))
# expect: (1, 2, 3) [(1, 2, 4)]
print(max(*a), *a, *c, sep="|")
# expect: 2|1|2|x|y
lst = [0] * 5
lst[1:3] = *a, *b; print(lst)
# expect: [0, 1, 2, 3, 0, 0]
lst[0], *lst[1:3] = "pqr"; print(lst)
# expect: ['p', 'q', 'r', 3, 0, 0]
for i in *a, *b: print(i, end=" ")
print()
# expect: 1 2 3
for s in ("*a", "print(*1)", "[*1]", "{**1}", "f(**1)", "*a, *b = c", "x = *a", "x = (*a)", "return *a", "*x = 1", "f(*)", "f(**)", "[*x for x in a]", "{**d for d in a}", "a, *b, *c = d", "del *a", "*a += 1", "(*a) = 1", "lambda *: 1", "def q(*, **k): pass", "def q(*a, *b): pass", "def q(**k, a): pass", "f(**d, *a)", "f(a=1, *a)", "x: int = *a, 1", "a[*b]", "{*a: 1}", "if *a: pass", "not *a", "*a if 1 else 2", "yield_ = [*a, *b][0]"):
    try: exec(s); print(s, "ok")
    except SyntaxError as x_: print(s, "SyntaxError", x_.msg)
    except Exception as x_: print(s, type(x_).__name__, x_)
# expect: *a SyntaxError can't use starred expression here
# expect: print(*1) TypeError print() argument after * must be an iterable, not int
# expect: [*1] TypeError Value after * must be an iterable, not int
# expect: {**1} TypeError 'int' object is not a mapping
# expect: f(**1) TypeError __main__.f() argument after ** must be a mapping, not int
# expect: *a, *b = c SyntaxError multiple starred expressions in assignment
# expect: x = *a SyntaxError can't use starred expression here
# expect: x = (*a) SyntaxError cannot use starred expression here
# expect: return *a SyntaxError 'return' outside function
# expect: *x = 1 SyntaxError starred assignment target must be in a list or tuple
# expect: f(*) SyntaxError invalid syntax
# expect: f(**) SyntaxError invalid syntax
# expect: [*x for x in a] SyntaxError iterable unpacking cannot be used in comprehension
# expect: {**d for d in a} SyntaxError dict unpacking cannot be used in dict comprehension
# expect: a, *b, *c = d SyntaxError multiple starred expressions in assignment
# expect: del *a SyntaxError cannot delete starred
# expect: *a += 1 SyntaxError 'starred' is an illegal expression for augmented assignment
# expect: (*a) = 1 SyntaxError cannot use starred expression here
# expect: lambda *: 1 SyntaxError named arguments must follow bare *
# expect: def q(*, **k): pass SyntaxError named arguments must follow bare *
# expect: def q(*a, *b): pass SyntaxError * argument may appear only once
# expect: def q(**k, a): pass SyntaxError arguments cannot follow var-keyword argument
# expect: f(**d, *a) SyntaxError iterable argument unpacking follows keyword argument unpacking
# expect: f(a=1, *a) ok
# expect: x: int = *a, 1 ok
# expect: a[*b] TypeError list indices must be integers or slices, not tuple
# expect: {*a: 1} SyntaxError invalid syntax
# expect: if *a: pass SyntaxError invalid syntax
# expect: not *a SyntaxError invalid syntax
# expect: *a if 1 else 2 SyntaxError invalid syntax
# expect: yield_ = [*a, *b][0] ok
