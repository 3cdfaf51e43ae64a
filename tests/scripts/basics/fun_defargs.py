def f(a, b=2, *args, c, d=4, **kw): print(a, b, args, c, d, kw)
f(1, c=3); f(1, 5, 6, 7, c=8, d=9, e=10); f(*[1, 2], **{'c': 3}); f(c=1, a=2)
# expect: 1 2 () 3 4 {}
# expect: 1 5 (6, 7) 8 9 {'e': 10}
# expect: 1 2 () 3 4 {}
# expect: 2 2 () 1 4 {}
for call in ('f()', 'f(1)', 'f(1, c=1, a=2)', 'f(c=1)', 'f(1, 2, 3)', 'f(1, c=2, **{"c": 3})', 'f(*1, c=1)', 'f(**1)', 'f(1, **{1: 2}, c=3)'):
    try: eval(call)
    except TypeError as e: print(e)
    # expect: f() missing 1 required positional argument: 'a'
    # expect: f() missing 1 required keyword-only argument: 'c'
    # expect: f() got multiple values for argument 'a'
    # expect: f() missing 1 required positional argument: 'a'
    # expect: f() missing 1 required keyword-only argument: 'c'
    # expect: __main__.f() got multiple values for keyword argument 'c'
    # expect: __main__.f() argument after * must be an iterable, not int
    # expect: __main__.f() argument after ** must be a mapping, not int
    # expect: keywords must be strings
def g(a, /, b, *, c): return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))  # expect: (1, 2, 3) (1, 2, 3)
for call in ('g(a=1, b=2, c=3)', 'g(1, 2, 3)', 'g(1, 2)', 'g(1, c=3)', 'g(1, 2, c=3, d=4)', 'g()', 'g(1, 2, b=3, c=4)'):
    try: eval(call)
    except TypeError as e: print(e)
    # expect: g() got some positional-only arguments passed as keyword arguments: 'a'
    # expect: g() takes 2 positional arguments but 3 were given
    # expect: g() missing 1 required keyword-only argument: 'c'
    # expect: g() missing 1 required positional argument: 'b'
    # expect: g() got an unexpected keyword argument 'd'
    # expect: g() missing 2 required positional arguments: 'a' and 'b'
    # expect: g() got multiple values for argument 'b'
