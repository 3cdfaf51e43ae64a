"""What tests can assert. A wrong assertion says what it found."""

import difflib
import os
import pprint
import re

_MAX_LENGTH = 80


def safe_repr(obj):
    try:
        return repr(obj)
    except Exception:
        return object.__repr__(obj)


def _cut(text, begin, end):
    """A text without its middle, if that is long."""
    skipped = len(text) - begin - end
    return text if skipped <= 12 else f'{text[:begin]}[{skipped} chars]{text[len(text) - end:]}'


def _both(first, second):
    """'first != second': of long ones that begin alike, the difference rather than the beginning."""
    texts = [safe_repr(first), safe_repr(second)]
    longest = max(map(len, texts))
    if longest > _MAX_LENGTH:
        alike = os.path.commonprefix(texts)
        room = _MAX_LENGTH - (longest - len(alike) + 5 + 12)
        rest = [text[len(alike):] if room > 5 else _cut(text[len(alike):], 41, 5) for text in texts]
        texts = [_cut(alike, 5, max(room, 5)) + text for text in rest]
    return ' != '.join(texts)


def _difference(first, second):
    """The lines of what two values print as, those of only one of them marked."""
    return '\n' + '\n'.join(difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))


class Assertions:
    """assertEqual() and its family."""

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _with(self, message, difference):
        """Both, but of a long difference only how long it is."""
        if self.maxDiff is None or len(difference) <= self.maxDiff:
            return message + difference
        return f'{message}\nDiff is {len(difference)} characters long. Set self.maxDiff to None to see it.'

    def _check(self, good, msg, standard):
        if not good:
            raise self.failureException(self._formatMessage(msg, standard()))

    # --- truth and identity ---

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, lambda: f'{safe_repr(expr)} is not true')

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, lambda: f'{safe_repr(expr)} is not false')

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg, lambda: f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg, lambda: f'unexpectedly identical: {safe_repr(expr1)}')

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, lambda: f'{safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, lambda: 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, lambda: f'{safe_repr(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, lambda: f'{safe_repr(obj)} is an instance of {cls!r}')

    # --- comparing ---

    def addTypeEqualityFunc(self, typeobj, function):
        """What assertEqual() asks for two values of exactly this type."""
        self.__dict__.setdefault('_type_equality_funcs', {})[typeobj] = function

    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        compare = self._TYPED.get(type(first)) if type(first) is type(second) else None
        own = self.__dict__.get('_type_equality_funcs', {}).get(type(first)) if type(first) is type(second) else None
        if own is not None:
            return (getattr(self, own) if isinstance(own, str) else own)(first, second, msg=msg)
        if compare is not None:
            getattr(self, compare)(first, second, msg)
        raise self.failureException(self._formatMessage(msg, _both(first, second)))

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, lambda: f'{safe_repr(first)} == {safe_repr(second)}')

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, lambda: f'{safe_repr(a)} not less than {safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, lambda: f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, lambda: f'{safe_repr(a)} not greater than {safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, lambda: f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        if delta is not None:
            difference, close = abs(first - second), abs(first - second) <= delta
            how = f'within {safe_repr(delta)} delta'
        else:
            places = 7 if places is None else places
            difference = abs(first - second)
            close, how = round(difference, places) == 0, f'within {places!r} places'
        self._check(close, msg, lambda: f'{safe_repr(first)} != {safe_repr(second)} {how} ({safe_repr(difference)} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        difference = abs(first - second)
        places = 7 if places is None else places
        close = difference <= delta if delta is not None else round(difference, places) == 0
        how = f'within {safe_repr(delta)} delta' if delta is not None else f'within {places!r} places'
        self._check(not close and first != second, msg, lambda: f'{safe_repr(first)} == {safe_repr(second)} {how}')

    # --- containers and text ---

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, lambda: f'{safe_repr(member)} not found in {safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg,
                    lambda: f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}')

    def assertCountEqual(self, first, second, msg=None):
        first, second, seen, counts = list(first), list(second), [], []
        for item in first + second:
            if item not in seen:
                seen.append(item)
                if first.count(item) != second.count(item):
                    counts.append(f'First has {first.count(item)}, Second has {second.count(item)}:  {item!r}')
        self._check(not counts, msg, lambda: self._with('Element counts were not equal:\n', '\n'.join(counts)))

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = re.compile(expected_regex)
        self._check(pattern.search(text), msg, lambda: f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        match = re.search(unexpected_regex, text)
        self._check(not match, msg, lambda: f'Regex matched: {text[match.start():match.end()]!r} matches '
                                            f'{re.compile(unexpected_regex).pattern!r} in {text!r}')

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if seq_type is not None:
            for which, value in (('First', seq1), ('Second', seq2)):
                if not isinstance(value, seq_type):
                    raise self.failureException(f'{which} sequence is not a {seq_type.__name__}: {safe_repr(value)}')
        if seq1 == seq2:
            return
        name = (seq_type.__name__ if seq_type else 'sequence').capitalize()
        text = f'{name}s differ: {_both(seq1, seq2)}\n'
        for index in range(min(len(seq1), len(seq2))):
            if seq1[index] != seq2[index]:
                text += f'\nFirst differing element {index}:\n{seq1[index]!r}\n{seq2[index]!r}\n'
                break
        else:
            if len(seq1) == len(seq2) and seq_type is None and type(seq1) != type(seq2):
                return
        if len(seq1) != len(seq2):
            longer, name_of, shorter = (seq1, 'First', seq2) if len(seq1) > len(seq2) else (seq2, 'Second', seq1)
            text += (f'\n{name_of} {name.lower()} contains {len(longer) - len(shorter)} additional elements.\n'
                     f'First extra element {len(shorter)}:\n{longer[len(shorter)]!r}\n')
        self.fail(self._formatMessage(msg, self._with(text, _difference(seq1, seq2))))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for extra, which in ((self._set_difference(set1, set2, 'first'), 'first'), (self._set_difference(set2, set1, 'second'), 'second')):
            if extra:
                lines += [f'Items in the {which} set but not the {"second" if which == "first" else "first"}:']
                lines += [repr(item) for item in extra]
        self._check(not lines, msg, lambda: '\n'.join(lines))

    def _set_difference(self, one, other, which):
        try:
            return one.difference(other)
        except TypeError as error:
            self.fail(f'invalid type when attempting set difference: {error}')
        except AttributeError as error:
            self.fail(f'{which} argument does not support set difference: {error}')

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        self._check(d1 == d2, msg, lambda: self._with(_both(d1, d2), _difference(d1, d2)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        lines = [[text + '\n'] if text and text.splitlines() == [text] else text.splitlines(keepends=True) for text in (first, second)]
        self._check(first == second, msg, lambda: self._with(_both(first, second), '\n' + ''.join(difflib.ndiff(*lines))))

    _TYPED = {list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual', frozenset: 'assertSetEqual',
              dict: 'assertDictEqual', str: 'assertMultiLineEqual'}

    # --- exceptions, warnings, logs ---

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(self, expected_exception, None).handle(args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(self, expected_exception, re.compile(expected_regex)).handle(args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(self, expected_warning, None).handle(args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(self, expected_warning, re.compile(expected_regex)).handle(args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, wanted=False)

    # --- older names ---

    def _older(function):
        def warning(self, *args, **kwargs):
            import warnings
            warnings.warn(f'Please use {function.__name__} instead.', DeprecationWarning, 2)
            return function(self, *args, **kwargs)
        return warning

    failUnlessEqual = assertEquals = _older(assertEqual)
    failIfEqual = assertNotEquals = _older(assertNotEqual)
    failUnlessAlmostEqual = assertAlmostEquals = _older(assertAlmostEqual)
    failIfAlmostEqual = assertNotAlmostEquals = _older(assertNotAlmostEqual)
    failUnless = assert_ = _older(assertTrue)
    failUnlessRaises, failIf, assertRaisesRegexp = _older(assertRaises), _older(assertFalse), _older(assertRaisesRegex)
    assertRegexpMatches, assertNotRegexpMatches = _older(assertRegex), _older(assertNotRegex)
    del _older

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        import warnings
        warnings.warn('assertDictContainsSubset is deprecated', DeprecationWarning)
        missing = [safe_repr(key) for key in subset if key not in dictionary]
        different = [f'{safe_repr(key)}, expected: {safe_repr(value)}, actual: {safe_repr(dictionary[key])}'
                     for key, value in subset.items() if key in dictionary and value != dictionary[key]]
        parts = [f'Missing: {",".join(missing)}'] * bool(missing) + [f'Mismatched values: {",".join(different)}'] * bool(different)
        self._check(not parts, msg, lambda: '; '.join(parts))


class _Raises:
    """with self.assertRaises(…) as caught: …"""

    _base, _title, _wanted = BaseException, 'assertRaises', 'an exception type or tuple of exception types'

    def __init__(self, case, expected, regex):
        self._case, self._expected, self._regex = case, expected, regex
        self._message = None
        self._by = ''
        self.exception = None

    def handle(self, args, kwargs):
        kinds = self._expected if isinstance(self._expected, tuple) else (self._expected,)
        if not all([isinstance(kind, type) and issubclass(kind, self._base) for kind in kinds]):
            raise TypeError(f'{self._title}() arg 1 must be {self._wanted}')
        self._message = kwargs.pop('msg', None) if not args else None
        if not args:
            return self
        function, *rest = args
        self._by = f' by {getattr(function, "__name__", function)}'
        with self:
            function(*rest, **kwargs)

    def __enter__(self):
        return self

    def _fail(self, text):
        raise self._case.failureException(self._case._formatMessage(self._message, text))

    def _names(self):
        expected = self._expected if isinstance(self._expected, tuple) else (self._expected,)
        return expected[0].__name__ if len(expected) == 1 else str(self._expected)

    def __exit__(self, kind, value, traceback):
        if kind is None:
            self._fail(f'{self._names()} not raised{self._by}')
        if not issubclass(kind, self._expected):
            return False
        self.exception = value.with_traceback(None)
        if self._regex is not None and not self._regex.search(str(value)):
            self._fail(f'"{self._regex.pattern}" does not match "{value}"')
        return True


class _Warns(_Raises):
    _base, _title, _wanted = Warning, 'assertWarns', 'a warning category or tuple of warning categories'

    def __enter__(self):
        import warnings
        self._recorder = warnings.catch_warnings(record=True)
        self._caught = self._recorder.__enter__()
        warnings.simplefilter('always')
        return self

    def __exit__(self, kind, value, traceback):
        self._recorder.__exit__(kind, value, traceback)
        if kind is not None:
            return False
        alike = [each for each in self._caught if issubclass(each.category, self._expected)]
        for each in alike:
            if self._regex is None or self._regex.search(str(each.message)):
                self.warning, self.filename, self.lineno = each.message, each.filename, each.lineno
                return True
        if alike:
            self._fail(f'"{self._regex.pattern}" does not match "{alike[0].message}"')
        self._fail(f'{self._names()} not triggered{self._by}')


class _Logs:
    """Keeps what a logger says."""

    def __init__(self, case, logger, level, wanted=True):
        import logging
        self._case, self._wanted = case, wanted
        self._logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self._level = logging.INFO if level is None else logging.getLevelName(level) if isinstance(level, str) else level
        self.records, self.output = [], []

    def __enter__(self):
        import logging
        watcher = self

        class Keeper(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(f'{record.levelname}:{record.name}:{record.getMessage()}')
        self._saved = self._logger.handlers, self._logger.level, self._logger.propagate
        self._logger.handlers, self._logger.propagate = [Keeper()], False
        self._logger.setLevel(self._level)
        return self

    def __exit__(self, kind, value, traceback):
        self._logger.handlers, level, self._logger.propagate = self._saved
        self._logger.setLevel(level)
        if kind is not None:
            return False
        import logging
        name = logging.getLevelName(self._level)
        if self._wanted and not self.records:
            self._case.fail(f'no logs of level {name} or higher triggered on {self._logger.name}')
        if not self._wanted and self.records:
            self._case.fail(f'Unexpected logs found: {self.output!r}')
