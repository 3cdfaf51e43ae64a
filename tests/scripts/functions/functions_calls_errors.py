def f(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e
def g(): pass
def h(*args, **kw): return args, kw
def k(a, *, b): pass
calls = ['f(1, d=4)', 'f(1, 2, 3, d=4)', 'f(a=1, d=2)', 'f(1)', 'f()', 'f(1, 2, 3, 4, d=5)', 'f(1, b=2, d=3)', 'f(1, d=1, z=2)', 'f(1, c=1, d=2)', 'f(1, 2, 3, c=3, d=1)',
 'g(1)', 'g(x=1)', 'g(*[1, 2])', 'g(**{"a": 1})', 'h(1, *[2], *(3,), x=1, **{"y": 2})', 'h(**{"a": 1}, **{"a": 2})', 'h(a=1, **{"a": 2})', 'h(**{1: 2})', 'h(*5)', 'h(**5)', 'k(1)', 'k(1, 2)', 'k(1, 2, b=3)', 'k(b=1)', 'f(1, 2, 3, 4, 5)',
 'len()', 'len(1, 2)', 'len(x=1)', 'print(1, foo=2)', 'int(1, 2, 3)', 'sorted()', 'sorted([1], 2)', 'max()', 'isinstance(1)', '(lambda x, y: 0)(1)', '(lambda: 0)(1)', '[].append()', '[].append(1, 2)', '"".join()', 'dict(1)', 'range()', 'range(1, 2, 3, 4)', 'abs()', 'ord("ab")', 'chr("a")', 'chr(-1)', 'sum(1)', 'zip(1)', 'enumerate()', 'open()', 'h(*None)', 'divmod(1)', 'pow(1)', 'round()', 'hash()', 'iter()', 'next()', 'map()', 'map(len)', 'type(1, 2)', 'super(1)', 'complex("a")', 'float([])', 'int([])', 'int("x", 40)', 'bytes("a")', 'str(1, 2)', 'getattr(1, "x")', 'input(1, 2)']
for c in calls:
    try: print(c, eval(c))
    except Exception as e: print(c, '->', type(e).__name__, e)
# expect: f(1, d=4) (1, 2, 3, 4, 5)
# expect: f(1, 2, 3, d=4) (1, 2, 3, 4, 5)
# expect: f(a=1, d=2) -> TypeError f() got some positional-only arguments passed as keyword arguments: 'a'
# expect: f(1) -> TypeError f() missing 1 required keyword-only argument: 'd'
# expect: f() -> TypeError f() missing 1 required positional argument: 'a'
# expect: f(1, 2, 3, 4, d=5) -> TypeError f() takes from 1 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
# expect: f(1, b=2, d=3) -> TypeError f() got some positional-only arguments passed as keyword arguments: 'b'
# expect: f(1, d=1, z=2) -> TypeError f() got an unexpected keyword argument 'z'
# expect: f(1, c=1, d=2) (1, 2, 1, 2, 5)
# expect: f(1, 2, 3, c=3, d=1) -> TypeError f() got multiple values for argument 'c'
# expect: g(1) -> TypeError g() takes 0 positional arguments but 1 was given
# expect: g(x=1) -> TypeError g() got an unexpected keyword argument 'x'
# expect: g(*[1, 2]) -> TypeError g() takes 0 positional arguments but 2 were given
# expect: g(**{"a": 1}) -> TypeError g() got an unexpected keyword argument 'a'
# expect: h(1, *[2], *(3,), x=1, **{"y": 2}) ((1, 2, 3), {'x': 1, 'y': 2})
# expect: h(**{"a": 1}, **{"a": 2}) -> TypeError __main__.h() got multiple values for keyword argument 'a'
# expect: h(a=1, **{"a": 2}) -> TypeError __main__.h() got multiple values for keyword argument 'a'
# expect: h(**{1: 2}) -> TypeError keywords must be strings
# expect: h(*5) -> TypeError __main__.h() argument after * must be an iterable, not int
# expect: h(**5) -> TypeError __main__.h() argument after ** must be a mapping, not int
# expect: k(1) -> TypeError k() missing 1 required keyword-only argument: 'b'
# expect: k(1, 2) -> TypeError k() takes 1 positional argument but 2 were given
# expect: k(1, 2, b=3) -> TypeError k() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: k(b=1) -> TypeError k() missing 1 required positional argument: 'a'
# expect: f(1, 2, 3, 4, 5) -> TypeError f() takes from 1 to 3 positional arguments but 5 were given
# expect: len() -> TypeError len() takes exactly one argument (0 given)
# expect: len(1, 2) -> TypeError len() takes exactly one argument (2 given)
# expect: len(x=1) -> TypeError len() takes no keyword arguments
# expect: print(1, foo=2) -> TypeError 'foo' is an invalid keyword argument for print()
# expect: int(1, 2, 3) -> TypeError int() takes at most 2 arguments (3 given)
# expect: sorted() -> TypeError sorted expected 1 argument, got 0
# expect: sorted([1], 2) -> TypeError sorted expected 1 argument, got 2
# expect: max() -> TypeError max expected at least 1 argument, got 0
# expect: isinstance(1) -> TypeError isinstance expected 2 arguments, got 1
# expect: (lambda x, y: 0)(1) -> TypeError <lambda>() missing 1 required positional argument: 'y'
# expect: (lambda: 0)(1) -> TypeError <lambda>() takes 0 positional arguments but 1 was given
# expect: [].append() -> TypeError list.append() takes exactly one argument (0 given)
# expect: [].append(1, 2) -> TypeError list.append() takes exactly one argument (2 given)
# expect: "".join() -> TypeError str.join() takes exactly one argument (0 given)
# expect: dict(1) -> TypeError 'int' object is not iterable
# expect: range() -> TypeError range expected at least 1 argument, got 0
# expect: range(1, 2, 3, 4) -> TypeError range expected at most 3 arguments, got 4
# expect: abs() -> TypeError abs() takes exactly one argument (0 given)
# expect: ord("ab") -> TypeError ord() expected a character, but string of length 2 found
# expect: chr("a") -> TypeError 'str' object cannot be interpreted as an integer
# expect: chr(-1) -> ValueError chr() arg not in range(0x110000)
# expect: sum(1) -> TypeError 'int' object is not iterable
# expect: zip(1) -> TypeError 'int' object is not iterable
# expect: enumerate() -> TypeError enumerate() missing required argument 'iterable'
# expect: open() -> TypeError open() missing required argument 'file' (pos 1)
# expect: h(*None) -> TypeError __main__.h() argument after * must be an iterable, not NoneType
# expect: divmod(1) -> TypeError divmod expected 2 arguments, got 1
# expect: pow(1) -> TypeError pow() missing required argument 'exp' (pos 2)
# expect: round() -> TypeError round() missing required argument 'number' (pos 1)
# expect: hash() -> TypeError hash() takes exactly one argument (0 given)
# expect: iter() -> TypeError iter expected at least 1 argument, got 0
# expect: next() -> TypeError next expected at least 1 argument, got 0
# expect: map() -> TypeError map() must have at least two arguments.
# expect: map(len) -> TypeError map() must have at least two arguments.
# expect: type(1, 2) -> TypeError type() takes 1 or 3 arguments
# expect: super(1) -> TypeError super() argument 1 must be a type, not int
# expect: complex("a") -> ValueError complex() arg is a malformed string
# expect: float([]) -> TypeError float() argument must be a string or a real number, not 'list'
# expect: int([]) -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: int("x", 40) -> ValueError int() base must be >= 2 and <= 36, or 0
# expect: bytes("a") -> TypeError string argument without an encoding
# expect: str(1, 2) -> TypeError str() argument 'encoding' must be str, not int
# expect: getattr(1, "x") -> AttributeError 'int' object has no attribute 'x'
# expect: input(1, 2) -> TypeError input expected at most 1 argument, got 2
