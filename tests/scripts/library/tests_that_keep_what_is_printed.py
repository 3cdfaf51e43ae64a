import io
import re
import sys
import unittest


class Prints(unittest.TestCase):
    def test_fails(self):
        print('said')
        print('complained', file=sys.stderr)
        self.fail('see above')

    def test_fine(self):
        print('never seen')


class Compares(unittest.TestCase):
    maxDiff = 40

    def test_lists(self):
        self.assertEqual([1, 2, 3] * 5, [1, 2, 4] * 5)

    def test_texts(self):
        self.assertEqual('x' * 60, 'x' * 59 + 'y')

    def test_counts(self):
        self.assertCountEqual('aab', 'abb')

    def test_locals(self):
        much, little = [1, 2], 'x'
        self.assertIn(little, much)


def shown(text):
    for pattern, shown_as in (r'in [\d.]+s', 'in Xs'), (r'line \d+', 'line N'), (r'"/.*/', '"'):
        text = re.sub(pattern, shown_as, text)
    print(text)


def run(cases, **options):
    out = io.StringIO()
    result = unittest.TextTestRunner(out, **options).run(cases if isinstance(cases, unittest.TestSuite) else unittest.TestLoader().loadTestsFromTestCase(cases))
    shown(out.getvalue())
    return result


print(run(Prints, buffer=True))
# expect:
# expect: Stdout:
# expect: said
# expect: F.
# expect: ======================================================================
# expect: FAIL: test_fails (__main__.Prints.test_fails)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "tests_that_keep_what_is_printed.py", line N, in test_fails
# expect:     self.fail('see above')
# expect: AssertionError: see above
# expect:
# expect: Stdout:
# expect: said
# expect:
# expect: Stderr:
# expect: complained
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: FAILED (failures=1)
# expect:
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=1>
run(Compares, tb_locals=True)
# expect: FFFF
# expect: ======================================================================
# expect: FAIL: test_counts (__main__.Compares.test_counts)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "tests_that_keep_what_is_printed.py", line N, in test_counts
# expect:     self.assertCountEqual('aab', 'abb')
# expect:     self = <__main__.Compares testMethod=test_counts>
# expect: AssertionError: Element counts were not equal:
# expect:
# expect: Diff is 63 characters long. Set self.maxDiff to None to see it.
# expect:
# expect: ======================================================================
# expect: FAIL: test_lists (__main__.Compares.test_lists)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "tests_that_keep_what_is_printed.py", line N, in test_lists
# expect:     self.assertEqual([1, 2, 3] * 5, [1, 2, 4] * 5)
# expect:     self = <__main__.Compares testMethod=test_lists>
# expect: AssertionError: Lists differ: [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3] != [1, 2, 4, 1, 2, 4, 1, 2, 4, 1, 2, 4, 1, 2, 4]
# expect:
# expect: First differing element 2:
# expect: 3
# expect: 4
# expect:
# expect: Diff is 192 characters long. Set self.maxDiff to None to see it.
# expect:
# expect: ======================================================================
# expect: FAIL: test_locals (__main__.Compares.test_locals)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "tests_that_keep_what_is_printed.py", line N, in test_locals
# expect:     self.assertIn(little, much)
# expect:     little = 'x'
# expect:     much = [1, 2]
# expect:     self = <__main__.Compares testMethod=test_locals>
# expect: AssertionError: 'x' not found in [1, 2]
# expect:
# expect: ======================================================================
# expect: FAIL: test_texts (__main__.Compares.test_texts)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "tests_that_keep_what_is_printed.py", line N, in test_texts
# expect:     self.assertEqual('x' * 60, 'x' * 59 + 'y')
# expect:     self = <__main__.Compares testMethod=test_texts>
# expect: AssertionError: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' != 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy'
# expect: Diff is 253 characters long. Set self.maxDiff to None to see it.
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 4 tests in Xs
# expect:
# expect: FAILED (failures=4)
# expect:
suite = unittest.TestSuite([Prints('test_fine'), unittest.TestSuite([Prints('test_fine')])])
print(suite == unittest.TestSuite([Prints('test_fine'), unittest.TestSuite([Prints('test_fine')])]), suite.countTestCases())  # expect: True 2
run(suite, verbosity=2)
# expect: never seen
# expect: never seen
# expect: test_fine (__main__.Prints.test_fine) ... ok
# expect: test_fine (__main__.Prints.test_fine) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: OK
# expect:
print(list(suite)[0], suite.countTestCases())  # expect: None 2

steps = []


class InOrder(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        steps.append(cls.__name__)
        cls.addClassCleanup(steps.append, 'cleaned')
        if cls.__name__ == 'Bad':
            raise RuntimeError('no class')

    @classmethod
    def tearDownClass(cls):
        steps.append('down')

    def test_one(self):
        steps.append('one')


class Bad(InOrder):
    pass


def setUpModule():
    steps.append('module')
    unittest.addModuleCleanup(steps.append, 'module cleaned')


def tearDownModule():
    steps.append('module down')


run(unittest.TestSuite([InOrder('test_one'), unittest.TestSuite([Bad('test_one')])]))
# expect: .E
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.Bad)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "tests_that_keep_what_is_printed.py", line N, in setUpClass
# expect:     raise RuntimeError('no class')
# expect: RuntimeError: no class
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in Xs
# expect:
# expect: FAILED (errors=1)
# expect:
print(steps)  # expect: ['module', 'InOrder', 'one', 'down', 'cleaned', 'Bad', 'cleaned', 'module down', 'module cleaned']
loader = unittest.TestLoader()
loader.testNamePatterns = ['*.Compares.test_*t*s', 'nothing']
print(loader.getTestCaseNames(Compares), loader.getTestCaseNames(Prints))  # expect: ['test_counts', 'test_lists', 'test_texts'] []
module = type(sys)('made')
module.Prints = Prints
module.load_tests = lambda loader, tests, pattern: unittest.TestSuite([*tests, unittest.FunctionTestCase(max)])
print(loader.loadTestsFromModule(module).countTestCases(), loader.loadTestsFromName('no_such_module.x'))
# expect: 1 <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=no_such_module>]>


def setUpModule():
    raise OSError('no module')


run(InOrder)
# expect: E
# expect: ======================================================================
# expect: ERROR: setUpModule (__main__)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "tests_that_keep_what_is_printed.py", line N, in setUpModule
# expect:     raise OSError('no module')
# expect: OSError: no module
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests in Xs
# expect:
# expect: FAILED (errors=1)
# expect:


class Kept(unittest.TextTestRunner):
    def __init__(self, **options):
        print(sorted(options.items()))
        super().__init__(io.StringIO(), **options)


print(unittest.main(argv=['x', '-k', 'counts', '-qb'], exit=False, testRunner=Kept).result)
# expect: [('buffer', True), ('failfast', False), ('tb_locals', False), ('verbosity', 0), ('warnings', 'default')]
# expect: <unittest.runner.TextTestResult run=0 errors=1 failures=0>
# expect stderr:
# expect stderr: Stderr:
# expect stderr: complained
