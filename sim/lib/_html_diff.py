"""Two texts side by side, as a table for a browser."""

import difflib
import re

_PAGE = '''
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>'''

_STYLES = '''
        table.diff {font-family:Courier; border:medium;}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:#aaffaa}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}'''

_TABLE = '''
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>'''

_LEGEND = '''
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>'''

# Within a line: where a change begins (and its kind), and where it ends.
_BEGIN, _END = '\0', '\1'
_SPANS = {'\0+': '<span class="diff_add">', '\0-': '<span class="diff_sub">', '\0^': '<span class="diff_chg">', '\1': '</span>', '\t': '&nbsp;'}
_BLANK = '', '\n'


# --- rows: (left, right, whether they differ); a side is (line number, text) ---

class _Sides:
    """The lines of an ndiff, brought side by side."""

    def __init__(self, lines):
        self._lines, self._at = lines, 0
        self._numbers = [0, 0]
        self._ahead = 0         # lines only of the right side, less those only of the left, that still need blanks beside them

    def _line(self, side, kind):
        """The next line; kind: None as it is, '?' with marks by the line below it, else all of it marked."""
        self._numbers[side] += 1
        text = self._lines[self._at][2:]
        self._at += 1
        if kind == '?':
            hints = self._lines[self._at][2:]
            self._at += 1
            for match in reversed(list(re.finditer(r'\++|-+|\^+', hints))):
                begin, end = match.span()
                text = text[:begin] + _BEGIN + match[0][0] + text[begin:end] + _END + text[end:]
        elif kind is not None:
            text = _BEGIN + kind + (text or ' ') + _END
        return self._numbers[side], text

    def halves(self):
        """(left or None, right or None, whether there is a change), in their order."""
        while True:
            marks = ''.join([line[0] for line in self._lines[self._at:self._at + 4]])
            blanks = 0
            if not marks:
                blanks, left, right = self._ahead, None, None
            elif marks[0] == ' ':
                number, text = self._line(1, None)
                self._numbers[0] += 1
                yield (self._numbers[0], text), (number, text), False
                continue
            elif marks.startswith(('-?+', '-+?')):
                left = self._line(0, '?' if marks[1] == '?' else None)
                yield left, self._line(1, '?' if marks[1] == '+' or marks[3:] == '?' else None), True
                continue
            elif marks[0] == '-' and (marks == '--++' or not marks.startswith(('--?+', '--+', '- '))):
                self._ahead -= 1
                yield self._line(0, '-'), None, True
                continue
            elif marks[0] == '-':       # the last of several
                left, right = self._line(0, '-'), None
                blanks, self._ahead = self._ahead - 1, 0
            elif marks.startswith(('+ ', '+-')) and not marks.startswith('+--'):
                left, right = None, self._line(1, '+')
                blanks, self._ahead = self._ahead + 1, 0
            else:
                self._ahead += 1
                yield None, self._line(1, '+'), True
                continue
            for _ in range(abs(blanks)):
                yield (None, _BLANK, True) if blanks < 0 else (_BLANK, None, True)
            if not marks:
                return
            yield left, right, True


def _paired(lines):
    waiting = [], []
    for left, right, differs in _Sides(lines).halves():
        for queue, half in zip(waiting, (left, right)):
            if half is not None:
                queue.append((half, differs))
        if all(waiting):
            (left, left_differs), (right, right_differs) = waiting[0].pop(0), waiting[1].pop(0)
            yield left, right, left_differs or right_differs


def _near(rows, reach):
    """The rows that are at most so far from a change; None for what is left out between them."""
    kept = set()
    for i, row in enumerate(rows):
        if row[2]:
            kept.update(range(max(i - reach, 0), min(i + reach + 1, len(rows))))
    result, last = [], -1
    for i in sorted(kept):
        if i > last + 1:
            result.append(None)
        result.append(rows[i])
        last = i
    return result


# --- long lines ---

def _split(number, text, width):
    """Pieces of a line; the later ones are numbered '>'."""
    pieces = []
    while number and len(text) > width and len(text) - 3 * text.count(_BEGIN) > width:
        i = shown = 0
        mark = ''
        while shown < width and i < len(text):
            if text[i] == _BEGIN:
                mark, i = text[i + 1], i + 2
            elif text[i] == _END:
                mark, i = '', i + 1
            else:
                i, shown = i + 1, shown + 1
        pieces.append((number, text[:i] + (_END if mark else '')))
        number, text = '>', (_BEGIN + mark if mark else '') + text[i:]
    return pieces + [(number, text)]


def _wrapped(rows, width):
    for row in rows:
        if row is None:
            yield row
            continue
        sides = [_split(*side, width) for side in row[:2]]
        for i in range(max([len(side) for side in sides])):
            yield *[side[i] if i < len(side) else ('', ' ') for side in sides], row[2]


class HtmlDiff:
    """Makes pages with two texts side by side, and what changed marked by colours."""

    __module__ = 'difflib'
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=difflib.IS_CHARACTER_JUNK):
        self._tabsize, self._wrapcolumn = tabsize, wrapcolumn
        self._linejunk, self._charjunk = linejunk, charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = _PAGE % dict(styles=_STYLES, legend=_LEGEND, table=table, charset=charset)
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        self._prefix = [f'{side}{HtmlDiff._default_prefix}_' for side in ('from', 'to')]
        HtmlDiff._default_prefix += 1
        rows = list(_paired(list(difflib.ndiff(*[[self._without_tabs(line) for line in lines] for lines in (fromlines, tolines)],
                                               self._linejunk, self._charjunk))))
        if context:
            rows = _near(rows, numlines)
        if self._wrapcolumn:
            rows = list(_wrapped(rows, self._wrapcolumn))
        header = ''
        if fromdesc or todesc:
            header = ''.join([f'<th class="diff_next"><br /></th><th colspan="2" class="diff_header">{title}</th>' for title in (fromdesc, todesc)])
            header = f'<thead><tr>{header}</tr></thead>'
        table = _TABLE % dict(data_rows=''.join(self._cells(rows, context, numlines)), header_row=header, prefix=self._prefix[1])
        for mark, span in _SPANS.items():
            table = table.replace(mark, span)
        return table

    def _without_tabs(self, line):
        """Blanks that a tab stood for are tabs now: the browser must not join them."""
        line = line.replace(' ', '\0').expandtabs(self._tabsize)
        return line.replace(' ', '\t').replace('\0', ' ').rstrip('\n')

    def _cell(self, side, number, text):
        place = f' id="{self._prefix[side]}{number}"' if isinstance(number, int) else ''
        text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{place}>{number}</td><td nowrap="nowrap">{text}</td>'

    def _links(self, differs, numlines):
        """For each row the mark that links lead to, and the link to the next change."""
        places, links = [''] * len(differs), [''] * len(differs)
        prefix = f'difflib_chg_{self._prefix[1]}'
        changes = last = 0
        for i, is_change in enumerate(differs):
            if is_change and (i == 0 or not differs[i - 1]):
                last = i
                places[max(0, i - numlines)] = f' id="{prefix}_{changes}"'
                changes += 1
                links[last] = f'<a href="#{prefix}_{changes}">n</a>'
        if not differs[0]:
            links[0] = f'<a href="#{prefix}_0">f</a>'
        links[last] = f'<a href="#{prefix}_top">t</a>'
        return places, links

    def _cells(self, rows, context, numlines):
        if rows:
            sides = [None if row is None else [self._cell(side, *row[side]) for side in (0, 1)] for row in rows]
        else:
            sides = [[f'<td></td><td>&nbsp;{"No Differences Found" if context else "Empty File"}&nbsp;</td>'] * 2]
        places, links = self._links([row is not None and row[2] for row in rows] or [False], numlines)
        for i, (pair, place, link) in enumerate(zip(sides, places, links)):
            if pair is not None:
                yield f'            <tr><td class="diff_next"{place}>{link}</td>{pair[0]}<td class="diff_next">{link}</td>{pair[1]}</tr>\n'
            elif i > 0:
                yield '        </tbody>        \n        <tbody>\n'
