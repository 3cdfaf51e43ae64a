"""Tables as lines of text: fields between commas, quoted where they need it."""

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab',
           'unix_dialect', 'reader', 'writer', 'DictReader', 'DictWriter', 'register_dialect', 'unregister_dialect',
           'get_dialect', 'list_dialects', 'field_size_limit', 'Sniffer']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)


class Error(Exception):
    pass


class Dialect:
    """How a table is written."""

    delimiter, quotechar, escapechar = ',', '"', None
    doublequote, skipinitialspace, strict = True, False, False
    lineterminator, quoting = '\r\n', QUOTE_MINIMAL


class excel(Dialect):
    pass


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    lineterminator, quoting = '\n', QUOTE_ALL


_dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}


def register_dialect(name, dialect='excel', **fmtparams):
    _dialects[name] = _resolve(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    return _resolve(name, {})


def list_dialects():
    return list(_dialects)


def field_size_limit(limit=131072):
    return 131072


def _resolve(dialect, changes):
    """A dialect of its own, with some properties changed."""
    if isinstance(dialect, str):
        if dialect not in _dialects:
            raise Error('unknown dialect')
        dialect = _dialects[dialect]
    result = Dialect()
    for name in ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'strict',
                 'lineterminator', 'quoting'):
        setattr(result, name, changes.pop(name, getattr(dialect, name)))
    for name in changes:
        raise TypeError(f"'{name}' is an invalid keyword argument for this function")
    if not isinstance(result.delimiter, str) or len(result.delimiter) != 1:
        raise TypeError('"delimiter" must be a 1-character string')
    return result


class _Reader:
    """Rows out of lines; a quoted field may go over several of them."""

    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._row, self._field, self._quoted, self._was_quoted = [], '', False, False
        self._read_line(next(self._lines))
        while self._quoted:
            line = next(self._lines, None)
            if line is None:
                if self.dialect.strict:
                    raise Error('unexpected end of data')
                self._end_field()
                break
            self._read_line(line)
        return self._row

    def _read_line(self, line):
        if not isinstance(line, str):
            raise Error(f'iterator should return strings, not {type(line).__name__} '
                        '(the file should be opened in text mode)')
        self.line_num += 1
        if not self._quoted and not line.rstrip('\r\n'):
            return
        at = 0
        while at < len(line):
            at = self._take(line, at)
        if not self._quoted:
            self._end_field()

    def _take(self, line, at):
        """Reads one character, or two that belong together; where to go on."""
        dialect, char = self.dialect, line[at]
        if char == dialect.escapechar and at + 1 < len(line):
            self._field += line[at + 1]
            return at + 2
        if self._quoted:
            if char != dialect.quotechar:
                self._field += char
            elif dialect.doublequote and line[at + 1:at + 2] == char:
                self._field += char
                return at + 2
            else:
                self._quoted = False
        elif char == dialect.quotechar and not self._field and not self._was_quoted and dialect.quoting != QUOTE_NONE:
            self._quoted = self._was_quoted = True
        elif char == dialect.delimiter:
            self._end_field()
        elif char not in '\r\n' and not (char == ' ' and dialect.skipinitialspace and not self._field):
            self._field += char
        return at + 1

    def _end_field(self):
        number = self.dialect.quoting == QUOTE_NONNUMERIC and not self._was_quoted
        self._row.append(float(self._field) if number else self._field)
        self._field, self._was_quoted = '', False


def reader(csvfile, dialect='excel', **fmtparams):
    return _Reader(csvfile, _resolve(dialect, fmtparams))


class _Writer:
    def __init__(self, file, dialect):
        if not hasattr(file, 'write'):
            raise TypeError('argument 1 must have a "write" method')
        self._write = file.write
        self.dialect = dialect

    def writerow(self, row):
        try:
            fields = list(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        text = self.dialect.delimiter.join([self._field(value) for value in fields])
        if len(fields) == 1 and not text:
            text = self.dialect.quotechar * 2
        return self._write(text + self.dialect.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        dialect = self.dialect
        text = '' if value is None else repr(value) if isinstance(value, float) else str(value)
        quote = dialect.quotechar
        special = any([char in (dialect.delimiter, quote, dialect.escapechar, '\r', '\n') for char in text])
        if dialect.quoting == QUOTE_NONE:
            return self._escape(text, special)
        if dialect.quoting == QUOTE_ALL or special or dialect.quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)):
            twice = quote * 2 if dialect.doublequote else (dialect.escapechar or '') + quote
            return quote + text.replace(quote, twice) + quote
        return text

    def _escape(self, text, special):
        escape = self.dialect.escapechar
        if special and escape is None:
            raise Error('need to escape, but no escapechar set')
        return ''.join([escape + char if special and char in (self.dialect.delimiter, self.dialect.quotechar, escape, '\r', '\n')
                        else char for char in text])


def writer(csvfile, dialect='excel', **fmtparams):
    return _Writer(csvfile, _resolve(dialect, fmtparams))


class Sniffer:
    """Guesses how a table is written."""

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.splitlines() if line]
        best = None
        for delimiter in delimiters or ',\t;|: ':
            counts = [len(next(reader([line], delimiter=delimiter))) for line in lines]
            if counts and min(counts) > 1 and len(set(counts)) == 1 and (best is None or counts[0] > best[0]):
                best = counts[0], delimiter
        if best is None:
            raise Error('Could not determine delimiter')
        result = Dialect()
        result.delimiter = best[1]
        result.skipinitialspace = all([(best[1] + ' ') in line for line in lines])
        return result

    def has_header(self, sample):
        """Is the first row text where all the others have numbers, or of another length?"""
        rows = list(reader(sample.splitlines(), self.sniff(sample)))
        votes = 0
        for column, title in enumerate(rows[0]):
            cells = [row[column] for row in rows[1:21] if len(row) == len(rows[0])]
            if cells and all([_is_number(cell) for cell in cells]):
                votes += -1 if _is_number(title) else 1
            elif cells and len({len(cell) for cell in cells}) == 1:
                votes += 1 if len(title) != len(cells[0]) else -1
        return votes > 0


def _is_number(text):
    try:
        complex(text)
    except ValueError:
        return False
    return True


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
