# What follows a star and can't be unpacked is shown at the whole call.
import sys, traceback
def f(*a, **k): pass
def g(x):
    print(f(*x), 2)
for x in (5, None):
    try: g(x)
    except TypeError: print(*traceback.format_exc().splitlines()[3:], sep='\n')

# expect:          ^^^^
# expect matches:   File ".*", line 5, in g
# expect:     print(f(*x), 2)
# expect:           ^^^^^
# expect: TypeError: __main__.f() argument after * must be an iterable, not int
# expect:          ^^^^
# expect matches:   File ".*", line 5, in g
# expect:     print(f(*x), 2)
# expect:           ^^^^^
# expect: TypeError: __main__.f() argument after * must be an iterable, not NoneType
