for fill in ('a', b'ab', b'', None, 1, b'*', bytearray(b'-')):
    for name in ('center', 'ljust', 'rjust'):
        try: print(getattr(b'x', name)(3, fill))
        except TypeError as e: print(e)
# expect: center() argument 2 must be a byte string of length 1, not str
# expect: ljust() argument 2 must be a byte string of length 1, not str
# expect: rjust() argument 2 must be a byte string of length 1, not str
# expect: center() argument 2 must be a byte string of length 1, not bytes
# expect: ljust() argument 2 must be a byte string of length 1, not bytes
# expect: rjust() argument 2 must be a byte string of length 1, not bytes
# expect: center() argument 2 must be a byte string of length 1, not bytes
# expect: ljust() argument 2 must be a byte string of length 1, not bytes
# expect: rjust() argument 2 must be a byte string of length 1, not bytes
# expect: center() argument 2 must be a byte string of length 1, not None
# expect: ljust() argument 2 must be a byte string of length 1, not None
# expect: rjust() argument 2 must be a byte string of length 1, not None
# expect: center() argument 2 must be a byte string of length 1, not int
# expect: ljust() argument 2 must be a byte string of length 1, not int
# expect: rjust() argument 2 must be a byte string of length 1, not int
# expect: b'*x*'
# expect: b'x**'
# expect: b'**x'
# expect: b'-x-'
# expect: b'x--'
# expect: b'--x'
