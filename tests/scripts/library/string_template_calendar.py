import string, textwrap, pprint, collections
t = string.Template('Hi $name, you owe ${amt}$$ $missing'); print(t.safe_substitute(name='Bob', amt=5))  # expect: Hi Bob, you owe 5$ $missing
try: t.substitute(name='B')
except KeyError as e: print('KeyError', e)  # expect: KeyError 'amt'
try: string.Template('bad $').substitute()
except ValueError as e: print(e)  # expect: Invalid placeholder in string: line 1, col 5
class T(string.Template): delimiter = '%'
print(T('%a b %{c}').substitute(a=1, c=2), string.capwords('hello wORLD foo'), string.digits + string.octdigits)
# expect: 1 b 2 Hello World Foo 012345678901234567
print(textwrap.fill('aaa bbb ccc ddd eee fff', 11), textwrap.dedent('\n    x\n      y\n    z\n'), textwrap.indent('a\nb\n\nc', '--'), textwrap.shorten('Hello wonderful world', 15), sep='\n')
# expect: aaa bbb ccc
# expect: ddd eee fff
# expect:
# expect: x
# expect:   y
# expect: z
# expect:
# expect: --a
# expect: --b
# expect:
# expect: --c
# expect: Hello [...]
pprint.pprint({'k%d' % i: list(range(i)) for i in range(12)}); pprint.pprint([['a' * 30] * 3, ('b' * 40, {'c': 'd' * 30})], width=60); pprint.pprint({'b': {'z': 1, 'a': 2}, 'a': (1,)}, indent=2); pprint.pprint(collections.OrderedDict(a=1)); pprint.pprint(collections.Counter('aab')); pprint.pprint({1, 2, 3}); pprint.pprint('x' * 100, width=30); pprint.pprint(b'y' * 50, width=20); pprint.pprint([]); pprint.pprint(collections.defaultdict(list, a=[1])); pprint.pprint(collections.deque(range(30)))
# expect: {'k0': [],
# expect:  'k1': [0],
# expect:  'k10': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
# expect:  'k11': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
# expect:  'k2': [0, 1],
# expect:  'k3': [0, 1, 2],
# expect:  'k4': [0, 1, 2, 3],
# expect:  'k5': [0, 1, 2, 3, 4],
# expect:  'k6': [0, 1, 2, 3, 4, 5],
# expect:  'k7': [0, 1, 2, 3, 4, 5, 6],
# expect:  'k8': [0, 1, 2, 3, 4, 5, 6, 7],
# expect:  'k9': [0, 1, 2, 3, 4, 5, 6, 7, 8]}
# expect: [['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
# expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
# expect:  ('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
# expect:   {'c': 'dddddddddddddddddddddddddddddd'})]
# expect: {'a': (1,), 'b': {'a': 2, 'z': 1}}
# expect: OrderedDict([('a', 1)])
# expect: Counter({'a': 2, 'b': 1})
# expect: {1, 2, 3}
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
# expect: (b'yyyyyyyyyyyyyyyy'
# expect:  b'yyyyyyyyyyyyyyyy'
# expect:  b'yyyyyyyyyyyyyyyy'
# expect:  b'yy')
# expect: []
# expect: defaultdict(<class 'list'>, {'a': [1]})
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11,
# expect:        12,
# expect:        13,
# expect:        14,
# expect:        15,
# expect:        16,
# expect:        17,
# expect:        18,
# expect:        19,
# expect:        20,
# expect:        21,
# expect:        22,
# expect:        23,
# expect:        24,
# expect:        25,
# expect:        26,
# expect:        27,
# expect:        28,
# expect:        29])
import dataclasses
@dataclasses.dataclass
class D: a: int; b: list
pprint.pprint(D(1, list(range(40)))); print(pprint.pformat([1, 'two', 3.0, None]))
# expect: D(a=1,
# expect:   b=[0,
# expect:      1,
# expect:      2,
# expect:      3,
# expect:      4,
# expect:      5,
# expect:      6,
# expect:      7,
# expect:      8,
# expect:      9,
# expect:      10,
# expect:      11,
# expect:      12,
# expect:      13,
# expect:      14,
# expect:      15,
# expect:      16,
# expect:      17,
# expect:      18,
# expect:      19,
# expect:      20,
# expect:      21,
# expect:      22,
# expect:      23,
# expect:      24,
# expect:      25,
# expect:      26,
# expect:      27,
# expect:      28,
# expect:      29,
# expect:      30,
# expect:      31,
# expect:      32,
# expect:      33,
# expect:      34,
# expect:      35,
# expect:      36,
# expect:      37,
# expect:      38,
# expect:      39])
# expect: [1, 'two', 3.0, None]
