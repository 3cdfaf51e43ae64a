"""Runs tests and reports on a stream."""

import sys
import time
import warnings

from unittest.case import _SubTest
from unittest.result import TestResult

__all__ = ['TextTestResult', 'TextTestRunner']


class _WritelnDecorator:
    """A stream that also writes lines."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name in ('stream', '__getstate__'):
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        self.write(('' if arg is None else arg) + '\n')


class TextTestResult(TestResult):
    """A dot for each test, or a line."""

    separator1, separator2 = '=' * 70, '-' * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.descriptions = descriptions
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._line_open = False

    def getDescription(self, test):
        doc = test.shortDescription()
        return f'{test}\n{doc}' if self.descriptions and doc else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._write(self.getDescription(test) + ' ... ')
            self._line_open = True

    def _write(self, text):
        self.stream.write(text)
        self.stream.flush()

    def _tell(self, test, long, short):
        if self.showAll:
            is_part = isinstance(test, _SubTest)
            if is_part and self._line_open:
                self._write('\n')
            if is_part or not self._line_open:
                self._write(f'{"  " if is_part else ""}{self.getDescription(test)} ... ')
            self._write(long + '\n')
            self._line_open = False
        elif self.dots:
            self._write(short)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._tell(test, 'ok', '.')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._tell(test, 'FAIL', 'F')

    def addError(self, test, err):
        super().addError(test, err)
        self._tell(test, 'ERROR', 'E')

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._tell(subtest, 'FAIL' if failed else 'ERROR', 'F' if failed else 'E')
        super().addSubTest(test, subtest, err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell(test, f'skipped {reason!r}', 's')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._tell(test, 'expected failure', 'x')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._tell(test, 'unexpected success', 'u')

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self._write(f'{self.separator1}\n{flavour}: {self.getDescription(test)}\n{self.separator2}\n{text}\n')

    def printErrors(self):
        if self.dots or self.showAll:
            self._write('\n')
        for kind, found in (('ERROR', self.errors), ('FAIL', self.failures)):
            self.printErrorList(kind, found)
        if self.unexpectedSuccesses:
            self._write(self.separator1 + '\n')
            for test in self.unexpectedSuccesses:
                self._write(f'UNEXPECTED SUCCESS: {self.getDescription(test)}\n')


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast, self.buffer, self.tb_locals, self.warnings = failfast, buffer, tb_locals, warnings
        self.resultclass = resultclass or self.resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast, result.buffer, result.tb_locals = self.failfast, self.buffer, self.tb_locals
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
                if self.warnings in ('default', 'always'):      # the older names of assertions once a module
                    warnings.filterwarnings('module', category=DeprecationWarning, message=r'Please use assert\w+ instead.')
            begin = time.perf_counter()
            result.startTestRun()
            try:
                test(result)
            finally:
                result.stopTestRun()
        taken = time.perf_counter() - begin
        result.printErrors()
        count = result.testsRun
        self.stream.write(f'{result.separator2}\nRan {count} test{"" if count == 1 else "s"} in {taken:.3f}s\n\n')
        self.stream.write(self._verdict(result) + '\n')
        self.stream.flush()
        return result

    def _verdict(self, result):
        counts = [(name, len(found)) for name, found in
                  (('failures', result.failures), ('errors', result.errors), ('skipped', result.skipped),
                   ('expected failures', result.expectedFailures),
                   ('unexpected successes', result.unexpectedSuccesses)) if found]
        text = 'OK' if result.wasSuccessful() else 'FAILED'
        return text + (f' ({", ".join([f"{name}={count}" for name, count in counts])})' if counts else '')
