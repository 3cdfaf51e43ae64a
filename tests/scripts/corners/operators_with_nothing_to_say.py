# A method that returns NotImplemented leaves it to what the operands are by their kinds.
class Index:
    def __index__(self):
        return 2

    def __rmul__(self, other):
        return NotImplemented

    __radd__ = __rmul__


class Silent:
    def __add__(self, other):
        return NotImplemented

    __radd__ = __mul__ = __rmul__ = __sub__ = __rsub__ = __or__ = __ror__ = __and__ = __add__


class SilentInt(Silent, int):
    pass


class SilentFloat(Silent, float):
    pass


class SilentList(Silent, list):
    pass


class SilentStr(Silent, str):
    pass


class SilentSet(Silent, set):
    pass


class SilentTuple(Silent, tuple):
    pass


i = Index()
values = {'i': i, 'n': SilentInt(3), 'f': SilentFloat(1.5), 'l': SilentList([1]), 's': SilentStr('ab'), 't': SilentTuple((1,)), 'S': SilentSet({1})}
for text in ("'ab' * i", "[1] * i", "(1,) * i", "b'x' * i", "'ab' + i", "i * 'ab'", "n + 2", "2 + n", "n + n", "n * 1.5", "1.5 - n", "n - f", "f + f", "2 * f",
             "l + [2]", "[2] + l", "l + l", "l * 2", "2 * l", "s + 'c'", "'c' + s", "s + s", "s * n", "t + (2,)", "(2,) + t", "t * 2", "S | {2}", "{2} | S",
             "S | S", "S - {1}", "{2} - S", "S & {1}", "l + (1,)", "s + 1", "n + 's'", "l * l", "i + i", "i * i"):
    try:
        print(text, '=', eval(text, values))
    except TypeError as e:
        print(text, '->', e)
# expect: 'ab' * i = abab
# expect: [1] * i = [1, 1]
# expect: (1,) * i = (1, 1)
# expect: b'x' * i = b'xx'
# expect: 'ab' + i -> can only concatenate str (not "Index") to str
# expect: i * 'ab' = abab
# expect: n + 2 = 5
# expect: 2 + n = 5
# expect: n + n -> unsupported operand type(s) for +: 'SilentInt' and 'SilentInt'
# expect: n * 1.5 = 4.5
# expect: 1.5 - n = -1.5
# expect: n - f -> unsupported operand type(s) for -: 'SilentInt' and 'SilentFloat'
# expect: f + f -> unsupported operand type(s) for +: 'SilentFloat' and 'SilentFloat'
# expect: 2 * f -> unsupported operand type(s) for *: 'int' and 'SilentFloat'
# expect: l + [2] -> unsupported operand type(s) for +: 'SilentList' and 'list'
# expect: [2] + l = [2, 1]
# expect: l + l -> unsupported operand type(s) for +: 'SilentList' and 'SilentList'
# expect: l * 2 -> unsupported operand type(s) for *: 'SilentList' and 'int'
# expect: 2 * l -> unsupported operand type(s) for *: 'int' and 'SilentList'
# expect: s + 'c' -> unsupported operand type(s) for +: 'SilentStr' and 'str'
# expect: 'c' + s = cab
# expect: s + s -> unsupported operand type(s) for +: 'SilentStr' and 'SilentStr'
# expect: s * n -> unsupported operand type(s) for *: 'SilentStr' and 'SilentInt'
# expect: t + (2,) -> unsupported operand type(s) for +: 'SilentTuple' and 'tuple'
# expect: (2,) + t = (2, 1)
# expect: t * 2 -> unsupported operand type(s) for *: 'SilentTuple' and 'int'
# expect: S | {2} = {1, 2}
# expect: {2} | S = {1, 2}
# expect: S | S -> unsupported operand type(s) for |: 'SilentSet' and 'SilentSet'
# expect: S - {1} = set()
# expect: {2} - S = {2}
# expect: S & {1} = {1}
# expect: l + (1,) -> unsupported operand type(s) for +: 'SilentList' and 'tuple'
# expect: s + 1 -> unsupported operand type(s) for +: 'SilentStr' and 'int'
# expect: n + 's' -> unsupported operand type(s) for +: 'SilentInt' and 'str'
# expect: l * l -> unsupported operand type(s) for *: 'SilentList' and 'SilentList'
# expect: i + i -> unsupported operand type(s) for +: 'Index' and 'Index'
# expect: i * i -> unsupported operand type(s) for *: 'Index' and 'Index'
for text in ("x = 'ab'; x *= i", "x = [1]; x *= i", "x = [1]; x += l", "x = l; x += [5]", "x = 2; x += n", "x = n; x += 2", "x = S; x |= {3}"):
    try:
        names = dict(values)
        exec(text, names)
        print(text, '=', names['x'])
    except TypeError as e:
        print(text, '->', e)
# expect: x = 'ab'; x *= i = abab
# expect: x = [1]; x *= i = [1, 1]
# expect: x = [1]; x += l = [1, 1]
# expect: x = l; x += [5] = [1, 5]
# expect: x = 2; x += n = 5
# expect: x = n; x += 2 = 5
# expect: x = S; x |= {3} = SilentSet({1, 3})

