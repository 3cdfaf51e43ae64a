"""How a table is written, guessed from its beginning."""

import re
from csv import Error, QUOTE_MINIMAL, Dialect, reader

_ROWS_AT_ONCE = 10
_CHECKED_ROWS = 20

# A quoted cell: between delimiters, at a line's begin, at its end, or alone.
_QUOTED = [re.compile(pattern, re.DOTALL | re.MULTILINE) for pattern in (
    r'''(?P<delimiter>[^\w\n"'])(?P<space> ?)(?P<quote>["']).*?(?P=quote)(?P=delimiter)''',
    r'''(?:^|\n)(?P<quote>["']).*?(?P=quote)(?P<delimiter>[^\w\n"'])(?P<space> ?)''',
    r'''(?P<delimiter>[^\w\n"'])(?P<space> ?)(?P<quote>["']).*?(?P=quote)(?:$|\n)''',
    r'''(?:^|\n)(?P<quote>["']).*?(?P=quote)(?:$|\n)''')]


def sniff(sample, delimiters, preferred):
    quote, doubled, separator, is_spaced = _by_quotes(sample, delimiters)
    if not separator:
        separator, is_spaced = _by_counts(sample, delimiters, preferred)
    if not separator:
        raise Error('Could not determine delimiter')

    class dialect(Dialect):
        _name = 'sniffed'
        lineterminator = '\r\n'
        quoting = QUOTE_MINIMAL
        doublequote = doubled
        delimiter = separator
        quotechar = quote or '"'
        skipinitialspace = is_spaced
    dialect.__qualname__ = 'Sniffer.sniff.<locals>.dialect'
    dialect.__module__ = 'csv'
    return dialect


def _most_common(counts):
    return max(counts, key=counts.get)


def _by_quotes(sample, allowed):
    """(quote, whether it is doubled within a cell, delimiter, whether spaces follow it)"""
    found = next(filter(None, [list(pattern.finditer(sample)) for pattern in _QUOTED]), None)
    if found is None:
        return '', False, None, False
    quotes, separators, spaces = {}, {}, 0
    for match in found:
        groups = match.groupdict()
        quotes[groups['quote']] = quotes.get(groups['quote'], 0) + 1
        separator = groups.get('delimiter')
        if separator and (allowed is None or separator in allowed):
            separators[separator] = separators.get(separator, 0) + 1
        spaces += bool(groups.get('space'))
    quote, separator, is_spaced = _most_common(quotes), '', False
    if separators:
        separator = _most_common(separators)
        is_spaced = separators[separator] == spaces
        if separator == '\n':       # a table of one column
            separator = ''
    edge = re.escape(separator)
    inside = rf'[^{edge}\n]*' if separator else r'[^\n]*'
    doubled = re.search(rf'({edge}|^)\W*{quote}{inside}{quote}{inside}{quote}\W*({edge}|$)', sample, re.MULTILINE)
    return quote, doubled is not None, separator, is_spaced


def _by_counts(sample, allowed, preferred):
    """(delimiter, whether spaces follow it): the character that is in nearly all rows equally often."""
    rows = [row for row in sample.split('\n') if row]
    tables, consistent = {chr(code): {} for code in range(127)}, {}     # for each character: how many rows have it how often
    for begin in range(0, len(rows), min(_ROWS_AT_ONCE, len(rows)) or 1):
        for row in rows[begin:begin + _ROWS_AT_ONCE]:
            for character, table in tables.items():
                count = row.count(character)
                table[count] = table.get(count, 0) + 1
        consistent = _consistent(tables, min(begin + _ROWS_AT_ONCE, len(rows)), allowed)
        if len(consistent) == 1:
            break
    if not consistent:
        return '', False

    def chosen(separator):
        return separator, rows[0].count(separator) == rows[0].count(separator + ' ')
    if len(consistent) == 1:
        return chosen(next(iter(consistent)))
    for separator in preferred:
        if separator in consistent:
            return chosen(separator)
    return chosen(max(consistent, key=lambda character: (consistent[character], character)))


def _consistent(tables, seen, allowed):
    """{character: (its usual count, the rows that have it less those that have another)} at the highest level at which there are any"""
    usual = {}
    for character, table in tables.items():
        if list(table) == [0]:
            continue
        most = max(table, key=table.get)
        usual[character] = most, table[most] - (sum(table.values()) - table[most] if len(table) > 1 else 0)
    for percent in range(100, 90, -1):
        found = {character: pair for character, pair in usual.items()
                 if pair[0] > 0 and pair[1] > 0 and pair[1] * 100 >= percent * seen and (allowed is None or character in allowed)}
        if found:
            return found
    return {}


def has_header(sample, dialect):
    """Do the cells below the first row agree in being numbers, or in their length, and the first row does not?"""
    rows = reader(sample.splitlines(True), dialect)
    titles = next(rows)
    kinds = dict.fromkeys(range(len(titles)))
    for number, row in enumerate(rows):
        if number > _CHECKED_ROWS:
            break
        if len(row) != len(titles):
            continue
        for column in list(kinds):
            kind = _kind(row[column])
            if kinds[column] is None:
                kinds[column] = kind
            elif kinds[column] != kind:
                del kinds[column]
    votes = 0
    for column, kind in kinds.items():
        if kind is complex or kind is None:
            votes += 1 if _kind(titles[column]) is not complex else -1
        else:
            votes += 1 if len(titles[column]) != kind else -1
    return votes > 0


def _kind(cell):
    """complex for a number; else the length."""
    try:
        complex(cell)
    except (ValueError, OverflowError):
        return len(cell)
    return complex
