"""Text inside HTML."""

import re
from html.entities import html5

__all__ = ['escape', 'unescape']

# What old pages mean by the numbers 128 to 159 (HTML standard, 13.2.5.80): Windows-1252.
_WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def unescape(s):
    """The characters that &lt; and &#60; stand for."""
    if '&' not in s:
        return s
    return re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', _character, s)


def _character(match):
    name = match.group(1)
    if name[0] == '#':
        return _numbered(int(name[2:].rstrip(';'), 16) if name[1] in 'xX' else int(name[1:].rstrip(';')))
    if name in html5:
        return html5[name]
    for length in range(len(name) - 1, 1, -1):      # &notit; begins with &not
        if name[:length] in html5:
            return html5[name[:length]] + name[length:]
    return '&' + name


def _numbered(number):
    if 0x80 <= number <= 0x9F:
        return _WINDOWS[number - 0x80]
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return '\uFFFD'
    control = number < 0x20 and chr(number) not in '\t\n\f\r' or 0x7F <= number < 0xA0
    return '' if control or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE else chr(number)
