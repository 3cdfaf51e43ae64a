print('{}-{}'.format(1, 'a'), '{1}{0}'.format('a', 'b'), '{a}'.format(a=5), '{0.real}'.format(3), '{0[1]}'.format([1, 2]), '{:>5}|{:<5}|{:^5}|'.format('a', 'b', 'c'), '{:05d}'.format(42), '{:+}'.format(3), '{:x}{:X}{:o}{:b}'.format(255, 255, 8, 5), '{:#x}'.format(255), '{:,}'.format(1234567), '{:.2f}'.format(3.14159), '{:e}'.format(1234.5), '{:%}'.format(0.5), '{!r}'.format('a'), '{{}}'.format(), '{:*^9}'.format('mid'), '{:{w}}'.format(1, w=5), '{:c}'.format(65), '{:5}'.format(1), '{:5}'.format('1'), '{:.3}'.format('abcdef'))
# expect: 1-a ba 5 3 2     a|b    |  c  | 00042 +3 ffFF10101 0xff 1,234,567 3.14 1.234500e+03 50.000000% 'a' {} ***mid***     1 A     1 1     abc
for f, a in (('{}', ()), ('{1}', (1,)), ('{a}', ()), ('{', ()), ('}', ()), ('{!z}', (1,)), ('{:d}', ('a',)), ('{:z}', (1,)), ('{0}{}', (1, 2)), ('{}{0}', (1, 2)), ('{0.x}', (1,)), ('{0[5]}', ([],)), ('{:s}', (1,)), ('{:.2d}', (1,)), ('{:x}', (1.5,)), ('{!}', (1,)), ('{:,s}', ('a',)), ('{:=5}', ('a',)), ('{:5.1f', (1,))):
    try: print(f.format(*a))
    except Exception as e: print(f, type(e).__name__, e)
    # expect: {} IndexError Replacement index 0 out of range for positional args tuple
    # expect: {1} IndexError Replacement index 1 out of range for positional args tuple
    # expect: {a} KeyError 'a'
    # expect: { ValueError Single '{' encountered in format string
    # expect: } ValueError Single '}' encountered in format string
    # expect: {!z} ValueError Unknown conversion specifier z
    # expect: {:d} ValueError Unknown format code 'd' for object of type 'str'
    # expect: {:z} ValueError Negative zero coercion (z) not allowed in integer format specifier
    # expect: {0}{} ValueError cannot switch from manual field specification to automatic field numbering
    # expect: {}{0} ValueError cannot switch from automatic field numbering to manual field specification
    # expect: {0.x} AttributeError 'int' object has no attribute 'x'
    # expect: {0[5]} IndexError list index out of range
    # expect: {:s} ValueError Unknown format code 's' for object of type 'int'
    # expect: {:.2d} ValueError Precision not allowed in integer format specifier
    # expect: {:x} ValueError Unknown format code 'x' for object of type 'float'
    # expect: {!} ValueError unmatched '{' in format spec
    # expect: {:,s} ValueError Cannot specify ',' with 's'.
    # expect: {:=5} ValueError '=' alignment not allowed in string format specifier
    # expect: {:5.1f ValueError unmatched '{' in format spec
