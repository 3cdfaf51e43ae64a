"""Examples in docstrings, run and compared with what they say."""

import inspect
import re
import sys
import traceback
from collections import namedtuple

__all__ = ['DocTestFailure', 'ELLIPSIS', 'IGNORE_EXCEPTION_DETAIL', 'NORMALIZE_WHITESPACE', 'SKIP', 'TestResults',
           'run_docstring_examples', 'testmod']

DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, NORMALIZE_WHITESPACE, ELLIPSIS, SKIP, IGNORE_EXCEPTION_DETAIL = \
    [1 << i for i in range(6)]
_FLAGS = {'NORMALIZE_WHITESPACE': NORMALIZE_WHITESPACE, 'ELLIPSIS': ELLIPSIS, 'SKIP': SKIP,
          'IGNORE_EXCEPTION_DETAIL': IGNORE_EXCEPTION_DETAIL, 'DONT_ACCEPT_BLANKLINE': DONT_ACCEPT_BLANKLINE,
          'DONT_ACCEPT_TRUE_FOR_1': DONT_ACCEPT_TRUE_FOR_1}
_OPTION = re.compile(r'#\s*doctest:\s*(.*)$')

TestResults = namedtuple('TestResults', 'failed attempted')


class DocTestFailure(Exception):
    pass


class _Example:
    """Source, what it should print, the line of the docstring (from 0), and options."""

    def __init__(self, source, want, line, options):
        self.source, self.want, self.line, self.options = source, want, line, options


def _options(source, flags):
    match = _OPTION.search(source)
    for word in re.split(r'[,\s]+', match[1].strip()) if match else ():
        if word[:1] not in '+-' or word[1:] not in _FLAGS:
            raise ValueError(f'doctest has an invalid option: {word!r}')
        flags = flags | _FLAGS[word[1:]] if word[0] == '+' else flags & ~_FLAGS[word[1:]]
    return flags


def _examples(text, flags):
    lines = text.expandtabs().split('\n')
    found, at = [], 0
    while at < len(lines):
        line = lines[at]
        body = line.lstrip(' ')
        if not body.startswith('>>>'):
            at += 1
            continue
        indent, start = len(line) - len(body), at
        source = [body[4:]]
        at += 1
        while at < len(lines) and re.match(r' *\.\.\.( |$)', lines[at]):
            source.append(lines[at][indent + 4:])
            at += 1
        want = []
        while at < len(lines) and lines[at].strip() and not lines[at].lstrip().startswith('>>>'):
            want.append(lines[at][indent:])
            at += 1
        found.append(_Example('\n'.join(source) + '\n', '\n'.join(want) + '\n' if want else '', start, _options(source[0], flags)))
    return found


def _matches(want, got, flags):
    if want == got or not flags & DONT_ACCEPT_TRUE_FOR_1 and (want, got) in (('1\n', 'True\n'), ('0\n', 'False\n')):
        return True
    if not flags & DONT_ACCEPT_BLANKLINE:
        want = re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
        got = re.sub(r'(?m)^[^\S\n]+$', '', got)
    if flags & NORMALIZE_WHITESPACE:
        want, got = ' '.join(want.split()), ' '.join(got.split())
    if flags & ELLIPSIS and '...' in want:
        return re.fullmatch('.*'.join([re.escape(part) for part in want.split('...')]), got, re.DOTALL) is not None
    return want == got


class _Collected:
    """What an example prints."""

    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass


def _run(example, names, where):
    """(what was printed, the exception or None)"""
    before, sys.stdout = sys.stdout, _Collected()
    try:
        exec(compile(example.source, where, 'single'), names)
        return sys.stdout.text, None
    except KeyboardInterrupt:
        raise
    except BaseException as exception:
        return sys.stdout.text, exception
    finally:
        sys.stdout = before


def _agrees(example, got, exception):
    if exception is None:
        return _matches(example.want, got, example.options)
    first, _, rest = example.want.partition('\n')
    if not re.match(r'Traceback \((most recent call last|innermost last)\):', first):
        return False
    wanted = ''.join([line + '\n' for line in rest.split('\n') if line and not line[0].isspace()])
    said = ''.join(traceback.format_exception_only(type(exception), exception))
    if example.options & IGNORE_EXCEPTION_DETAIL:
        return wanted.split(':')[0].strip().split('.')[-1] == said.split(':')[0].strip().split('.')[-1]
    return _matches(wanted, said, example.options)


def _indented(text):
    return ''.join([f'    {line}\n' if line else '\n' for line in text.rstrip('\n').split('\n')])


def _report(example, got, exception, name, file, line):
    print('*' * 70)
    where = f'line {line + example.line}' if line is not None else f'line ?'
    print(f'File "{file}", {where}, in {name}')
    print('Failed example:\n' + _indented(example.source), end='')
    if exception is not None:
        print('Exception raised:\n' + _indented(''.join(traceback.format_exception(exception))), end='')
        return
    print('Expected:\n' + _indented(example.want) if example.want else 'Expected nothing\n', end='')
    print('Got:\n' + _indented(got) if got else 'Got nothing\n', end='')


def _run_docstring(text, names, name, flags, verbose, file, line):
    failed = 0
    examples = [example for example in _examples(text, flags) if not example.options & SKIP]
    for number, example in enumerate(examples):
        got, exception = _run(example, names, f'<doctest {name}[{number}]>')
        good = _agrees(example, got, exception)
        if verbose:
            print('Trying:\n' + _indented(example.source), end='')
            print('Expecting:\n' + _indented(example.want) if example.want else 'Expecting nothing\n', end='')
        if not good:
            failed += 1
            _report(example, got, exception, name, file, line)
        elif verbose:
            print('ok')
    return failed, len(examples)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    text = f if isinstance(f, str) else f.__doc__ or ''
    _run_docstring(text, dict(globs), name, optionflags, verbose, getattr(sys.modules['__main__'], '__file__', '?'), _first_line(f))


def _first_line(thing):
    """The line on which the docstring begins: below that of the definition."""
    code = getattr(thing, '__code__', None)
    if code is not None:
        return code.co_firstlineno + 1
    if inspect.ismodule(thing):
        return 1
    try:
        return inspect.getsourcelines(thing)[1] + 1
    except (OSError, TypeError):
        return None


def _with_docstrings(thing, name, module, seen):
    """(name, object) of a module or class and of all that is defined in it."""
    if id(thing) in seen:
        return
    seen.add(id(thing))
    if getattr(thing, '__doc__', None):
        yield name, thing
    if not (inspect.ismodule(thing) or inspect.isclass(thing)):
        return
    for key, value in list(vars(thing).items()):
        value = getattr(value, '__func__', value)
        if isinstance(value, property):
            value = value.fget
        if (inspect.isfunction(value) or inspect.isclass(value)) and value.__module__ == module:
            yield from _with_docstrings(value, f'{name}.{key}', module, seen)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """All examples of a module; (failed, attempted)"""
    m = m or sys.modules['__main__']
    verbose = '-v' in sys.argv if verbose is None else verbose
    names = dict(vars(m) if globs is None else globs, **(extraglobs or {}))
    names.setdefault('__name__', '__main__')
    failed, attempted, by_name = 0, 0, {}
    for each, thing in sorted(_with_docstrings(m, name or m.__name__, m.__name__, set()), key=lambda pair: pair[0]):
        bad, tried = _run_docstring(thing.__doc__, dict(names), each, optionflags, verbose, getattr(m, '__file__', '?'), _first_line(thing))
        failed, attempted = failed + bad, attempted + tried
        if bad:
            by_name[each] = bad, tried
    if report and failed:
        _summary(by_name, failed)
    return TestResults(failed, attempted)


def _summary(by_name, failed):
    print('*' * 70)
    print(f'{len(by_name)} items had failures:')
    for name, (bad, tried) in sorted(by_name.items()):
        print(f' {bad:3d} of {tried:3d} in {name}')
    print(f'***Test Failed*** {failed} failures.')
