import codecs
import contextvars
import csv
import dataclasses
import difflib
import functools
import hmac
import http
import inspect
import io
import ipaddress
import itertools
import math
import operator
import pprint
import statistics
import string
import tokenize
import types
import unicodedata
import warnings
import zoneinfo
from collections import deque
from fractions import Fraction
from html.parser import HTMLParser

d = codecs.getincrementaldecoder('utf-8')()
print(d.decode('é'.encode()[:1]), d.getstate(), codecs.getincrementalencoder('utf-16')().getstate())  # expect:  (b'\xc3', 0) 2
print(contextvars.Token.MISSING, Fraction('1_000/3'), dataclasses.field()._field_type)  # expect: <Token.MISSING> 1000/3 None
print(csv.Sniffer().sniff('a;b\n1;2\n').delimiter, repr(csv.writer(io.StringIO()))[:13])  # expect: ; <_csv.writer
print(list(difflib.diff_bytes(difflib.unified_diff, [b'a\xff'], [b'b\xff'], b'x', b'y')))
# expect: [b'--- x\n', b'+++ y\n', b'@@ -1 +1 @@\n', b'-a\xff', b'+b\xff']
s = difflib.SequenceMatcher(None, 'abcdef', 'abxdef')
list(s.get_grouped_opcodes(1))
print(s.get_opcodes())  # expect: [('equal', 1, 2, 1, 2), ('replace', 2, 3, 2, 3), ('equal', 3, 4, 3, 4)]


class Q(functools.partial):
    pass


print(Q(int, 3), http.HTTPStatus(511).phrase, list(http.HTTPStatus)[-1])  # expect: Q(<class 'int'>, 3) Network Authentication Required 511
print(inspect.signature(functools.partial(lambda a, b=2, *args, d, **kw: 0, 1, b=9)), inspect.indentsize('\ta'))  # expect: (*, b=9, d, **kw) 8
print(math.gamma(4.5), math.lgamma(10), math.gamma(-1.5), math.gamma(171.6), math.gamma(1e-300), math.lgamma(-0.5))
# expect: 11.631728396567446 12.801827480081467 2.3632718012073544 1.5858969096672563e+308 9.999999999999999e+299 1.265512123484645
print(statistics.NormalDist(100, 15).quantiles(4), statistics.NormalDist().inv_cdf(0.001), statistics.NormalDist().inv_cdf(1e-20))
# expect: [89.88265374705878, 100.0, 110.11734625294122] -3.090232306167813 -9.262340089798405
pprint.pprint(deque(range(40), 50), width=40, compact=True)
# expect: deque([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
# expect:        11, 12, 13, 14, 15, 16, 17, 18,
# expect:        19, 20, 21, 22, 23, 24, 25, 26,
# expect:        27, 28, 29, 30, 31, 32, 33, 34,
# expect:        35, 36, 37, 38, 39],
# expect:       maxlen=50)
pprint.pprint(types.MappingProxyType({'a' * 30: 1, 'b' * 30: 2}), width=40)
# expect: mappingproxy({'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa': 1,
# expect:               'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb': 2})
for f in (lambda: hmac.compare_digest('a', b'a'), lambda: itertools.chain(x=1), lambda: operator.itemgetter(1)([1], 2), lambda: operator.countOf(3, 1),
          lambda: ipaddress.IPv6Address('1::2::3'), lambda: ipaddress.IPv6Address('12345::'), lambda: ipaddress.IPv4Address(-1),
          lambda: list(ipaddress.ip_network('10.0.0.0/8').subnets(new_prefix=2)), lambda: ipaddress.ip_network('10.0.0.0/8').supernet(new_prefix=9),
          lambda: zoneinfo.ZoneInfo('../etc'), lambda: csv.writer(io.StringIO(), lineterminator=None), lambda: warnings.simplefilter('ignore', lineno=-1),
          lambda: warnings.filterwarnings('ignore', message=3), lambda: string.Template('a\n ${').substitute()):
    try:
        print(f())
    except (TypeError, ValueError, AssertionError) as e:
        print(type(e).__name__, e)
        # expect: TypeError a bytes-like object is required, not 'str'
        # expect: TypeError chain() takes no keyword arguments
        # expect: TypeError itemgetter expected 1 argument, got 2
        # expect: TypeError argument of type 'int' is not iterable
        # expect: AddressValueError At most one '::' permitted in '1::2::3'
        # expect: AddressValueError At most 4 characters permitted in '12345' in '12345::'
        # expect: AddressValueError -1 (< 0) is not permitted as an IPv4 address
        # expect: ValueError new prefix must be longer
        # expect: ValueError new prefix must be shorter
        # expect: ValueError ZoneInfo keys must refer to subdirectories of TZPATH, got: ../etc
        # expect: TypeError lineterminator must be set
        # expect: AssertionError lineno must be an int >= 0
        # expect: AssertionError message must be a string
        # expect: ValueError Invalid placeholder in string: line 2, col 2
print(warnings.WarningMessage('m', UserWarning, 'f', 1))  # expect: {message : 'm', category : 'UserWarning', filename : 'f', lineno : 1, line : None}


class T(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(T('%a_b %ab %% %{c_d}').safe_substitute(a_b=1), T('%a_b %c_d %a_b').get_identifiers(), T.pattern.groups)  # expect: 1 %ab % %{c_d} ['a_b', 'c_d'] 4


class Own(string.Template):
    pattern = r'<(?:(?P<escaped><)|(?P<named>\w+)>|(?P<braced>\w+)!|(?P<invalid>))'


print(Own('<a> << <b!').substitute(a=1, b=2), Own('< ').is_valid())  # expect: 1 $ 2 False
print([unicodedata.mirrored(c) for c in '(a«∈'])  # expect: [1, 0, 1, 1]
print([(tokenize.tok_name[t.type], t.string) for t in tokenize.generate_tokens(io.StringIO('a  $\n').readline)][:4])
# expect: [('NAME', 'a'), ('ERRORTOKEN', ' '), ('ERRORTOKEN', ' '), ('ERRORTOKEN', '$')]
print(tokenize.detect_encoding(iter([b'# coding: latin-1\n']).__next__)[0], tokenize.detect_encoding(iter([b'\xef\xbb\xbfx']).__next__))
# expect: iso-8859-1 ('utf-8-sig', [b'x'])
try:
    tokenize.detect_encoding(iter([b'# coding: nope\n']).__next__)
except SyntaxError as e:
    print(e)  # expect: unknown encoding: nope


class P(HTMLParser):
    def unknown_decl(self, data):
        print('declared', data)


P().feed('<![CDATA[x]]>')  # expect: declared CDATA[x
