"""Tests that are run together."""

import sys

__all__ = ['TestSuite']


class TestSuite:
    """Test cases and other suites. Around the tests of a class go its setUpClass() and tearDownClass()."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests])

    def __iter__(self):
        return iter(self._tests)

    def __repr__(self):
        return f'<unittest.suite.TestSuite tests={self._tests!r}>'

    def _cases(self):
        for test in self._tests:
            if isinstance(test, TestSuite):
                yield from test._cases()
            else:
                yield test

    def __call__(self, result):
        return self.run(result)

    def debug(self):
        """Runs the tests without collecting what comes of them."""
        for test in self._tests:
            test.debug()

    def run(self, result, debug=False):
        current, usable = None, True
        module_of = getattr(self, '_module', None)
        for test in self._cases():
            if result.shouldStop:
                break
            if type(test) is not current:
                self._leave(current, result)
                module_of = self._enter_module(type(test).__module__, module_of, result)
                current = type(test)
                usable = self._enter(current, result)
            if usable:
                test(result)
        self._leave(current, result)
        self._call_module('tearDownModule', module_of, result)
        return result

    def _enter_module(self, name, before, result):
        if name != before:
            self._call_module('tearDownModule', before, result)
            self._call_module('setUpModule', name, result)
        return name

    def _call_module(self, function, name, result):
        function = getattr(sys.modules.get(name), function, None)
        if function is not None:
            function()

    def _enter(self, cls, result):
        if getattr(cls, '__unittest_skip__', False) or not hasattr(cls, 'setUpClass'):
            return True
        try:
            cls.setUpClass()
        except Exception as error:
            if type(error).__name__ == 'SkipTest':
                result.addSkip(_ClassStep('setUpClass', cls), str(error))
            else:
                result.addError(_ClassStep('setUpClass', cls), sys.exc_info())
            return False
        return True

    def _leave(self, cls, result):
        if cls is None or getattr(cls, '__unittest_skip__', False) or not hasattr(cls, 'tearDownClass'):
            return
        try:
            cls.tearDownClass()
            cls.doClassCleanups()
        except Exception:
            result.addError(_ClassStep('tearDownClass', cls), sys.exc_info())


class _ClassStep:
    """Stands for setUpClass() in a report."""

    def __init__(self, name, cls):
        self._text = f'{name} ({cls.__module__}.{cls.__qualname__})'

    def shortDescription(self):
        return None

    def __str__(self):
        return self._text
