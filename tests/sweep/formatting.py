"""format(), f-strings, str.format() and % with generated specifications, good and bad."""
class Custom:
    name = 'n'

    def __format__(self, spec):
        return f'<{spec}>'


VALUES = makers("0; 1; -1; 7; 255; -12345; 99999; 10**20; True; 0.0; -0.0; 1.0; 1.5; -2.25; 1e10; 1e16; 1e-7; 123456.789; 0.1; float('inf'); "
                "float('-inf'); float('nan'); 1e300; 5e-324; 1j; -1.5+2j; complex('nan'); ''; 'a'; 'abc'; '가나'; b'ab'; None; [1]; (1, 2); {'a': 1}; "
                "PLAIN; Custom(); ...; int; range(3); 0.5; 2.5; 1234.5; 'it\\'s'; '\\n'; 'é'")
dice = Dice(SEED)


def spec():
    """format_spec: [[fill]align][sign][z][#][0][width][grouping][.precision][type], now and then with a mistake"""
    parts = [dice.choose(['', '', '<', '>', '^', '=', '*<', '가^', '0>', ' =', '{<', 'x=']), dice.choose(['', '', '', '+', '-', ' ']),
             dice.choose(['', '', '', '', 'z']), dice.choose(['', '', '', '#']), dice.choose(['', '', '', '0']),
             dice.choose(['', '', '1', '5', '12', '30']), dice.choose(['', '', '', ',', '_']), dice.choose(['', '', '.0', '.1', '.3', '.10', '.']),
             dice.choose(['', '', 'd', 'f', 'g', 'e', 'x', 'b', 'o', 's', 'n', '%', 'c', 'X', 'E', 'G', 'F', 'y', 'q', 'r'])]
    if dice.below(25) == 0:
        parts.insert(dice.below(9), dice.choose(['!', '5', ',_', '..', 'ff', ' ', '가', '99999999999999999999', '.99999999999999999999', '<<<']))
    return ''.join(parts)


def percent():
    return '%' + dice.choose(['', '', '', '-', '+', ' ', '0', '#', '-0', '+ ']) + dice.choose(['', '', '5', '12', '*']) + dice.choose(
        ['', '', '.0', '.3', '.10', '.', '.*']) + dice.choose(['', '', '', 'l', 'h']) + dice.choose(list('diouxXeEfFgGcrsa%yq') + [''])


for text, make in VALUES:
    for i in range(400):
        given = spec()
        value = make()
        case(f'format {type(value).__name__}', f'format({text}, {given!r})', format, value, given)
    for conversion in ('r', 's', 'a'):
        case('conversion', f'{text} !{conversion}', lambda: ('{!' + conversion + ':>12}').format(make()))
    for i in range(120):
        given = percent()
        value = make()
        case(f'% {type(value).__name__}', f'{given!r} % ({text},)', lambda: given % (value,))
        if i % 4 == 0:
            case(f'% {type(value).__name__}', f'{given!r} % {text}', lambda: given % value)
            case('bytes %', f'{given.encode()!r} % ({text},)', lambda: given.encode() % (value,))
            case('% two', f'{given!r} % (5, {text})', lambda: given % (5, value))
        if i % 10 == 0:
            key = given.replace('%', '%(k)', 1)
            case('% dict', f'{key!r} % {{k: {text}}}', lambda: key % {'k': value})
            case('% dict', f'{key!r} % {text}', lambda: key % value)

FIELDS = ['', '0', '1', '5', 'a', 'b', '-1', '0.real', '0.x', '0[0]', '0[a]', 'a[b]', 'a.b', '0[', '0]', '0.', '.x', '[0]', ' 0', '0 ', '00', 'a-b',
          '0[-1]', '0[]', '0[0]x', '99999999999999999999', 'a.b.c', '0!', '{}', '{0}', 'class', '0:{1}', ':{}', ':{}.{}', ':{a}', ':{:{}}', 'a:{b}']
CONVERSIONS = ['', '', '', '', '!r', '!s', '!a', '!x', '!', '!rr', ' !r']
SPECS = ['', '', '', ':', ':5', ':>{}', ':{a}', ':d', ':s', ':x', ':{', ':}', ':{}}', ':{0}{1}']
for i in range(4000):
    template = ''
    for j in range(1 + dice.below(2)):
        template += dice.choose(['', 'x', '{{', '}}', ' ', '가', '{', '}'] if dice.below(8) == 0 else ['', ' ', '{{']) + '{' + dice.choose(FIELDS)
        template += dice.choose(CONVERSIONS) + dice.choose(SPECS) + '}'
    args = [dice.choose(VALUES) for j in range(dice.below(4))]
    words = {name: dice.choose(VALUES) for name in ('a', 'b') if dice.below(2)}
    texts = [text for text, _ in args] + [f'{name}={text}' for name, (text, _) in words.items()]
    case('str.format', f'{template!r}.format({", ".join(texts)})',
         lambda: template.format(*[make() for _, make in args], **{name: make() for name, (_, make) in words.items()}))
