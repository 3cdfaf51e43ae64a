"""Test cases, what their assertions say, reports."""
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, '|', e)
import unittest, io, sys
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.log = []; cls.addClassCleanup(print, 'class cleanup')
    def setUp(self): self.log.append('setup'); self.addCleanup(self.log.append, 'clean')
    def tearDown(self): self.log.append('down')
    def test_ok(self): self.assertEqual(1, 1)
    def test_fail(self): self.assertEqual([1, 2, 3], [1, 2, 4], 'msg')
    def test_err(self): raise KeyError('x')
    @unittest.skip('why')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail('expected')
    @unittest.expectedFailure
    def test_xs(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest('s', i=i): self.assertNotEqual(i, 1)
    @unittest.skipIf(sys.version_info < (3,), 'old')
    def test_doc(self):
        """The doc line.

        more"""
        self.assertTrue(0)
def run(cls, **k):
    out = io.StringIO(); r = unittest.TextTestRunner(out, **k).run(unittest.defaultTestLoader.loadTestsFromTestCase(cls))
    text = out.getvalue()
    import re
    print(re.sub(r'in \d+\.\d+s', 'in Xs', re.sub(r'line \d+', 'line N', re.sub(r'File ".*?"', 'File F', text)))); return r
r = run(A, verbosity=2); print(r, r.wasSuccessful(), len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), len(r.unexpectedSuccesses), r.testsRun)
# expect: class cleanup
# expect: test_doc (__main__.A.test_doc)
# expect: The doc line. ... FAIL
# expect: test_err (__main__.A.test_err) ... ERROR
# expect: test_fail (__main__.A.test_fail) ... FAIL
# expect: test_ok (__main__.A.test_ok) ... ok
# expect: test_skip (__main__.A.test_skip) ... skipped 'why'
# expect: test_sub (__main__.A.test_sub) ...
# expect:   test_sub (__main__.A.test_sub) [s] (i=1) ... FAIL
# expect: test_xf (__main__.A.test_xf) ... expected failure
# expect: test_xs (__main__.A.test_xs) ... unexpected success
# expect:
# expect: ======================================================================
# expect: ERROR: test_err (__main__.A.test_err)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File F, line N, in test_err
# expect:     def test_err(self): raise KeyError('x')
# expect:                         ^^^^^^^^^^^^^^^^^^^
# expect: KeyError: 'x'
# expect:
# expect: ======================================================================
# expect: FAIL: test_doc (__main__.A.test_doc)
# expect: The doc line.
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File F, line N, in test_doc
# expect:     self.assertTrue(0)
# expect: AssertionError: 0 is not true
# expect:
# expect: ======================================================================
# expect: FAIL: test_fail (__main__.A.test_fail)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File F, line N, in test_fail
# expect:     def test_fail(self): self.assertEqual([1, 2, 3], [1, 2, 4], 'msg')
# expect:                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: AssertionError: Lists differ: [1, 2, 3] != [1, 2, 4]
# expect:
# expect: First differing element 2:
# expect: 3
# expect: 4
# expect:
# expect: - [1, 2, 3]
# expect: ?        ^
# expect:
# expect: + [1, 2, 4]
# expect: ?        ^
# expect:  : msg
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.A.test_sub) [s] (i=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File F, line N, in test_sub
# expect:     with self.subTest('s', i=i): self.assertNotEqual(i, 1)
# expect:                                  ^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: AssertionError: 1 == 1
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_xs (__main__.A.test_xs)
# expect: ----------------------------------------------------------------------
# expect: Ran 8 tests in Xs
# expect:
# expect: FAILED (failures=3, errors=1, skipped=1, expected failures=1, unexpected successes=1)
# expect:
# expect: <unittest.runner.TextTestResult run=8 errors=1 failures=3> False 3 1 1 1 1 8
class B(unittest.TestCase): pass
b = B()
def a(name, *args, **k): t(getattr(b, name), *args, **k)
a('assertEqual', {'a': 1, 'b': 2}, {'a': 1, 'b': 3}); a('assertEqual', 'one\ntwo\n', 'one\n2\n'); a('assertEqual', {1, 2}, {2, 3}); a('assertEqual', (1, 2), (1, 2, 3)); a('assertEqual', 1, 'a'); a('assertListEqual', [1], (1,)); a('assertIn', 1, [2]); a('assertNotIn', 1, [1]); a('assertIs', [], []); a('assertIsNone', 0); a('assertIsInstance', 1, str); a('assertIsInstance', 1, (str, list)); a('assertNotIsInstance', 1, int)
# expect: AssertionError | {'a': 1, 'b': 2} != {'a': 1, 'b': 3}
# expect: - {'a': 1, 'b': 2}
# expect: ?               ^
# expect:
# expect: + {'a': 1, 'b': 3}
# expect: ?               ^
# expect:
# expect: AssertionError | 'one\ntwo\n' != 'one\n2\n'
# expect:   one
# expect: - two
# expect: + 2
# expect:
# expect: AssertionError | Items in the first set but not the second:
# expect: 1
# expect: Items in the second set but not the first:
# expect: 3
# expect: AssertionError | Tuples differ: (1, 2) != (1, 2, 3)
# expect:
# expect: Second tuple contains 1 additional elements.
# expect: First extra element 2:
# expect: 3
# expect:
# expect: - (1, 2)
# expect: + (1, 2, 3)
# expect: ?      +++
# expect:
# expect: AssertionError | 1 != 'a'
# expect: AssertionError | Second sequence is not a list: (1,)
# expect: AssertionError | 1 not found in [2]
# expect: AssertionError | 1 unexpectedly found in [1]
# expect: AssertionError | [] is not []
# expect: AssertionError | 0 is not None
# expect: AssertionError | 1 is not an instance of <class 'str'>
# expect: AssertionError | 1 is not an instance of (<class 'str'>, <class 'list'>)
# expect: AssertionError | 1 is an instance of <class 'int'>
a('assertAlmostEqual', 1.0, 1.1); a('assertAlmostEqual', 1, 1.05, delta=.01); a('assertAlmostEqual', 1, 1.00000001); a('assertNotAlmostEqual', 1, 1); a('assertGreater', 1, 2); a('assertLessEqual', 3, 2, 'm'); a('assertRegex', 'abc', 'x+'); a('assertNotRegex', 'abc', 'b'); a('assertCountEqual', [1, 2, 2], [2, 1, 1]); a('assertCountEqual', 'ab', 'ba'); a('assertSequenceEqual', [1, 2], (1, 3)); a('assertSequenceEqual', [1], [1, 2], seq_type=list); a('assertMultiLineEqual', 'a', 'b'); a('assertDictEqual', {1: 2}, []); a('assertSetEqual', {1}, [1]); a('assertTupleEqual', (1,), (2,)); a('assertRaises', ValueError, int, '5'); a('assertRaises', ValueError, int, 'x'); a('assertRaisesRegex', ValueError, 'zzz', int, 'x'); a('fail'); a('assertTrue', []); a('assertFalse', 'x'); a('assertIsNot', None, None); a('assertNotEqual', 1, 1)
# expect: AssertionError | 1.0 != 1.1 within 7 places (0.10000000000000009 difference)
# expect: AssertionError | 1 != 1.05 within 0.01 delta (0.050000000000000044 difference)
# expect: None
# expect: AssertionError | 1 == 1 within 7 places
# expect: AssertionError | 1 not greater than 2
# expect: AssertionError | 3 not less than or equal to 2 : m
# expect: AssertionError | Regex didn't match: 'x+' not found in 'abc'
# expect: AssertionError | Regex matched: 'b' matches 'b' in 'abc'
# expect: AssertionError | Element counts were not equal:
# expect: First has 1, Second has 2:  1
# expect: First has 2, Second has 1:  2
# expect: None
# expect: AssertionError | Sequences differ: [1, 2] != (1, 3)
# expect:
# expect: First differing element 1:
# expect: 2
# expect: 3
# expect:
# expect: - [1, 2]
# expect: + (1, 3)
# expect: AssertionError | Lists differ: [1] != [1, 2]
# expect:
# expect: Second list contains 1 additional elements.
# expect: First extra element 1:
# expect: 2
# expect:
# expect: - [1]
# expect: + [1, 2]
# expect: AssertionError | 'a' != 'b'
# expect: - a
# expect: + b
# expect:
# expect: AssertionError | [] is not an instance of <class 'dict'> : Second argument is not a dictionary
# expect: AssertionError | second argument does not support set difference: 'list' object has no attribute 'difference'
# expect: AssertionError | Tuples differ: (1,) != (2,)
# expect:
# expect: First differing element 0:
# expect: 1
# expect: 2
# expect:
# expect: - (1,)
# expect: ?  ^
# expect:
# expect: + (2,)
# expect: ?  ^
# expect:
# expect: AssertionError | ValueError not raised by int
# expect: None
# expect: AssertionError | "zzz" does not match "invalid literal for int() with base 10: 'x'"
# expect: AssertionError | None
# expect: AssertionError | [] is not true
# expect: AssertionError | 'x' is not false
# expect: AssertionError | unexpectedly identical: None
# expect: AssertionError | 1 == 1
with b.assertRaises(ZeroDivisionError) as cm: 1 / 0
print(repr(cm.exception));   # expect: ZeroDivisionError('division by zero')
def noraise():
    with b.assertRaises(ValueError, msg='none'): pass
t(noraise);   # expect: AssertionError | ValueError not raised : none
def wrong():
    with b.assertRaisesRegex(ValueError, 'abc'): int('z')
t(wrong)  # expect: AssertionError | "abc" does not match "invalid literal for int() with base 10: 'z'"
import warnings, logging
with b.assertWarns(DeprecationWarning) as w: warnings.warn('old', DeprecationWarning)
print(w.warning, w.lineno > 0)  # expect: old True
with b.assertLogs('lg', 'INFO') as lg: logging.getLogger('lg').warning('hi %s', 1)
print(lg.output, lg.records[0].levelname)  # expect: ['WARNING:lg:hi 1'] WARNING
def nolog():
    with b.assertLogs('lg'): pass
t(nolog); b.addTypeEqualityFunc(str, lambda x, y, msg=None: b.fail('custom')); a('assertEqual', 'a', 'b'); b.longMessage = False; a('assertEqual', 1, 2, 'only'); t(B, 'nothere')
# expect: AssertionError | no logs of level INFO or higher triggered on lg
# expect: AssertionError | custom
# expect: AssertionError | only
# expect: ValueError | no such test method in <class '__main__.B'>: nothere
class S(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('sc')
    def test_1(self): pass
r = run(S); print(r.errors[0][0], r.testsRun)
# expect: E
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.S)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File F, line N, in setUpClass
# expect:     def setUpClass(cls): raise RuntimeError('sc')
# expect:                          ^^^^^^^^^^^^^^^^^^^^^^^^
# expect: RuntimeError: sc
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests in Xs
# expect:
# expect: FAILED (errors=1)
# expect:
# expect: setUpClass (__main__.S) 0
class O(unittest.TestCase):
    def test_b(self): print('b')
    def test_a(self): self.skipTest('later')
    def runTest(self): pass
suite = unittest.TestSuite([O('test_b'), O('test_a')]); print(suite.countTestCases(), [str(x) for x in suite], [x.id() for x in suite], suite); res = unittest.TestResult(); suite.run(res); print(res, res.skipped[0][1])
# expect: 2 ['test_b (__main__.O.test_b)', 'test_a (__main__.O.test_a)'] ['__main__.O.test_b', '__main__.O.test_a'] <unittest.suite.TestSuite tests=[<__main__.O testMethod=test_b>, <__main__.O testMethod=test_a>]>
# expect: b
# expect: <unittest.result.TestResult run=2 errors=0 failures=0> later
ld = unittest.TestLoader(); print(ld.getTestCaseNames(A)); ld.testMethodPrefix = 'runT'; print(ld.getTestCaseNames(O)); f = unittest.FunctionTestCase(lambda: print('fn'), description='d'); f.run(); print(f.shortDescription(), f.countTestCases()); r = run(O, failfast=True, descriptions=False)
# expect: ['test_doc', 'test_err', 'test_fail', 'test_ok', 'test_skip', 'test_sub', 'test_xf', 'test_xs']
# expect: ['runTest']
# expect: fn
# expect: d 1
# expect: b
# expect: s.
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: OK (skipped=1)
# expect:
class Ctx(unittest.TestCase):
    def test(self):
        import contextlib
        v = self.enterContext(contextlib.nullcontext(3)); self.assertEqual(v, 4)
run(Ctx)
# expect: F
# expect: ======================================================================
# expect: FAIL: test (__main__.Ctx.test)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File F, line N, in test
# expect:     v = self.enterContext(contextlib.nullcontext(3)); self.assertEqual(v, 4)
# expect:                                                       ^^^^^^^^^^^^^^^^^^^^^^
# expect: AssertionError: 3 != 4
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in Xs
# expect:
# expect: FAILED (failures=1)
# expect:
unittest.TestCase().assertSequenceEqual([0, 1, 2], range(3)); unittest.TestCase().assertSequenceEqual('ab', ['a', 'b'])     # of different types, with the same items
