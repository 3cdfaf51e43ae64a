print("%d %i %u %s %r %a %c %c %x %X %o %e %f %g %%" % (1, 2.9, 3, "s", "r", "\u00e9", 65, "B", 255, 255, 8, 1.5, 2.5, 3.5))
# expect: 1 2 3 s 'r' '\xe9' A B ff FF 10 1.500000e+00 2.500000 3.5 %
print("%5d|%-5d|%05d|%+d|% d|%#x|%#o|%.3d|%8.3f|%-8.2e|%5s|%-5s|%.2s|%5.1s|" % (1, 1, 1, 1, 1, 255, 8, 7, 3.14159, 1234.5, "ab", "ab", "abc", "xyz"))
# expect:     1|1    |00001|+1| 1|0xff|0o10|007|   3.142|1.23e+03|   ab|ab   |ab|    x|
print("%(a)s %(b)05.1f %(a)r %%" % {"a": "x", "b": 2}, "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%s" % (1,), "%s" % [1, 2], "%s %s" % ("a", (1, 2)), "%(k)s" % {"k": (1,)}, "%d" % True, "%s" % None, "%x" % -255, "%#X" % 255, "%+.1e" % 0, "% 5d" % 3)
# expect: x 002.0 'x' %     1|2    |3.14 1 [1, 2] a (1, 2) (1,) 1 None -ff 0XFF +0.0e+00     3
for f, a in [("%d", "a"), ("%d", None), ("%d", 1j), ("%x", 1.5), ("%c", "ab"), ("%c", 1.5), ("%c", -1), ("%c", 0x110000), ("%f", "a"), ("%", 1), ("%z", 1), ("%s %s", "a"), ("%s", ("a", "b")), ("%s", ()), ("a", 1), ("a", (1,)), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {}), ("%*d", ("a", 1)), ("%*d", (1,)), ("abc %", 5), ("%5", 1), ("%.d", 5), ("%l", 1), ("%ld", 5), ("%d", float("inf")), ("%d", float("nan")), ("%(a)s %s", {"a": 1}), ("a", {}), ("a", []), ("%i", []), ("%\u00e9", 1)]:
    try:
        print(repr(f), repr(f % a))
    except Exception as e:
        print(repr(f), type(e).__name__, e)
# expect: '%d' TypeError %d format: a real number is required, not str
# expect: '%d' TypeError %d format: a real number is required, not NoneType
# expect: '%d' TypeError %d format: a real number is required, not complex
# expect: '%x' TypeError %x format: an integer is required, not float
# expect: '%c' TypeError %c requires int or char
# expect: '%c' TypeError %c requires int or char
# expect: '%c' OverflowError %c arg not in range(0x110000)
# expect: '%c' OverflowError %c arg not in range(0x110000)
# expect: '%f' TypeError must be real number, not str
# expect: '%' ValueError incomplete format
# expect: '%z' ValueError unsupported format character 'z' (0x7a) at index 1
# expect: '%s %s' TypeError not enough arguments for format string
# expect: '%s' TypeError not all arguments converted during string formatting
# expect: '%s' TypeError not enough arguments for format string
# expect: 'a' TypeError not all arguments converted during string formatting
# expect: 'a' TypeError not all arguments converted during string formatting
# expect: '%(a)s' TypeError format requires a mapping
# expect: '%(a)s' KeyError 'a'
# expect: '%(a' ValueError incomplete format key
# expect: '%*d' TypeError * wants int
# expect: '%*d' TypeError not enough arguments for format string
# expect: 'abc %' ValueError incomplete format
# expect: '%5' ValueError incomplete format
# expect: '%.d' '5'
# expect: '%l' ValueError incomplete format
# expect: '%ld' '5'
# expect: '%d' OverflowError cannot convert float infinity to integer
# expect: '%d' ValueError cannot convert float NaN to integer
# expect: '%(a)s %s' TypeError not enough arguments for format string
# expect: 'a' 'a'
# expect: 'a' 'a'
# expect: '%i' TypeError %i format: a real number is required, not list
# expect: '%é' ValueError unsupported format character '?' (0xe9) at index 1
