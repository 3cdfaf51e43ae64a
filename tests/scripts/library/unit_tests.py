# unittest: what the runner reports, and mocks
import io
import sys
import unittest
from unittest import mock
from unittest.mock import MagicMock, Mock, call, patch


class Store:
    limit = 3

    def fetch(self, key):
        raise NotImplementedError


class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('class set up')

    def setUp(self):
        self.items = [1, 2]

    def tearDown(self):
        self.items = None

    def test_good(self):
        self.assertEqual(self.items, [1, 2])
        self.assertTrue(1)
        self.assertIn(1, self.items)
        self.assertIsNone(None)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertCountEqual([1, 2], [2, 1])
        self.assertRegex('abc', 'b')
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0
        self.assertEqual(str(caught.exception), 'division by zero')
        self.assertRaises(ValueError, int, 'x')
        with self.assertRaisesRegex(ValueError, 'invalid'):
            int('x')

    def test_wrong(self):
        """Says what it is."""
        self.assertEqual(1 + 1, 3, 'sum')

    def test_error(self):
        {}['k']

    @unittest.skip('later')
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('as expected')

    def test_parts(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertNotEqual(n, 1)


class Second(unittest.TestCase):
    def test_mocks(self):
        store = Mock(spec=Store)
        store.fetch.return_value = 7
        self.assertEqual(store.fetch('a'), 7)
        store.fetch.assert_called_once_with('a')
        with self.assertRaises(AttributeError):
            store.nothing
        many = MagicMock(side_effect=[1, ValueError('no'), 3])
        self.assertEqual(many(), 1)
        self.assertRaises(ValueError, many)
        self.assertEqual((many.call_count, many.called), (2, True))
        m = MagicMock()
        m.a.b(1, x=2)
        with m as entered:
            pass
        self.assertEqual(m.mock_calls[0], call.a.b(1, x=2))
        self.assertEqual(len(m), 0)
        with patch.object(Store, 'limit', 5):
            self.assertEqual(Store.limit, 5)
        self.assertEqual(Store.limit, 3)
        with patch('time.sleep') as sleep:
            import time
            time.sleep(100)
            sleep.assert_called_with(100)

    @patch('sys.stdout', new_callable=io.StringIO)
    def test_printing(self, out):
        print('caught')
        self.assertEqual(out.getvalue(), 'caught\n')


suite = unittest.defaultTestLoader.loadTestsFromTestCase(First)
print(suite.countTestCases())  # expect: 6
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)  # expect: class set up
for line in stream.getvalue().splitlines():
    if not line.startswith(('Ran', '  File')):
        print(line)
        # expect: test_error (__main__.First.test_error) ... ERROR
        # expect: test_expected (__main__.First.test_expected) ... expected failure
        # expect: test_good (__main__.First.test_good) ... ok
        # expect: test_parts (__main__.First.test_parts) ...
        # expect:   test_parts (__main__.First.test_parts) (n=1) ... FAIL
        # expect: test_skipped (__main__.First.test_skipped) ... skipped 'later'
        # expect: test_wrong (__main__.First.test_wrong)
        # expect: Says what it is. ... FAIL
        # expect:
        # expect: ======================================================================
        # expect: ERROR: test_error (__main__.First.test_error)
        # expect: ----------------------------------------------------------------------
        # expect: Traceback (most recent call last):
        # expect:     {}['k']
        # expect:     ~~^^^^^
        # expect: KeyError: 'k'
        # expect:
        # expect: ======================================================================
        # expect: FAIL: test_parts (__main__.First.test_parts) (n=1)
        # expect: ----------------------------------------------------------------------
        # expect: Traceback (most recent call last):
        # expect:     self.assertNotEqual(n, 1)
        # expect: AssertionError: 1 == 1
        # expect:
        # expect: ======================================================================
        # expect: FAIL: test_wrong (__main__.First.test_wrong)
        # expect: Says what it is.
        # expect: ----------------------------------------------------------------------
        # expect: Traceback (most recent call last):
        # expect:     self.assertEqual(1 + 1, 3, 'sum')
        # expect: AssertionError: 2 != 3 : sum
        # expect:
        # expect: ----------------------------------------------------------------------
        # expect:
        # expect: FAILED (failures=2, errors=1, skipped=1, expected failures=1)
print(result.wasSuccessful(), result.testsRun, len(result.failures), len(result.errors), len(result.skipped))  # expect: False 6 2 1 1
stream = io.StringIO()
unittest.main(argv=['x', 'Second'], testRunner=unittest.TextTestRunner(stream), exit=False)
print(stream.getvalue().replace(stream.getvalue().split()[-2], 'TIME')[:5])
# expect: ..
# expect: --
for wrong in (lambda t: t.assertEqual('a', 'b'), lambda t: t.assertEqual([1, 2], [1]), lambda t: t.assertTrue(0, 'why'),
              lambda t: t.assertIs(1, None), lambda t: t.assertIn(1, [2]), lambda t: t.assertGreater(1, 2),
              lambda t: t.assertAlmostEqual(1, 1.1), lambda t: t.assertIsInstance(1, str), lambda t: t.assertEqual({1}, {2}),
              lambda t: t.assertRaises(ValueError, int, '1'), lambda t: t.assertIsNotNone(None)):
    try:
        wrong(First('test_good'))
    except AssertionError as error:
        print(str(error).split('\n')[0])
        # expect: 'a' != 'b'
        # expect: Lists differ: [1, 2] != [1]
        # expect: 0 is not true : why
        # expect: 1 is not None
        # expect: 1 not found in [2]
        # expect: 1 not greater than 2
        # expect: 1 != 1.1 within 7 places (0.10000000000000009 difference)
        # expect: 1 is not an instance of <class 'str'>
        # expect: Items in the first set but not the second:
        # expect: ValueError not raised by int
        # expect: unexpectedly None
m = Mock(name='service')
m.run(1, k='v')
print(m.run.call_args, m.mock_calls, m.method_calls, m.run.call_args[0], m.run.call_args.kwargs, call(1) == call(1))
# expect: call(1, k='v') [call.run(1, k='v')] [call.run(1, k='v')] (1,) {'k': 'v'} True
for check in (lambda: m.run.assert_called_with(2), lambda: m.run.assert_not_called(), lambda: m.stop.assert_called(),
              lambda: m.run.assert_any_call(3)):
    try:
        check()
    except AssertionError as error:
        print(error)
        # expect: expected call not found.
        # expect: Expected: run(2)
        # expect:   Actual: run(1, k='v')
        # expect: Expected 'run' to not have been called. Called 1 times.
        # expect: Calls: [call(1, k='v')].
        # expect: Expected 'stop' to have been called.
        # expect: run(3) call not found
# cpython: 3.11.7
