"""What Unicode says about characters. Names are known of letters and signs in common use."""

import _unicode_data as _data
from bisect import bisect_right as _bisect

__all__ = ['bidirectional', 'category', 'combining', 'decimal', 'decomposition', 'digit', 'east_asian_width',
           'is_normalized', 'lookup', 'mirrored', 'name', 'normalize', 'numeric', 'unidata_version']
unidata_version = '14.0.0'

# Hangul syllables are computed from their letters (The Unicode Standard, 3.12).
_L, _V, _T, _S = 0x1100, 0x1161, 0x11A7, 0xAC00
_V_COUNT, _T_COUNT, _S_COUNT = 21, 28, 11172
_L_NAMES = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ')
_V_NAMES = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ')
_T_NAMES = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ')
_IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B738), (0x2B740, 0x2B81D),
               (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0), (0x30000, 0x3134A))

_tables = {}        # what has been read of the data


def _code(function, character):
    if not isinstance(character, str) or len(character) != 1:
        where = 'argument 1' if function in ('name', 'decimal', 'digit', 'numeric') else 'argument'
        raise TypeError(f'{function}() {where} must be a unicode character, not {type(character).__name__}')
    return ord(character)


# --- properties that come in runs ---

def _run(text, code):
    """The value of the run that a code point is in."""
    key = text[:20]
    if key not in _tables:
        starts, values, start = [], [], 0
        for run in text.split(' '):
            value = run.rstrip('0123456789')
            starts.append(start)
            values.append(value)
            start += int(run[len(value):])
        _tables[key] = starts, values
    starts, values = _tables[key]
    return values[_bisect(starts, code) - 1]


def category(character, /):
    return _run(_data.CATEGORIES, _code('category', character))


def bidirectional(character, /):
    return _run(_data.BIDIRECTIONAL, _code('bidirectional', character))


def east_asian_width(character, /):
    return _run(_data.WIDTHS, _code('east_asian_width', character))


def mirrored(character, /):
    return int(_run(_data.MIRRORED, _code('mirrored', character)) == 'Y')


def combining(character, /):
    return _combining_class(_code('combining', character))


def _combining_class(code):
    return 0 if code < 0x300 else int(_run(_data.COMBINING, code)[:-1])


# --- numbers ---

def _number(code):
    """(kind, value) of a number's character, or None."""
    if 'numbers' not in _tables:
        rows = []
        for row in _data.NUMBERS.split(' '):
            codes, kind, value = row.partition('d') if 'd' in row else row.partition('g') if 'g' in row else row.partition('n')
            first, last = codes.split('-')
            rows.append((int(first, 16), int(last, 16), kind, float(value)))
        _tables['numbers'] = rows
    for first, last, kind, value in _tables['numbers']:
        if first <= code <= last:
            return kind, value + (code - first)
    return None


def _as_number(function, kinds, make, character, default, refusal):
    code = _code(function, character)
    _check_known(code)
    found = _number(code)
    if found is not None and found[0] in kinds:
        return make(found[1])
    if found is None and code >= 0x10000 and category(character) in ('No', 'Nl'):
        raise NotImplementedError(f'unicodedata: the number of U+{code:04X} is not in the simulator\'s table')
    if default:
        return default[0]
    raise ValueError(refusal)


def decimal(character, /, *default):
    return _as_number('decimal', 'd', int, character, default, 'not a decimal')


def digit(character, /, *default):
    return _as_number('digit', 'dg', int, character, default, 'not a digit')


def numeric(character, /, *default):
    return _as_number('numeric', 'dgn', float, character, default, 'not a numeric character')


# --- names ---

def _names():
    if 'names' not in _tables:
        by_code, by_name = {}, {}
        for row in _data.NAMES.split(';'):
            code, _, text = row.partition(' ')
            by_code[int(code, 16)] = text
            by_name[text] = int(code, 16)
        _tables['names'] = by_code, by_name
    return _tables['names']


def name(character, /, *default):
    code = _code('name', character)
    if _S <= code < _S + _S_COUNT:
        first, middle, last = _letters(code)
        return f'HANGUL SYLLABLE {_L_NAMES[first - _L]}{_V_NAMES[middle - _V]}{_T_NAMES[last - _T]}'
    if any([first <= code <= last for first, last in _IDEOGRAPHS]):
        return f'CJK UNIFIED IDEOGRAPH-{code:04X}'
    found = _names()[0].get(code)
    if found is not None:
        return found
    if category(character) not in ('Cc', 'Cs', 'Cn', 'Co'):
        raise NotImplementedError(f'unicodedata.name: the name of U+{code:04X} is not in the simulator\'s table')
    if default:
        return default[0]
    raise ValueError('no such name')


def lookup(name, /):
    """The character of that name."""
    upper = name.upper()
    code = _names()[1].get(upper)
    if code is not None:
        return chr(code)
    if upper.startswith('CJK UNIFIED IDEOGRAPH-'):
        return chr(int(upper[22:], 16))
    if upper.startswith('HANGUL SYLLABLE '):
        for code in range(_S, _S + _S_COUNT):
            if globals()['name'](chr(code)) == upper:
                return chr(code)
    raise KeyError(f"undefined character name '{name}'")


# --- normal forms (UAX 15) ---

def _letters(code):
    """The letters of a Hangul syllable; the last one is _T where there is none."""
    at = code - _S
    return _L + at // (_V_COUNT * _T_COUNT), _V + at // _T_COUNT % _V_COUNT, _T + at % _T_COUNT


def _decompositions():
    """code -> (tag or '', its characters' codes)"""
    if 'decompositions' not in _tables:
        table = {}
        for row in _data.DECOMPOSITIONS.split(';'):
            codes, _, text = row.partition('=')
            parts = text.split(' ')
            tag = parts.pop(0) if parts[0].startswith('<') else ''
            first, _, last = codes.partition('-')
            into = [int(part, 16) for part in parts]
            table[int(first, 16)] = tag, into
            for step in range(1, int(last or first, 16) - int(first, 16) + 1):
                table[int(first, 16) + step] = tag, [into[0] + step]
        _tables['decompositions'] = table
    return _tables['decompositions']


def _compositions():
    """(first, second) -> the character that both make"""
    if 'compositions' not in _tables:
        excluded = {int(code, 16) for code in _data.NOT_COMPOSED.split(' ')}
        _tables['compositions'] = {tuple(into): code for code, (tag, into) in _decompositions().items()
                                   if not tag and len(into) == 2 and code not in excluded}
    return _tables['compositions']


def _check_known(code):
    """Old codes of Arabic and Chinese forms, and rare scripts, have no decomposition in the table."""
    if 0xF900 <= code < 0xFB00 or 0xFB07 <= code < 0xFE00 or 0xFE70 <= code < 0xFEFF or 0x11000 <= code < 0x11A00 \
            or 0x1D100 <= code < 0x1D200 or 0x1EE00 <= code < 0x1F300 or 0x2F800 <= code < 0x2FA20:
        raise NotImplementedError(f'unicodedata: decompositions of characters like U+{code:04X} are not in the simulator\'s table')


def decomposition(character, /):
    code = _code('decomposition', character)
    _check_known(code)
    tag, into = _decompositions().get(code, ('', []))
    return ' '.join(([tag] if tag else []) + [f'{each:04X}' for each in into])


def _decomposed(code, compatibly):
    if _S <= code < _S + _S_COUNT:
        return [letter for letter in _letters(code) if letter != _T]
    _check_known(code)
    tag, into = _decompositions().get(code, ('', None))
    if into is None or (tag and not compatibly):
        return [code]
    return [last for each in into for last in _decomposed(each, compatibly)]


def _in_order(codes):
    """Marks that follow a letter are sorted by their classes, equal ones stay as they are."""
    result, marks = [], []
    for code in codes:
        if _combining_class(code):
            marks.append(code)
        else:
            result += sorted(marks, key=_combining_class) + [code]
            marks = []
    return result + sorted(marks, key=_combining_class)


def _pair(first, second):
    if _L <= first < _L + 19 and _V <= second < _V + _V_COUNT:
        return _S + ((first - _L) * _V_COUNT + second - _V) * _T_COUNT
    if _S <= first < _S + _S_COUNT and (first - _S) % _T_COUNT == 0 and _T < second < _T + _T_COUNT:
        return first + second - _T
    return _compositions().get((first, second))


def _composed(codes):
    """A mark joins the last starter unless one of its own class, or another starter, stands between."""
    result = []
    starter = None          # its index in result
    last_class = 0
    for code in codes:
        own = _combining_class(code)
        if starter is not None and (last_class < own or last_class == 0 and len(result) == starter + 1):
            both = _pair(result[starter], code)
            if both is not None:
                result[starter] = both
                continue
        if own == 0:
            starter = len(result)
        last_class = own
        result.append(code)
    return result


def normalize(form, text, /):
    if form not in ('NFC', 'NFD', 'NFKC', 'NFKD'):
        raise ValueError('invalid normalization form')
    if not isinstance(text, str):
        raise TypeError(f'normalize() argument 2 must be str, not {type(text).__name__}')
    if text.isascii():
        return text
    codes = _in_order([last for c in text for last in _decomposed(ord(c), 'K' in form)])
    return ''.join([chr(code) for code in (_composed(codes) if form.endswith('C') else codes)])


def is_normalized(form, text, /):
    return normalize(form, text) == text
