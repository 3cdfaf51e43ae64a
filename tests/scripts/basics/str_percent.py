def t(f, a):
    try: print(repr(f), repr(f % a))
    except Exception as e: print(repr(f), type(e).__name__, e)
t('%s', 1); t('%s', (1,)); t('%s', ()); t('%s', (1, 2)); t('%d', 'a'); t('%d', 1.9); t('%d', None); t('%i', True); t('%u', 5); t('%x', 255); t('%X', -255); t('%#x', 255); t('%#o', 8); t('%#X', 10); t('%o', -8); t('%c', 65); t('%c', 'A'); t('%c', 'AB'); t('%c', -1); t('%c', 0x110000); t('%c', 1.5); t('%c', ''); t('%5d|', 42); t('%-5d|', 42); t('%05d', 42); t('%+d', 42); t('% d', 42); t('%.3d', 5); t('%8.3d|', 5); t('%-08d|', 5); t('%+05d', -3); t('%%', ()); t('%', 1); t('%z', 1); t('abc', 1); t('abc', ()); t('abc', {}); t('abc', []); t('%(a)s', {'a': 1}); t('%(a)s %(b)d', {'a': 1, 'b': 2}); t('%(a)s', 1); t('%(x)s', {'a': 1}); t('%(a', {'a': 1}); t('%(a)', {'a': 1}); t('%s %(a)s', {'a': 1}); t('%(a)s %s', {'a': 1}); t('%*d', (5, 42)); t('%-*d|', (5, 42)); t('%*d|', (-5, 42)); t('%.*f', (2, 3.14159)); t('%*d', ('a', 1)); t('%*d', (5,)); t('%.2s', 'abc'); t('%5.1s|', 'abc'); t('%r', 'a'); t('%a', 'é'); t('%10r|', 'a'); t('%s %s', [1, 2]); t('%s', [1, 2]); t('%d%%', 50); t('%5%', ()); t('%ld', 5); t('%hd', 5); t('%s', None); t('%e', 'a'); t('%f', None); t('%x', 1.5); t('%x', 'a'); t('%d', 10 ** 30); t('%x', 10 ** 30); t('%.50f', 0.1); t('%()s', {'': 'empty'}); t('%(a)(b)s', {'a(b': 1}); t('%s' * 3, (1, 2, 3)); t('%99999999999999d', 1); t('%.99999999999d', 1); t('%#5x|', 10); t('%#.3o', 8); t('%d', 1e20); t('%d', '3'); t('%s', b'x'); t('%s', {1: 2}); t('%(1)s', {'1': 2}); t('%f', True); t('%y', 1); t('a %', 1); t('%s %', (1,)); t('%-', 1); t('%.', 1)
# expect: '%s' '1'
# expect: '%s' '1'
# expect: '%s' TypeError not enough arguments for format string
# expect: '%s' TypeError not all arguments converted during string formatting
# expect: '%d' TypeError %d format: a real number is required, not str
# expect: '%d' '1'
# expect: '%d' TypeError %d format: a real number is required, not NoneType
# expect: '%i' '1'
# expect: '%u' '5'
# expect: '%x' 'ff'
# expect: '%X' '-FF'
# expect: '%#x' '0xff'
# expect: '%#o' '0o10'
# expect: '%#X' '0XA'
# expect: '%o' '-10'
# expect: '%c' 'A'
# expect: '%c' 'A'
# expect: '%c' TypeError %c requires int or char
# expect: '%c' OverflowError %c arg not in range(0x110000)
# expect: '%c' OverflowError %c arg not in range(0x110000)
# expect: '%c' TypeError %c requires int or char
# expect: '%c' TypeError %c requires int or char
# expect: '%5d|' '   42|'
# expect: '%-5d|' '42   |'
# expect: '%05d' '00042'
# expect: '%+d' '+42'
# expect: '% d' ' 42'
# expect: '%.3d' '005'
# expect: '%8.3d|' '     005|'
# expect: '%-08d|' '5       |'
# expect: '%+05d' '-0003'
# expect: '%%' '%'
# expect: '%' ValueError incomplete format
# expect: '%z' ValueError unsupported format character 'z' (0x7a) at index 1
# expect: 'abc' TypeError not all arguments converted during string formatting
# expect: 'abc' 'abc'
# expect: 'abc' 'abc'
# expect: 'abc' 'abc'
# expect: '%(a)s' '1'
# expect: '%(a)s %(b)d' '1 2'
# expect: '%(a)s' TypeError format requires a mapping
# expect: '%(x)s' KeyError 'x'
# expect: '%(a' ValueError incomplete format key
# expect: '%(a)' ValueError incomplete format
# expect: '%s %(a)s' "{'a': 1} 1"
# expect: '%(a)s %s' TypeError not enough arguments for format string
# expect: '%*d' '   42'
# expect: '%-*d|' '42   |'
# expect: '%*d|' '42   |'
# expect: '%.*f' '3.14'
# expect: '%*d' TypeError * wants int
# expect: '%*d' TypeError not enough arguments for format string
# expect: '%.2s' 'ab'
# expect: '%5.1s|' '    a|'
# expect: '%r' "'a'"
# expect: '%a' "'\\xe9'"
# expect: '%10r|' "       'a'|"
# expect: '%s %s' TypeError not enough arguments for format string
# expect: '%s' '[1, 2]'
# expect: '%d%%' '50%'
# expect: '%5%' TypeError not enough arguments for format string
# expect: '%ld' '5'
# expect: '%hd' '5'
# expect: '%s' 'None'
# expect: '%e' TypeError must be real number, not str
# expect: '%f' TypeError must be real number, not NoneType
# expect: '%x' TypeError %x format: an integer is required, not float
# expect: '%x' TypeError %x format: an integer is required, not str
# expect: '%d' '1000000000000000000000000000000'
# expect: '%x' 'c9f2c9cd04674edea40000000'
# expect: '%.50f' '0.10000000000000000555111512312578270211815834045410'
# expect: '%()s' 'empty'
# expect: '%(a)(b)s' KeyError 'a'
# expect: '%s%s%s' '123'
# expect: '%99999999999999d' MemoryError
# expect: '%.99999999999d' ValueError precision too big
# expect: '%#5x|' '  0xa|'
# expect: '%#.3o' '0o010'
# expect: '%d' '100000000000000000000'
# expect: '%d' TypeError %d format: a real number is required, not str
# expect: '%s' "b'x'"
# expect: '%s' '{1: 2}'
# expect: '%(1)s' '2'
# expect: '%f' '1.000000'
# expect: '%y' ValueError unsupported format character 'y' (0x79) at index 1
# expect: 'a %' ValueError incomplete format
# expect: '%s %' ValueError incomplete format
# expect: '%-' ValueError incomplete format
# expect: '%.' ValueError incomplete format
