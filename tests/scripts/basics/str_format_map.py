print('{a} {b}'.format_map({'a': 1, 'b': 2}))  # expect: 1 2
class D(dict):
    def __missing__(self, k): return '<' + k + '>'
print('{a} {zz}'.format_map(D(a=1)))  # expect: 1 <zz>
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: '{a}'.format_map({})); t(lambda: '{}'.format_map({'a': 1})); t(lambda: '{0}'.format_map([1])); t(lambda: '{a}'.format_map(1)); t(lambda: '{a}'.format_map()); t(lambda: '{a[0]}'.format_map({'a': 'xyz'})); t(lambda: '{a.b}'.format_map({'a': 1}))
# expect: KeyError 'a'
# expect: ValueError Format string contains positional fields
# expect: ValueError Format string contains positional fields
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError str.format_map() takes exactly one argument (0 given)
# expect: x
# expect: AttributeError 'int' object has no attribute 'b'
import string
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), repr(string.printable))
# expect: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c'
print(string.capwords('hello  world'), string.capwords('a-b-c', '-'))  # expect: Hello World A-B-C
T = string.Template('$a ${b} $$ $c')
t(lambda: T.substitute(a=1, b=2, c=3)); t(lambda: T.substitute(a=1)); t(lambda: T.safe_substitute(a=1)); t(lambda: string.Template('$').substitute()); t(lambda: string.Template('${a').safe_substitute(a=1)); t(lambda: string.Template('$ a\n$1').substitute()); t(lambda: T.substitute({'a': 1, 'b': 2}, c=5)); t(lambda: T.template); t(lambda: T.get_identifiers()); t(lambda: string.Template('$1').is_valid())
# expect: 1 2 $ 3
# expect: KeyError 'b'
# expect: 1 ${b} $ $c
# expect: ValueError Invalid placeholder in string: line 1, col 1
# expect: ${a
# expect: ValueError Invalid placeholder in string: line 1, col 1
# expect: 1 2 $ 5
# expect: $a ${b} $$ $c
# expect: ['a', 'b', 'c']
# expect: False
f = string.Formatter()
t(lambda: f.format('{} {a} {0[0]}', 'x', a=2)); t(lambda: f.format('{} {a}', 'x', a=2)); t(lambda: f.vformat('{0}', (5,), {})); t(lambda: list(f.parse('a{b!r:c}d{{e'))); t(lambda: f.format('{x}')); t(lambda: f.format('{1}', 0)); t(lambda: f.format('{:{}}|', 'a', 4)); t(lambda: f.format('{!z}', 1)); t(lambda: f.format()); t(lambda: f.format('{} {0}', 1)); t(lambda: f.get_field('a.b', (), {'a': 1}))
# expect: x 2 x
# expect: x 2
# expect: 5
# expect: [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e', None, None, None)]
# expect: KeyError 'x'
# expect: IndexError tuple index out of range
# expect: a   |
# expect: ValueError Unknown conversion specifier z
# expect: TypeError Formatter.format() missing 1 required positional argument: 'format_string'
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: AttributeError 'int' object has no attribute 'b'
class U(string.Formatter):
    def get_value(self, k, a, kw): return kw.get(k, '?') if isinstance(k, str) else a[k]
    def convert_field(self, v, c): return str(v).upper() if c == 'u' else super().convert_field(v, c)
    def format_field(self, v, s): return '*' * int(s[1:]) if s.startswith('*') else super().format_field(v, s)
t(lambda: U().format('{a} {b!u} {0:*3}', 9, b='x'))  # expect: ? X ***
