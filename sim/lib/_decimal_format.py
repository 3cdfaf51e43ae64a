"""format() of a decimal, whose digits are exact."""

import decimal
import re
from _decimal_context import getcontext
from _decimal_rounding import digits_of

_SPEC = re.compile(r'(?:(.)?([<>=^]))?([-+ ]?)(z?)(0?)(\d*)(,?)(?:\.(\d+))?([eEfFgGn%]?)', re.DOTALL)


def formatted(value, spec):
    if not spec:
        return str(value)
    match = _SPEC.fullmatch(spec)
    if match is None:
        raise ValueError('invalid format string')
    fill, align, sign, _, zero, width, comma, places, kind = match.groups()
    text = _digits(value, None if places is None else int(places), kind) if value.is_finite() else str(value).lstrip('-')
    if kind == '%':
        text += '%'
    is_zero = value.is_finite() and not set(text) & set('123456789')
    lead = '-' if value.is_signed() and not (match[4] and is_zero) else '' if sign == '-' else sign
    width = int(width or 0)
    whole = re.match(r'\d*', text)[0]
    if zero and not align and value.is_finite():
        room = width - len(lead) - len(text) + len(whole)
        return lead + (_grouped(whole, room) if comma else whole.rjust(room, '0')) + text[len(whole):]
    if comma and whole:
        text = f'{int(whole):,}' + text[len(whole):]
    gap = width - len(lead) - len(text)
    if align == '=':
        return lead + (fill or ' ') * gap + text
    return format(lead + text, f'{fill or " "}{align or ">"}{width}')


def _grouped(whole, width):
    """With commas, and zeros in front up to the width; no comma stands first."""
    while len(f'{int("1" + whole):,}') - 1 - (len(whole) % 3 == 0) < width:
        whole = '0' + whole
    return f'{int("1" + whole):,}'[1:].lstrip(',')


def _digits(value, places, kind):
    """Without a sign. Without places all digits stand; %, f and e round to places behind the point, g to places in all."""
    rounding = getcontext().rounding
    number, exponent = abs(value._number), value._exponent + (2 if kind == '%' else 0)
    plain = decimal._make(-number if value._negative else number, exponent, value._negative)
    if kind in ('f', 'F', '%'):
        if places is not None:
            number, exponent = plain._at(-places, rounding)
        elif exponent > 0:
            number, exponent = number * 10 ** exponent, 0
        return _fixed(digits_of(number), exponent)
    limit = places if kind in ('g', 'G', 'n', '') else None if places is None else places + 1
    if limit is not None:
        limit = max(limit, 1)
        if len(digits_of(number)) > limit:
            shown = _rounded(plain, limit, rounding)
            number, exponent = abs(shown._number), shown._exponent
    digits = digits_of(number)
    top = exponent + len(digits) - 1
    if kind in ('e', 'E'):
        if limit is not None and number == 0:
            top = 0
        digits = digits.ljust(limit or 0, '0')
        return _scientific(digits, top, kind)
    if exponent <= 0 and top >= -6:
        return _fixed(digits, exponent)
    return _scientific(digits, top, 'e' if kind in ('g', 'n') else 'E')


def _rounded(value, precision, rounding):
    with decimal.localcontext() as context:
        context.prec, context.rounding = precision, rounding
        context.clear_traps()
        return decimal._finished(value)


def _fixed(digits, exponent):
    if exponent >= 0:
        return digits + '0' * exponent
    digits = digits.rjust(1 - exponent, '0')
    return digits[:exponent] + '.' + digits[exponent:]


def _scientific(digits, top, letter):
    return digits[0] + ('.' + digits[1:] if len(digits) > 1 else '') + f'{letter}{top:+d}'
