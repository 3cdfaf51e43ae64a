"""Numbers from texts and back: int(), float(), complex(), repr(), round(), divmod(), pow(), hex(), to_bytes()."""
dice = Dice(SEED)
PIECES = ['0', '1', '9', '12', '007', '_', '__', '.', '-', '+', ' ', 'e', 'E', 'e5', 'e-3', 'e400', 'x', '0x', '0b', '0o', 'f', 'j', 'J', '(', ')', 'inf', 'nan',
          'Infinity', 'INF', '\t', '\n', '٣', '５', '१', '가', '²', '\x00', 'z', '1e5', '1.5', '.5', '5.', 'p', '0x1p', '1_0', 'a', '\u2003', '\xa0', '\ud800']
for i in range(6000):
    text = ''.join([dice.choose(PIECES) for j in range(1 + dice.below(4))])
    case('int()', f'int({text!r})', int, text)
    case('float()', f'float({text!r})', float, text)
    case('complex()', f'complex({text!r})', complex, text)
    if i % 3 == 0:
        base = dice.choose([0, 2, 8, 10, 16, 36, 1, 37, -1, 3])
        case('int(base)', f'int({text!r}, {base})', int, text, base)
        case('fromhex', f'float.fromhex({text!r})', float.fromhex, text)
        raw = text.encode('utf-8', 'replace')
        case('int(bytes)', f'int({raw!r})', int, raw)
        case('float(bytes)', f'float({raw!r})', float, raw)
        case('bytes.fromhex', f'bytes.fromhex({text!r})', bytes.fromhex, text)

INTEGERS = [0, 1, -1, 2, -2, 3, 7, -7, 10, 255, 256, -128, 2**31, 2**53 + 1, 2**63, 2**64 - 1, -2**63, 10**20, -10**20, 10**40, True, False]
FLOATS = [0.0, -0.0, 0.5, -0.5, 1.0, 1.5, 2.5, -2.5, 0.1, 1 / 3, 2.675, 1e16, 1e15, 123456789.123456789, 1e-5, 1e-4, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.0**53,
          float('inf'), float('-inf'), float('nan'), 9007199254740993.0, 4.35, 1e100, -1e-10]
COMPLEX = [0j, 1j, -1j, 1 + 1j, complex(-0.0, -0.0), complex(0.0, -1.5), complex(float('inf'), 1), complex(1, float('nan')), 3 - 4j]
ALL = INTEGERS + FLOATS + COMPLEX
for value in ALL:
    for function in (repr, abs, int, float, complex, bool, hash, round, hex, bin, oct, chr, ascii, str):
        case(function.__name__, f'{function.__name__}({value!r})', function, value)
    for digits in (-400, -20, -3, -2, -1, 0, 1, 2, 5, 15, 16, 17, 20, 300, 400, None, 1.0, True):
        case('round', f'round({value!r}, {digits})', round, value, digits)
    for name in ('hex', 'is_integer', 'as_integer_ratio', 'conjugate', 'bit_length', 'bit_count', '__trunc__', '__floor__', '__ceil__'):
        case(name, f'({value!r}).{name}()', lambda: getattr(value, name)())
    for other in ALL:
        for function in (divmod, pow):
            if function is pow and isinstance(other, int) and abs(other) > 256 and isinstance(value, int):
                continue
            case(function.__name__, f'{function.__name__}({value!r}, {other!r})', function, value, other)
        for sign, operation in (('//', lambda a, b: a // b), ('%', lambda a, b: a % b), ('/', lambda a, b: a / b), ('<', lambda a, b: a < b),
                                ('==', lambda a, b: a == b), ('+', lambda a, b: a + b), ('*', lambda a, b: a * b), ('-', lambda a, b: a - b)):
            case(sign, f'{value!r} {sign} {other!r}', operation, value, other)
for i in range(3000):
    base, exponent, modulus = dice.choose(INTEGERS), dice.choose(INTEGERS), dice.choose(INTEGERS)
    case('pow mod', f'pow({base}, {exponent}, {modulus})', pow, base, exponent, modulus)
    number, length = dice.choose(INTEGERS), dice.choose([0, 1, 2, 3, 8, 9, 16, -1])
    order, signed = dice.choose(['big', 'little', 'middle', None, 'BIG']), dice.choose([True, False])
    case('to_bytes', f'({number}).to_bytes({length}, {order!r}, signed={signed})', lambda: int(number).to_bytes(length, order, signed=signed))
    raw = bytes([dice.below(256) for j in range(dice.below(5))])
    case('from_bytes', f'int.from_bytes({raw!r}, {order!r}, signed={signed})', lambda: int.from_bytes(raw, order, signed=signed))
    digits = ''.join([dice.choose('0123456789') for j in range(1 + dice.below(20))])
    text = f'{digits[0]}.{digits[1:]}e{dice.below(640) - 330}'
    case('float repr', text, float, text)
    case('float hex', text, lambda: float(text).hex())
    case('float ratio', text, lambda: float(f'{digits}e{dice.below(20) - 10}').as_integer_ratio())
