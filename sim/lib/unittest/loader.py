"""Finds the tests of classes and modules."""

import fnmatch
import importlib
import os
import sys
import traceback
import warnings

from unittest.case import TestCase
from unittest.suite import TestSuite

__all__ = ['TestLoader', 'defaultTestLoader', 'findTestCases', 'getTestCaseNames', 'makeSuite']


class TestLoader:
    testMethodPrefix = 'test'
    suiteClass = TestSuite
    testNamePatterns = None

    def getTestCaseNames(self, testCaseClass):
        return [name for name in sorted(dir(testCaseClass)) if name.startswith(self.testMethodPrefix)
                and callable(getattr(testCaseClass, name)) and self._is_wanted(testCaseClass, name)]

    def _is_wanted(self, cls, name):
        full = f'{cls.__module__}.{cls.__qualname__}.{name}'
        return self.testNamePatterns is None or any([fnmatch.fnmatchcase(full, each) for each in self.testNamePatterns])

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        classes = [value for _, value in sorted(vars(module).items(), key=lambda item: item[0])
                   if isinstance(value, type) and issubclass(value, TestCase) and value.__module__ != 'unittest.case'
                   and value.__module__ != 'unittest.async_case']
        tests = self.suiteClass([self.loadTestsFromTestCase(each) for each in classes])
        load_tests = getattr(module, 'load_tests', None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as error:
            return _failing(module.__name__, TypeError(f'Failed to call load_tests:\n{traceback.format_exc()}'))

    def loadTestsFromName(self, name, module=None):
        place = sys.modules['__main__'] if module is None else module
        parent = None
        parts = name.split('.')
        if module is None:
            first = parts.pop(0)
            try:
                place = importlib.import_module(first)
            except ImportError:
                return self.suiteClass([self._not_imported(first)])
        for part in parts:
            if not hasattr(place, part):
                kind = 'type object' if isinstance(place, type) else 'module'
                return self.suiteClass([_failing(part, AttributeError(f'{kind} {place.__name__!r} has no attribute {part!r}'))])
            parent, place = place, getattr(place, part)
        if isinstance(place, type):
            return self.loadTestsFromTestCase(place)
        if isinstance(parent, type):
            return self.suiteClass([parent(parts[-1])])
        return self.loadTestsFromModule(place)

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """The tests of all modules in a folder, and in the packages below, whose file names fit."""
        top = os.path.abspath(start_dir if top_level_dir is None else top_level_dir)
        if not os.path.isdir(start_dir):
            raise ImportError(f'Start directory is not importable: {start_dir!r}')
        if top not in sys.path:
            sys.path.insert(0, top)
        return self.suiteClass(self._found(os.path.abspath(start_dir), pattern, top))

    def _found(self, folder, pattern, top):
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            module = os.path.relpath(path, top).removesuffix('.py').replace(os.sep, '.')
            if os.path.isdir(path) and os.path.exists(os.path.join(path, '__init__.py')):
                yield self.suiteClass(self._found(path, pattern, top))
            elif name.endswith('.py') and fnmatch.fnmatch(name, pattern):
                yield self._tests_of(module)

    def _tests_of(self, name):
        """Those of a module; if it can't be imported, one that fails with what happened."""
        try:
            return self.loadTestsFromModule(importlib.import_module(name))
        except Exception:
            return self.suiteClass([self._not_imported(name)])

    def _not_imported(self, name):
        return _failing(name, ImportError(f'Failed to import test module: {name}\n{traceback.format_exc()}'))


def _failing(name, exception):
    """Stands for tests that could not be found, and says why."""
    def fails(case):
        raise exception
    return type('_FailedTest', (TestCase,), {name: fails, '__module__': 'unittest.loader'})(name)


defaultTestLoader = TestLoader()


# --- older names ---

def _older(name, method, prefix, suite):
    """A loader with these settings, and a warning that it should be asked itself."""
    warnings.warn(f'unittest.{name}() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.{method}() instead.',
                  DeprecationWarning, stacklevel=3)
    loader = TestLoader()
    loader.testMethodPrefix, loader.suiteClass = prefix, suite
    return loader


def getTestCaseNames(testCaseClass, prefix):
    return _older('getTestCaseNames', 'getTestCaseNames', prefix, TestSuite).getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix='test', sortUsing=None, suiteClass=TestSuite):
    return _older('makeSuite', 'loadTestsFromTestCase', prefix, suiteClass).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix='test', sortUsing=None, suiteClass=TestSuite):
    return _older('findTestCases', 'loadTestsFromModule', prefix, suiteClass).loadTestsFromModule(module)
