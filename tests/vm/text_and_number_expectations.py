#!/usr/bin/env python3
"""Writes data/numbers.txt and data/text.txt: operations and what CPython 3.11 makes of them.

One row an operation, fields separated by tabs: operation, operands, result. The operation is an operator ("+", "-x",
"<"), a function ("round") or a method ("str.find"); operands are literals (see literals.h), name=literal for a keyword;
the result is its repr(), or "TypeError: message".

    python3 text_and_number_expectations.py [FOLDER [RANDOM_ROWS]]
"""

import ast
import pathlib
import random
import struct
import sys

from text_and_number_cases import NUMBERS, TEXT

BINARY = {ast.Add: '+', ast.Sub: '-', ast.Mult: '*', ast.FloorDiv: '//', ast.Mod: '%', ast.Div: '/', ast.Pow: '**',
          ast.LShift: '<<', ast.RShift: '>>', ast.BitAnd: '&', ast.BitOr: '|', ast.BitXor: '^'}
UNARY = {ast.USub: '-x', ast.UAdd: '+x', ast.Invert: '~x'}
COMPARE = {ast.Lt: '<', ast.LtE: '<=', ast.Gt: '>', ast.GtE: '>=', ast.Eq: '==', ast.NotEq: '!='}


def unlimited(make, value):
    """Text of an int of any length."""
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        return make(value)
    finally:
        sys.set_int_max_str_digits(limit)


def literal(value):
    if isinstance(value, complex):
        return f'complex({value.real!r}, {value.imag!r})'
    if isinstance(value, (list, tuple)):
        items = ''.join(literal(item) + ',' for item in value)
        return f'[{items}]' if isinstance(value, list) else f'({items})'
    if isinstance(value, dict):
        return '{' + ''.join(f'{literal(k)}:{literal(v)},' for k, v in value.items()) + '}'
    if isinstance(value, (str, bytes, bytearray)):
        return ascii(value)
    return unlimited(repr, value)


def outcome(run):
    try:
        result = run()
    except Exception as error:
        if str(error).startswith('unsupported operand type(s) for') and '()' not in str(error):
            return 'not supported'  # the interpreter's message
        return f'{type(error).__name__}: {error}'
    if isinstance(result, (str, int, float, bytes)) or result is None:
        return unlimited(repr, result)
    return repr(result)


def operation(expression):
    """The operation and its operands, as source text."""
    tree = ast.parse(expression, mode='eval').body
    of = lambda node: ast.get_source_segment(expression, node)
    if isinstance(tree, ast.BinOp):
        return BINARY[type(tree.op)], [of(tree.left), of(tree.right)]
    if isinstance(tree, ast.UnaryOp):
        return UNARY[type(tree.op)], [of(tree.operand)]
    if isinstance(tree, ast.Compare):
        return COMPARE[type(tree.ops[0])], [of(tree.left), of(tree.comparators[0])]
    arguments = [of(argument) for argument in tree.args]
    arguments += [f'{keyword.arg}={of(keyword.value)}' for keyword in tree.keywords]
    if isinstance(tree.func, ast.Name):
        return tree.func.id, arguments
    receiver = of(tree.func.value)
    owner = eval(receiver)
    if isinstance(owner, type):
        return f'{owner.__name__}.{tree.func.attr}', arguments
    return f'{type(owner).__name__}.{tree.func.attr}', [receiver] + arguments


def row(expression):
    name, operands = operation(expression)
    fields = [name]
    for operand in operands:
        keyword, equals, value = operand.partition('=')
        if equals and keyword.isidentifier():
            fields.append(f'{keyword}={literal(eval(value))}')
        else:
            fields.append(literal(eval(operand)))
    fields.append(outcome(lambda: eval(expression)))
    return '\t'.join(fields).replace('\n', '\\n') + '\n'


def random_integer(choose):
    bits = choose.choice([1, 4, 16, 31, 32, 33, 47, 48, 49, 63, 64, 65, 96, 128, 200, 500])
    value = choose.getrandbits(bits)
    if choose.random() < 0.3:
        value = (1 << bits) + choose.randint(-2, 2)
    return -value if choose.random() < 0.4 else value


def random_float(choose):
    kind = choose.random()
    if kind < 0.3:
        value = struct.unpack('<d', struct.pack('<Q', choose.getrandbits(64)))[0]
        return value if value == value else 1.5
    if kind < 0.6:
        return choose.randint(-10**6, 10**6) / 2 ** choose.randint(0, 12)
    if kind < 0.8:
        return round(choose.uniform(-1000, 1000), choose.randint(0, 6))
    return float(choose.randint(-10**18, 10**18)) * 10.0 ** choose.randint(-30, 30)


def random_number(choose):
    kind = choose.random()
    return random_integer(choose) if kind < 0.7 else choose.choice([True, False, 0]) if kind < 0.75 else random_float(choose)


def random_spec(choose):
    spec = choose.choice(['', '', '<', '>', '^', '=', '*<', '0>', '가^'])
    spec += choose.choice(['', '', '+', '-', ' ']) + choose.choice(['', '', '#', 'z'])
    spec += choose.choice(['', '', '0']) + choose.choice(['', '1', '5', '12', '30']) + choose.choice(['', '', ',', '_'])
    spec += choose.choice(['', '', '.0', '.1', '.2', '.3', '.10', '.20'])
    return spec + choose.choice(['', 'd', 'f', 'e', 'g', 'G', 'E', 'F', '%', 'x', 'X', 'o', 'b', 'c', 'n', 's'])


def inf_free(value):
    return f'float({str(value)!r})' if isinstance(value, float) and value in (float('inf'), float('-inf')) else repr(value)


def random_numbers(choose, count):
    operators = ['+', '-', '*', '//', '%', '/', '&', '|', '^', '<', '<=', '==', '!=', '>', '>=']
    for _ in range(count):
        a, b = random_number(choose), random_number(choose)
        kind = choose.random()
        if kind < 0.55:
            yield f'({inf_free(a)}) {choose.choice(operators)} ({inf_free(b)})'
        elif kind < 0.65:
            yield f'({inf_free(a)}) {choose.choice(["<<", ">>"])} {choose.choice([0, 1, 5, 31, 32, 33, 64, 100])}'
        elif kind < 0.7:
            yield f'({choose.randint(-50, 50)}) ** {choose.randint(0, 60)}'
        elif kind < 0.75:
            yield f'pow({random_integer(choose)}, {abs(random_integer(choose)) % 10**9}, {random_integer(choose) or 7})'
        elif kind < 0.85:
            yield f'repr({inf_free(random_float(choose))})'
        elif kind < 0.9:
            yield f'round({inf_free(random_float(choose))}, {choose.randint(-5, 8)})'
        elif kind < 0.95:
            yield f'{choose.choice(["hash", "repr", "divmod_7"])}({inf_free(a)})'.replace('divmod_7(', 'divmod(7, ')
        else:
            yield f'float({repr(random_float(choose))!r})'


def random_text(choose, count):
    letters = 'ab ,x\t\n가é😀'
    word = lambda most: ''.join(choose.choice(letters) for _ in range(choose.randint(0, most)))
    for _ in range(count):
        kind, s, t = choose.random(), word(12), word(2)
        if kind < 0.3:
            yield f'format({inf_free(random_number(choose))}, {random_spec(choose)!r})'
        elif kind < 0.35:
            yield f'format({s!r}, {random_spec(choose)!r})'
        elif kind < 0.45:
            conversion = '%' + choose.choice(['', '-', '+', '0', ' ', '#']) + choose.choice(['', '3', '10'])
            conversion += choose.choice(['', '.0', '.3']) + choose.choice('dixXofeEgGs')
            yield f'{conversion!r} % {inf_free(random_number(choose))}'
        elif kind < 0.6:
            yield f'{s!r}.{choose.choice(["find", "rfind", "count", "index", "split", "rsplit", "partition", "rpartition"])}({t!r})'
        elif kind < 0.7:
            yield f'{s!r}.replace({t!r}, {word(3)!r}, {choose.randint(-1, 3)})'
        elif kind < 0.8:
            yield f'{s!r}.{choose.choice(["split", "rsplit"])}(None, {choose.randint(-1, 3)})'
        elif kind < 0.9:
            yield f'{s!r}.{choose.choice(["strip", "lstrip", "rstrip", "splitlines", "upper", "title", "expandtabs", "swapcase"])}()'
        else:
            yield f'{s!r} {choose.choice(["<", "==", ">="])} {word(3)!r}'


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).with_name('data')
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    choose = random.Random(2024)
    number_rows = list(NUMBERS) + list(random_numbers(choose, count))
    text_rows = list(TEXT) + list(random_text(choose, count))
    (folder / 'numbers.txt').write_text(''.join(map(row, number_rows)))
    (folder / 'text.txt').write_text(''.join(map(row, text_rows)))


if __name__ == '__main__':
    sys.exit('run me with PYTHONHASHSEED=0') if hash('abc') != -4594863902769663758 else main()
