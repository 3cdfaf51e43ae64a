"""Tables as lines of text: fields between commas, quoted where they need it."""

import numbers

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab',
           'unix_dialect', 'reader', 'writer', 'DictReader', 'DictWriter', 'register_dialect', 'unregister_dialect',
           'get_dialect', 'list_dialects', 'field_size_limit', 'Sniffer']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)


class Error(Exception):
    __module__ = '_csv'


class Dialect:
    """How a table is written; a derived class says it, and an instance checks it."""

    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        try:
            _resolve(self, {})
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace = ',', '"', True, False
    lineterminator, quoting = '\r\n', QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(excel):
    lineterminator, quoting = '\n', QUOTE_ALL


_dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}


def register_dialect(name, dialect='excel', **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _resolve(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    return _resolve(name, {})


def list_dialects():
    return list(_dialects)


_limit = [131072]


def field_size_limit(limit=None):
    """The most letters of a field; sets it, and returns what it was."""
    before = _limit[0]
    if limit is not None:
        if not isinstance(limit, int):
            raise TypeError('limit must be an integer')
        _limit[0] = limit
    return before


_DEFAULTS = {'delimiter': ',', 'doublequote': True, 'escapechar': None, 'lineterminator': '\r\n', 'quotechar': '"',
             'quoting': QUOTE_MINIMAL, 'skipinitialspace': False, 'strict': False}


class _Resolved:
    """A dialect whose properties have been checked."""


_Resolved.__name__ = _Resolved.__qualname__ = 'Dialect'


def _resolve(dialect, changes):
    """A dialect of its own, with some properties changed."""
    if isinstance(dialect, str):
        if dialect not in _dialects:
            raise Error('unknown dialect')
        dialect = _dialects[dialect]
    for name in changes:
        if name not in _DEFAULTS:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
    if isinstance(dialect, _Resolved) and not changes:
        return dialect
    result = _Resolved()
    for name, default in _DEFAULTS.items():
        value = changes.get(name, getattr(dialect, name, default))
        setattr(result, name, bool(value) if isinstance(default, bool) else value)
    _check(result)
    if 'quotechar' in changes and result.quotechar is None and 'quoting' not in changes:
        result.quoting = QUOTE_NONE
    if result.quoting != QUOTE_NONE and result.quotechar is None:
        raise TypeError('quotechar must be set if quoting enabled')
    return result


def _check(dialect):
    """Each property for itself, in the order in which CPython looks at them."""
    if type(dialect.quoting) is not int:
        raise TypeError('"quoting" must be an integer')
    for name in ('delimiter', 'escapechar', 'quotechar'):
        value = getattr(dialect, name)
        if not isinstance(value, str) and (name == 'delimiter' or value is not None):
            raise TypeError(f'"{name}" must be string{"" if name == "delimiter" else " or None"}, not {type(value).__name__}')
        if value is not None and len(value) != 1:
            raise TypeError(f'"{name}" must be a 1-character string')
    if dialect.lineterminator is None:
        raise TypeError('lineterminator must be set')
    if not isinstance(dialect.lineterminator, str):
        raise TypeError('"lineterminator" must be a string')
    if not 0 <= dialect.quoting <= 3:
        raise TypeError('bad "quoting" value')


class _Reader:
    """Rows out of lines; a quoted field may go over several of them. What a letter means depends on what was before: the
    methods with a letter are those states, and '' is the end of a line."""

    def __init__(self, lines, dialect):  # hidden
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):  # hidden
        self._row, self._field, self._is_number, self._state = [], [], False, self._record
        while True:
            line = next(self._lines, None)
            if line is None:
                if self._state == self._record and not self._field:
                    raise StopIteration
                if self.dialect.strict:
                    raise Error('unexpected end of data')
                self._end_field()
                return self._row
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
            self.line_num += 1
            for char in line:
                self._state(char)
            self._state('')
            if self._state == self._record:
                return self._row

    def _record(self, char):
        if char in ('\n', '\r'):
            self._state = self._after
        elif char:
            self._start(char)

    def _start(self, char):
        dialect = self.dialect
        self._state = self._start
        if char in ('\n', '\r', '', dialect.delimiter):
            self._plain(char)
        elif char == dialect.quotechar and dialect.quoting != QUOTE_NONE:
            self._state = self._quoted
        elif char == dialect.escapechar:
            self._state = self._escaped
        elif char != ' ' or not dialect.skipinitialspace:
            self._is_number = dialect.quoting == QUOTE_NONNUMERIC
            self._add(char)
            self._state = self._plain

    def _plain(self, char):
        if char in ('\n', '\r', ''):
            self._end_field()
            self._state = self._after if char else self._record
        elif char == self.dialect.escapechar:
            self._state = self._escaped
        elif char == self.dialect.delimiter:
            self._end_field()
            self._state = self._start
        else:
            self._add(char)

    def _escaped(self, char):
        self._add(char or '\n')
        self._state = self._escaped_end if char in ('\n', '\r') else self._plain

    def _escaped_end(self, char):
        if char:
            self._state = self._plain
            self._plain(char)

    def _quoted(self, char):
        dialect = self.dialect
        if char == dialect.escapechar:
            self._state = self._escaped_in_quotes
        elif char == dialect.quotechar and dialect.quoting != QUOTE_NONE:
            self._state = self._behind_quote if dialect.doublequote else self._plain
        elif char:
            self._add(char)

    def _escaped_in_quotes(self, char):
        self._add(char or '\n')
        self._state = self._quoted

    def _behind_quote(self, char):
        dialect = self.dialect
        if char == dialect.quotechar and dialect.quoting != QUOTE_NONE:
            self._add(char)
            self._state = self._quoted
        elif char in ('\n', '\r', '', dialect.delimiter):
            self._plain(char)
        elif dialect.strict:
            raise Error(f"'{dialect.delimiter}' expected after '{dialect.quotechar}'")
        else:
            self._add(char)
            self._state = self._plain

    def _after(self, char):
        """Behind the end of a line."""
        if not char:
            self._state = self._record
        elif char not in '\r\n':
            raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline mode?')

    def _add(self, char):
        if len(self._field) >= _limit[0]:
            raise Error(f'field larger than field limit ({_limit[0]})')
        self._field.append(char)

    def _end_field(self):
        text = ''.join(self._field)
        self._row.append(float(text) if self._is_number else text)
        self._field, self._is_number = [], False


def reader(csvfile, dialect='excel', **fmtparams):  # hidden
    return _Reader(csvfile, _resolve(dialect, fmtparams))


class _Writer:
    def __init__(self, file, dialect):  # hidden
        if not hasattr(file, 'write'):
            raise TypeError('argument 1 must have a "write" method')
        self._write = file.write
        self.dialect = dialect

    def writerow(self, row):  # hidden
        try:
            fields = list(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        text = self.dialect.delimiter.join([self._field(value) for value in fields])
        if len(fields) == 1 and not text:
            if self.dialect.quoting == QUOTE_NONE:
                raise Error('single empty field record must be quoted')
            text = self.dialect.quotechar * 2
        return self._write(text + self.dialect.lineterminator)

    def writerows(self, rows):  # hidden
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        dialect = self.dialect
        text = '' if value is None else repr(value) if isinstance(value, float) else str(value)
        quoted = dialect.quoting == QUOTE_ALL or dialect.quoting == QUOTE_NONNUMERIC and not isinstance(value, numbers.Number)
        special = {dialect.delimiter, dialect.escapechar, dialect.quotechar, *dialect.lineterminator}
        if not special.isdisjoint(text):
            quoted = quoted or any([char in special and not self._must_escape(char) for char in text])
            text = ''.join([self._mark_before(char) + char if char in special else char for char in text])
        return dialect.quotechar + text + dialect.quotechar if quoted else text

    def _must_escape(self, char):
        """A special letter that quotes around the field do not help."""
        dialect = self.dialect
        return dialect.quoting == QUOTE_NONE or char == dialect.escapechar or char == dialect.quotechar and not dialect.doublequote

    def _mark_before(self, char):
        if not self._must_escape(char):
            return char if char == self.dialect.quotechar else ''
        if self.dialect.escapechar is None:
            raise Error('need to escape, but no escapechar set')
        return self.dialect.escapechar


for _each, _name in ((_Reader, 'reader'), (_Writer, 'writer')):
    _each.__module__, _each.__name__, _each.__qualname__ = '_csv', _name, _name


def writer(csvfile, dialect='excel', **fmtparams):  # hidden
    return _Writer(csvfile, _resolve(dialect, fmtparams))


class Sniffer:
    """Guesses how a table is written."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        from _csv_sniffer import sniff
        return sniff(sample, delimiters, self.preferred)

    def has_header(self, sample):
        from _csv_sniffer import has_header
        return has_header(sample, self.sniff(sample))


class DictReader:
    """Rows as dictionaries; the first row has the names."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self.reader = reader(f, dialect, *args, **kwds)
        self._fieldnames = None if fieldnames is None else list(fieldnames)
        self.restkey = restkey
        self.restval = restval

    @property
    def line_num(self):
        return self.reader.line_num

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __iter__(self):
        return self

    def __next__(self):
        names = self.fieldnames
        row = next(self.reader)
        while not row:
            row = next(self.reader)
        result = dict(zip(names, row))
        if len(row) > len(names):
            result[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            result[name] = self.restval
        return result


class DictWriter:
    """Writes dictionaries as rows."""

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def _row(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        for rowdict in rowdicts:
            self.writerow(rowdict)
