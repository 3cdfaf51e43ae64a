def f(*a, **k): return a, k
print(f(*[1, 2], 3, *(4,), x=1, **{'y': 2}), f(*'ab', **{}), f(*range(2)), [*[1], *(2, 3), *{4}], (*'ab',), {*'a'}, {**{'a': 1}, **{'a': 2}})
# expect: ((1, 2, 3, 4), {'x': 1, 'y': 2}) (('a', 'b'), {}) ((0, 1), {}) [1, 2, 3, 4] ('a', 'b') {'a'} {'a': 2}
a, *b, c = 1, 2, 3, 4; print(a, b, c); *a, b = [1]; print(a, b); first, *_ = 'xyz'; print(first, _)
# expect: 1 [2, 3] 4
# expect: [] 1
# expect: x ['y', 'z']
for s in ('a, *b, c = [1]', 'f(*1)', 'f(**1)', 'f(**{1: 2})', '[*1]', '{**1}', 'f(x=1, **{"x": 2})', '*a, *b = [1]', 'a, b = 1', 'a, b = [1, 2, 3]', 'a, b = {1}', 'print(*None)'):
    try: exec(s)
    except SyntaxError as e: print('SyntaxError', e.msg)
    except Exception as e: print(type(e).__name__, e)
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: TypeError __main__.f() argument after * must be an iterable, not int
# expect: TypeError __main__.f() argument after ** must be a mapping, not int
# expect: TypeError keywords must be strings
# expect: TypeError Value after * must be an iterable, not int
# expect: TypeError 'int' object is not a mapping
# expect: TypeError __main__.f() got multiple values for keyword argument 'x'
# expect: SyntaxError multiple starred expressions in assignment
# expect: TypeError cannot unpack non-iterable int object
# expect: ValueError too many values to unpack (expected 2)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: TypeError print() argument after * must be an iterable, not NoneType
