#!/usr/bin/env python3
"""Writes sim/lib/_unicode_data.py from the Unicode tables of the Python that runs this (CPython 3.11: Unicode 14).

A table of runs is text: `Lu26 Po1` says that 26 code points are Lu and the next one is Po, from 0 on."""

import pathlib
import textwrap
import unicodedata

ALL = [chr(code) for code in range(0x110000)]

# The characters whose names programs ask for; the rest of the names would be a megabyte.
NAMED = [range(0x20, 0x7F), range(0xA0, 0x180), range(0x300, 0x310), range(0x386, 0x3CF), range(0x401, 0x452),
         range(0x2010, 0x2045), range(0x20A9, 0x20AD), range(0x2160, 0x216C), range(0x2190, 0x219A),
         range(0x2200, 0x2213), range(0x2260, 0x2266), range(0x2600, 0x2606), range(0x2660, 0x2668),
         range(0x3131, 0x3164), range(0x1F600, 0x1F611),
         [0x2022, 0x2030, 0x2103, 0x2116, 0x2122, 0x2126, 0x212B, 0x2708, 0x2713, 0x2764, 0xFB01, 0xFEFF, 0xFFFD,
          0x1F40D, 0x1F680, 0x1F4A9, 0x1F30D]]


def known(c):
    """Whether decomposition and number of a character are in the tables; Arabic and Chinese forms of old codes are not."""
    return ord(c) < 0x3400 or 0xFB00 <= ord(c) < 0xFB07 or 0xFE10 <= ord(c) < 0xFE70 \
        or 0xFF00 <= ord(c) < 0x10000 or 0x1D400 <= ord(c) < 0x1D800


def runs(value):
    """The runs of code points of equal value."""
    found = []
    for c in ALL:
        v = value(c)
        if found and found[-1][0] == v:
            found[-1][1] += 1
        else:
            found.append([v, 1])
    return ' '.join(f'{v}{count}' for v, count in found)


def decompositions():
    """`code=decomposition` for every character but Hangul syllables; runs of single letters as `first-last=tag first`."""
    rows = []
    for c in ALL:
        text = unicodedata.decomposition(c)
        if not text or not known(c):
            continue
        *tag, last = text.split()
        row = [ord(c), ord(c), tag, int(last, 16)]
        one = not tag or tag[0].startswith('<') and len(tag) == 1
        if rows and one and rows[-1][4] and rows[-1][2] == tag and rows[-1][1] == ord(c) - 1 \
                and rows[-1][3] + ord(c) - rows[-1][0] == row[3]:
            rows[-1][1] = ord(c)
        else:
            rows.append(row + [one])
    cells = []
    for first, last, tag, final, one in rows:
        name = f'{first:X}' if first == last else f'{first:X}-{last:X}'
        cells.append(f'{name}={" ".join([each if each.startswith("<") else f"{int(each, 16):X}" for each in tag] + [f"{final:X}"])}')
    return ';'.join(cells)


def excluded():
    """The characters with a decomposition in two that no composition gives."""
    return ' '.join(f'{ord(c):X}' for c in ALL if known(c) and len(unicodedata.decomposition(c).split()) == 2
                    and '<' not in unicodedata.decomposition(c) and unicodedata.normalize('NFC', c) != c)


def numbers():
    """`code=decimal,digit,numeric` of what is a number in some way; an empty one is none."""
    rows = []
    for c in ALL:
        value = unicodedata.numeric(c, None)
        if value is None or not known(c) and ord(c) >= 0xA000 and unicodedata.decimal(c, None) is None:
            continue
        kind = 'd' if unicodedata.decimal(c, None) is not None else 'g' if unicodedata.digit(c, None) is not None else 'n'
        if rows and kind == rows[-1][2] and rows[-1][1] == ord(c) - 1 and rows[-1][3] + ord(c) - rows[-1][0] == value:
            rows[-1][1] = ord(c)
        else:
            rows.append([ord(c), ord(c), kind, value])
    return ' '.join(f'{first:X}-{last:X}{kind}{value!r}' for first, last, kind, value in rows)


def names():
    found = []
    for code in sorted({code for each in NAMED for code in each}):
        name = unicodedata.name(chr(code), None)
        if name is not None and not name.startswith('CJK UNIFIED'):
            found.append(f'{code:X} {name}')
    return ';'.join(found)


def literal(name, comment, text):
    lines = textwrap.wrap(text, 1000, break_long_words=False, break_on_hyphens=False, drop_whitespace=False)
    assert ''.join(lines) == text
    return f'\n# {comment}\n{name} = (\n' + '\n'.join(f"    '{line}'" for line in lines) + ')\n'


def main():
    text = '"""The Unicode character database, version 14. Made by sim/vm/text/unicode_data.py."""\n'
    text += literal('CATEGORIES', 'Runs of general categories.', runs(unicodedata.category))
    text += literal('BIDIRECTIONAL', 'Runs of bidirectional classes.', runs(unicodedata.bidirectional))
    text += literal('WIDTHS', 'Runs of widths in East Asian text.', runs(unicodedata.east_asian_width))
    text += literal('COMBINING', 'Runs of canonical combining classes, each before a colon.', runs(lambda c: f'{unicodedata.combining(c)}:'))
    text += literal('MIRRORED', 'Runs of characters that look the other way in text from right to left (Y) and of those that do not.',
                    runs(lambda c: 'NY'[unicodedata.mirrored(c)]))
    text += literal('DECOMPOSITIONS', 'Decompositions but those of Hangul; a range stands for letters in a row.', decompositions())
    text += literal('NOT_COMPOSED', 'Decompositions of two characters that are not composed again.', excluded())
    text += literal('NUMBERS', 'Numbers: d as digits of a decimal number, g as digits, n as numbers.', numbers())
    text += literal('NAMES', 'Names of letters and signs in common use.', names())
    (pathlib.Path(__file__).parents[2] / 'lib' / '_unicode_data.py').write_text(text)


main()
