print('%d %i %u' % (1, 2.9, True), '%5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5), '%x %X %o %#x %#o' % (255, 255, 8, 255, 8), '%e %E %f %F %g %G' % ((1234.5,) * 6), '%c%c' % ('a', 66), '%s %r %a' % ('é', 'é', 'é'), '%%', '%.2f' % 3.14159, '%10.3s|' % 'abcdef', '%*d' % (5, 42), '%.*f' % (2, 3.14159), '%(a)s %(b)d' % {'a': 1, 'b': 2}, '%s' % ((1, 2),), '%s' % [1], '%-10s|' % 'x', '%05.1f' % 2.55, '%+.1e' % 12345, '%#.3x' % 10)
# expect: 1 2 1     1|2    |00003|+4| 5 ff FF 10 0xff 0o10 1.234500e+03 1.234500E+03 1234.500000 1234.500000 1234.5 1234.5 aB é 'é' '\xe9' %% 3.14        abc|    42 3.14 1 2 (1, 2) [1] x         | 002.5 +1.2e+04 0x00a
for f, a in (('%d', 'a'), ('%d %d', 1), ('%d', (1, 2)), ('%z', 1), ('%', 1), ('%(a)s', {}), ('%(a)s', 1), ('%c', 'ab'), ('%c', -1), ('%x', 1.5), ('%s', ()), ('%d', None), ('%f', 'x'), ('%(a', {'a': 1}), ('%*d', (1,)), ('a', 1), ('a', (1,)), ('a', {'x': 1}), ('%d', 1j), ('%i', '3'), ('%5', 1), ('%s %s', 'ab'), ('%c', 1.5), ('%o', 'a')):
    try: print(repr(f), f % a)
    except Exception as e: print(repr(f), type(e).__name__, e)
# expect: '%d' TypeError %d format: a real number is required, not str
# expect: '%d %d' TypeError not enough arguments for format string
# expect: '%d' TypeError not all arguments converted during string formatting
# expect: '%z' ValueError unsupported format character 'z' (0x7a) at index 1
# expect: '%' ValueError incomplete format
# expect: '%(a)s' KeyError 'a'
# expect: '%(a)s' TypeError format requires a mapping
# expect: '%c' TypeError %c requires int or char
# expect: '%c' OverflowError %c arg not in range(0x110000)
# expect: '%x' TypeError %x format: an integer is required, not float
# expect: '%s' TypeError not enough arguments for format string
# expect: '%d' TypeError %d format: a real number is required, not NoneType
# expect: '%f' TypeError must be real number, not str
# expect: '%(a' ValueError incomplete format key
# expect: '%*d' TypeError not enough arguments for format string
# expect: 'a' TypeError not all arguments converted during string formatting
# expect: 'a' TypeError not all arguments converted during string formatting
# expect: 'a' a
# expect: '%d' TypeError %d format: a real number is required, not complex
# expect: '%i' TypeError %i format: a real number is required, not str
# expect: '%5' ValueError incomplete format
# expect: '%s %s' TypeError not enough arguments for format string
# expect: '%c' TypeError %c requires int or char
# expect: '%o' TypeError %o format: an integer is required, not str
