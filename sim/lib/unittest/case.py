"""Test cases: how a test method is run, and what can become of it."""

import sys

from unittest.assertions import Assertions

__all__ = ['TestCase', 'FunctionTestCase', 'SkipTest', 'skip', 'skipIf', 'skipUnless', 'expectedFailure',
           'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext']


class SkipTest(Exception):
    """The test is not run."""


def skip(reason):
    def decorate(test):
        if not isinstance(test, type):
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            skipped.__name__, skipped.__qualname__, skipped.__doc__ = test.__name__, test.__qualname__, test.__doc__
            test = skipped
        test.__unittest_skip__ = True
        test.__unittest_skip_why__ = reason
        return test
    if callable(reason):
        function, reason = reason, ''
        return decorate(function)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda test: test


def skipUnless(condition, reason):
    return lambda test: test if condition else skip(reason)(test)


def expectedFailure(test):
    test.__unittest_expecting_failure__ = True
    return test


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def doModuleCleanups():
    errors = _clean_up(_module_cleanups)
    if errors:
        raise errors[0][1]


def _clean_up(cleanups):
    """Calls what is noted, the last first; what was raised."""
    errors = []
    while cleanups:
        function, args, kwargs = cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception:
            errors.append(sys.exc_info())
    return errors


def enterModuleContext(cm):
    value = cm.__enter__()
    addModuleCleanup(cm.__exit__, None, None, None)
    return value


class TestCase(Assertions):
    """One test method, with what comes before and after it."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._subtest = self._outcome = None
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {type(self)}: {methodName}')
        self._testMethodDoc = getattr(method, '__doc__', None)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    # --- names ---

    def id(self):
        return f'{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}'

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split('\n')[0].strip() if doc else None

    def countTestCases(self):
        return 1

    def __str__(self):
        return f'{self._testMethodName} ({self.id()})'

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} testMethod={self._testMethodName}>'

    def __eq__(self, other):
        return type(self) is type(other) and self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    # --- running ---

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        self.doCleanups()

    def defaultTestResult(self):
        from unittest.result import TestResult
        return TestResult()

    def skipTest(self, reason):
        raise SkipTest(reason)

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        value = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return value

    @classmethod
    def enterClassContext(cls, cm):
        value = cm.__enter__()
        cls.addClassCleanup(cm.__exit__, None, None, None)
        return value

    @classmethod
    def doClassCleanups(cls):
        cleanups, cls._class_cleanups = [*getattr(cls, '_class_cleanups', ())], []
        cls.tearDown_exceptions = _clean_up(cleanups)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups = [*getattr(cls, '_class_cleanups', ()), (function, args, kwargs)]

    def doCleanups(self):
        outcome = self._outcome or _Outcome(None)
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            outcome.attempt(self, function, *args, **kwargs)
        return outcome.success

    def run(self, result=None):
        is_alone = result is None
        if is_alone:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            self._run_all(result, getattr(self, self._testMethodName))
        finally:
            result.stopTest(self)
            if is_alone:
                result.stopTestRun()
        return result

    def _run_all(self, result, method):
        skipped = next((each for each in (type(self), method) if getattr(each, '__unittest_skip__', False)), None)
        if skipped is not None:
            result.addSkip(self, skipped.__unittest_skip_why__)
            return
        is_expected = any([getattr(each, '__unittest_expecting_failure__', False) for each in (self, method)])
        outcome = self._outcome = _Outcome(result)
        try:
            outcome.attempt(self, self.setUp)
            if outcome.success:
                outcome.expects_failure = is_expected
                outcome.attempt(self, self._call_method, method)
                outcome.expects_failure = False
                outcome.attempt(self, self.tearDown)
            self.doCleanups()
        finally:
            self._outcome = None
        if not outcome.success:
            return
        if not is_expected:
            result.addSuccess(self)
        elif outcome.expected is None:
            result.addUnexpectedSuccess(self)
        else:
            result.addExpectedFailure(self, outcome.expected)

    def _call_method(self, method):
        if method() is not None:
            from warnings import warn
            warn(f'It is deprecated to return a value that is not None from a test case ({method})', DeprecationWarning, 2)

    def subTest(self, msg=None, **params):
        return _SubTest(self, msg, params)


class _ShouldStop(Exception):
    """The rest of a test is not wanted any more."""


class _Outcome:
    """What becomes of one test, step by step."""

    def __init__(self, result):
        self.result, self.success, self.expects_failure, self.expected = result, True, False, None

    def attempt(self, test, function, *args, **kwargs):
        try:
            function(*args, **kwargs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            self.note(test, sys.exc_info())

    def note(self, test, error):
        """A step of the test raised this."""
        if isinstance(error[1], _ShouldStop):
            return
        if self.expects_failure and not isinstance(error[1], SkipTest):
            self.expected = error
            return
        self.success = False
        if self.result is None:
            return
        if isinstance(error[1], SkipTest):
            self.result.addSkip(test, str(error[1]))
        elif isinstance(test, _SubTest):
            self.result.addSubTest(test.test_case, test, error)
        else:
            failed = issubclass(error[0], test.failureException)
            (self.result.addFailure if failed else self.result.addError)(test, error)


class _SubTest(TestCase):
    """A part of a test whose failure does not end it."""

    def __init__(self, case, message, params):
        super().__init__()
        self.test_case = case
        self._message = message
        self.params = params
        self.failureException = case.failureException

    def __enter__(self):
        self._outer = self.test_case._subtest
        if self._outer is not None:
            self.params |= {name: value for name, value in self._outer.params.items() if name not in self.params}
        self.test_case._subtest = self
        outcome = self.test_case._outcome
        if outcome is not None:
            self._was_good, outcome.success = outcome.success, True

    def __exit__(self, *error):
        self.test_case._subtest = self._outer
        outcome = self.test_case._outcome
        if outcome is None or error[0] is not None and issubclass(error[0], KeyboardInterrupt):
            return False
        if error[0] is not None:
            outcome.note(self, error)
        elif outcome.success:
            outcome.result.addSubTest(self.test_case, self, None)
        outcome.success = outcome.success and self._was_good
        if outcome.expected if outcome.success else outcome.result.failfast:
            raise _ShouldStop from None
        return True

    def id(self):
        return f'{self.test_case.id()} {self._description()}'

    def _description(self):
        parts = [] if self._message is None else [f'[{self._message}]']
        if self.params:
            parts.append(f'({", ".join([f"{name}={value!r}" for name, value in self.params.items()])})')
        return ' '.join(parts) or '(<subtest>)'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._description()}'


class FunctionTestCase(TestCase):
    """A test that is a function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function, self._set_up, self._tear_down = testFunc, setUp, tearDown
        self._description = description

    def setUp(self):
        if self._set_up is not None:
            self._set_up()

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} tec={self._function}>'

    def shortDescription(self):
        return self._description or super().shortDescription()

    def __str__(self):
        return f'{type(self).__module__}.{type(self).__qualname__} ({self._function.__name__})'
