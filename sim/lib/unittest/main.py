"""unittest.main(): runs the tests of the program."""

import getopt
import os
import sys
from importlib import import_module

from unittest.loader import defaultTestLoader
from unittest.runner import TextTestRunner

__all__ = ['TestProgram', 'main']


class TestProgram:
    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        self.module = import_module(module) if isinstance(module, str) else module
        self.verbosity, self.failfast, self.catchbreak, self.buffer = verbosity, failfast, catchbreak, buffer
        self.tb_locals, self.testNamePatterns = tb_locals, None
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        names = self._parse((sys.argv if argv is None else argv)[1:])
        testLoader.testNamePatterns = self.testNamePatterns or testLoader.testNamePatterns
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        self.test = self._tests(testLoader, names)
        runner = testRunner or TextTestRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=bool(self.failfast), buffer=bool(self.buffer),
                            warnings=self.warnings, tb_locals=self.tb_locals)
        self.result = runner.run(self.test)
        if exit:
            sys.exit(not self.result.wasSuccessful())

    def _tests(self, loader, names):
        if self.module is None and (not names or names[0] == 'discover'):
            start, pattern, top = [*names[1:], *self._places[len(names[1:]):]][:3]
            return loader.discover(start, pattern, top)
        if self.module is None:
            names = [name[:-3].replace(os.sep, '.') if name.endswith('.py') and os.path.isfile(name) else name for name in names]
        return loader.loadTestsFromNames(names, self.module) if names else loader.loadTestsFromModule(self.module)

    def _parse(self, arguments):
        """Notes the options; what is left are names of tests."""
        options, names = getopt.gnu_getopt(arguments, 'vqfcbk:' + 's:p:t:' * (self.module is None),
                                           ['verbose', 'quiet', 'failfast', 'catch', 'buffer', 'locals'])
        patterns, self._places = [], ['.', 'test*.py', None]        # where tests are looked for, in which files, below what
        for option, value in options:
            if option in ('-s', '-p', '-t'):
                self._places['spt'.index(option[1])] = value
            elif option in ('-v', '--verbose', '-q', '--quiet'):
                self.verbosity = 2 if 'v' in option else 0
            elif option == '-k':
                patterns.append(value if '*' in value else f'*{value}*')
            elif option == '--locals':
                self.tb_locals = True
            elif option in ('-f', '--failfast'):
                self.failfast = True
            elif option in ('-b', '--buffer'):
                self.buffer = True
        self.testNamePatterns = patterns or None
        return names


main = TestProgram
