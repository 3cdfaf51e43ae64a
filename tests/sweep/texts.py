"""Methods of str and bytes with texts over small alphabets, inside and outside of ASCII."""
dice = Dice(SEED)
LETTERS = ['a', 'b', 'A', ' ', '\t', '\n', '\r', '1', '_', '.', 'é', 'ß', 'ﬁ', 'İ', 'ı', 'Σ', 'ς', 'ǅ', '가', '한', '²', '½', '٣', '\x00', '\x1f', '\x85', '\xa0', '\u2028', '\u3000',
           '😀', '\ud800', '\x7f', '\xad', "'", '"', '\\', 'ŉ', 'ΐ', 'Ⅷ', '\u0301', '५', 'ª', '\u200b', '\ufeff', 'K', 'ſ', '\x0b', '\x1c', 'ŀ', 'Ა', 'ᾳ']
PLAIN_METHODS = ('upper lower title capitalize swapcase casefold isalpha isdigit isdecimal isnumeric isalnum isspace isupper islower istitle isidentifier isprintable '
                 'isascii strip lstrip rstrip split rsplit splitlines expandtabs __repr__ encode __hash__').split()
WITH_TEXT = 'find rfind index rindex count startswith endswith partition rpartition split rsplit strip lstrip rstrip removeprefix removesuffix __contains__ join'.split()
CODECS = ['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-16-le', 'utf-32-be', 'cp1252', 'utf8', 'UTF_8', 'unicode_escape', 'raw_unicode_escape', 'nope', '', 'utf-8-sig']
HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass', 'nope']


def word(letters, limit=6):
    return ''.join([dice.choose(letters) for i in range(dice.below(limit))])


for letter in LETTERS + [chr(dice.below(0x3000)) for i in range(600)] + [chr(dice.below(0x10fff)) for i in range(200)]:
    for name in PLAIN_METHODS:
        case(f'str.{name}', f'{ascii(letter)}.{name}()', lambda: getattr(letter, name)())
    case('ascii', ascii(letter), ascii, letter)
for i in range(2500):
    text = word(LETTERS, 8)
    for name in PLAIN_METHODS:
        case(f'str.{name}', f'{ascii(text)}.{name}()', lambda: getattr(text, name)())
    codec, handler = dice.choose(CODECS), dice.choose(HANDLERS)
    case('str.encode', f'{ascii(text)}.encode({codec!r}, {handler!r})', text.encode, codec, handler)
    raw = bytes([dice.choose([0, 65, 97, 0x80, 0xc3, 0xa9, 0xed, 0xa0, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0xff, 0xc0, 92, 0xf4, 0x90, 117]) for j in range(dice.below(7))])
    case('bytes.decode', f'{raw!r}.decode({codec!r}, {handler!r})', raw.decode, codec, handler)
    case('bytes.decode', f'{raw!r}.decode(errors={handler!r})', lambda: raw.decode(errors=handler))
    case('str(bytes)', f'str({raw!r}, {codec!r})', str, raw, codec)
SMALL = ['a', 'b', ' ', '가', '\t']
for i in range(2500):
    text, part = word(SMALL, 9), word(SMALL, 3)
    name = dice.choose(WITH_TEXT)
    case(f'str.{name}', f'{text!r}.{name}({part!r})', getattr(text, name), part)
    raw, piece = word('ab \t,', 9).encode(), word('ab ,', 3).encode()
    for kind in (bytes, bytearray):
        case(f'{kind.__name__}.{name}', f'{kind.__name__}({raw!r}).{name}({piece!r})', lambda: getattr(kind(raw), name)(piece))
        other = dice.choose('upper lower title capitalize swapcase isalpha isdigit isalnum isspace isupper islower istitle strip split splitlines expandtabs hex'.split())
        case(f'{kind.__name__}.{other}', f'{kind.__name__}({raw!r}).{other}()', lambda: getattr(kind(raw), other)())
    first, last = dice.choose([None, 0, 1, 3, -1, -3, 20]), dice.choose([None, 0, 1, 3, -1, 20])
    if name in ('find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'):
        case(f'str.{name}', f'{text!r}.{name}({part!r}, {first}, {last})', getattr(text, name), part, first, last)
        case(f'bytes.{name}', f'{raw!r}.{name}({piece!r}, {first}, {last})', getattr(raw, name), piece, first, last)
    if name in ('split', 'rsplit'):
        for limit in (-1, 0, 1, 2):
            case(f'str.{name}', f'{text!r}.{name}({part!r}, {limit})', getattr(text, name), part, limit)
            case(f'str.{name}', f'{text!r}.{name}(None, {limit})', getattr(text, name), None, limit)
            case(f'bytes.{name}', f'{raw!r}.{name}(None, {limit})', getattr(raw, name), None, limit)
    new = word(SMALL, 3)
    count = dice.choose([-1, 0, 1, 2, 10])
    case('str.replace', f'{text!r}.replace({part!r}, {new!r}, {count})', text.replace, part, new, count)
    case('bytes.replace', f'{raw!r}.replace({piece!r}, {b"xy"!r}, {count})', raw.replace, piece, b'xy', count)
    width, fill = dice.choose([0, 3, 8, 9, -1]), dice.choose(['*', '가', '', 'ab'])
    for shape in ('center', 'ljust', 'rjust'):
        case(f'str.{shape}', f'{text!r}.{shape}({width}, {fill!r})', getattr(text, shape), width, fill)
    case('str.zfill', f'{text!r}.zfill({width})', ('-' + text).zfill, width)
    case('str.expandtabs', f'{text!r}.expandtabs({width})', text.expandtabs, width)
    table = dice.choose([{97: 'X', 98: None}, {97: 0x10ffff + 1}, {97: 98}, {'a': 'b'}, {97: 1.5}, 'abcdefgh', [1, 2], None, {0xac00: 'ga'}])
    case('str.translate', f'{text!r}.translate({table!r})', text.translate, table)
