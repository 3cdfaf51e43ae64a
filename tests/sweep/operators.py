"""All operators with all pairs of values, and with classes that answer, refuse or reflect."""
class Says:
    """Answers every binary operator; Silent refuses them, Louder is asked before the class that it derives from."""
    def __repr__(self):
        return type(self).__name__


class Silent(Says):
    pass


class Louder(Says):
    pass


class Own(int):
    pass


class Text(str):
    pass


NAMES = 'add sub mul truediv floordiv mod pow lshift rshift and or xor matmul'.split()
for name in NAMES:
    for prefix in ('', 'r', 'i'):
        full = f'__{prefix}{name}__'
        setattr(Says, full, lambda self, other, full=full: f'{self!r}.{full}')
        setattr(Silent, full, lambda self, other: NotImplemented)
    setattr(Louder, f'__r{name}__', lambda self, other, name=name: f'Louder.r{name}')
    setattr(Own, f'__r{name}__', lambda self, other, name=name: f'Own.r{name}')
for name in 'lt le gt ge eq ne'.split():
    setattr(Louder, f'__{name}__', lambda self, other, name=name: f'Louder.{name}')
    setattr(Silent, f'__{name}__', lambda self, other: NotImplemented)
Silent.__hash__ = Louder.__hash__ = lambda self: 1

VALUES = POOL + makers("Says(); Silent(); Louder(); Own(3); Text('t'); -7; 2.5; 2**64; -3j; bytearray(b'xy'); {1: 2}.keys(); {1: 2}.items(); "
                       "{3, 'b'}; [3]; range(0); range(2, 9, 3); 'b%s'; '%d %s'; b'%d'; True; False")
BINARY = '+ - * / // % ** << >> & | ^ @ < <= > >= == != in is'.split() + ['not in']
OPERATIONS = {sign: eval(f'lambda a, b: a {sign} b') for sign in BINARY if sign != 'is'}
UNARY = {sign: eval(f'lambda a: {sign}a') for sign in ('-', '+', '~', 'not ')}
INPLACE = {}
for sign in BINARY[:13]:
    scope = {}
    exec(f'def change(a, b):\n    a {sign}= b\n    return a', scope)
    INPLACE[sign] = scope['change']


def is_huge(sign, left, right):
    if sign in ('**', '<<', '*'):
        big = ('10**20', '2**64')
        return sign != '*' and any([word in right for word in big]) or sign == '*' and (left in big or right in big)
    return False


for right, make_right in VALUES:
    for sign, operation in UNARY.items():
        case(f'unary {sign}', f'{sign}{right}', lambda: operation(make_right()))
    for left, make_left in VALUES:
        for sign, operation in OPERATIONS.items():
            if not is_huge(sign, left, right):
                case(f'{sign}', f'{left} {sign} {right}', lambda: operation(make_left(), make_right()))
        for sign, operation in INPLACE.items():
            if not is_huge(sign, left, right):
                receiver = make_left()
                case(f'{sign}=', f'{left} {sign}= {right}', operation, receiver, make_right(),
                     after=receiver if isinstance(receiver, (list, dict, set, bytearray)) else None)
