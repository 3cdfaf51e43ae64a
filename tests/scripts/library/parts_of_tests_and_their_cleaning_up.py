import io
import sys
import unittest


class Parts(unittest.TestCase):
    def test_a(self):
        for i in range(4):
            with self.subTest('part', i=i):
                if i == 1:
                    self.fail('one')
                if i == 2:
                    self.skipTest('two')
                if i == 3:
                    1 / 0

    def test_b(self):
        with self.subTest(a=1):
            with self.subTest(b=2):
                self.assertEqual(1, 2)
            print('after the inner one')
        raise KeyError('end')

    @unittest.expectedFailure
    def test_c(self):
        with self.subTest(x=1):
            self.fail()
        print('not reached')

    @unittest.expectedFailure
    def test_d(self):
        with self.subTest(x=1):
            pass

    def test_e(self):
        self.addCleanup(print, 'clean 1')
        self.addCleanup(lambda: 1 / 0)
        self.addCleanup(self.fail, 'c')
        self.addCleanup(print, 'clean 2')
        self.skipTest('e')


class Refused(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(lambda: {}['k'])
        cls.addClassCleanup(print, 'clean the class')
        raise ValueError('no class')

    def test_x(self):
        pass


class Skipped(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest('whole')

    def test_x(self):
        pass


@unittest.expectedFailure
class Expected(unittest.TestCase):
    def test_1(self):
        self.fail()

    def test_2(self):
        pass


class Result(unittest.TestResult):
    def addSubTest(self, test, subtest, err):
        print('part', subtest, err and err[0])
        super().addSubTest(test, subtest, err)

    def startTestRun(self):
        print('begin')


print(unittest.defaultTestLoader.loadTestsFromTestCase(Parts).run(Result()))
# expect: part test_a (__main__.Parts.test_a) [part] (i=0) None
# expect: part test_a (__main__.Parts.test_a) [part] (i=1) <class 'AssertionError'>
# expect: part test_a (__main__.Parts.test_a) [part] (i=3) <class 'ZeroDivisionError'>
# expect: part test_b (__main__.Parts.test_b) (b=2, a=1) <class 'AssertionError'>
# expect: after the inner one
# expect: part test_d (__main__.Parts.test_d) (x=1) None
# expect: clean 2
# expect: clean 1
# expect: <__main__.Result run=5 errors=3 failures=3>
print(Parts('test_d').run(Result()), Parts('test_d').debug())
# expect: part test_d (__main__.Parts.test_d) (x=1) None
# expect: <__main__.Result run=1 errors=0 failures=0> None
for verbosity, failfast in ((1, False), (2, False), (2, True)):
    report = io.StringIO()
    unittest.TextTestRunner(report, verbosity=verbosity, failfast=failfast).run(
        unittest.defaultTestLoader.loadTestsFromModule(sys.modules['__main__']))
    lines = report.getvalue().split('\n')
    print([line for line in lines if line and line[0] not in '=-T' and not line.startswith(('Ran', '  File', '    '))])
# expect: after the inner one
# expect: clean 2
# expect: clean 1
# expect: clean the class
# expect: ['xuFsEFExusFEEEs', 'ERROR: test_a (__main__.Parts.test_a) [part] (i=3)', 'ZeroDivisionError: division by zero', 'ERROR: test_b (__main__.Parts.test_b)', "KeyError: 'end'", 'ERROR: test_e (__main__.Parts.test_e)', 'ZeroDivisionError: division by zero', 'ERROR: setUpClass (__main__.Refused)', 'ValueError: no class', 'ERROR: setUpClass (__main__.Refused)', "KeyError: 'k'", 'FAIL: test_a (__main__.Parts.test_a) [part] (i=1)', 'AssertionError: one', 'FAIL: test_b (__main__.Parts.test_b) (b=2, a=1)', 'AssertionError: 1 != 2', 'FAIL: test_e (__main__.Parts.test_e)', 'AssertionError: c', 'UNEXPECTED SUCCESS: test_2 (__main__.Expected.test_2)', 'UNEXPECTED SUCCESS: test_d (__main__.Parts.test_d)', 'FAILED (failures=3, errors=5, skipped=3, expected failures=2, unexpected successes=2)']
# expect: after the inner one
# expect: clean 2
# expect: clean 1
# expect: clean the class
# expect: ['test_1 (__main__.Expected.test_1) ... expected failure', 'test_2 (__main__.Expected.test_2) ... unexpected success', 'test_a (__main__.Parts.test_a) ... ', '  test_a (__main__.Parts.test_a) [part] (i=1) ... FAIL', "  test_a (__main__.Parts.test_a) [part] (i=2) ... skipped 'two'", '  test_a (__main__.Parts.test_a) [part] (i=3) ... ERROR', 'test_b (__main__.Parts.test_b) ... ', '  test_b (__main__.Parts.test_b) (b=2, a=1) ... FAIL', 'test_b (__main__.Parts.test_b) ... ERROR', 'test_c (__main__.Parts.test_c) ... expected failure', 'test_d (__main__.Parts.test_d) ... unexpected success', "test_e (__main__.Parts.test_e) ... skipped 'e'", 'test_e (__main__.Parts.test_e) ... FAIL', 'test_e (__main__.Parts.test_e) ... ERROR', 'setUpClass (__main__.Refused) ... ERROR', 'setUpClass (__main__.Refused) ... ERROR', "setUpClass (__main__.Skipped) ... skipped 'whole'", 'ERROR: test_a (__main__.Parts.test_a) [part] (i=3)', 'ZeroDivisionError: division by zero', 'ERROR: test_b (__main__.Parts.test_b)', "KeyError: 'end'", 'ERROR: test_e (__main__.Parts.test_e)', 'ZeroDivisionError: division by zero', 'ERROR: setUpClass (__main__.Refused)', 'ValueError: no class', 'ERROR: setUpClass (__main__.Refused)', "KeyError: 'k'", 'FAIL: test_a (__main__.Parts.test_a) [part] (i=1)', 'AssertionError: one', 'FAIL: test_b (__main__.Parts.test_b) (b=2, a=1)', 'AssertionError: 1 != 2', 'FAIL: test_e (__main__.Parts.test_e)', 'AssertionError: c', 'UNEXPECTED SUCCESS: test_2 (__main__.Expected.test_2)', 'UNEXPECTED SUCCESS: test_d (__main__.Parts.test_d)', 'FAILED (failures=3, errors=5, skipped=3, expected failures=2, unexpected successes=2)']
# expect: ['test_1 (__main__.Expected.test_1) ... expected failure', 'test_2 (__main__.Expected.test_2) ... unexpected success', 'UNEXPECTED SUCCESS: test_2 (__main__.Expected.test_2)', 'FAILED (expected failures=1, unexpected successes=1)']


class Lines(unittest.TextTestResult):
    def addSuccess(self, test):
        self.stream.writeln(f'good: {test.id()}')


report = io.StringIO()
unittest.TextTestRunner(resultclass=Lines, stream=report).run(unittest.FunctionTestCase(print))
print(report.getvalue().split('\n')[0])
# expect:
# expect: good: print
