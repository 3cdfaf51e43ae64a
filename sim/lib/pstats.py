"""Tables of what a profiler has counted."""

import sys
from enum import Enum
from os.path import basename

__all__ = ['Stats', 'SortKey']


class SortKey(str, Enum):
    CALLS = 'calls'
    CUMULATIVE = 'cumulative'
    FILENAME = 'filename'
    LINE = 'line'
    NAME = 'name'
    NFL = 'nfl'
    PCALLS = 'pcalls'
    STDNAME = 'stdname'
    TIME = 'time'


_ALIASES = {'cumtime': 'cumulative', 'ncalls': 'calls', 'tottime': 'time', 'module': 'filename', 'file': 'filename',
            -1: 'stdname', 0: 'calls', 1: 'time', 2: 'cumulative'}
# What a table may be sorted by: the key, and how the heading calls it. Times and counts fall.
_ORDERS = {
    'calls': (lambda function, row: -row[1], 'call count'), 'pcalls': (lambda function, row: -row[0], 'primitive call count'),
    'time': (lambda function, row: -row[2], 'internal time'), 'cumulative': (lambda function, row: -row[3], 'cumulative time'),
    'filename': (lambda function, row: function[0], 'file name'), 'line': (lambda function, row: function[1], 'line number'),
    'name': (lambda function, row: function[2], 'function name'), 'stdname': (lambda function, row: _shown(function), 'standard name'),
    'nfl': (lambda function, row: (function[2], function[0], function[1]), 'name/file/line'),
}


def _shown(function):
    file, line, name = function
    return f'{file}:{line}({name})'


class Stats:
    """(primitive calls, calls, own seconds, seconds with what was called, callers) by (file, line, function)."""

    def __init__(self, *sources, stream=None):
        self.stream = stream or sys.stdout
        self.stats, self._order, self._heading = {}, None, None
        for source in sources:
            self.add(source)

    def add(self, *sources):
        for source in sources:
            for function, row in self._rows_of(source).items():
                old = self.stats.get(function)
                numbers = row[:4] if old is None else [a + b for a, b in zip(old, row[:4])]
                self.stats[function] = (*numbers, row[4] if old is None else {**old[4], **row[4]})
        return self

    def _rows_of(self, source):
        if isinstance(source, str):
            import pickle
            with open(source, 'rb') as stream:
                return pickle.load(stream)
        if not isinstance(source, Stats):
            source.create_stats()
        return source.stats

    total_calls = property(lambda self: sum([row[1] for row in self.stats.values()]))
    prim_calls = property(lambda self: sum([row[0] for row in self.stats.values()]))
    total_tt = property(lambda self: sum([row[2] for row in self.stats.values()]))

    def strip_dirs(self):
        rows, self.stats = self.stats, {}
        for (file, line, name), row in rows.items():
            callers = {(basename(caller[0]), *caller[1:]): count for caller, count in row[4].items()}
            self.stats[basename(file), line, name] = (*row[:4], callers)
        return self

    def sort_stats(self, *keys):
        names = [_ALIASES.get(key, key) for key in keys]
        for name in names:
            if name not in _ORDERS:
                raise KeyError(name)
        self._heading = ', '.join([_ORDERS[name][1] for name in names])
        tests = [_ORDERS[name][0] for name in names]
        self._order = sorted(self.stats, key=lambda function: ([test(function, self.stats[function]) for test in tests], _shown(function)))
        return self

    def reverse_order(self):
        if self._order:
            self._order.reverse()
        return self

    def print_stats(self, *amount):
        """All rows, or by each argument in turn fewer: a count, a share from 0 to 1, a pattern of names."""
        shown, reductions = self._order if self._order is not None else list(self.stats), []
        for limit in amount:
            before, shown = len(shown), self._limited(shown, limit)
            if len(shown) != before:
                reductions.append(f'   List reduced from {before} to {len(shown)} due to restriction <{limit!r}>')
        self._print(f'         {self.total_calls} function calls', end='')
        if self.total_calls != self.prim_calls:
            self._print(f' ({self.prim_calls} primitive calls)', end='')
        self._print(f' in {self.total_tt:.3f} seconds\n')
        self._print(f'   Ordered by: {self._heading}' if self._order is not None else '   Random listing order was used')
        for line in reductions:
            self._print(line)
        self._print('\n   ncalls  tottime  percall  cumtime  percall filename:lineno(function)')
        for function in shown:
            self._print(self._row(function))
        self._print('\n')
        return self

    def _limited(self, shown, limit):
        if isinstance(limit, str):
            import re
            return [function for function in shown if re.search(limit, _shown(function))]
        return shown[:int(len(shown) * limit + 0.5) if isinstance(limit, float) else limit]

    def _row(self, function):
        primitive, calls, own, cumulative, _ = self.stats[function]
        count = str(calls) if calls == primitive else f'{calls}/{primitive}'
        return (f'{count:>9} {own:8.3f} {own / calls:8.3f} {cumulative:8.3f} {cumulative / primitive if primitive else 0:8.3f} '
                f'{_shown(function)}')

    def print_callers(self, *amount):
        for function in self._order or list(self.stats):
            callers = ', '.join([_shown(caller) for caller in self.stats[function][4]])
            self._print(f'{_shown(function)} <- {callers}')
        return self

    def print_callees(self, *amount):
        for function in self._order or list(self.stats):
            callees = ', '.join([_shown(each) for each in self.stats if function in self.stats[each][4]])
            self._print(f'{_shown(function)} -> {callees}')
        return self

    def dump_stats(self, filename):
        import pickle
        with open(filename, 'wb') as stream:
            pickle.dump(self.stats, stream)

    def _print(self, text, end='\n'):
        print(text, end=end, file=self.stream)
