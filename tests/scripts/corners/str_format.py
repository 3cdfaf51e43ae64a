print('{} {}'.format(1, 2), '{0} {1} {0}'.format('a', 'b'), '{a} {b[0]} {c.real}'.format(a=1, b=[2], c=3), '{{}}'.format(), '{:>{w}}'.format('x', w=5), '{!r} {!s} {!a}'.format('é', 'é', 'é'), '{0[a]}'.format({'a': 1}), '{0.__class__.__name__}'.format(1), '{:{}{}}'.format(3.14159, '.', 3))
# expect: 1 2 a b a 1 2 3 {}     x 'é' é '\xe9' 1 int 3.14
for f, a, k in (('{}', (), {}), ('{0} {}', (1, 2), {}), ('{} {0}', (1, 2), {}), ('{a}', (), {}), ('{', (), {}), ('}', (), {}), ('{0', (1,), {}), ('{!x}', (1,), {}), ('{0.x}', (1,), {}), ('{0[x]}', ([1],), {}), ('{0[0]}', (1,), {}), ('{!}', (1,), {}), ('{:d}', ('a',), {}), ('{0!r:}', (1,), {}), ('{0[}', ([1],), {}), ('{5}', (1,), {}), ('{0.}', (1,), {}), ('{a.b.c}', (), {'a': 1}), ('{!rs}', (1,), {}), ('{:{:{}}}', (1, 2, 3), {})):
    try: print(f, f.format(*a, **k))
    except Exception as e: print(f, type(e).__name__, e)
# expect: {} IndexError Replacement index 0 out of range for positional args tuple
# expect: {0} {} ValueError cannot switch from manual field specification to automatic field numbering
# expect: {} {0} ValueError cannot switch from automatic field numbering to manual field specification
# expect: {a} KeyError 'a'
# expect: { ValueError Single '{' encountered in format string
# expect: } ValueError Single '}' encountered in format string
# expect: {0 ValueError expected '}' before end of string
# expect: {!x} ValueError Unknown conversion specifier x
# expect: {0.x} AttributeError 'int' object has no attribute 'x'
# expect: {0[x]} TypeError list indices must be integers or slices, not str
# expect: {0[0]} TypeError 'int' object is not subscriptable
# expect: {!} ValueError unmatched '{' in format spec
# expect: {:d} ValueError Unknown format code 'd' for object of type 'str'
# expect: {0!r:} 1
# expect: {0[} ValueError expected '}' before end of string
# expect: {5} IndexError Replacement index 5 out of range for positional args tuple
# expect: {0.} ValueError Empty attribute in format string
# expect: {a.b.c} AttributeError 'int' object has no attribute 'b'
# expect: {!rs} ValueError expected ':' after conversion specifier
# expect: {:{:{}}} ValueError Max string recursion exceeded
print('{x}'.format_map({'x': 1}), '{0:{1}}'.format('a', '>3'), '{:c}'.format(65), '{:5}|{:<5}|{:^5}'.format(1, 2, 3))
# expect: 1   a A     1|2    |  3
