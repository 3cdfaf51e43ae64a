def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(type(x).__name__ + ':', x)


# --- bytes_percent ---
e(lambda: b'%d %s %b %x' % (1, b'a', b'b', 255)); e(lambda: b'%s' % 'a'); e(lambda: b'%b' % 5); e(lambda: b'%r %a' % ('é', 'é')); e(lambda: b'%c' % 65); e(lambda: b'%c' % b'z'); e(lambda: b'%c' % 300); e(lambda: b'%.2f' % 1.5); e(lambda: b'%5d|%-5s|' % (1, b'a')); e(lambda: b'%(a)d' % {b'a': 1}); e(lambda: b'%d' % 'a'); e(lambda: b'%d' % ()); e(lambda: b'x' % 1); e(lambda: bytearray(b'%d') % 5); e(lambda: b'%%' % ()); e(lambda: b'%c' % 'ab')
# expect: b'1 a b ff'
# expect: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# expect: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# expect: b"'\\xe9' '\\xe9'"
# expect: b'A'
# expect: b'z'
# expect: OverflowError: %c arg not in range(256)
# expect: b'1.50'
# expect: b'    1|a    |'
# expect: b'1'
# expect: TypeError: %d format: a real number is required, not str
# expect: TypeError: not enough arguments for format string
# expect: TypeError: not all arguments converted during bytes formatting
# expect: bytearray(b'5')
# expect: b'%'
# expect: TypeError: %c requires an integer in range(256) or a single byte
