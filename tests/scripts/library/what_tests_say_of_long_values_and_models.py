# What a test says of long values begins near the difference.
import unittest
t = unittest.TestCase()
for a, b in (([1] * 40, [1] * 39 + [2]), ({i: i for i in range(30)}, {i: i + (i == 29) for i in range(30)}), ('x' * 99, 'x' * 50), ([0] + [1] * 60, [2] + [1] * 60), (range(9), 'q' * 100)):
    try: t.assertEqual(a, b)
    except AssertionError as e: print(str(e).split('\n')[0])
    # expect: Lists differ: [1, 1[52 chars] 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] != [1, 1[52 chars] 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]
    # expect: {0: 0[152 chars]22: 22, 23: 23, 24: 24, 25: 25, 26: 26, 27: 27, 28: 28, 29: 29} != {0: 0[152 chars]22: 22, 23: 23, 24: 24, 25: 25, 26: 26, 27: 27, 28: 28, 29: 30}
    # expect: 'xxxx[33 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' != 'xxxx[33 chars]xxxxxxxxxxxxx'
    # expect: Lists differ: [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,[136 chars]1, 1] != [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,[136 chars]1, 1]
    # expect: range(0, 9) != 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq[56 chars]qqqq'
for f in (t.assertAlmostEqual, t.assertNotAlmostEqual):
    try: f(1, 2, 3, delta=1)
    except TypeError as e: print(e)
    # expect: specify delta or places not both
    # expect: specify delta or places not both
from unittest.mock import create_autospec
class C:
    def f(self, a, b=1): pass
try: create_autospec(C).f()
except TypeError as e: print(e)  # expect: missing a required argument: 'a'
create_autospec(C).f(1, 2)
