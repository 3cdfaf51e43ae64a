"""Classes derived from built-in ones that define one special method, and everything that might ask for it."""
import math

BASES = {object: '', int: '5', float: '2.5', str: "'ab'", bytes: "b'ab'", bytearray: "b'ab'", list: '[1, 2]', tuple: '(1, 2)', dict: '{1: 2}', set: '{1}',
         frozenset: '{1}', complex: '1j', Exception: "'e'"}
# What each method answers: something right, and something wrong.
ANSWERS = {'__str__': ("'S'", '5'), '__repr__': ("'R'", 'None'), '__format__': ("'F'", '5'), '__len__': ('7', '-1'), '__bool__': ('False', '2'),
           '__int__': ('7', "'i'"), '__float__': ('7.5', '1'), '__complex__': ('3j', '1'), '__index__': ('1', '1.5'), '__hash__': ('9', "'h'"),
           '__iter__': ("iter('xy')", '5'), '__getitem__': ("'item'", None), '__contains__': ("'yes'", None), '__eq__': ("'eq'", None),
           '__lt__': ("'lt'", None), '__add__': ("'add'", None), '__radd__': ("'radd'", None), '__mul__': ("'mul'", None), '__call__': ("'call'", None),
           '__neg__': ("'neg'", None), '__abs__': ("'abs'", None), '__round__': ("'round'", None), '__trunc__': ('4', None), '__floor__': ('4', None),
           '__reversed__': ("'rev'", None), '__bytes__': ("b'B'", "'b'"), '__dir__': ("['d']", '5'), '__missing__': ("'missing'", None),
           '__next__': ("'next'", None), '__enter__': ("'enter'", None), '__getattr__': ("'attr'", None), '__getattribute__': ("'attr'", None),
           '__divmod__': ("'dm'", None), '__pow__': ("'pow'", None), '__iadd__': ("'iadd'", None), '__and__': ("'and'", None), '__or__': ("'or'", None),
           '__mod__': ("'mod'", None), '__rmod__': ("'rmod'", None), '__length_hint__': ('3', '-1'), '__sizeof__': ('3', None), '__invert__': ("'inv'", None)}
USES = '''str(x); repr(x); ascii(x); format(x); format(x, '>5'); f'{x}'; f'{x!r:>6}'; '%s' % (x,); '%r' % (x,); '%d' % (x,); '%.1f' % (x,); '{}'.format(x); [x]; (x,); {1: x};
len(x); bool(x); not x; int(x); float(x); complex(x); bin(x); hex(x); [1, 2, 3][x]; 'abc'[x:]; range(x); chr(x); 'ab' * x; hash(x); {x: 1}; {x}; list(x); tuple(x); [*x];
(lambda a, b: 0)(*x); dict(x); {**x}; set(x); sum(x); sorted(x); max(x); ''.join(x); b''.join(x); zip(x, x); enumerate(x); map(str, x); any(x); iter(x); next(x);
x[0]; x[5]; x[0:1]; x['k']; 1 in x; 'a' in x; x in [x]; x == x; x == 1; x != 1; x < x; x < 1; [x] == [1]; x + x; x + 1; 1 + x; [1] + x; 'a' + x; x * 2; 2 * x; x(); x(1); -x; ~x;
abs(x); round(x); round(x, 1); math.trunc(x); math.floor(x); math.ceil(x); math.sqrt(x); reversed(x); bytes(x); bytearray(x); dir(x); x.attr; getattr(x, 'y', 0);
hasattr(x, 'z'); divmod(x, 2); x ** 2; pow(x, 2); x & x; x | x; x % 3; 'q%s' % x; 7 % x; isinstance(x, int); callable(x); print(x, file=Sink()); [1, 2].index(x); [x].count(1);
'abc'.find(x); 'abc'.startswith(x); 'a,b'.split(x); 'abc'.replace('a', x); 'abc'.center(x); (5).to_bytes(x, 'big'); int('11', x); str(b'a', x); str.upper(x); list.copy(x);
int.__add__(x, 1); isinstance(x, type(x)); x is x; slice(x); [3, 1].sort(key=x); sorted([2, 1], key=x); filter(x, [1]); min(x, x); dict.fromkeys(x); x.__class__.__name__;
'%(a)s' % x; x.real; x.keys(); x.args; bytes([x]); [0] * x; (0,) * x; '{:{}}'.format(1, x); '{0[0]}'.format(x); '%*d' % (x, 1); copies(x); a_plus(x)'''


class Sink:
    def write(self, text):
        pass


def copies(x):
    a, b = x
    return a, b


def a_plus(x):
    x += x
    return x


uses = [(text.strip(), eval('lambda x: ' + text.strip())) for text in USES.replace('\n', ' ').split('; ')]
for base, value in BASES.items():
    make = eval(f'lambda cls: cls({value})')
    for name, answers in ANSWERS.items():
        for answer in answers:
            if answer is None:
                continue
            method = eval(f'lambda self, *args: {answer}')
            for text, use in uses:
                kind = type('Sub', (base,), {name: method, '__module__': '__main__'} if name != '__eq__' else {name: method, '__hash__': base.__hash__})
                case(f'{base.__name__}.{name}', f'{answer}: {text}', lambda: use(make(kind)))
