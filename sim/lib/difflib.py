"""Differences between sequences, most of all between lists of lines."""

from collections import namedtuple
from heapq import nlargest

__all__ = ['Differ', 'HtmlDiff', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK', 'Match', 'SequenceMatcher', 'context_diff',
           'get_close_matches', 'ndiff', 'restore', 'unified_diff']

Match = namedtuple('Match', 'a b size', module=__name__)


class SequenceMatcher:
    """Compares two sequences: the longest common stretch first, then what is left of it and what is right of it
    (Ratcliff and Metzener, "Pattern matching: the gestalt approach", 1988)."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        self.a = a
        self._blocks = self._opcodes = None

    def set_seq2(self, b):
        self.b = b
        self._blocks = self._opcodes = self._counts = None
        self._index()

    def _index(self):
        """Where each item of b stands; junk, and what is too frequent to say anything, stands nowhere."""
        self.b2j, self.bjunk, self.bpopular = {}, set(), set()
        for j, item in enumerate(self.b):
            self.b2j.setdefault(item, []).append(j)
        for item in list(self.b2j):
            if self.isjunk and self.isjunk(item):
                self.bjunk.add(item)
                del self.b2j[item]
        if self.autojunk and len(self.b) >= 200:
            limit = len(self.b) // 100 + 1
            self.bpopular = {item for item, places in self.b2j.items() if len(places) > limit}
            for item in self.bpopular:
                del self.b2j[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest stretch without junk; of equals the one that begins first in a, then in b."""
        a, b, junk = self.a, self.b, self.bjunk
        ahi, bhi = len(a) if ahi is None else ahi, len(b) if bhi is None else bhi
        i, j, size = alo, blo, 0
        lengths = {}            # j -> how long the match is that ends at a[row - 1] and b[j]
        for row in range(alo, ahi):
            longer = {}
            for column in self.b2j.get(a[row], ()):
                if column < blo:
                    continue
                if column >= bhi:
                    break
                length = longer[column] = lengths.get(column - 1, 0) + 1
                if length > size:
                    i, j, size = row - length + 1, column - length + 1, length
            lengths = longer
        for wanted in (False, True):    # first what is no junk (but popular), then junk next to it
            while i > alo and j > blo and (b[j - 1] in junk) is wanted and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and (b[j + size] in junk) is wanted and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        """The common stretches in order, and an empty one at the ends."""
        if self._blocks is not None:
            return self._blocks
        todo, found = [(0, len(self.a), 0, len(self.b))], []
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                todo.append((alo, i, blo, j))
                todo.append((i + size, ahi, j + size, bhi))
        blocks = []
        for i, j, size in sorted(found):
            if blocks and blocks[-1].a + blocks[-1].size == i and blocks[-1].b + blocks[-1].size == j:
                blocks[-1] = Match(blocks[-1].a, blocks[-1].b, blocks[-1].size + size)
            else:
                blocks.append(Match(i, j, size))
        self._blocks = blocks + [Match(len(self.a), len(self.b), 0)]
        return self._blocks

    def get_opcodes(self):
        """(what, from, to, from, to): what turns a into b"""
        if self._opcodes is None:
            i = j = 0
            self._opcodes = []
            for at, to, size in self.get_matching_blocks():
                if i < at or j < to:
                    what = 'replace' if i < at and j < to else 'delete' if i < at else 'insert'
                    self._opcodes.append((what, i, at, j, to))
                i, j = at + size, to + size
                if size:
                    self._opcodes.append(('equal', at, i, to, j))
        return self._opcodes

    def get_grouped_opcodes(self, n=3):
        """The changes in groups, each with up to n equal items around it."""
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]       # shortened in place, as in CPython
        if codes[0][0] == 'equal':
            _, i1, i2, j1, j2 = codes[0]
            codes[0] = 'equal', max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == 'equal':
            _, i1, i2, j1, j2 = codes[-1]
            codes[-1] = 'equal', i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for what, i1, i2, j1, j2 in codes:
            if what == 'equal' and i2 - i1 > 2 * n:
                group.append((what, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((what, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """How alike both are, from 0 to 1: twice the common items through all items."""
        return _ratio(sum([block.size for block in self.get_matching_blocks()]), len(self.a) + len(self.b))

    def quick_ratio(self):
        """Not less than ratio(): counts the items wherever they stand."""
        if self._counts is None:
            self._counts = {}
            for item in self.b:
                self._counts[item] = self._counts.get(item, 0) + 1
        left, matches = dict(self._counts), 0
        for item in self.a:
            if left.get(item, 0) > 0:
                matches += 1
            left[item] = left.get(item, 0) - 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """Not less than ratio(): looks at the lengths only."""
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The best of what is like a word."""
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    found, matcher = [], SequenceMatcher()
    matcher.set_seq2(word)
    for each in possibilities:
        matcher.set_seq1(each)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            found.append((matcher.ratio(), each))
    return [each for _, each in nlargest(n, found)]


# --- diffs as other programs read them ---

def _check_texts(a, b, *others):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
    for text in others:
        if not isinstance(text, str):
            raise TypeError(f'all arguments must be str, not: {text!r}')


def _range_of_unified(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f'{start + 1 if length else start},{length}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in (('---', fromfile, fromfiledate), ('+++', tofile, tofiledate)):
                yield f'{mark} {name}{chr(9) + date if date else ""}{lineterm}'
        first, last = group[0], group[-1]
        yield f'@@ -{_range_of_unified(first[1], last[2])} +{_range_of_unified(first[3], last[4])} @@{lineterm}'
        for what, i1, i2, j1, j2 in group:
            if what == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            for line in a[i1:i2]:
                yield '-' + line
            for line in b[j1:j2]:
                yield '+' + line


def _range_of_context(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return str(first) if length <= 1 else f'{first},{first + length - 1}'


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    _check_texts(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in (('***', fromfile, fromfiledate), ('---', tofile, tofiledate)):
                yield f'{mark} {name}{chr(9) + date if date else ""}{lineterm}'
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        yield f'*** {_range_of_context(first[1], last[2])} ****{lineterm}'
        yield from _side(group, a, 1, ('replace', 'delete'), '! ', '- ')
        yield f'--- {_range_of_context(first[3], last[4])} ----{lineterm}'
        yield from _side(group, b, 3, ('replace', 'insert'), '! ', '+ ')


def _side(group, lines, at, changes, replaced, only):
    """The lines of one side, where something changed on it."""
    if not any([code[0] in changes for code in group]):
        return
    for code in group:
        mark = {'equal': '  ', 'replace': replaced, changes[1]: only}.get(code[0])
        if mark is not None:
            for line in lines[code[at]:code[at + 1]]:
                yield mark + line


# --- diffs for people: with marks under what changed within a line ---

def IS_LINE_JUNK(line, pat=None):
    """Is a line empty but for a single '#'?"""
    return line.strip() in ('', '#')


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    return ch in ws


class Differ:
    """'- ' is in the first only, '+ ' in the second, '  ' in both, '? ' in none: it shows what changed within a line."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        for what, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if what == 'replace':
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif what == 'equal':
                yield from ['  ' + line for line in a[alo:ahi]]
            else:
                yield from ['- ' + line for line in a[alo:ahi]]
                yield from ['+ ' + line for line in b[blo:bhi]]

    def _plain(self, a, alo, ahi, b, blo, bhi):
        """Lines that are not alike: the shorter side first."""
        first = ['+ ' + line for line in b[blo:bhi]]
        second = ['- ' + line for line in a[alo:ahi]]
        return first + second if bhi - blo < ahi - alo else second + first

    def _best_pair(self, a, alo, ahi, b, blo, bhi):
        """(ratio, i, j) of the two lines that are most alike but not equal, and (i, j) of the first two equal ones."""
        best, equal = (0.74, None, None), None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best[0] and matcher.quick_ratio() > best[0] and matcher.ratio() > best[0]:
                    best = matcher.ratio(), i, j
        return best, equal

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        (ratio, i, j), equal = self._best_pair(a, alo, ahi, b, blo, bhi)
        if ratio < 0.75:
            if equal is None:
                yield from self._plain(a, alo, ahi, b, blo, bhi)
                return
            (i, j), ratio = equal, 1.0
        else:
            equal = None
        yield from self._around(a, alo, i, b, blo, j)
        if equal is None:
            yield from self._pair(a[i], b[j])
        else:
            yield '  ' + a[i]
        yield from self._around(a, i + 1, ahi, b, j + 1, bhi)

    def _around(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replaced(a, alo, ahi, b, blo, bhi)
        else:
            yield from ['- ' + line for line in a[alo:ahi]]
            yield from ['+ ' + line for line in b[blo:bhi]]

    def _pair(self, one, other):
        """Two lines that are alike, with marks: ^ changed, - gone, + new."""
        above = below = ''
        for what, alo, ahi, blo, bhi in SequenceMatcher(self.charjunk, one, other).get_opcodes():
            above += {'replace': '^', 'delete': '-', 'insert': '', 'equal': ' '}[what] * (ahi - alo)
            below += {'replace': '^', 'delete': '', 'insert': '+', 'equal': ' '}[what] * (bhi - blo)
        yield '- ' + one
        yield from self._marks(one, above)
        yield '+ ' + other
        yield from self._marks(other, below)

    def _marks(self, line, marks):
        marks = ''.join([' ' if mark == ' ' and not c.isspace() else c if mark == ' ' else mark for c, mark in zip(line, marks)]).rstrip()
        if marks:
            yield f'? {marks}\n'


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """A diff of lines of bytes: as text in which bytes that are none keep their values."""
    def text(line):
        if not isinstance(line, bytes):
            raise TypeError(f'all arguments must be bytes, not {type(line).__name__} ({line!r})')
        return line.decode('ascii', 'surrogateescape')
    names = [text(each) for each in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc([text(line) for line in a], [text(line) for line in b], *names, n, text(lineterm)):
        yield line.encode('ascii', 'surrogateescape')


def restore(delta, which):
    """The first (1) or the second (2) of the sequences that an ndiff() is about."""
    if int(which) not in (1, 2):
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}')
    mark = '- ' if int(which) == 1 else '+ '
    for line in delta:
        if line[:2] in ('  ', mark):
            yield line[2:]


# Last, for it is made of the above.
from _html_diff import HtmlDiff
