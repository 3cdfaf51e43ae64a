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
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        function(*args, **kwargs)


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
        self._subtest = None
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
        cleanups, cls._class_cleanups = getattr(cls, '_class_cleanups', ()), []
        for function, args, kwargs in reversed(cleanups):
            function(*args, **kwargs)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups = [*getattr(cls, '_class_cleanups', ()), (function, args, kwargs)]

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
        result.startTest(self)
        try:
            self._run_all(result, getattr(self, self._testMethodName))
        finally:
            result.stopTest(self)
        return result

    def _run_all(self, result, method):
        skipped = next((each for each in (type(self), method) if getattr(each, '__unittest_skip__', False)), None)
        if skipped is not None:
            result.addSkip(self, skipped.__unittest_skip_why__)
            return
        self._result = result
        self._all_good = True
        expecting = getattr(method, '__unittest_expecting_failure__', False)
        expected = False
        if self._attempt(self.setUp):
            if expecting:
                try:
                    self._call_method(method)
                except Exception:
                    expected = True
                    result.addExpectedFailure(self, sys.exc_info())
            else:
                self._attempt(self._call_method, method)
            self._attempt(self.tearDown)
        self._attempt(self.doCleanups)
        if expecting and not expected:
            result.addUnexpectedSuccess(self)
        elif self._all_good and not expecting:
            result.addSuccess(self)

    def _call_method(self, method):
        if method() is not None:
            from warnings import warn
            warn(f'It is deprecated to return a value that is not None from a test case ({method})', DeprecationWarning, 2)

    def _attempt(self, function, *args):
        """True when nothing was raised; otherwise the result is told."""
        try:
            function(*args)
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as reason:
            self._result.addSkip(self, str(reason))
        except self.failureException:
            self._result.addFailure(self, sys.exc_info())
        except BaseException:
            self._result.addError(self, sys.exc_info())
        self._all_good = False
        return False

    def subTest(self, msg=None, **params):
        return _SubTest(self, msg, params)


class _SubTest:
    """A part of a test whose failure does not end it."""

    def __init__(self, case, message, params):
        self._case = case
        self._message = message
        self.params = params

    def __enter__(self):
        self._outer = self._case._subtest
        if self._outer is not None:
            self.params = {**self._outer.params, **self.params}
        self._case._subtest = self

    def __exit__(self, kind, value, traceback):
        self._case._subtest = self._outer
        if kind is None or not issubclass(kind, Exception) or issubclass(kind, SkipTest):
            return False
        self._case._all_good = False
        self._case._result.addSubTest(self._case, self, (kind, value, traceback))
        return True

    def id(self):
        return f'{self._case.id()} {self._description()}'

    def _description(self):
        parts = [] if self._message is None else [f'[{self._message}]']
        if self.params:
            parts.append(f'({", ".join([f"{name}={value!r}" for name, value in self.params.items()])})')
        return ' '.join(parts) or '(<subtest>)'

    def shortDescription(self):
        return self._case.shortDescription()

    def __str__(self):
        return f'{self._case} {self._description()}'


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
