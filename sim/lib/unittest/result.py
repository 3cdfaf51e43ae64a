"""What became of the tests."""

import traceback

__all__ = ['TestResult']


class TestResult:
    """Counts, and what went wrong."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = False

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def addSuccess(self, test):
        pass

    def addFailure(self, test, err):
        self.failures.append((test, self._text(err)))
        self._maybe_stop()

    def addError(self, test, err):
        self.errors.append((test, self._text(err)))
        self._maybe_stop()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            (self.failures if failed else self.errors).append((subtest, self._text(err)))
            self._maybe_stop()

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text(err)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._maybe_stop()

    def _maybe_stop(self):
        if self.failfast:
            self.stop()

    def stop(self):
        self.shouldStop = True

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def _text(self, err):
        return self._chain(err[1], err[2])

    def _chain(self, value, tb):
        """The tracebacks of an exception and of those before it, without this package's own part of them."""
        before, link = value.__cause__, 'The above exception was the direct cause of the following exception:'
        if before is None and not value.__suppress_context__:
            before, link = value.__context__, 'During handling of the above exception, another exception occurred:'
        text = '' if before is None else f'{self._chain(before, before.__traceback__)}\n{link}\n\n'
        if tb is not None:
            frames = [frame for frame in traceback.extract_tb(tb) if '/unittest/' not in frame.filename]
            text += 'Traceback (most recent call last):\n' + ''.join(traceback.format_list(frames))
        return text + ''.join(traceback.format_exception_only(value))

    def __repr__(self):
        return (f'<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)} '
                f'failures={len(self.failures)}>')
