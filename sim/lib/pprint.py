"""Values as text that is easy to read: broken into lines where one line does not hold them."""

import sys
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from types import MappingProxyType, SimpleNamespace

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def saferepr(object):
    return PrettyPrinter()._short(object, [], 0)


def isreadable(object):
    return '<' not in saferepr(object)


def isrecursive(object):
    return '<Recursion on ' in saferepr(object)


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        (self._stream or sys.stdout).write(self.pformat(object) + '\n')

    def pformat(self, object):
        return self._format(object, 0, 0, [], 0)

    def format(self, object, context, maxlevels, level):
        """(text in one line, can it be read back, does it contain itself); derived classes may say it otherwise."""
        depth, self._depth = self._depth, maxlevels or None
        try:
            return self._short(object, [], level), isreadable(object), isrecursive(object)
        finally:
            self._depth = depth

    def isreadable(self, object):
        return isreadable(object)

    def isrecursive(self, object):
        return isrecursive(object)

    def _items(self, mapping):
        if not self._sort_dicts:
            return list(mapping.items())
        return sorted(mapping.items(), key=lambda item: _SafeKey(item[0]))

    # --- in one line ---

    def _told(self, object, inside, level):
        """As format() says it, where a derived class has its own."""
        if type(self).format is PrettyPrinter.format:
            return self._short(object, inside, level)
        return self.format(object, {id(each): 1 for each in inside}, self._depth or 0, level)[0]

    def _short(self, object, inside, level):
        kind = type(object)
        if kind is int and self._underscore_numbers:
            return f'{object:_d}'
        if kind.__repr__ not in (list.__repr__, dict.__repr__, tuple.__repr__):
            return repr(object)
        if not object:
            return repr(object)
        if self._depth is not None and level >= self._depth:
            return {list: '[...]', dict: '{...}', tuple: '(...,)' if len(object) == 1 else '(...)'}.get(kind, '...')
        if any([object is outer for outer in inside]):
            return f'<Recursion on {kind.__name__} with id={id(object)}>'
        inside = inside + [object]
        if isinstance(object, dict):
            parts = [f'{self._told(key, inside, level + 1)}: {self._told(value, inside, level + 1)}'
                     for key, value in self._items(object)]
            return '{' + ', '.join(parts) + '}'
        parts = [self._told(item, inside, level + 1) for item in object]
        if isinstance(object, list):
            return '[' + ', '.join(parts) + ']'
        return '(' + ', '.join(parts) + (',)' if len(parts) == 1 else ')')

    # --- in several ---

    def _format(self, object, indent, allowance, inside, level):
        """indent: the column where it begins; allowance: what follows on its last line."""
        text = self._told(object, inside, level)
        if len(text) <= self._width - indent - allowance:
            return text
        if any([object is outer for outer in inside]) or (self._depth is not None and level >= self._depth):
            return text
        inside = inside + [object]
        kind = type(object)
        if kind.__repr__ is dict.__repr__:
            return self._format_dict(object, indent, allowance, inside, level)
        if isinstance(object, str) and kind is str:
            return self._format_string(object, indent, allowance, level)
        if isinstance(object, (bytes, bytearray)) and kind in (bytes, bytearray):
            return self._format_bytes(object, indent, allowance, level)
        if kind.__repr__ is MappingProxyType.__repr__:
            name = 'mappingproxy('
            return name + self._format(object.copy(), indent + len(name), allowance + 1, inside, level) + ')'
        if kind is frozenset or kind is deque:
            return self._format_wrapped(object, indent, allowance, inside, level)
        if kind.__repr__ is SimpleNamespace.__repr__:
            name = 'namespace' if kind is SimpleNamespace else kind.__name__
            return self._format_fields(name, list(object.__dict__.items()), indent, allowance, inside, level)
        if kind is ChainMap:
            column = indent + len('ChainMap(')
            parts = [self._format(each, column, allowance + 1 if each is object.maps[-1] else 1, inside, level + 1)
                     for each in object.maps]
            return 'ChainMap(' + (',\n' + ' ' * column).join(parts) + ')'
        for cls, begin, end in ((list, '[', ']'), (tuple, '(', ')'), (set, '{', '}')):
            if isinstance(object, cls) and kind.__repr__ is cls.__repr__ and object:
                return self._format_sequence(object, begin, end, indent, allowance, inside, level)
        if isinstance(object, (defaultdict, OrderedDict, Counter)):
            return self._format_named_dict(object, indent, allowance, inside, level)
        if hasattr(kind, '__dataclass_fields__') and '__repr__' in kind.__dict__:
            return self._format_dataclass(object, indent, allowance, inside, level)
        return text

    def _format_dict(self, mapping, indent, allowance, inside, level):
        column = indent + self._indent
        lines = []
        items = self._items(mapping)
        for i, (key, value) in enumerate(items):
            name = self._short(key, inside, level + 1) + ': '
            after = allowance + 1 if i == len(items) - 1 else 1
            lines.append(name + self._format(value, column + len(name), after, inside, level + 1))
        return '{' + ' ' * (self._indent - 1) + (',\n' + ' ' * column).join(lines) + '}'

    def _format_named_dict(self, mapping, indent, allowance, inside, level):
        name = type(mapping).__name__ + '('
        if isinstance(mapping, defaultdict):
            name += self._short(mapping.default_factory, inside, level) + ',\n' + ' ' * (indent + len(type(mapping).__name__) + 1)
            column = indent + len(type(mapping).__name__) + 1
        else:
            column = indent + len(name)
        if isinstance(mapping, OrderedDict):
            return name + self._format_sequence(list(mapping.items()), '[', ']', column, allowance + 1, inside, level) + ')'
        items = dict(mapping.most_common()) if isinstance(mapping, Counter) else dict(mapping)
        sort, self._sort_dicts = self._sort_dicts, self._sort_dicts and not isinstance(mapping, Counter)
        text = self._format_dict(items, column, allowance + 1, inside, level)
        self._sort_dicts = sort
        return name + text + ')'

    def _format_sequence(self, items, begin, end, indent, allowance, inside, level):
        items = sorted(items, key=_SafeKey) if isinstance(items, set) else list(items)
        if begin == '(' and len(items) == 1:
            end = ',)'
        column = indent + self._indent
        lead = begin + ' ' * (self._indent - 1)
        if self._compact:
            return lead + self._compact_items(items, column, allowance, end, inside, level) + end
        lines = []
        for i, item in enumerate(items):
            after = allowance + len(end) if i == len(items) - 1 else 1
            lines.append(self._format(item, column, after, inside, level + 1))
        return lead + (',\n' + ' ' * column).join(lines) + end

    def _compact_items(self, items, column, allowance, end, inside, level):
        """As many on a line as fit."""
        text = ''
        room = width = self._width - column + 1
        for i, item in enumerate(items):
            last = i == len(items) - 1
            short = self._short(item, inside, level + 1)
            if last:
                width -= allowance + len(end)
                room -= allowance + len(end)
            needed = len(short) + 2
            if room < needed:
                room = width
                if text:
                    text += ',\n' + ' ' * column
            elif text:
                text += ', '
            if needed <= room:
                text += short
                room -= needed
            else:
                text += self._format(item, column, allowance + len(end) if last else 1, inside, level + 1)
                room = 0
        return text

    def _format_string(self, text, indent, allowance, level):
        """Pieces of a long text, line by line and word by word."""
        if level == 0:
            indent += 1
            allowance += 1
        pieces = []
        lines = text.splitlines(True)
        for number, line in enumerate(lines):
            room = self._width - indent
            current = ''
            words = _words(line)
            for i, word in enumerate(words):
                last = number == len(lines) - 1 and i == len(words) - 1
                if current and len(repr(current + word)) > room - (allowance if last else 0):
                    pieces.append(repr(current))
                    current = ''
                current += word
            if current:
                pieces.append(repr(current))
        if len(pieces) == 1:
            return pieces[0]
        joined = ('\n' + ' ' * indent).join(pieces)
        return f'({joined})' if level == 0 else joined

    def _format_bytes(self, data, indent, allowance, level):
        """Pieces of some bytes, as many on a line as fit (in fours, as CPython does it)."""
        begin, end = ('bytearray(', ')') if isinstance(data, bytearray) else ('(', ')') if level == 0 and len(data) > 4 else ('', '')
        column = indent + len(begin)
        room = self._width - column
        pieces, current = [], b''
        data = bytes(data)
        for i in range(0, len(data), 4):
            part = data[i:i + 4]
            if i + 4 >= len(data):
                room -= allowance + len(end)
            if current and len(repr(current + part)) > room:
                pieces.append(repr(current))
                current = b''
            current += part
        pieces.append(repr(current))
        return begin + ('\n' + ' ' * column).join(pieces) + end

    def _format_wrapped(self, items, indent, allowance, inside, level):
        name = type(items).__name__ + '('
        column, after = indent + len(name), ')'
        begin, end = ('{', '}') if isinstance(items, frozenset) else ('[', ']')
        if isinstance(items, deque) and items.maxlen is not None:
            after = f',\n{" " * column}maxlen={items.maxlen})'
        if isinstance(items, frozenset):
            items = sorted(items, key=_SafeKey)
        return name + self._format_sequence(list(items), begin, end, column, allowance + 1, inside, level) + after

    def _format_dataclass(self, object, indent, allowance, inside, level):
        shown = [(one.name, getattr(object, one.name)) for one in object.__dataclass_fields__.values() if one.repr]
        return self._format_fields(type(object).__name__, shown, indent, allowance, inside, level)

    def _format_fields(self, name, shown, indent, allowance, inside, level):
        column = indent + len(name) + 1
        lines = []
        for i, (label, value) in enumerate(shown):
            after = allowance + 1 if i == len(shown) - 1 else 1
            lines.append(f'{label}={self._format(value, column + len(label) + 1, after, inside, level + 1)}')
        return f'{name}(' + (',\n' + ' ' * column).join(lines) + ')'


class _SafeKey:
    """Sorts what can be compared as it compares, and the rest by its type."""

    def __init__(self, object):
        self._object = object

    def __lt__(self, other):
        try:
            return self._object < other._object
        except TypeError:
            return (str(type(self._object)), id(self._object)) < (str(type(other._object)), id(other._object))


def _words(line):
    """Words, each with the space behind it."""
    words = []
    begin = 0
    for i in range(1, len(line)):
        if line[i - 1].isspace() and not line[i].isspace():
            words.append(line[begin:i])
            begin = i
    return words + [line[begin:]]
