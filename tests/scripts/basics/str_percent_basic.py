print('%s %d %r' % ('a', 5, 'b'), '%5s|%-5s|' % ('a', 'b'), '%05d %+d % d' % (42, 3, 3), '%x %X %o %#x' % (255, 255, 8, 255), '%.2f %e %g' % (3.14159, 12345.678, 0.0001), '%c%c' % (65, 'B'), '%%' % (), '%(a)s %(b)d' % {'a': 1, 'b': 2}, '%s' % [1], '%s' % (None,), '%*d|%-*d|' % (5, 42, 5, 42), '%.3s' % 'abcdef', '%i' % 3.99, '%5.1f' % 2.25, '%a' % 'é')
# expect: a 5 'b'     a|b    | 00042 +3  3 ff FF 10 0xff 3.14 1.234568e+04 0.0001 AB % 1 2 [1] None    42|42   | abc 3   2.2 '\xe9'
for f, a in (('%s %s', 1), ('%s', (1, 2)), ('%d', 'a'), ('%z', 1), ('%', 1), ('%(a)s', 1), ('%(a)s', {}), ('%c', 'ab'), ('%c', 2 ** 30), ('%x', 1.5), ('%f', 'a'), ('abc', 1), ('%*d', (1,)), ('%d', None), ('%(a)s %s', {'a': 1})):
    try: print(f % a)
    except Exception as e: print(f, type(e).__name__, e)
    # expect: %s %s TypeError not enough arguments for format string
    # expect: %s TypeError not all arguments converted during string formatting
    # expect: %d TypeError %d format: a real number is required, not str
    # expect: %z ValueError unsupported format character 'z' (0x7a) at index 1
    # expect: % ValueError incomplete format
    # expect: %(a)s TypeError format requires a mapping
    # expect: %(a)s KeyError 'a'
    # expect: %c TypeError %c requires int or char
    # expect: %c OverflowError %c arg not in range(0x110000)
    # expect: %x TypeError %x format: an integer is required, not float
    # expect: %f TypeError must be real number, not str
    # expect: abc TypeError not all arguments converted during string formatting
    # expect: %*d TypeError not enough arguments for format string
    # expect: %d TypeError %d format: a real number is required, not NoneType
    # expect: %(a)s %s TypeError not enough arguments for format string
