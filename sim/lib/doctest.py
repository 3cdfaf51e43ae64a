"""Examples in docstrings, run and compared with what they say."""

import inspect
import linecache
import re
import sys
import traceback
from collections import namedtuple

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
           'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE',
           'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser', 'DocTestFinder',
           'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner', 'testmod', 'testfile',
           'run_docstring_examples', 'script_from_examples', 'TestResults']

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The number of an option, a bit of its own."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL = [
    register_optionflag(name) for name in ('DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP',
                                           'IGNORE_EXCEPTION_DETAIL')]
COMPARISON_FLAGS = DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, FAIL_FAST = [
    register_optionflag(name) for name in ('REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'FAIL_FAST')]
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

TestResults = namedtuple('TestResults', 'failed attempted', module=__name__)


class DocTestFailure(Exception):
    """What an example printed is not what it should."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class Example:
    """Source, what it should print, the line of the docstring (from 0), and options by their numbers."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source, self.want, self.exc_msg = source if source.endswith('\n') else source + '\n', want, exc_msg
        self.lineno, self.indent, self.options = lineno, indent, {} if options is None else options


class DocTest:
    """The examples of one docstring, with the names that they know."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.globs, self.name = examples, globs.copy(), name
        self.filename, self.lineno, self.docstring = filename, lineno, docstring

    def __repr__(self):
        count = len(self.examples)
        shown = 'no examples' if not count else '1 example' if count == 1 else f'{count} examples'
        return f'<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>'

    def __lt__(self, other):
        return (self.name, self.filename or '', self.lineno or 0) < (other.name, other.filename or '', other.lineno or 0)


# --- finding them ---

_option = re.compile(r'#\s*doctest:\s*(.*)$', re.MULTILINE)
_raised = re.compile(r'Traceback \((?:most recent call last|innermost last)\):')


class DocTestParser:
    def parse(self, string, name='<string>'):
        """Texts and examples in turn."""
        lines = string.expandtabs().split('\n')
        found, text, at = [], '', 0
        while at < len(lines):
            body = lines[at].lstrip(' ')
            if not body.startswith('>>>'):
                text += lines[at] + ('\n' if at + 1 < len(lines) else '')
                at += 1
                continue
            example, at = self._example(lines, at, len(lines[at]) - len(body), name)
            found += [text, example]
            text = ''
        return found + [text]

    def _example(self, lines, at, indent, name):
        start, source = at, [self._source(lines, at, indent, name)]
        at += 1
        while at < len(lines) and re.match(r' *\.\.\.( |$)', lines[at]):
            source.append(self._source(lines, at, indent, name))
            at += 1
        want = []
        while at < len(lines) and lines[at].strip() and not lines[at].lstrip().startswith('>>>'):
            if lines[at][:indent].strip():
                raise ValueError(f'line {at + 1} of the docstring for {name} has inconsistent leading whitespace: {lines[at].strip()!r}')
            want.append(lines[at][indent:])
            at += 1
        source, want = '\n'.join(source) + '\n', '\n'.join(want) + '\n' if want else ''
        message = None
        if _raised.match(want):
            rest = want.split('\n')[1:-1]
            while rest and (not rest[0] or rest[0][0].isspace()):
                rest.pop(0)
            message = '\n'.join(rest) + '\n'
        return Example(source, want, message, start, indent, self._options(source, name, start)), at

    def _source(self, lines, at, indent, name):
        """A line without its prompt, which a blank must follow."""
        line = lines[at][indent:]
        if line[3:4] not in ('', ' '):
            raise ValueError(f'line {at + 1} of the docstring for {name} lacks blank after {line[:3]}: {line!r}')
        return line[4:]

    def _options(self, source, name, line):
        options = {}
        for words in _option.findall(source):
            for word in words.replace(',', ' ').split():
                if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {line + 1} of the doctest for {name} has an invalid option: {word!r}')
                options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
        return options

    def get_examples(self, string, name='<string>'):
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


class DocTestFinder:
    """The tests of a module or class and of all that is defined in it."""

    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._parser, self._recurse, self._exclude_empty = parser or DocTestParser(), recurse, exclude_empty
        self._verbose = verbose

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        module = module or inspect.getmodule(obj)
        names = dict((vars(module) if module else {}) if globs is None else globs, **(extraglobs or {}))
        names.setdefault('__name__', '__main__')
        tests = []
        self._collect(tests, obj, name, module, names, set())
        return sorted(tests)

    def _collect(self, tests, thing, name, module, names, seen):
        if id(thing) in seen:
            return
        seen.add(id(thing))
        if self._verbose:
            print('Finding tests in', name)
        text = thing if isinstance(thing, str) else getattr(thing, '__doc__', None) or ''
        if text or not self._exclude_empty:
            test = self._parser.get_doctest(text, names, name, getattr(module, '__file__', None), _line_of(thing))
            if test.examples or not self._exclude_empty:
                tests.append(test)
        if not self._recurse or not (inspect.ismodule(thing) or inspect.isclass(thing)):
            return
        for key, value in list(vars(thing).items()):
            value = getattr(value, '__func__', value)
            value = value.fget if isinstance(value, property) else value
            if (inspect.isfunction(value) or inspect.isclass(value)) and (module is None or value.__module__ == module.__name__):
                self._collect(tests, value, f'{name}.{key}', module, names, seen)
        if inspect.ismodule(thing):
            for key, value in getattr(thing, '__test__', {}).items():
                self._collect(tests, value, f'{name}.__test__.{key}', module, names, seen)


def _line_of(thing):
    """The line before the one on which the docstring begins: that of the definition."""
    code = getattr(thing, '__code__', None)
    if code is not None:
        return code.co_firstlineno
    if inspect.ismodule(thing):
        return 0
    try:
        return inspect.getsourcelines(thing)[1]
    except (OSError, TypeError):
        return None


# --- running them ---

def _indented(text):
    return ''.join([f'    {line}\n' if line else '\n' for line in text.rstrip('\n').split('\n')])


class OutputChecker:
    def check_output(self, want, got, optionflags):
        if want == got or not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (want, got) in (('1\n', 'True\n'), ('0\n', 'False\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = ' '.join(want.split()), ' '.join(got.split())
        if optionflags & ELLIPSIS and '...' in want:
            return re.fullmatch('.*'.join([re.escape(part) for part in want.split('...')]), got, re.DOTALL) is not None
        return want == got

    def output_difference(self, example, got, optionflags):
        is_long = example.want.count('\n') > 2 and got.count('\n') > 2
        if optionflags & REPORT_NDIFF or optionflags & (REPORT_UDIFF | REPORT_CDIFF) and is_long:
            return self._difference(example.want, got, optionflags)
        wanted = 'Expected:\n' + _indented(example.want) if example.want else 'Expected nothing\n'
        return wanted + ('Got:\n' + _indented(got) if got else 'Got nothing\n')

    def _difference(self, want, got, optionflags):
        import difflib
        want, got = want.splitlines(True), got.splitlines(True)
        if optionflags & REPORT_UDIFF:
            kind, lines = 'unified diff with -expected +actual', list(difflib.unified_diff(want, got, n=2))[2:]
        elif optionflags & REPORT_CDIFF:
            kind, lines = 'context diff with expected followed by actual', list(difflib.context_diff(want, got, n=2))[2:]
        else:
            kind, lines = 'ndiff with -expected +actual', difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want, got)
        return f'Differences ({kind}):\n' + _indented(''.join(lines))


class _Collected:
    """What an example prints."""

    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass


class DocTestRunner:
    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker, self.optionflags = checker or OutputChecker(), optionflags
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.tries = self.failures = 0
        self._by_name = {}

    def report_start(self, out, test, example):
        if self._verbose:
            out('Trying:\n' + _indented(example.source) + ('Expecting:\n' + _indented(example.want) if example.want else 'Expecting nothing\n'))

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._failure_header(test, example) + 'Exception raised:\n' + _indented(''.join(traceback.format_exception(*exc_info))))

    def _failure_header(self, test, example):
        line = '?' if test.lineno is None else test.lineno + example.lineno + 1
        place = f'Line {line}' if not test.filename else f'File "{test.filename}", line {line}'
        return f'{self.DIVIDER}\n{place}, in {test.name}\nFailed example:\n{_indented(example.source)}'

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        out = sys.stdout.write if out is None else out
        failures = tries = 0
        for number, example in enumerate(test.examples):
            flags = self.optionflags
            for flag, is_on in example.options.items():
                flags = flags | flag if is_on else flags & ~flag
            if flags & SKIP:
                continue
            tries += 1
            is_quiet = failures > 0 and flags & REPORT_ONLY_FIRST_FAILURE
            if not is_quiet:
                self.report_start(out, test, example)
            got, error = self._outcome(example, test.globs, f'<doctest {test.name}[{number}]>')
            is_good = self._agrees(example, got, error, flags)
            failures += not is_good
            if is_good and not is_quiet:
                self.report_success(out, test, example, got)
            elif not is_quiet and error is not None and example.exc_msg is None:
                self.report_unexpected_exception(out, test, example, error)
            elif not is_quiet:
                self.report_failure(out, test, example, got + ''.join(traceback.format_exception(*error)) if error else got)
            if failures and flags & FAIL_FAST:
                break
        if clear_globs:
            test.globs.clear()
        before = self._by_name.get(test.name, (0, 0))
        self._by_name[test.name] = failures + before[0], tries + before[1]
        self.failures, self.tries = self.failures + failures, self.tries + tries
        return TestResults(failures, tries)

    def _outcome(self, example, names, where):
        """(what was printed, the exception's three parts or None)"""
        before, sys.stdout = sys.stdout, _Collected()
        try:
            linecache.cache[where] = len(example.source), None, example.source.splitlines(True), where     # for tracebacks
            exec(compile(example.source, where, 'single'), names)
            return sys.stdout.text, None
        except KeyboardInterrupt:
            raise
        except BaseException:
            return sys.stdout.text, sys.exc_info()
        finally:
            sys.stdout = before

    def _agrees(self, example, got, error, flags):
        if error is None:
            return self._checker.check_output(example.want, got, flags)
        if example.exc_msg is None:
            return False
        said = traceback.format_exception_only(error[1])[-1]
        if self._checker.check_output(example.exc_msg, said, flags):
            return True
        kinds = [text.split(':')[0].strip().split('.')[-1] for text in (example.exc_msg, said)]
        return bool(flags & IGNORE_EXCEPTION_DETAIL) and kinds[0] == kinds[1]

    def summarize(self, verbose=None):
        verbose = self._verbose if verbose is None else verbose
        rows = sorted(self._by_name.items())
        empty = [name for name, (failures, tries) in rows if not tries]
        passed = [(name, tries) for name, (failures, tries) in rows if tries and not failures]
        failed = [(name, failures, tries) for name, (failures, tries) in rows if failures]
        if verbose and empty:
            print(f'{len(empty)} items had no tests:')
            for name in empty:
                print(f'    {name}')
        if verbose and passed:
            print(f'{len(passed)} items passed all tests:')
            for name, tries in passed:
                print(f' {tries:3d} tests in {name}')
        if failed:
            print(self.DIVIDER)
            print(f'{len(failed)} items had failures:')
            for name, failures, tries in failed:
                print(f' {failures:3d} of {tries:3d} in {name}')
        if verbose:
            print(f'{self.tries} tests in {len(rows)} items.\n{self.tries - self.failures} passed and {self.failures} failed.')
        if self.failures:
            print(f'***Test Failed*** {self.failures} failures.')
        elif verbose:
            print('Test passed.')
        return TestResults(self.failures, self.tries)


class DebugRunner(DocTestRunner):
    """Raises what goes wrong."""

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test)


def script_from_examples(s):
    """A text with examples as a program: what is no source is a comment."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            output += ['# Expected:', *['## ' + line for line in piece.want.split('\n')[:-1]]] if piece.want else []
        else:
            output += ['# ' + line if line.strip() else '#' for line in piece.split('\n')[:-1]]
    while output and output[-1] == '#':
        output.pop()
    while output and output[0] == '#':
        output.pop(0)
    return '\n'.join(output) + '\n'


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """All examples of a module; (failed, attempted)"""
    m = m or sys.modules['__main__']
    if not inspect.ismodule(m):
        raise TypeError(f'testmod: module required; {m!r}')
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(exclude_empty=exclude_empty).find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=None, encoding='utf-8'):
    """All examples of a text file; (failed, attempted)"""
    with open(filename, encoding=encoding) as file:
        text = file.read()
    name = name or filename.rpartition('/')[2]
    names = {'__name__': '__main__', **(globs or {}), **(extraglobs or {})}
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    runner.run((parser or DocTestParser()).get_doctest(text, names, name, filename, 0))
    if report:
        runner.summarize()
    return TestResults(runner.failures, runner.tries)


def __getattr__(name):
    """What needs unittest is loaded when a program asks for it."""
    if name in ('DocTestSuite', 'DocFileSuite', 'DocTestCase', 'DocFileCase', 'set_unittest_reportflags'):
        import _doctest_suites
        return getattr(_doctest_suites, name)
    raise AttributeError(f"module 'doctest' has no attribute '{name}'")
