import unittest
import warnings


class Older(unittest.TestCase):
    def test_names(self):
        self.assertEquals(1, 1)
        self.assert_(True)
        self.assertNotEquals(1, 2)
        self.failIf(0)
        self.failUnlessEqual(1, 1)

    def test_regular(self):
        with self.assertRaisesRegexp(ValueError, 'lit'):
            int('x')
        self.assertRegexpMatches('abc', 'b')

    def test_subset(self):
        self.assertDictContainsSubset({'a': 1, 'c': 3}, {'a': 2})


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(Older).run(result)
print(result, *result.failures[0][1].split('\n')[-2:])
# expect: <unittest.result.TestResult run=3 errors=0 failures=1> AssertionError: Missing: 'c'; Mismatched values: 'a', expected: 1, actual: 2
print(*[str(each.message) for each in caught], sep='\n')
# expect: Please use assertEqual instead.
# expect: Please use assertTrue instead.
# expect: Please use assertNotEqual instead.
# expect: Please use assertFalse instead.
# expect: Please use assertEqual instead.
# expect: Please use assertRaisesRegex instead.
# expect: Please use assertRegex instead.
# expect: assertDictContainsSubset is deprecated


class Kept(unittest.TextTestRunner):
    def __init__(self, **options):
        import io
        super().__init__(io.StringIO(), **options)


with warnings.catch_warnings(record=True) as caught:
    unittest.main(argv=['x'], exit=False, testRunner=Kept)
print(len(caught), hasattr(Older, 'assertItemsEqual'))  # expect: 7 False
