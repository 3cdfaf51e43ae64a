n = 10 ** 20
for part in (slice(None), slice(2, None), slice(None, -5, 3), slice(None, None, -1), slice(10 ** 21, 5, -2), slice(-10 ** 21, 10 ** 19),
             slice(5, 2), slice(None, 0), slice(True, 10 ** 19, 10 ** 18)):
    print(range(n)[part], range(-n, n, 7)[part], part.indices(n))
    # expect: range(0, 100000000000000000000) range(-100000000000000000000, 100000000000000000003, 7) (0, 100000000000000000000, 1)
    # expect: range(2, 100000000000000000000) range(-99999999999999999986, 100000000000000000003, 7) (2, 100000000000000000000, 1)
    # expect: range(0, 99999999999999999995, 3) range(-100000000000000000000, 99999999999999999968, 21) (0, 99999999999999999995, 3)
    # expect: range(99999999999999999999, -1, -1) range(99999999999999999996, -100000000000000000007, -7) (99999999999999999999, -1, -1)
    # expect: range(99999999999999999999, 5, -2) range(99999999999999999996, -99999999999999999965, -14) (99999999999999999999, 5, -2)
    # expect: range(0, 10000000000000000000) range(-100000000000000000000, -30000000000000000000, 7) (0, 10000000000000000000, 1)
    # expect: range(5, 2) range(-99999999999999999965, -99999999999999999986, 7) (5, 2, 1)
    # expect: range(0, 0) range(-100000000000000000000, -100000000000000000000, 7) (0, 0, 1)
    # expect: range(1, 10000000000000000000, 1000000000000000000) range(-99999999999999999993, -30000000000000000000, 7000000000000000000) (1, 10000000000000000000, 1000000000000000000)
for part, length in ((slice(None, None, 0), n), (slice(None), -n), (slice('a'), n), (slice(None, None, 0), -1)):
    try:
        print(part.indices(length))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: ValueError slice step cannot be zero
        # expect: ValueError length should not be negative
        # expect: TypeError slice indices must be integers or None or have an __index__ method
        # expect: ValueError length should not be negative
print(len(range(n)[n // 2:n // 2 + 9:2]), list(range(n)[-3:]), range(n)[::-1][0])
# expect: 5 [99999999999999999997, 99999999999999999998, 99999999999999999999] 99999999999999999999
for call in (lambda: staticmethod.__init__(staticmethod(len), 1, 2), lambda: object().__eq__(x=1), lambda: object().__setattr__('x'),
             lambda: classmethod(1, 2), lambda: [].__init__(1, 2)):
    try:
        print(call())
    except TypeError as e:
        print(e)
        # expect: staticmethod expected 1 argument, got 2
        # expect: wrapper __eq__() takes no keyword arguments
        # expect:  expected 2 arguments, got 1
        # expect: classmethod expected 1 argument, got 2
        # expect: list expected at most 1 argument, got 2
