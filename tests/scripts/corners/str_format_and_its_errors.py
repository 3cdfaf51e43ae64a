cases = [('{}', ()), ('{0}', ()), ('{1}', (1,)), ('{a}', ()), ('{} {}', (1,)), ('{0} {}', (1, 2)), ('{} {0}', (1, 2)), ('{', ()), ('}', ()), ('{{', ()), ('}}', ()), ('{a', ()), ('{!r}', ('x',)), ('{!x}', ('x',)), ('{!}', ('x',)), ('{!rr}', ('x',)), ('{:{}}', ('x', 5)), ('{:{}{}}', ('x', '>', 5)), ('{0.a}', (1,)), ('{0[a]}', ({'a': 1},)), ('{0[0]}', ([1],)), ('{0[x]}', ([1],)), ('{0[5]}', ([1],)), ('{0.real}', (1,)), ('{0.__class__.__name__}', (1,)), ('{0[}', (1,)), ('{0.}', (1,)), ('{0[]}', (1,)), ('{:d}', ('s',)), ('{:s}', (1,)), ('{:5.1q}', (1.5,)), ('{:.}', (1,)), ('{:5', (1,)), ('{0!s:>5}', (1,)), ('{:>>5}', (1,)), ('{ }', (1,)), ('{0 }', (1,)), ('{-1}', (1,)), ('{0:{1}}', (1, 5)), ('{0:{1}}', (1,)), ('{0:{a}}', (1,)), ('{:{:{}}}', (1, 2, 3)), ('{99999999999999999999}', (1,)), ('{0[-1]}', ([1],)), ('{0[1.5]}', ({'1.5': 'f'},)), ('{0[a.b]}', ({'a.b': 1},)), ('{0[a][b]}', ({'a': {'b': 2}},)), ('{0.a.b}', (1,)), ('{:}', (1,)), ('{0:}', ('x',)), ('{0!r:}', ('x',)), ('{!s}', (1,)), ('{!a}', ('é',)), ('a{}b{}c', (1, 2)), ('{:<5}|{:>5}|{:^5}', (1, 2, 3)), ('{:\u00e9^5}', ('x',)), ('{0:\n>3}', ('x',))]
for t, a in cases:
    try: print(repr(t), repr(t.format(*a)))
    except Exception as e: print(repr(t), type(e).__name__, e)
# expect: '{}' IndexError Replacement index 0 out of range for positional args tuple
# expect: '{0}' IndexError Replacement index 0 out of range for positional args tuple
# expect: '{1}' IndexError Replacement index 1 out of range for positional args tuple
# expect: '{a}' KeyError 'a'
# expect: '{} {}' IndexError Replacement index 1 out of range for positional args tuple
# expect: '{0} {}' ValueError cannot switch from manual field specification to automatic field numbering
# expect: '{} {0}' ValueError cannot switch from automatic field numbering to manual field specification
# expect: '{' ValueError Single '{' encountered in format string
# expect: '}' ValueError Single '}' encountered in format string
# expect: '{{' '{'
# expect: '}}' '}'
# expect: '{a' ValueError expected '}' before end of string
# expect: '{!r}' "'x'"
# expect: '{!x}' ValueError Unknown conversion specifier x
# expect: '{!}' ValueError unmatched '{' in format spec
# expect: '{!rr}' ValueError expected ':' after conversion specifier
# expect: '{:{}}' 'x    '
# expect: '{:{}{}}' '    x'
# expect: '{0.a}' AttributeError 'int' object has no attribute 'a'
# expect: '{0[a]}' '1'
# expect: '{0[0]}' '1'
# expect: '{0[x]}' TypeError list indices must be integers or slices, not str
# expect: '{0[5]}' IndexError list index out of range
# expect: '{0.real}' '1'
# expect: '{0.__class__.__name__}' 'int'
# expect: '{0[}' ValueError expected '}' before end of string
# expect: '{0.}' ValueError Empty attribute in format string
# expect: '{0[]}' ValueError Empty attribute in format string
# expect: '{:d}' ValueError Unknown format code 'd' for object of type 'str'
# expect: '{:s}' ValueError Unknown format code 's' for object of type 'int'
# expect: '{:5.1q}' ValueError Unknown format code 'q' for object of type 'float'
# expect: '{:.}' ValueError Format specifier missing precision
# expect: '{:5' ValueError unmatched '{' in format spec
# expect: '{0!s:>5}' '    1'
# expect: '{:>>5}' '>>>>1'
# expect: '{ }' KeyError ' '
# expect: '{0 }' KeyError '0 '
# expect: '{-1}' KeyError '-1'
# expect: '{0:{1}}' '    1'
# expect: '{0:{1}}' IndexError Replacement index 1 out of range for positional args tuple
# expect: '{0:{a}}' KeyError 'a'
# expect: '{:{:{}}}' ValueError Max string recursion exceeded
# expect: '{99999999999999999999}' ValueError Too many decimal digits in format string
# expect: '{0[-1]}' TypeError list indices must be integers or slices, not str
# expect: '{0[1.5]}' 'f'
# expect: '{0[a.b]}' '1'
# expect: '{0[a][b]}' '2'
# expect: '{0.a.b}' AttributeError 'int' object has no attribute 'a'
# expect: '{:}' '1'
# expect: '{0:}' 'x'
# expect: '{0!r:}' "'x'"
# expect: '{!s}' '1'
# expect: '{!a}' "'\\xe9'"
# expect: 'a{}b{}c' 'a1b2c'
# expect: '{:<5}|{:>5}|{:^5}' '1    |    2|  3  '
# expect: '{:é^5}' 'ééxéé'
# expect: '{0:\n>3}' '\n\nx'
print('{a} {b[k]} {c.real}'.format(a=1, b={'k': 2}, c=3), '{x}'.format_map({'x': 5}), '{}'.format('{}'), '{0}{0}'.format('r'), '{:{w}.{p}f}'.format(3.14159, w=8, p=2), '{:%}'.format(0.5), '{:c}'.format(97))
# expect: 1 2 3 5 {} rr     3.14 50.000000% a
class D(dict):
    def __missing__(self, k): return '<' + k + '>'
print('{a} {b}'.format_map(D(a=1)))
# expect: 1 <b>
for f in (lambda: '{a}'.format_map({}), lambda: '{}'.format_map({}), lambda: '{0}'.format_map([1]), lambda: '{a}'.format_map(5), lambda: 'x'.format_map()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: KeyError 'a'
# expect: ValueError Format string contains positional fields
# expect: ValueError Format string contains positional fields
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError str.format_map() takes exactly one argument (0 given)

print('{!r:>10}|{!s:<6}|{!a}'.format('a', 'b', 'é'))
# expect:        'a'|b     |'\xe9'
print('{0}{1}{0}'.format('x', 'y'), '{a[0]} {a[k]}'.format(a={0: 1, 'k': 2}), '{0.real}'.format(3))
# expect: xyx 1 2 3
print('{:{w}.{p}f}'.format(3.14159, w=10, p=2), '{:{}}'.format('x', 5), '{{}}'.format(), '{:c}'.format(65))
# expect:       3.14 x     {} A
for spec, arg in [('d', 1.5), ('s', 5), ('q', 5), ('.2d', 5), ('c', 'a'), ('x', 1.0), (',s', 5), ('=5', 'a'), ('.3', 5), ('+', 'a'), ('#', 'a'), ('n', 5), ('%', 0.25), ('e', 12345), ('_x', 65535), (',x', 10), ('010', -5), ('<010', -5), ('^+9.2e', 12.5), ('08.3f', -1.5), ('b', -5), ('#o', 8), ('#X', 255), ('_b', 1023), (',', 1234567), ('_', 1234567.25), ('g', 1e10), ('G', 1e-10), ('', None), ('5', None), ('c', 0x110000), ('c', -1), ('10c', 65), ('z.1f', -0.01)]:
    try:
        print(repr(spec), '[' + format(arg, spec) + ']')
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
# expect: 'd' ValueError Unknown format code 'd' for object of type 'float'
# expect: 's' ValueError Unknown format code 's' for object of type 'int'
# expect: 'q' ValueError Unknown format code 'q' for object of type 'int'
# expect: '.2d' ValueError Precision not allowed in integer format specifier
# expect: 'c' ValueError Unknown format code 'c' for object of type 'str'
# expect: 'x' ValueError Unknown format code 'x' for object of type 'float'
# expect: ',s' ValueError Cannot specify ',' with 's'.
# expect: '=5' ValueError '=' alignment not allowed in string format specifier
# expect: '.3' ValueError Precision not allowed in integer format specifier
# expect: '+' ValueError Sign not allowed in string format specifier
# expect: '#' ValueError Alternate form (#) not allowed in string format specifier
# expect: 'n' [5]
# expect: '%' [25.000000%]
# expect: 'e' [1.234500e+04]
# expect: '_x' [ffff]
# expect: ',x' ValueError Cannot specify ',' with 'x'.
# expect: '010' [-000000005]
# expect: '<010' [-500000000]
# expect: '^+9.2e' [+1.25e+01]
# expect: '08.3f' [-001.500]
# expect: 'b' [-101]
# expect: '#o' [0o10]
# expect: '#X' [0XFF]
# expect: '_b' [11_1111_1111]
# expect: ',' [1,234,567]
# expect: '_' [1_234_567.25]
# expect: 'g' [1e+10]
# expect: 'G' [1E-10]
# expect: '' [None]
# expect: '5' TypeError unsupported format string passed to NoneType.__format__
# expect: 'c' OverflowError %c arg not in range(0x110000)
# expect: 'c' OverflowError %c arg not in range(0x110000)
# expect: '10c' [         A]
# expect: 'z.1f' [0.0]
for t, a in [('{', ()), ('}', ()), ('{}', ()), ('{0}{}', (1, 2)), ('{}{0}', (1, 2)), ('{!x}', (1,)), ('{!}', (1,)), ('{:', (1,)), ('{a}', ()), ('{0.x}', (1,)), ('{0[a]}', ([1],)), ('{0[5]}', ([1],)), ('{0[}', (1,)), ('{5}', (1,)), ('{!rs}', (1,))]:
    try:
        print(t.format(*a))
    except Exception as e:
        print(repr(t), type(e).__name__, e)
# expect: '{' ValueError Single '{' encountered in format string
# expect: '}' ValueError Single '}' encountered in format string
# expect: '{}' IndexError Replacement index 0 out of range for positional args tuple
# expect: '{0}{}' ValueError cannot switch from manual field specification to automatic field numbering
# expect: '{}{0}' ValueError cannot switch from automatic field numbering to manual field specification
# expect: '{!x}' ValueError Unknown conversion specifier x
# expect: '{!}' ValueError unmatched '{' in format spec
# expect: '{:' ValueError unmatched '{' in format spec
# expect: '{a}' KeyError 'a'
# expect: '{0.x}' AttributeError 'int' object has no attribute 'x'
# expect: '{0[a]}' TypeError list indices must be integers or slices, not str
# expect: '{0[5]}' IndexError list index out of range
# expect: '{0[}' ValueError expected '}' before end of string
# expect: '{5}' IndexError Replacement index 5 out of range for positional args tuple
# expect: '{!rs}' ValueError expected ':' after conversion specifier

x, y, w = 5, 'hi', 8
print(f'{x}{y}', f'{x!r:>{w}}|', f'{y!r}', f'{{}}', f'{{{x}}}', f'{x:{w}d}', f'{x:0{w}}', f'{3.14159:.{2}f}', f'{x=}', f'{x = }', f'{y=!s}', f'{x=:>4}', f'{x + 1 = }', f'{"nested"}', f'{"a" if x else "b"}')
# expect: 5hi        5| 'hi' {} {5}        5 00000005 3.14 x=5 x = 5 y=hi x=   5 x + 1 = 6 nested a
print(f'{x:>{w}}{y:^{w}}{y:<{w}}|', f'{x,}', f'{[1, 2][0]}', f'{ {"a": 1}["a"] }', f'{(lambda z: z * 2)(x)}', f'{x!s}', f'{"é"!a}', rf'\n{x}', f'\n{x}'.strip(), f'''{
x}''', f'{x:}', f'{y:s}', f'{1e10:g}', f'{255:#x}', f'{-5:+d}', f'{5:+d}', f'{5: d}', f'{1234567:,}', f'{0.25:%}', f'{y:.1}', f'{y:*^10}', f'{True:d}')
# expect:        5   hi   hi      | (5,) 1 1 10 5 '\xe9' \n5 5 5 5 hi 1e+10 0xff -5 +5  5 1,234,567 25.000000% h ****hi**** 1
print(f'a' 'b' f'{x}', 'a{x}' f'{x}', f"{'a' 'b'}", f'{f"{x}"}', f'{x:{"0>4"}}', f'{x:%d}' if False else '', f'{y!r:^{w}.{3}}', F'{x}', fR'\{x}', f'{x:\x3e4}', f'{y:\t^6}', f'\x41{x}\u0042', f'{x}{{{y}}}}}', f'{None} {...} {print}'[:12])
# expect: ab5 a{x}5 ab 5 0005    'hi    5 \5    5 		hi		 A5B 5{hi}} None Ellipsi
for src in ("f'{}'", "f'{'", "f'}'", "f'{x!}'", "f'{x!z}'", "f'{x:{y:{z}}}'", "f'{a b}'", "f'{x:d'", "f'{!r}'", "f'{x!r!s}'", "f'{lambda x: 1}'", "f'{x;y}'", "f'{#}'", "f'{\\'a\\'}'", "f'{*x}'", "f'{yield}'", "f'{x = !r}'", "f'{x=!r:^5}'", "f'{nope}'", "f'{x:q}'", "f'{y:d}'", "f'{x.foo}'", "f'{1/0}'", "f'{y[9]}'", "f'{[]:5}'", "f'{x:{y}}'", "f'{(x:=3)}'", "f'{x:=3}'", "f'{1,2}'", "f'{*[1],2}'", "f'{ }'", "f'{x }'", "f'{ x}'", "f'{x!r }'", "f'{x:{w}.{w}f}'", "f'{{x}'", "f'{x}}'", "f'{(x}'", "f'{x)}'", "f'{x]}'", "f'''{\nx\n}'''", "f'{x:\\n}'"):
    try:
        print(src, '->', eval(src))
    except SyntaxError as e:
        print(src, 'SyntaxError', e.msg)
    except Exception as e:
        print(src, type(e).__name__, e)
# expect: f'{}' SyntaxError f-string: empty expression not allowed
# expect: f'{' SyntaxError f-string: expecting '}'
# expect: f'}' SyntaxError f-string: single '}' is not allowed
# expect: f'{x!}' SyntaxError f-string: invalid conversion character: expected 's', 'r', or 'a'
# expect: f'{x!z}' SyntaxError f-string: invalid conversion character: expected 's', 'r', or 'a'
# expect: f'{x:{y:{z}}}' SyntaxError f-string: expressions nested too deeply
# expect: f'{a b}' SyntaxError f-string: invalid syntax. Perhaps you forgot a comma?
# expect: f'{x:d' SyntaxError f-string: expecting '}'
# expect: f'{!r}' SyntaxError f-string: expression required before '!'
# expect: f'{x!r!s}' SyntaxError f-string: expecting '}'
# expect: f'{lambda x: 1}' SyntaxError f-string: invalid syntax
# expect: f'{x;y}' SyntaxError f-string: invalid syntax
# expect: f'{#}' SyntaxError f-string expression part cannot include '#'
# expect: f'{\'a\'}' SyntaxError f-string expression part cannot include a backslash
# expect: f'{*x}' SyntaxError f-string: cannot use starred expression here
# expect: f'{yield}' SyntaxError 'yield' outside function
# expect: f'{x = !r}' -> x = 5
# expect: f'{x=!r:^5}' -> x=  5
# expect: f'{nope}' NameError name 'nope' is not defined
# expect: f'{x:q}' ValueError Unknown format code 'q' for object of type 'int'
# expect: f'{y:d}' ValueError Unknown format code 'd' for object of type 'str'
# expect: f'{x.foo}' AttributeError 'int' object has no attribute 'foo'
# expect: f'{1/0}' ZeroDivisionError division by zero
# expect: f'{y[9]}' IndexError string index out of range
# expect: f'{[]:5}' TypeError unsupported format string passed to list.__format__
# expect: f'{x:{y}}' ValueError Invalid format specifier 'hi' for object of type 'int'
# expect: f'{(x:=3)}' -> 3
# expect: f'{x:=3}' ->   3
# expect: f'{1,2}' -> (1, 2)
# expect: f'{*[1],2}' -> (1, 2)
# expect: f'{ }' SyntaxError f-string: empty expression not allowed
# expect: f'{x }' -> 3
# expect: f'{ x}' -> 3
# expect: f'{x!r }' SyntaxError f-string: expecting '}'
# expect: f'{x:{w}.{w}f}' -> 3.00000000
# expect: f'{{x}' SyntaxError f-string: single '}' is not allowed
# expect: f'{x}}' SyntaxError f-string: single '}' is not allowed
# expect: f'{(x}' SyntaxError f-string: closing parenthesis '}' does not match opening parenthesis '('
# expect: f'{x)}' SyntaxError f-string: unmatched ')'
# expect: f'{x]}' SyntaxError f-string: unmatched ']'
# expect: f'''{
# expect: x
# expect: }''' -> 3
# expect: f'{x:\n}' ValueError Unknown format code '\xa' for object of type 'int'

a, b, d, s = 3, 2.5, {'k': 'v', 1: 'one'}, 'str'
print(f'{a + b}', f'{a!r}', f'{s!r:>8}', f'{d["k"]}', f"{d['k']}", f'{d[1]}', f'{a if a > 2 else b}', f'{[x for x in range(a)]}', f'{(lambda x: x * 2)(a)}', f'{a:>5}|{a:<5}|{a:^5}|{a:05}', f'{b:.3f}', f'{b:{a + 5}.{1}f}', f'{"a" "b"}', f'{s.upper()}', f'{s[0]}{s[-1]}', f'{len(s)}', f'{a=}', f'{a + 1=}', f'{a = }', f'{s=!s}', f'{b=:.1f}', f'{{}}', f'{{{a}}}', f'{a}{{b}}', f'{"{"}', f'{"}"}', f'{a,b}', f'{*[1, 2],}', f'{not a}', f'{a == 3}', f'{a!s:>4}', f'{s:>{a}}', f'{None}', f'{[]}', f'{ {1: 2} }', f'{ {1, 2} }', f'{a:#x}', f'{1000000:,}', f'{0.5:%}', f'{a:b}', f'{-a:+}', f'{a:e}', f'{s:*^9}', f'{True}', f'{True:d}', f'{1 + 2j}', f'{b!r:^{7}}|', f'{f"{a}"}', f'''{a
+ 1}''', f'{a}' 'plain' f'{b}', rf'\d{a}', f'\x41{a}', f'{a:\x3e5}' if False else '', F'{a}', fR'{a}\n')
# expect: 5.5 3    'str' v v one 3 [0, 1, 2] 6     3|3    |  3  |00003 2.500      2.5 ab STR sr 3 a=3 a + 1=4 a = 3 s=str b=2.5 {} {3} 3{b} { } (3, 2.5) (1, 2) False True    3 str None [] {1: 2} {1, 2} 0x3 1,000,000 50.000000% 11 -3 3.000000e+00 ***str*** True 1 (1+2j)   2.5  | 3 4 3plain2.5 \d3 A3  3 3\n
class C:
    def __format__(self, spec): return f'<{spec}>'
    def __repr__(self): return 'REPR'
    def __str__(self): return 'STR'
c = C()
print(f'{c}', f'{c:abc}', f'{c!r}', f'{c!s}', f'{c!a}', f'{c!r:>6}', f'{c:{a}}', f'{c:%Y-%m}', f'{c=}', f'{c=!s}', f'{[c]}', f'{c:{"x"}{"y"}}', '{:q}'.format(c), format(c, 'z'), format(c), '{!r}'.format(c), '%s %r' % (c, c))
# expect: <> <abc> REPR STR REPR   REPR <3> <%Y-%m> c=REPR c=STR [REPR] <xy> <q> <z> <> REPR STR REPR
import datetime
print(f'{datetime.date(2020, 1, 2):%d/%m/%y}', f'{datetime.date(2020, 1, 2)!r}')
# expect: 02/01/20 datetime.date(2020, 1, 2)


# A key ends at its bracket, whatever is in it.
for text in ('{0[:} {0]}', '{0[!]!r:>4}', '{0[:} {0]:{1}}'):
    print(text.format({':} {0': 5, '!': 'x'}, '>3'))
# expect: 5
# expect:  'x'
# expect:   5
