"""What became of the tests."""

import io
import sys
import traceback

__all__ = ['TestResult']


class TestResult:
    """Counts, and what went wrong."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = self.buffer = self.tb_locals = False
        self._outer = None                  # the streams that kept ones stand in for
        self._mirrors = False

    def startTest(self, test):
        self.testsRun += 1
        self._mirrors = False
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrors = False

    # --- what tests print is kept, and told with those that fail ---

    def _setupStdout(self):
        if self.buffer and self._outer is None:
            self._outer = sys.stdout, sys.stderr
            sys.stdout, sys.stderr = io.StringIO(), io.StringIO()

    def _restoreStdout(self):
        if self._outer is None:
            return
        if self._mirrors:
            for outer, text in zip(self._outer, self._kept()):
                outer.write(text)
        (sys.stdout, sys.stderr), self._outer = self._outer, None

    def _kept(self):
        """What was printed to both streams, with a heading each."""
        texts = [stream.getvalue() if isinstance(stream, io.StringIO) else '' for stream in (sys.stdout, sys.stderr)]
        return [f'\n{name}:\n{text}' + ('' if text.endswith('\n') else '\n') if text else ''
                for name, text in zip(('Stdout', 'Stderr'), texts)]

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def addSuccess(self, test):
        pass

    def addFailure(self, test, err):
        self.failures.append((test, self._text(err)))
        self._mirrors = True
        self._maybe_stop()

    def addError(self, test, err):
        self.errors.append((test, self._text(err)))
        self._mirrors = True
        self._maybe_stop()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            (self.failures if failed else self.errors).append((subtest, self._text(err)))
            self._mirrors = True
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
        return self._chain(err[1], err[2]) + ('' if self._outer is None else ''.join(self._kept()))

    def _chain(self, value, tb):
        """The tracebacks of an exception and of those before it, without this package's own part of them."""
        before, link = value.__cause__, 'The above exception was the direct cause of the following exception:'
        if before is None and not value.__suppress_context__:
            before, link = value.__context__, 'During handling of the above exception, another exception occurred:'
        text = '' if before is None else f'{self._chain(before, before.__traceback__)}\n{link}\n\n'
        if tb is not None:
            frames = [frame for frame in traceback.TracebackException(type(value), value, tb, capture_locals=self.tb_locals).stack
                      if '/unittest/' not in frame.filename]
            text += ('Traceback (most recent call last):\n' if frames else '') + ''.join(traceback.format_list(frames))
        return text + ''.join(traceback.format_exception_only(value))

    def __repr__(self):
        return (f'<{type(self).__module__}.{type(self).__qualname__} run={self.testsRun} errors={len(self.errors)} '
                f'failures={len(self.failures)}>')
