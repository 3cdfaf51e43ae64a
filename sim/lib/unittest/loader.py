"""Finds the tests of classes and modules."""

import sys

from unittest.case import TestCase
from unittest.suite import TestSuite

__all__ = ['TestLoader', 'defaultTestLoader']


class TestLoader:
    testMethodPrefix = 'test'
    suiteClass = TestSuite

    def getTestCaseNames(self, testCaseClass):
        return [name for name in sorted(dir(testCaseClass))
                if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))]

    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        classes = [value for _, value in sorted(vars(module).items(), key=lambda item: item[0])
                   if isinstance(value, type) and issubclass(value, TestCase) and value.__module__ != 'unittest.case'
                   and value.__module__ != 'unittest.async_case']
        return self.suiteClass([self.loadTestsFromTestCase(each) for each in classes])

    def loadTestsFromName(self, name, module=None):
        place = sys.modules['__main__'] if module is None else module
        parent = None
        parts = name.split('.')
        if module is None and parts[0] in sys.modules:
            place = sys.modules[parts.pop(0)]
        for part in parts:
            parent, place = place, getattr(place, part)
        if isinstance(place, type):
            return self.loadTestsFromTestCase(place)
        if isinstance(parent, type):
            return self.suiteClass([parent(parts[-1])])
        return self.loadTestsFromModule(place)

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()
