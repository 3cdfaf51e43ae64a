"""doctest's examples as tests for unittest; it comes with the first of its names that a program asks for."""

import doctest
import io
import sys
import unittest

_flags = 0


def set_unittest_reportflags(flags):
    """How suites report that say nothing of it themselves."""
    global _flags
    if flags & doctest.REPORTING_FLAGS != flags:
        raise ValueError('Only reporting flags allowed', flags)
    old, _flags = _flags, flags
    return old


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        unittest.TestCase.__init__(self)
        self._test, self._options, self._checker = test, optionflags, checker
        self._before, self._after = setUp, tearDown

    def setUp(self):
        self._names = self._test.globs.copy()
        if self._before is not None:
            self._before(self._test)

    def tearDown(self):
        if self._after is not None:
            self._after(self._test)
        self._test.globs.clear()
        self._test.globs.update(self._names)

    def runTest(self):
        options = self._options if self._options & doctest.REPORTING_FLAGS else self._options | _flags
        runner, said, before = doctest.DocTestRunner(self._checker, False, options), io.StringIO(), sys.stdout
        runner.DIVIDER = '-' * 70
        try:
            failures, tries = runner.run(self._test, out=said.write, clear_globs=False)
        finally:
            sys.stdout = before
        if failures:
            raise self.failureException(self.format_failure(said.getvalue()))

    def format_failure(self, err):
        test = self._test
        line = 'unknown line number' if test.lineno is None else test.lineno
        return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {test.name.split(".")[-1]}\n\n{err}')

    def id(self):
        return self._test.name

    def __repr__(self):
        module, _, name = self._test.name.rpartition('.')
        return f'{name} ({module})'

    __str__ = __repr__

    def shortDescription(self):
        return 'Doctest: ' + self._test.name


class DocFileCase(DocTestCase):
    def id(self):
        return self._test.name.replace('.', '_')

    def __repr__(self):
        return self._test.filename

    __str__ = __repr__

    def format_failure(self, err):
        return f'Failed doctest test for {self._test.name}\n  File "{self._test.filename}", line 0\n\n{err}'


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The examples of a module, each docstring a test."""
    finder = test_finder or doctest.DocTestFinder()
    if not hasattr(module, '__dict__'):
        module = __import__(module or '__main__', fromlist=['_'])
    suite = unittest.TestSuite()
    for test in finder.find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=None, encoding=None, **options):
    """The examples of text files, each file a test."""
    suite = unittest.TestSuite()
    for path in paths:
        with open(path, encoding=encoding) as file:
            text = file.read()
        name = path.rpartition('/')[2]
        test = (parser or doctest.DocTestParser()).get_doctest(text, {'__file__': path, **(globs or {})}, name, path, 0)
        suite.addTest(DocFileCase(test, **options))
    return suite


for _each in (set_unittest_reportflags, DocTestCase, DocFileCase, DocTestSuite, DocFileSuite):
    _each.__module__ = 'doctest'
