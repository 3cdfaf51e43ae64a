"""Tests that are run together."""

import sys

from unittest.case import SkipTest, doModuleCleanups

__all__ = ['TestSuite', 'BaseTestSuite']


class BaseTestSuite:
    """Test cases and other suites, one after the other."""

    def __init__(self, tests=()):
        self._tests = []
        self._gone = 0          # how many test cases were dropped after they ran
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
        return self._gone + sum([test.countTestCases() for test in self._tests if test])

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} tests={list(self)!r}>'

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        """Runs the tests without collecting what comes of them."""
        for test in self:
            test.debug()

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            self._run_one(test, result)
            self._drop(index, test)
        return result

    def _run_one(self, test, result):
        test(result)

    def _drop(self, index, test):
        """What a test case holds need not live until the last one has run."""
        if hasattr(test, 'countTestCases'):
            self._gone += test.countTestCases()
        self._tests[index] = None


class TestSuite(BaseTestSuite):
    """Around the tests of a class go its setUpClass() and tearDownClass(), around those of a module setUpModule() and
    tearDownModule(); where the last test was is noted with the result, since suites stand in suites."""

    def run(self, result, debug=False):
        is_outermost = not hasattr(result, '_suite_place')
        if is_outermost:
            result._suite_place = _Place(result)
        super().run(result)
        if is_outermost:
            result._suite_place.enter(None, None)
            del result._suite_place
        return result

    def _run_one(self, test, result):
        if isinstance(test, BaseTestSuite) or result._suite_place.enter(type(test), type(test).__module__):
            test(result)


class _Place:
    """The class and the module whose tests are being run."""

    def __init__(self, result):
        self._result, self._class, self._module, self._usable = result, None, None, [True, True]

    def enter(self, cls, module):
        """Goes there, out of the last ones; says whether tests can be run."""
        if cls is not self._class:
            if self._class is not None and self._usable == [True, True] and not self._is_skipped():
                self._step(self._class, 'tearDownClass', 'doClassCleanups')
            if module != self._module:
                if self._module is not None and self._usable[0]:
                    self._step(sys.modules.get(self._module), 'tearDownModule')
                    self._step(None, doModuleCleanups)
                self._module = module
                self._usable[0] = module is None or self._step(sys.modules.get(module), 'setUpModule')
            self._class = cls
            self._usable[1] = cls is None or not self._usable[0] or self._is_skipped() or self._step(cls, 'setUpClass')
        return all(self._usable)

    def _is_skipped(self):
        return getattr(self._class, '__unittest_skip__', False)

    def _step(self, owner, *names):
        good = True
        for name in names:
            function = name if callable(name) else getattr(owner, name, None)
            if function is None:
                continue
            self._result._setupStdout()
            try:
                function()
            except SkipTest as reason:
                self._result.addSkip(_Step(names[0], owner), str(reason))
                good = False
            except Exception:
                self._result.addError(_Step(names[0], owner), sys.exc_info())
                good = False
            finally:
                self._result._restoreStdout()
            if not good and name == 'setUpClass':
                owner.doClassCleanups()
            if name == 'doClassCleanups' or not good and name == 'setUpClass':
                for error in owner.tearDown_exceptions:
                    self._result.addError(_Step(names[0], owner), error)
        return good


class _Step:
    """Stands for setUpClass() or setUpModule() in a report."""

    def __init__(self, name, owner):
        place = f'{owner.__module__}.{owner.__qualname__}' if isinstance(owner, type) else getattr(owner, '__name__', '')
        self._text = f'{name} ({place})'

    def shortDescription(self):
        return None

    def id(self):
        return self._text

    def __str__(self):
        return self._text
