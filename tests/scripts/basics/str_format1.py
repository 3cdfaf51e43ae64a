def t(f, *a, **k):
    try: print(repr(f), repr(f.format(*a, **k)))
    except Exception as e: print(repr(f), type(e).__name__, e)
t('{}', 1); t('{} {}', 1, 2); t('{0} {1} {0}', 'a', 'b'); t('{} {0}', 1); t('{0} {}', 1); t('{', 1); t('}', 1); t('{{}}', 1); t('{{{}}}', 1); t('{}{', 1); t('{}}', 1); t('{0', 1); t('{0}}'); t('{1}', 1); t('{}'); t('{a}', a=1); t('{a}'); t('{a} {}', 1, a=2); t('{0.real}', 5); t('{0.foo}', 5); t('{0[0]}', [1]); t('{0[a]}', {'a': 1}); t('{0[a]}', [1]); t('{0[5]}', [1]); t('{0[-1]}', [1]); t('{a[b].real}', a={'b': 2}); t('{0[}', [1]); t('{0[]}', [1]); t('{0.}', 1); t('{0]}', 1); t('{.real}', 5); t('{[0]}', [7]); t('{!r}', 'a'); t('{!s}', 'a'); t('{!a}', 'é'); t('{!x}', 1); t('{!}', 1); t('{!r', 1); t('{!rr}', 1); t('{0!r:5}|', 'a'); t('{:{}}|', 'a', 5); t('{:{w}.{p}f}', 3.14159, w=8, p=2); t('{0:{1}}', 'a', 5); t('{0:{}}', 'a', 5); t('{:{:{}}}', 1, 2, 3); t('{:{}}', 1); t('{:>{w}}', 'x', w=4); t('{-1}', 1); t('{ }', 1); t('{0 }', 1); t('{ 0}', 1); t('{a b}', **{'a b': 3}); t('{0[a b]}', {'a b': 1}); t('{0[x]y}', {'x': 1}); t('{0..x}', 1); t('{:}', 1); t('{!r:}', 1); t('{0:!r}', 1); t('{:d}', 'a'); t('{:s}', 1); t('{:x}', 1.5); t('{:c}', 65); t('{:5c}|', 65); t('{:c}', 0x110000); t('{:,}', 'a'); t('{:=5}', 'a'); t('{:05}', 'a'); t('{:<05}', 'a'); t('{:.2}', 'abc'); t('{:.2}', 5); t('{:.2d}', 5); t('{:+}', 'a'); t('{: }', 'a'); t('{:#}', 'a'); t('{:5}|', None); t('{}', None); t('{:5}', [1]); t('{:5}', object); t('{99999999999999999999}', 1); t('{:99999999999999999999}', 1); t('{0[99999999999999999999]}', [1]); t('{01}', 1, 2); t('{0x1}', 1)
# expect: '{}' '1'
# expect: '{} {}' '1 2'
# expect: '{0} {1} {0}' 'a b a'
# expect: '{} {0}' ValueError cannot switch from automatic field numbering to manual field specification
# expect: '{0} {}' ValueError cannot switch from manual field specification to automatic field numbering
# expect: '{' ValueError Single '{' encountered in format string
# expect: '}' ValueError Single '}' encountered in format string
# expect: '{{}}' '{}'
# expect: '{{{}}}' '{1}'
# expect: '{}{' ValueError Single '{' encountered in format string
# expect: '{}}' ValueError Single '}' encountered in format string
# expect: '{0' ValueError expected '}' before end of string
# expect: '{0}}' IndexError Replacement index 0 out of range for positional args tuple
# expect: '{1}' IndexError Replacement index 1 out of range for positional args tuple
# expect: '{}' IndexError Replacement index 0 out of range for positional args tuple
# expect: '{a}' '1'
# expect: '{a}' KeyError 'a'
# expect: '{a} {}' '2 1'
# expect: '{0.real}' '5'
# expect: '{0.foo}' AttributeError 'int' object has no attribute 'foo'
# expect: '{0[0]}' '1'
# expect: '{0[a]}' '1'
# expect: '{0[a]}' TypeError list indices must be integers or slices, not str
# expect: '{0[5]}' IndexError list index out of range
# expect: '{0[-1]}' TypeError list indices must be integers or slices, not str
# expect: '{a[b].real}' '2'
# expect: '{0[}' ValueError expected '}' before end of string
# expect: '{0[]}' ValueError Empty attribute in format string
# expect: '{0.}' ValueError Empty attribute in format string
# expect: '{0]}' KeyError '0]'
# expect: '{.real}' '5'
# expect: '{[0]}' '7'
# expect: '{!r}' "'a'"
# expect: '{!s}' 'a'
# expect: '{!a}' "'\\xe9'"
# expect: '{!x}' ValueError Unknown conversion specifier x
# expect: '{!}' ValueError unmatched '{' in format spec
# expect: '{!r' ValueError unmatched '{' in format spec
# expect: '{!rr}' ValueError expected ':' after conversion specifier
# expect: '{0!r:5}|' "'a'  |"
# expect: '{:{}}|' 'a    |'
# expect: '{:{w}.{p}f}' '    3.14'
# expect: '{0:{1}}' 'a    '
# expect: '{0:{}}' ValueError cannot switch from manual field specification to automatic field numbering
# expect: '{:{:{}}}' ValueError Max string recursion exceeded
# expect: '{:{}}' IndexError Replacement index 1 out of range for positional args tuple
# expect: '{:>{w}}' '   x'
# expect: '{-1}' KeyError '-1'
# expect: '{ }' KeyError ' '
# expect: '{0 }' KeyError '0 '
# expect: '{ 0}' KeyError ' 0'
# expect: '{a b}' '3'
# expect: '{0[a b]}' '1'
# expect: '{0[x]y}' ValueError Only '.' or '[' may follow ']' in format field specifier
# expect: '{0..x}' ValueError Empty attribute in format string
# expect: '{:}' '1'
# expect: '{!r:}' '1'
# expect: '{0:!r}' ValueError Invalid format specifier '!r' for object of type 'int'
# expect: '{:d}' ValueError Unknown format code 'd' for object of type 'str'
# expect: '{:s}' ValueError Unknown format code 's' for object of type 'int'
# expect: '{:x}' ValueError Unknown format code 'x' for object of type 'float'
# expect: '{:c}' 'A'
# expect: '{:5c}|' '    A|'
# expect: '{:c}' OverflowError %c arg not in range(0x110000)
# expect: '{:,}' ValueError Cannot specify ',' with 's'.
# expect: '{:=5}' ValueError '=' alignment not allowed in string format specifier
# expect: '{:05}' 'a0000'
# expect: '{:<05}' 'a0000'
# expect: '{:.2}' 'ab'
# expect: '{:.2}' ValueError Precision not allowed in integer format specifier
# expect: '{:.2d}' ValueError Precision not allowed in integer format specifier
# expect: '{:+}' ValueError Sign not allowed in string format specifier
# expect: '{: }' ValueError Space not allowed in string format specifier
# expect: '{:#}' ValueError Alternate form (#) not allowed in string format specifier
# expect: '{:5}|' TypeError unsupported format string passed to NoneType.__format__
# expect: '{}' 'None'
# expect: '{:5}' TypeError unsupported format string passed to list.__format__
# expect: '{:5}' TypeError unsupported format string passed to type.__format__
# expect: '{99999999999999999999}' ValueError Too many decimal digits in format string
# expect: '{:99999999999999999999}' ValueError Too many decimal digits in format string
# expect: '{0[99999999999999999999]}' ValueError Too many decimal digits in format string
# expect: '{01}' '2'
# expect: '{0x1}' KeyError '0x1'
