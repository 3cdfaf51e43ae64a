"""Functions of the library's pure modules: each line below is drawn many times, with the words in capitals from POOLS."""
import array, ast, base64, binascii, bisect, calendar, cmath, codecs, collections, colorsys, copy, csv, datetime, decimal, difflib  # noqa
import fnmatch, fractions, functools, hashlib, heapq, hmac, html, io, ipaddress, itertools, json, keyword, math, numbers, operator, pickle  # noqa
import posixpath, pprint, random, re, reprlib, shlex, statistics, string, struct, textwrap, types, unicodedata, urllib.parse, uuid, zlib  # noqa
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple  # noqa
from datetime import date, time, timedelta, timezone  # noqa
from decimal import Decimal  # noqa
from fractions import Fraction  # noqa
from itertools import islice  # noqa

Point = namedtuple('Point', 'x y', defaults=(7,))


def drawn(seed, text):
    return eval(text, {'r': random.Random(seed), 'random': random})


def written(rows, **keywords):
    file = io.StringIO()
    csv.writer(file, **keywords).writerows(rows)
    return file.getvalue()


def listed(iterable):
    return list(islice(iterable, 12))


def changed(value, text):
    """What a statement about x makes of it."""
    names = dict(globals(), x=value)
    exec(text, names)
    return names['x']


POOLS = {
    'ODD': "None; 'x'; (3); 1.5; [1]; b'b'; PLAIN; (-1); (); True; Index(2); {}; (10**20); ''; float('nan'); int; ...; 1j; [None]; ('a' * 3); Fraction(1, 3); Decimal('2')",
    'NUM': "0; 1; -1; 2; 3; 7; 0.5; -0.5; 1.5; 1e-5; 100; -2.75; 1e300; float('inf'); -float('inf'); float('nan'); 10**25; True; -0.0; Fraction(3, 4); Decimal('1.25')",
    'INT': "0; 1; 2; 3; 5; -1; 10; 4; 12; -3; 60; 17",
    'SMALL': "0; 1; 2; 3; 4; 5; 6",
    'BIG': "0; 1; 97; 2**40; 2**64; 10**30; -7; 255; 65537; 1000003",
    'CPX': "0j; 1+2j; -1.5j; 2.5; -3; complex('inf'); complex('nan'); 1e-3-4j; -0.0; 3; complex(-0.0, 0.0); complex(0, -0.0)",
    'NUMS': "[1, 2, 3, 4]; [2.5, 1.5, 3.0]; []; [5]; [1, 1, 2, 3, 3]; (3, 1, 2); range(5); [Fraction(1, 3), Fraction(2, 3)]; [Decimal('1.5'), Decimal(2)]; "
            "[0.1] * 5; [-1, 0, 1]; [1e300, 1e300]; [10, 20, 30, 40, 50]; iter([3, 1, 4, 1, 5]); [4, 4, 5, 5]; [1, 'a']; [True, False]",
    'ITEMS': "[1, 2, 3]; 'abcab'; (); range(4); [3, 1, 2]; iter('xyz'); {'b': 1, 'a': 2}; [[1], [2, 3]]; Walk(1, 2, 3); Walk(4, ValueError('walk')); [(1, 'a'), (2, 'b')]",
    'FUN': "None; abs; str; len; bool; (lambda *a: len(a)); (lambda x: x > 1); operator.add; max; operator.itemgetter(0); (lambda x: -x)",
    'PRED': "None; bool; (lambda x: x > 1); (lambda x: x in 'ab'); str.isupper; callable",
    'TEXT': "''; 'hello world'; 'The quick brown fox jumps over the lazy dog.'; '  lead and  trail  '; 'a\\n\\nb\\n  c\\n'; 'tab\\there'; 'x' * 25; 'über-straße 가나다'; "
            "'one, two; three. Four? Five!'; 'long-hyphenated-word and e-mail -- dash'; '\\tindent\\n\\t  more\\n'; 'line1\\r\\nline2\\rline3'",
    'STR': "''; 'a'; 'abc'; '> '; 'A-b_c'; '가'; ' '; '%s'; '\\n'; 'a/b'; '-'",
    'BYTES': "b''; b'a'; b'hello'; b'\\x00\\xff\\x80'; bytes(range(20)); b'SGVsbG8='; b'48656c6c6f'; bytearray(b'xyz'); memoryview(b'view'); b'a' * 70; b'+/==-_'",
    'CODE': "'SGVsbG8='; b'SGVsbG8'; 'SGVs\\nbG8='; b'48656C'; 'ABCD'; 'JBSWY3DP'; b'JBSWY3DPEE======'; '4865 6c'; 'a'; b'====' ; '-_-_'; 'é'; b'87cURD]i'; '<~87cURD~>'; b'z'; 'NB2HI4DTHIXS'",
    'FMT': "'i'; '<hI'; '>q'; '3s'; '!BB'; 'd'; '=f'; '?'; 'c'; '<4xH'; 'P'; '2i'; 'e'; '5p'; '@hl'; '<Q'; 'z'; '0s'; 'n'; '3'; ' < b'",
    'JSON': "'[1, 2.5, null]'; '{\"a\": [true, false]}'; '\"x\\\\u00e9\"'; '{\"a\": 1,}'; '[1,]'; ''; 'nul'; '1e5'; '-0'; '{\"a\" 1}'; '\"\\\\x\"'; '[NaN, Infinity]'; '01'; "
            "'{1: 2}'; '\"abc'; '[1] x'; ' {} '; b'[1]'; '\"\\n\"'; '[[[1]]]'; '{\"k\": {\"k\": 1}, \"k\": 2}'; '\"\\\\ud83d\\\\ude00\"'; '1.'; '-'; '\\ufeff[]'",
    'VALUE': "1; None; True; 1.5; 'é\"\\\\/'; [1, [2, (3,)]]; {'b': 1, 'a': [None]}; {1: 2, None: 3, 2.5: 4, True: 5}; (); {}; []; {'x': {'y': {}}}; float('nan'); 1e22; "
             "10**20; [[], {}]; '\\x00\\n'; {(1, 2): 3}; {1, 2}; b'x'; PLAIN; Point(1, 2); '가\\U0001f600'",
    'PAT': "'a'; 'a*'; '(a)(b)?'; '[a-c]+'; r'\\d+'; r'\\w+\\s'; '(?P<n>.)(?P=n)'; '^.'; '$'; r'\\b'; 'a|b|'; '(?i)A'; '(?<=a)b'; '(?!x).'; '(a'; '*'; '[z-a]'; '(?P<1>a)'; "
           "'a{2,1}'; r'\\g'; '(?x) a # c'; 'a+?'; '(?s).+'; r'(\\w)(\\w)'; '((a)|b)*'; '(?:a|ab)(?:c|bcd)*'; r'\\Aa'; r'[^\\W\\d]'; 'a++'; '(?>a*)b'; '(?(1)a|b)'; '[[:alpha:]]'; "
           "'(?P<x>a)(?P<x>b)'; '(?z)'; r'\\8'; r'\\x4'; 'a**'; '(?<=a*)b'; '(?#'; '{1}'; 'x{,2}'; '[]'; r'\\N{DIGIT ONE}'; '(?-i:a)'; '(?L)a'",
    'SUBJ': "''; 'a'; 'abc'; 'aabbaabb'; 'x1y22z333'; 'AbC aBc'; 'a b\\nc'; 'hello world hello'; 'ab' * 5; '가나 123'; 'abcd'",
    'REPL': "''; 'X'; r'\\1'; r'<\\g<0>>'; r'\\g<n>'; r'\\2\\1'; (lambda m: m.group().upper()); r'\\g<9>'; r'\\z'; r'\\n'; r'\\g<'; '\\\\'; r'\\g<-1>'; r'\\07'; (lambda m: None)",
    'DATE': "date(2024, 2, 29); date(1, 1, 1); date(9999, 12, 31); date(2023, 12, 31); date(2000, 1, 1); datetime.datetime(2024, 2, 29, 13, 5, 9, 123456); "
            "datetime.datetime(1999, 12, 31, 23, 59, 59); datetime.datetime(2021, 3, 4, tzinfo=timezone.utc); datetime.datetime(2021, 3, 4, 5, tzinfo=timezone(timedelta(hours=5, minutes=30)))",
    'MOMENT': "datetime.datetime(2024, 2, 29, 13, 5, 9, 123456); datetime.datetime(1999, 12, 31); datetime.datetime(2021, 3, 4, 5, 6, tzinfo=timezone.utc); "
              "datetime.datetime(2021, 3, 4, 5, 6, 7, 8, tzinfo=timezone(timedelta(hours=-3))); datetime.datetime.max; datetime.datetime.min",
    'DELTA': "timedelta(0); timedelta(1); timedelta(hours=-1); timedelta(days=400, seconds=3, microseconds=7); timedelta(weeks=2.5); timedelta.max; timedelta.min; timedelta(microseconds=-1)",
    'CLOCK': "time(0); time(23, 59, 59, 999999); time(12, 30); time(6, 7, 8, tzinfo=timezone.utc); time(1, fold=1); time(9, 9, 9, 90)",
    'DFMT': "'%Y-%m-%d'; '%H:%M:%S.%f'; '%a %A %b %B'; '%j %U %W %V %G %u %w'; '%p %I'; '%z|%Z'; '%%'; '%c'; '%x %X'; '%y %e %D %F %T %R'; ''; '%'; 'plain'; '%d/%m/%Y'; '%s'; '%h %C %n'",
    'DSTR': "'2024-02-29'; '2024-02-29T13:05:09'; '13:05:09.123456'; '20240229'; '2024-W09-4'; '2024-02-30'; '12:30'; '2021-03-04 05:06:07+05:30'; '31/12/1999'; 'Thu Feb'; 'x'; '24:00'; "
            "'2024-02-29T13:05:09Z'; '0001-01-01'; '2024-13-01'; '12:30:5'; '05 PM'; '2024-060'",
    'DEC': "Decimal('0'); Decimal('-0'); Decimal('1.10'); Decimal('-123.456'); Decimal('1E+10'); Decimal('1E-10'); Decimal('NaN'); Decimal('sNaN'); Decimal('Infinity'); Decimal('-Inf'); "
           "Decimal('9.999999999999999999999999999'); Decimal(7); Decimal('0.5'); Decimal('2.5'); Decimal('12345678901234567890123456789'); Decimal('1E+100'); Decimal('0E+3')",
    'DTEXT': "'1.5'; ' 12 '; '1_000'; 'nan123'; '-inf'; '1e5'; 'abc'; ''; (0, (1, 2, 3), -2); (1, (), 0); 3.1; -7; '١٢'; '+.5'; '1e'; (2, (1,), 0); '0x1'; True; [0, [1], 0]; '--1'",
    'FRAC': "Fraction(0); Fraction(1, 3); Fraction(-7, 4); Fraction(5); Fraction(22, 7); Fraction(10**20, 3); Fraction(1, 10**10)",
    'FTEXT': "'1/3'; ' -7/4 '; '0.125'; '1e-3'; '3'; 'x'; '1/0'; '1 / 2'; '1_0/3'; ''; 0.1; Decimal('1.25'); '1.5/2'; '+1/2'; 1.5; float('inf'); '.5'; '5.'",
    'SPEC': "''; '.2f'; '10'; '<10'; '+.3e'; ',.2f'; '^12.4g'; '%'; '.0%'; '08.2f'; 'n'; 'd'; 'x'; '_'; '*>9'; 's'; 'z.1f'; '#x'; ',d'; '.3'; 'G'; '=+9'",
    'PATH': "''; '/'; 'a'; 'a/b'; '/a/b/c.txt'; 'a//b/../c'; './x'; '../..'; 'a.tar.gz'; '.hidden'; '/a/'; '//x'; '~'; '~root/x'; 'a/./b/'; b'a/b'; '...'; '$HOME/x'; '/..'",
    'GLOB': "'*'; '*.py'; 'a?c'; '[abc]*'; '[!a]*'; ''; '[]'; '**'; 'A*'; '[a-'; '[!]]'; 'x[[]y'; '[z-a]'; '*.[ch]'",
    'WORD': "''; 'a.py'; 'abc'; 'b'; 'A.C'; 'x[y'; ']'; '.py'; 'ab\\nc'",
    'CMD': "'a b c'; \"a 'b c' d\"; 'x=\"y z\" # c'; \"it's\"; 'a\\\\ b'; ''; '\"a\\\\\"b\"'; 'a;b|c>d'; '\\'\\''; 'é ü'; 'a\\nb'; '#x'; 'a\"b\"c'; '\\\\'",
    'URL': "'http://user:pw@host.com:80/p/a;x?q=1&b=2#frag'; 'a/b'; '//h/p'; 'mailto:x@y'; ''; 'http://[::1]:8/x'; 'http://h:99999/'; 'HTTP://Ex.COM/%7Ea'; '?q'; '#f'; 'file:///etc'; "
           "'http://h/a b'; 'g;x=1/../y'; '../g'; '/./g'; 'http://[bad/'; 'javascript:x'; 'http://h:port/'; b'http://h/b'; 'a:b:c'",
    'QUERY': "'a=1&b=2'; 'a=1;b=2'; 'a=&b'; 'x=%20+y'; ''; 'a=1&a=2'; '&&'; '=v'; b'k=v'; 'é=ü'; '%zz'; '%e9=1'",
    'HTML': "'<a href=\"x\">&amp;</a>'; '&lt;&gt;&quot;&#39;'; '&#x41;&#65;'; '&nbsp;&copy;&bogus;'; '&amp'; '&#0;&#x110000;'; \"it's <b>\"; '&notit;'; '&#xD800;'; '&'; '&#;'; '&#150;'; '&ampx'",
    'SEQ': "[]; [1, 2, 3]; 'abcdef'; 'abxcd'; [1, 2, 2, 3]; 'private String'; ['a\\n', 'b\\n', 'c\\n']; ['a\\n', 'x\\n', 'c\\n', 'd\\n']; (1, 2); ['one', 'two']; 'acdb'",
    'ALPHA': "'b'; 'B'; 'f'; 'i'; 'u'; 'd'; 'h'; 'q'; 'L'; 'x'; 'l'",
    'CHAR': "'a'; 'A'; '5'; ' '; 'é'; '가'; '½'; '\\n'; '\\u0300'; 'Ⅷ'; '中'; '٣'; '\\u200b'; 'ß'; 'ﬁ'; '\\U0001f600'; 'ab'; ''; '(' ; '一'",
    'HASH': "'md5'; 'sha1'; 'sha224'; 'sha256'; 'sha384'; 'sha512'; 'sha3_256'; 'blake2b'; 'blake2s'; 'shake_128'; 'nope'; 'SHA256'",
    'IP': "'1.2.3.4'; '::1'; '10.0.0.0/8'; '192.168.1.5/24'; '1.2.3'; '256.1.1.1'; 'fe80::1%eth0'; '2001:db8::/32'; 3232235777; b'\\x01\\x02\\x03\\x04'; '1.2.3.04'; '::ffff:1.2.3.4'; 'x'; '0.0.0.0/33'; "
          "'10.1.1.1/255.0.0.0'; '1::2::3'; ''",
    'MAP': "{}; {'a': 1}; {'b': 2, 'a': 3}; [('x', 1), ('y', 2)]; Counter('aab'); OrderedDict(z=1, y=2); 'abca'; defaultdict(list, k=[1]); ChainMap({'p': 1}, {'q': 2})",
    'DEQUE': "deque(); deque([1, 2, 3]); deque('abcd', 3); deque([1], 0); deque(range(5))",
    'COUNT': "Counter(); Counter('abca'); Counter(a=2, b=-1); Counter({'x': 0}); Counter([1, 1, 2])",
    'FACE': "'$a $b'; '${a}x'; '$$'; '$'; '${a'; '$1'; '${b} costs $5'; '$é'; 'plain'; '$a.b $A'",
    'FTEXTS': "'{}'; '{0} {1}'; '{a}'; '{a[0]}'; '{0.x}'; '{!r}'; '{:>5}'; '{'; '}'; '{0:{1}}'; '{{}}'; '{a!z}'; '{:d}'; '{} {0}'; '{a.b}'; '{[x]}'; '{!}'; '{0[}'",
    'LIT': "'[1, 2]'; '{1: (2,)}'; '-5'; '1+2j'; 'x'; '{1, 2}'; 'set()'; 'None'; \"b'a' b'c'\"; '1+1'; '(1'; ''; ' 1'; '[f()]'; '\"a\" \"b\"'; '-(1)'; '--1'; '...'",
    'ENC': "'utf-8'; 'ascii'; 'latin-1'; 'UTF8'; 'utf-16'; 'utf-8-sig'; 'nope'; 'cp1252'; 'hex'; 'rot13'; 'unicode_escape'; 'utf_32_be'",
    'ERR': "'strict'; 'ignore'; 'replace'; 'backslashreplace'; 'xmlcharrefreplace'; 'surrogateescape'; 'nope'; 'namereplace'",
    'ROWS': "[[1, 'a', None]]; [['a,b', 'c\"d']]; [['x\\ny', '']]; [[]]; [['']]; [[1.5, True]]; ['abc']; [[' lead']]; [5]; [['a', 'b'], ['c', 'd']]; [[';', '|']]",
    'CSV': "'a,b\\n1,2\\n'; '\"x,y\",z\\n'; 'a;b'; '\"q\"\"q\"'; 'a, \"b\"'; '\"open'; '1,2.5,\"3\"\\n'; 'a\\tb'; '\\n\\nx'; 'a\\\\,b'; '\"a\"b,c'; \"'a,b',c\"",
    'LIST': "[]; [1]; [3, 1, 2]; [1, 2, 4, 8]; [5, 5, 5]; [9, 7, 5, 3]; ['b', 'a']; [1.5, 2]; [(1, 'x'), (0, 'y')]; [1, 'a']; (1, 2)",
}


def expressions(texts):
    """The parts between semicolons, but not those inside of literals."""
    part = ''
    for piece in texts.split('; '):
        part += piece
        try:
            compile(part, 'pool', 'eval')
        except SyntaxError:
            part += '; '
        else:
            yield part
            part = ''


ONE = {name: list(expressions(texts)) for name, texts in POOLS.items()}

LINES = r'''
math.acos(NUM) math.acosh(NUM) math.asin(NUM) math.asinh(NUM) math.atan(NUM) math.atanh(NUM) math.cbrt(NUM) math.ceil(NUM) math.cos(NUM) math.cosh(NUM)
math.degrees(NUM) math.erf(NUM) math.erfc(NUM) math.exp(NUM) math.exp2(NUM) math.expm1(NUM) math.fabs(NUM) math.floor(NUM) math.gamma(NUM) math.lgamma(NUM)
math.isfinite(NUM) math.isinf(NUM) math.isnan(NUM) math.isqrt(BIG) math.log(NUM) math.log(BIG,NUM) math.log10(NUM) math.log1p(NUM) math.log2(BIG) math.modf(NUM)
math.radians(NUM) math.sin(NUM) math.sinh(NUM) math.sqrt(NUM) math.tan(NUM) math.tanh(NUM) math.trunc(NUM) math.ulp(NUM) math.frexp(NUM) math.factorial(INT)
math.atan2(NUM,NUM) math.comb(INT,INT) math.perm(INT,INT) math.perm(INT) math.copysign(NUM,NUM) math.dist(NUMS,NUMS) math.dist((NUM,NUM),(NUM,NUM)) math.fmod(NUM,NUM)
math.fsum(NUMS) math.gcd(BIG,BIG) math.gcd() math.lcm(BIG,INT) math.hypot(NUM,NUM) math.hypot(NUM,NUM,NUM) math.isclose(NUM,NUM) math.isclose(NUM,NUM,rel_tol=NUM)
math.isclose(NUM,NUM,abs_tol=NUM) math.ldexp(NUM,INT) math.nextafter(NUM,NUM) math.pow(NUM,NUM) math.prod(NUMS) math.prod(NUMS,start=NUM) math.remainder(NUM,NUM)
cmath.acos(CPX) cmath.acosh(CPX) cmath.asin(CPX) cmath.asinh(CPX) cmath.atan(CPX) cmath.atanh(CPX) cmath.cos(CPX) cmath.cosh(CPX) cmath.exp(CPX) cmath.log(CPX) cmath.log(CPX,CPX)
cmath.log10(CPX) cmath.phase(CPX) cmath.polar(CPX) cmath.rect(NUM,NUM) cmath.sin(CPX) cmath.sinh(CPX) cmath.sqrt(CPX) cmath.tan(CPX) cmath.tanh(CPX) cmath.isclose(CPX,CPX)
cmath.isfinite(CPX) cmath.isinf(CPX) cmath.isnan(CPX) cmath.isclose(CPX,CPX,rel_tol=NUM)
listed(itertools.accumulate(ITEMS)) listed(itertools.accumulate(NUMS,FUN)) listed(itertools.accumulate(NUMS,initial=NUM)) listed(itertools.batched(ITEMS,INT))
listed(itertools.chain(ITEMS,ITEMS)) listed(itertools.chain.from_iterable(ITEMS)) listed(itertools.combinations(ITEMS,SMALL)) listed(itertools.permutations(ITEMS,SMALL))
listed(itertools.combinations_with_replacement(ITEMS,SMALL)) listed(itertools.compress(ITEMS,NUMS)) listed(itertools.count(NUM,NUM)) listed(itertools.count(INT)) listed(itertools.cycle(ITEMS))
listed(itertools.dropwhile(PRED,NUMS)) listed(itertools.takewhile(PRED,NUMS)) listed(itertools.filterfalse(PRED,NUMS)) [(k,list(g))for(k,g)in(itertools.groupby(ITEMS,FUN))]
[(k,list(g))for(k,g)in(itertools.groupby(NUMS))] listed(itertools.islice(ITEMS,INT)) listed(itertools.islice(ITEMS,INT,INT)) listed(itertools.islice(ITEMS,INT,INT,INT)) listed(itertools.pairwise(ITEMS))
listed(itertools.product(ITEMS,ITEMS)) listed(itertools.product(ITEMS,repeat=SMALL)) listed(itertools.repeat(ODD,INT)) listed(itertools.starmap(FUN,ITEMS)) [list(x)for(x)in(itertools.tee(ITEMS,SMALL))]
listed(itertools.zip_longest(ITEMS,NUMS)) listed(itertools.zip_longest(ITEMS,NUMS,fillvalue=ODD)) repr(itertools.count(NUM)) repr(itertools.repeat(ODD)) repr(itertools.repeat(ODD,INT)) repr(itertools.count(NUM,NUM))
functools.reduce(FUN,NUMS) functools.reduce(FUN,ITEMS,ODD) functools.partial(FUN,ODD)(ODD) functools.partial(FUN)(NUM,NUM) repr(functools.partial(FUN,ODD,k=ODD)) functools.cmp_to_key(FUN)(NUM)<functools.cmp_to_key(FUN)(NUM)
sorted(NUMS,key=functools.cmp_to_key(FUN)) functools.lru_cache(ODD)(FUN)(NUM) functools.lru_cache(maxsize=SMALL)(abs)(NUM) functools.cache(FUN)(ODD) functools.singledispatch(FUN)(ODD) functools.lru_cache(SMALL)(len).cache_parameters()
string.capwords(TEXT) string.capwords(TEXT,STR) string.Template(FACE).substitute(a=ODD,b=ODD) string.Template(FACE).safe_substitute(MAP) string.Template(FACE).substitute(MAP) string.Template(FACE).get_identifiers()
string.Template(FACE).is_valid() string.Formatter().format(FTEXTS,ODD,ODD,a=ODD) listed(string.Formatter().parse(FTEXTS)) string.Formatter().vformat(FTEXTS,(ODD,),MAP) FTEXTS.format(ODD,STR,a=ODD) string.Formatter().get_field(STR,(ODD,),MAP)
textwrap.wrap(TEXT,INT) textwrap.wrap(TEXT,width=12) textwrap.fill(TEXT,15,initial_indent=STR,subsequent_indent=STR) textwrap.shorten(TEXT,INT) textwrap.shorten(TEXT,width=17,placeholder=STR) textwrap.dedent(TEXT)
textwrap.indent(TEXT,STR) textwrap.indent(TEXT,STR,PRED) textwrap.wrap(TEXT,10,drop_whitespace=False) textwrap.wrap(TEXT,9,break_long_words=False) textwrap.wrap(TEXT,9,break_on_hyphens=False) textwrap.wrap(TEXT,14,max_lines=SMALL)
textwrap.wrap(TEXT,20,expand_tabs=False) textwrap.wrap(TEXT,20,replace_whitespace=False) textwrap.wrap(TEXT,20,fix_sentence_endings=True) textwrap.wrap(TEXT,14,max_lines=2,placeholder=STR) textwrap.TextWrapper(width=INT).wrap(TEXT)
statistics.mean(NUMS) statistics.fmean(NUMS) statistics.fmean(NUMS,NUMS) statistics.geometric_mean(NUMS) statistics.harmonic_mean(NUMS) statistics.harmonic_mean(NUMS,weights=NUMS) statistics.median(NUMS) statistics.median_low(NUMS)
statistics.median_high(NUMS) statistics.median_grouped(NUMS,interval=NUM) statistics.mode(ITEMS) statistics.multimode(ITEMS) statistics.pstdev(NUMS) statistics.pvariance(NUMS) statistics.stdev(NUMS) statistics.variance(NUMS) statistics.variance(NUMS,NUM)
statistics.quantiles(NUMS) statistics.quantiles(NUMS,n=INT) statistics.quantiles(NUMS,n=SMALL,method='inclusive') statistics.quantiles(NUMS,method=STR) statistics.correlation(NUMS,NUMS) statistics.covariance(NUMS,NUMS) statistics.linear_regression(NUMS,NUMS)
statistics.linear_regression(NUMS,NUMS,proportional=True) statistics.NormalDist(NUM,NUM) statistics.NormalDist(1,2).cdf(NUM) statistics.NormalDist(1,2).pdf(NUM) statistics.NormalDist(1,2).inv_cdf(NUM) statistics.NormalDist.from_samples(NUMS)
statistics.NormalDist(1,2).quantiles(SMALL) statistics.NormalDist(1,2).overlap(statistics.NormalDist(NUM,NUM)) statistics.NormalDist(1,2)+NUM statistics.NormalDist(1,2)*NUM statistics.NormalDist(1,2).zscore(NUM) statistics.NormalDist(2,3)-statistics.NormalDist(NUM,2)
Fraction(FTEXT) Fraction(INT,INT) Fraction(ODD,ODD) FRAC+NUM NUM-FRAC FRAC*FRAC FRAC/NUM FRAC//NUM FRAC%NUM FRAC**INT NUM**FRAC FRAC<NUM FRAC==NUM divmod(FRAC,NUM) round(FRAC,INT) round(FRAC) math.floor(FRAC) math.ceil(FRAC) hash(FRAC) float(FRAC) str(FRAC)
FRAC.limit_denominator(INT) FRAC.as_integer_ratio() Fraction.from_float(NUM) Fraction.from_decimal(DEC) abs(FRAC) FRAC.numerator FRAC.conjugate() int(FRAC) format(FRAC,SPEC)
Decimal(DTEXT) Decimal(ODD) DEC+DEC DEC-DEC DEC*DEC DEC/DEC DEC//DEC DEC%DEC DEC**INT DEC+INT INT-DEC DEC+NUM divmod(DEC,DEC) DEC<DEC DEC==DEC DEC>=NUM DEC==NUM round(DEC,INT) round(DEC) int(DEC) float(DEC) hash(DEC) str(DEC) repr(DEC) format(DEC,SPEC) bool(DEC)
DEC.adjusted() DEC.as_integer_ratio() DEC.as_tuple() DEC.compare(DEC) DEC.compare_signal(DEC) DEC.compare_total(DEC) DEC.compare_total_mag(DEC) DEC.copy_abs() DEC.copy_negate() DEC.copy_sign(DEC) DEC.exp() DEC.fma(DEC,DEC) DEC.is_normal() DEC.is_snan() DEC.is_signed()
DEC.ln() DEC.log10() DEC.logb() DEC.logical_and(DEC) DEC.max(DEC) DEC.max_mag(DEC) DEC.min(DEC) DEC.next_minus() DEC.next_plus() DEC.next_toward(DEC) DEC.normalize() DEC.number_class() DEC.quantize(DEC) DEC.quantize(Decimal('0.01')) DEC.quantize(Decimal('1'),rounding=decimal.ROUND_UP)
DEC.quantize(Decimal('.1'),STR) DEC.remainder_near(DEC) DEC.rotate(INT) DEC.same_quantum(DEC) DEC.scaleb(INT) DEC.shift(INT) DEC.sqrt() DEC.to_eng_string() DEC.to_integral_value() DEC.to_integral_exact() Decimal.from_float(NUM) decimal.Context(prec=SMALL).divide(DEC,DEC) decimal.Context(prec=3).create_decimal(DTEXT)
decimal.Context(prec=INT) decimal.Context(rounding=STR) decimal.Context(prec=5).sqrt(DEC) decimal.Context(prec=5).plus(DEC) decimal.Context(prec=4).power(DEC,INT) decimal.Context(prec=4,Emax=9,Emin=-9).multiply(DEC,DEC) decimal.Context(Emin=INT) decimal.getcontext().power(INT,INT,INT) DEC.sqrt().quantize(DEC) math.floor(DEC)
decimal.Context(prec=ODD) decimal.Context(capitals=ODD) decimal.Context(prec=9).abs(DEC) decimal.Context(prec=9).to_sci_string(DEC) decimal.Context(prec=9).remainder(DEC,INT) decimal.DecimalTuple(INT,(INT,),INT)
heapq.nlargest(INT,LIST) heapq.nsmallest(INT,LIST,key=FUN) listed(heapq.merge(LIST,LIST)) listed(heapq.merge(LIST,NUMS,key=FUN,reverse=True)) changed(LIST,"""heapq.heapify(x)""") changed(LIST,"""heapq.heappush(x,1)""") changed(LIST,"""heapq.heappop(x)""") changed(LIST,"""heapq.heapreplace(x,2)""") changed(LIST,"""heapq.heappushpop(x,2)""")
bisect.bisect(LIST,ODD) bisect.bisect_left(LIST,INT) bisect.bisect_right(LIST,INT,INT) bisect.bisect_left(LIST,INT,lo=INT,hi=INT) bisect.bisect(LIST,INT,key=FUN) changed(LIST,"""bisect.insort(x,2)""") changed(LIST,"""bisect.insort_left(x,ODD)""") changed(LIST,"""bisect.insort(x,4,key=FUN)""")
operator.add(ODD,ODD) operator.mul(ODD,ODD) operator.floordiv(NUM,NUM) operator.mod(ODD,ODD) operator.lt(ODD,ODD) operator.getitem(ITEMS,ODD) operator.contains(ITEMS,ODD) operator.countOf(ITEMS,ODD) operator.indexOf(ITEMS,ODD) operator.concat(ODD,ODD) operator.index(ODD) operator.length_hint(ODD,ODD)
operator.itemgetter(ODD)(ITEMS) operator.itemgetter(INT,INT)(ITEMS) operator.attrgetter(STR)(ODD) operator.attrgetter('real','imag')(NUM) operator.methodcaller('upper')(STR) operator.methodcaller('count',ODD)(ITEMS) operator.methodcaller(ODD) operator.attrgetter(ODD) operator.iadd(ODD,ODD) operator.call(FUN,ODD) operator.is_not(ODD,ODD) operator.not_(ODD)
operator.truth(ODD) operator.pow(NUM,INT) operator.lshift(INT,INT) operator.invert(ODD) operator.matmul(ODD,ODD) repr(operator.itemgetter(ODD,ODD)) repr(operator.attrgetter('a.b')) repr(operator.methodcaller('f',ODD,k=ODD)) operator.delitem(ODD,ODD) operator.setitem(ODD,ODD,ODD) operator.neg(ODD) operator.and_(ODD,ODD)
COUNT+COUNT COUNT-COUNT COUNT&COUNT COUNT|COUNT +COUNT -COUNT COUNT==COUNT COUNT<=COUNT COUNT>COUNT COUNT.most_common(INT) COUNT.most_common() COUNT.total() listed(COUNT.elements()) Counter(ODD) Counter(MAP) Counter(MAP,a=INT) changed(COUNT,"""x.update(MAP)""") changed(COUNT,"""x.subtract(MAP)""") COUNT['q'] COUNT.copy() repr(COUNT) Counter.fromkeys('ab') COUNT==MAP changed(COUNT,"""x|=COUNT""") changed(COUNT,"""x+=ODD""")
deque(ITEMS,ODD) DEQUE+DEQUE DEQUE*INT DEQUE==DEQUE DEQUE<DEQUE DEQUE.count(INT) DEQUE.index(INT) DEQUE.index(2,INT,INT) DEQUE[INT] DEQUE.copy() DEQUE.maxlen changed(DEQUE,"""x.rotate(INT)""") changed(DEQUE,"""x.append(ODD)""") changed(DEQUE,"""x.appendleft(9)""") changed(DEQUE,"""x.extend(ITEMS)""") changed(DEQUE,"""x.extendleft(ITEMS)""") changed(DEQUE,"""x.insert(INT,9)""") changed(DEQUE,"""x.remove(INT)""") changed(DEQUE,"""x.pop()""") changed(DEQUE,"""x.popleft()""") changed(DEQUE,"""x.reverse()""") changed(DEQUE,"""del(x[INT])""") changed(DEQUE,"""x[INT]=0""") changed(DEQUE,"""x+=ITEMS""") changed(DEQUE,"""x*=INT""") ODD in DEQUE DEQUE+ODD DEQUE[ODD] DEQUE[1:2] deque(maxlen=INT) DEQUE*ODD
OrderedDict(MAP) OrderedDict(MAP)==MAP changed(OrderedDict(a=1,b=2),"""x.move_to_end(STR)""") changed(OrderedDict(a=1,b=2),"""x.move_to_end("a",last=ODD)""") changed(OrderedDict(a=1,b=2),"""x.popitem(ODD)""") OrderedDict(a=1).pop(STR,ODD) OrderedDict(a=1).pop(STR) OrderedDict(a=1)|MAP OrderedDict.fromkeys(ITEMS,ODD) listed(reversed(OrderedDict(MAP))) OrderedDict(MAP).setdefault(STR,ODD) OrderedDict(ODD) listed(OrderedDict(MAP).items())
defaultdict(FUN,MAP) defaultdict(list)[ODD] defaultdict(ODD) defaultdict(int,a=1)|MAP defaultdict(None,MAP)[STR] defaultdict(int,MAP).copy() ChainMap(MAP,MAP)[STR] ChainMap(MAP).new_child(MAP) ChainMap({},{'a':1}).pop(STR) list(ChainMap({'a':1},{'b':2,'a':3}).items()) ChainMap({'a':1},{'b':2})|MAP changed(ChainMap({},{'a':1}),"""del(x[STR])""") ChainMap({},{'a':2}).parents ChainMap({'q':1}).get(STR,ODD) changed(ChainMap({'a':1},{'a':2}),'x.popitem()')
namedtuple(STR,STR) namedtuple('N',ODD) namedtuple('N',['a','b'],defaults=NUMS) namedtuple('N',['a','class'],rename=True)(INT,INT) namedtuple('N',['a','_b']) namedtuple('N',['a','a']) Point(INT,INT) Point(INT) Point() Point(1,2,3) Point(1)._replace(x=ODD) Point(1)._replace(z=ODD) Point._make(ITEMS) Point(ODD,ODD)._asdict() Point(1,2)==ODD Point(1,2)+ODD Point(z=ODD) Point(1,2)[INT] Point(1,2)._fields Point._field_defaults hash(Point(INT,INT)) Point(1,2)<Point(INT,INT)
UserDict(MAP) UserList(ITEMS)+ITEMS UserString(STR)+STR UserList(ITEMS)*INT UserString(TEXT).split(STR) UserDict(MAP)|MAP UserList(ITEMS)==ITEMS UserString(STR)%ODD UserList(LIST)[INT] UserString(TEXT)[INT:INT] UserDict(MAP)[STR] UserList(LIST)<LIST UserString(TEXT).count(STR) UserString(ODD) UserList(ODD) UserDict(ODD) UserString(STR)*INT STR+UserString(STR) UserList(LIST).index(INT) changed(UserList(LIST),"""x.insert(INT,5)""") changed(UserList(LIST),"""x.sort()""") UserString(TEXT).upper() UserString(STR)==STR
struct.pack(FMT,INT) struct.pack(FMT,INT,INT) struct.pack(FMT,ODD) struct.pack(FMT,BIG) struct.pack(FMT,BYTES) struct.pack(FMT,NUM) struct.unpack(FMT,BYTES) struct.calcsize(FMT) struct.unpack_from(FMT,BYTES,INT) listed(struct.iter_unpack(FMT,BYTES)) changed(bytearray(16),"""struct.pack_into(FMT,x,INT,INT)""") struct.Struct(FMT).size struct.Struct(FMT).format struct.Struct(ODD) struct.pack('bBhH',INT,INT,INT,BIG) struct.unpack('<'+FMT,BYTES) struct.pack('<e',NUM) struct.pack('3s2p',BYTES,BYTES)
array.array(ALPHA,NUMS) array.array(ALPHA,BYTES) array.array('i',[1,2,3]).index(INT) array.array('d',NUMS).tolist() array.array(ALPHA) changed(array.array('i',[1,2]),"""x.append(ODD)""") changed(array.array('b',[1,2]),"""x.append(BIG)""") changed(array.array('h',[1,2]),"""x.extend(ITEMS)""") changed(array.array('i',[1,2]),"""x.frombytes(BYTES)""") array.array('i',[1,2]).tobytes() changed(array.array('I',[1,2,3]),"""x.byteswap()""") array.array('i',[1,2,3])[INT] array.array('i',[1,2,3])[INT:INT] array.array('i',[1,2])+array.array(ALPHA) array.array('i',[1,2])*INT array.array('i',[1,2])==array.array(ALPHA,[1,2]) changed(array.array('i',[1,2,3]),"""x.insert(INT,9)""")
changed(array.array('i',[1,2,3]),"""x.pop(INT)""") changed(array.array('i',[1,2,3]),"""x.remove(INT)""") changed(array.array('i',[1,2,3]),"""x[INT]=ODD""") changed(array.array('i',[1,2,3]),"""x[0:2]=array.array(ALPHA,[7])""") changed(array.array('i',[1,2,3]),"""x[ODD:]=ODD""") changed(array.array('i',[1,2]),"""x.fromlist(ODD)""") array.array('i',[1,2]).count(ODD) array.array('u',STR) array.array('u',TEXT).tounicode() array.array(ODD,ODD) array.array('i',[1,2])<array.array('i',LIST) array.array('f',[NUM]) array.array('i',[1,2,3]).index(2,INT,INT) array.array('q',[1]).itemsize
base64.b64encode(BYTES) base64.b64decode(CODE) base64.b64decode(CODE,validate=True) base64.b64encode(BYTES,BYTES) base64.urlsafe_b64encode(BYTES) base64.urlsafe_b64decode(CODE) base64.b32encode(BYTES) base64.b32decode(CODE) base64.b32decode(CODE,casefold=True) base64.b32hexencode(BYTES) base64.b16encode(BYTES) base64.b16decode(CODE) base64.b16decode(CODE,True) base64.a85encode(BYTES) base64.a85encode(BYTES,wrapcol=SMALL,adobe=True) base64.a85decode(CODE) base64.b85encode(BYTES) base64.b85encode(BYTES,pad=True) base64.b85decode(CODE) base64.encodebytes(BYTES) base64.decodebytes(BYTES) base64.standard_b64encode(ODD) base64.b32decode(CODE,map01='L') base64.a85decode(CODE,adobe=True) base64.b64decode(CODE,altchars='-_')
binascii.hexlify(BYTES) binascii.hexlify(BYTES,STR) binascii.hexlify(BYTES,'-',INT) binascii.unhexlify(CODE) binascii.b2a_base64(BYTES) binascii.b2a_base64(BYTES,newline=False) binascii.a2b_base64(CODE) binascii.a2b_base64(CODE,strict_mode=True) binascii.crc32(BYTES) binascii.crc32(BYTES,BIG) binascii.crc_hqx(BYTES,INT) binascii.b2a_qp(BYTES) binascii.a2b_qp(BYTES) binascii.b2a_uu(BYTES) binascii.a2b_uu(BYTES) BYTES.hex(STR,INT) binascii.b2a_qp(BYTES,quotetabs=True) binascii.crc32(ODD)
json.loads(JSON) json.loads(JSON,parse_float=Decimal) json.loads(JSON,object_pairs_hook=list) json.loads(JSON,parse_int=str,parse_constant=str) json.loads(JSON,strict=False) json.loads(ODD) json.dumps(VALUE) json.dumps(VALUE,indent=SMALL) json.dumps(VALUE,sort_keys=True) json.dumps(VALUE,separators=(',',':')) json.dumps(VALUE,ensure_ascii=False) json.dumps(VALUE,default=str) json.dumps(VALUE,skipkeys=True) json.dumps(VALUE,allow_nan=False) json.dumps(VALUE,indent=STR) json.JSONDecoder().raw_decode(JSON) json.JSONDecoder().raw_decode(JSON,INT) listed(json.JSONEncoder(indent=1).iterencode(VALUE)) json.loads(JSON,object_hook=len) json.dumps(ODD,indent=ODD) json.load(io.StringIO(JSON)) json.dumps(VALUE,cls=json.JSONEncoder,check_circular=False)
re.match(PAT,SUBJ) re.search(PAT,SUBJ) re.fullmatch(PAT,SUBJ) re.findall(PAT,SUBJ) re.split(PAT,SUBJ) re.split(PAT,SUBJ,INT) re.sub(PAT,REPL,SUBJ) re.sub(PAT,REPL,SUBJ,INT) re.subn(PAT,REPL,SUBJ) [m.span()for(m)in(re.finditer(PAT,SUBJ))] [m.groups()for(m)in(re.finditer(PAT,SUBJ))] re.compile(PAT) re.compile(PAT,re.I|re.M).findall(SUBJ) re.compile(PAT).search(SUBJ,INT) re.compile(PAT).match(SUBJ,INT,INT) re.compile(PAT).groupindex re.compile(PAT).groups re.compile(PAT).flags re.escape(TEXT) re.search(PAT,SUBJ).expand(REPL) re.search(PAT,SUBJ).groupdict() re.search(PAT,SUBJ).span(INT) re.search(PAT,SUBJ).group(INT,ODD) re.search(PAT,SUBJ)[ODD] re.search(PAT,SUBJ).lastindex re.search(PAT,SUBJ).lastgroup re.search(PAT,SUBJ).regs re.match(PAT,ODD) re.match(ODD,SUBJ) re.sub(PAT,ODD,SUBJ) re.compile(PAT,ODD) re.compile(PAT,re.A|re.S|re.X) re.search(PAT,SUBJ).groups(ODD) re.findall(PAT.encode(),SUBJ.encode()) re.compile(PAT.encode()) re.compile(PAT).fullmatch(SUBJ,INT) re.split(PAT,SUBJ,maxsplit=ODD) repr(re.I|re.M) repr(re.RegexFlag(INT))
copy.copy(VALUE) copy.deepcopy(VALUE) copy.copy(ODD) copy.deepcopy(ITEMS) pickle.loads(pickle.dumps(VALUE)) pickle.dumps(VALUE,4) pickle.loads(b'K'+BYTES+b'.') pickle.dumps(ODD,ODD) pickle.dumps(DATE) pickle.loads(pickle.dumps(DEC)) copy.copy(DEQUE) copy.deepcopy(COUNT)
DATE.isoformat() str(DATE) repr(DATE) DATE.strftime(DFMT) DATE.isocalendar() DATE.weekday() DATE.timetuple() DATE.toordinal() DATE.ctime() DATE+DELTA DATE-DELTA DATE-DATE DATE<DATE DATE==DATE DATE.replace(day=INT) DATE.replace(month=INT,year=2023) format(DATE,DFMT) date(INT,INT,INT) date(2024,INT,INT) date(ODD,1,1) date.fromisoformat(DSTR) date.fromordinal(BIG) date.fromisocalendar(2024,INT,INT) date.fromtimestamp(NUM) hash(DATE) DATE.replace(ODD) DATE+ODD DATE<ODD DATE==ODD
MOMENT.isoformat() MOMENT.isoformat(STR) MOMENT.isoformat(timespec='milliseconds') MOMENT.isoformat(timespec=STR) MOMENT.timestamp() MOMENT.astimezone(timezone.utc) MOMENT.astimezone(timezone(DELTA)) MOMENT.utctimetuple() MOMENT.time() MOMENT.timetz() MOMENT.date() MOMENT.replace(hour=INT,microsecond=INT) MOMENT.replace(tzinfo=None) MOMENT.replace(fold=SMALL) MOMENT-MOMENT MOMENT+DELTA MOMENT<MOMENT MOMENT==MOMENT MOMENT.utcoffset() MOMENT.tzname() datetime.datetime.fromisoformat(DSTR) datetime.datetime.strptime(DSTR,DFMT) datetime.datetime.strptime(MOMENT.strftime(DFMT),DFMT) datetime.datetime.fromtimestamp(NUM,timezone.utc) datetime.datetime.fromtimestamp(INT) datetime.datetime.utcfromtimestamp(NUM) datetime.datetime.combine(DATE,CLOCK) datetime.datetime(2024,INT,INT,INT,INT) datetime.datetime(2024,1,1,ODD) MOMENT.strftime(ODD) datetime.datetime.strptime(DSTR,'%Y-%m-%d') datetime.datetime.strptime(DSTR,'%H:%M')
CLOCK.isoformat() CLOCK.strftime(DFMT) CLOCK.replace(minute=INT) CLOCK<CLOCK CLOCK==CLOCK time(INT,INT,INT) time.fromisoformat(DSTR) str(CLOCK) repr(CLOCK) CLOCK.isoformat(STR) CLOCK.utcoffset() hash(CLOCK) time(ODD) CLOCK.isoformat(timespec='hours') bool(CLOCK) CLOCK.dst() time(1,tzinfo=ODD) CLOCK-CLOCK
timedelta(NUM) timedelta(hours=NUM,minutes=INT) timedelta(ODD) DELTA+DELTA DELTA-DELTA DELTA*NUM DELTA/DELTA DELTA//DELTA DELTA/NUM DELTA//INT DELTA%DELTA divmod(DELTA,DELTA) abs(DELTA) -DELTA str(DELTA) repr(DELTA) DELTA.total_seconds() DELTA.seconds DELTA.days DELTA<DELTA DELTA<ODD DELTA==ODD bool(DELTA) timezone(DELTA) timezone(timedelta(hours=INT),STR) repr(timezone(timedelta(minutes=INT))) timezone(timedelta(seconds=INT)).tzname(None) timezone.utc.utcoffset(MOMENT) timezone.utc.fromutc(MOMENT) NUM*DELTA ODD/DELTA DELTA+ODD timezone(ODD) timezone(timedelta(hours=1),ODD) hash(DELTA)
calendar.month(2024,INT) calendar.month(INT,INT) calendar.isleap(BIG) calendar.leapdays(INT,BIG) calendar.weekday(2024,INT,INT) calendar.monthrange(2023,INT) calendar.monthcalendar(2024,INT) calendar.timegm((2024,INT,INT,INT,INT,0)) calendar.TextCalendar(SMALL).formatweek([(INT,SMALL)],3) calendar.TextCalendar(SMALL).formatmonth(2024,3,SMALL,SMALL) calendar.TextCalendar(SMALL).formatmonthname(2024,INT,20) calendar.Calendar(INT).monthdayscalendar(2024,2) listed(calendar.Calendar(SMALL).itermonthdays2(2023,INT)) listed(calendar.Calendar().itermonthdates(9999,12)) calendar.HTMLCalendar(SMALL).formatmonth(2024,2) calendar.HTMLCalendar().formatday(INT,SMALL) calendar.TextCalendar().formatyear(2024,m=SMALL) listed(calendar.Calendar(INT).iterweekdays()) calendar.month_name[INT] calendar.day_abbr[INT] calendar.weekheader(INT) calendar.month(2024,ODD) calendar.setfirstweekday(BIG) calendar.TextCalendar().formatweekheader(INT) listed(calendar.Calendar().itermonthdays4(2024,INT)) calendar.Calendar().yeardayscalendar(2024,SMALL)[:1]
shlex.split(CMD) shlex.split(CMD,posix=False) shlex.split(CMD,comments=True) shlex.quote(CMD) shlex.join([CMD,CMD]) listed(shlex.shlex(CMD)) listed(shlex.shlex(CMD,posix=True,punctuation_chars=True)) shlex.quote(ODD) shlex.join(ODD) listed(shlex.shlex(CMD,punctuation_chars=STR))
html.escape(HTML) html.escape(HTML,quote=False) html.unescape(HTML) html.escape(ODD) html.unescape(ODD)
urllib.parse.urlparse(URL) urllib.parse.urlsplit(URL) urllib.parse.urlsplit(URL,scheme=STR) urllib.parse.urljoin(URL,URL) urllib.parse.urljoin('http://a/b/c/d;p?q',URL) urllib.parse.urldefrag(URL) urllib.parse.urlunparse(urllib.parse.urlparse(URL)) urllib.parse.urlunsplit(ODD) urllib.parse.parse_qs(QUERY) urllib.parse.parse_qsl(QUERY,keep_blank_values=True) urllib.parse.parse_qs(QUERY,strict_parsing=True) urllib.parse.parse_qsl(QUERY,separator=';') urllib.parse.parse_qsl(QUERY,max_num_fields=SMALL) urllib.parse.quote(TEXT) urllib.parse.quote(STR,safe=STR) urllib.parse.quote(BYTES) urllib.parse.quote_plus(TEXT) urllib.parse.quote_plus(TEXT,safe=STR) urllib.parse.unquote(QUERY) urllib.parse.unquote(QUERY,ENC) urllib.parse.unquote_plus(QUERY) urllib.parse.unquote_to_bytes(QUERY) urllib.parse.urlencode(MAP) urllib.parse.urlencode(VALUE) urllib.parse.urlencode({'a':ITEMS},doseq=True) urllib.parse.urlsplit(URL).port urllib.parse.urlsplit(URL).hostname urllib.parse.urlsplit(URL).username urllib.parse.urlsplit(URL).geturl() urllib.parse.quote(ODD) urllib.parse.urlparse(ODD) urllib.parse.urlsplit(URL).netloc urllib.parse.quote(TEXT,encoding=ENC,errors=ERR) urllib.parse.quote_from_bytes(ODD) urllib.parse.urlsplit(URL)._replace(path=STR).geturl() urllib.parse.urlsplit(URL,allow_fragments=False)
posixpath.basename(PATH) posixpath.dirname(PATH) posixpath.split(PATH) posixpath.splitext(PATH) posixpath.join(PATH,PATH) posixpath.join(PATH,PATH,PATH) posixpath.normpath(PATH) posixpath.isabs(PATH) posixpath.commonpath([PATH,PATH]) posixpath.commonprefix([PATH,PATH]) posixpath.relpath(PATH,PATH) posixpath.splitdrive(PATH) posixpath.normcase(PATH) posixpath.commonpath(ODD) posixpath.join(ODD,PATH) posixpath.basename(ODD) posixpath.commonprefix(ODD) posixpath.abspath(ODD) posixpath.relpath('/a/b',PATH) posixpath.expandvars(ODD)
fnmatch.fnmatch(WORD,GLOB) fnmatch.fnmatchcase(WORD,GLOB) fnmatch.filter([WORD,WORD,WORD],GLOB) fnmatch.translate(GLOB) fnmatch.fnmatch(ODD,GLOB) fnmatch.filter(ODD,GLOB)
difflib.SequenceMatcher(None,SEQ,SEQ).ratio() difflib.SequenceMatcher(None,SEQ,SEQ).get_opcodes() difflib.SequenceMatcher(None,SEQ,SEQ).get_matching_blocks() difflib.SequenceMatcher(PRED,SEQ,SEQ).find_longest_match() list(difflib.unified_diff(SEQ,SEQ,STR,STR,n=SMALL)) list(difflib.context_diff(SEQ,SEQ,n=SMALL)) list(difflib.ndiff(SEQ,SEQ)) difflib.get_close_matches(STR,['a','abd','ab','xyz','A-b'],INT) difflib.get_close_matches('abc',['a','abd','ab'],cutoff=NUM) difflib.SequenceMatcher(None,SEQ,SEQ).quick_ratio() difflib.SequenceMatcher(None,SEQ,SEQ).real_quick_ratio() listed(difflib.SequenceMatcher(None,SEQ,SEQ).get_grouped_opcodes(SMALL)) list(difflib.restore(difflib.ndiff(SEQ,SEQ),SMALL)) difflib.SequenceMatcher(ODD,ODD) list(difflib.unified_diff(SEQ,SEQ,lineterm=''))
pprint.pformat(VALUE) pprint.pformat([VALUE,VALUE,VALUE],width=20) pprint.pformat({'k':VALUE,'j':VALUE},width=INT) pprint.pformat([[VALUE,VALUE]],depth=SMALL) pprint.pformat([VALUE]*4,compact=True,width=25) pprint.pformat({'b':VALUE,'a':VALUE},sort_dicts=False,width=18) pprint.pformat(TEXT*2,width=20) pprint.pformat(MAP,indent=SMALL,width=10) pprint.pformat(BIG,underscore_numbers=True) pprint.isreadable(VALUE) pprint.isrecursive(VALUE) pprint.saferepr(VALUE) pprint.pformat(DEQUE,width=10) pprint.pformat(BYTES,width=12) pprint.pformat(types.SimpleNamespace(a=VALUE,b=VALUE),width=25) pprint.pformat(COUNT,width=9) pprint.pformat({1,'a',VALUE}) pprint.PrettyPrinter(indent=INT,width=INT).pformat(VALUE) pprint.pformat(ODD,width=ODD) pprint.pformat(OrderedDict(MAP),width=12) pprint.pformat(ChainMap(MAP,MAP),width=12)
drawn(INT,"""r.random()""") drawn(STR,"""r.random()""") drawn(ODD,"""r.random()""") drawn(INT,"""r.randint(INT,INT)""") drawn(INT,"""r.randrange(INT,BIG,INT)""") drawn(INT,"""r.randrange(ODD)""") drawn(INT,"""r.choice(ITEMS)""") drawn(INT,"""r.choices([1,2,3],k=INT)""") drawn(INT,"""r.choices("abc",[5,1,NUM],k=3)""") drawn(INT,"""r.choices("abc",cum_weights=[1,2,INT],k=3)""") drawn(INT,"""r.sample(range(BIG),SMALL)""") drawn(INT,"""r.sample(["a","b","c"],SMALL)""") drawn(INT,"""r.sample([1,2],counts=[INT,INT],k=SMALL)""") drawn(INT,"""[r.shuffle(x:=[1,2,3,4,5]),x]""") drawn(INT,"""r.uniform(NUM,NUM)""") drawn(INT,"""r.triangular(INT,INT,INT)""") drawn(INT,"""r.betavariate(2,INT)""") drawn(INT,"""r.expovariate(NUM)""") drawn(INT,"""r.gammavariate(INT,2)""") drawn(INT,"""r.gauss(NUM,1)""") drawn(INT,"""r.lognormvariate(0,NUM)""") drawn(INT,"""r.normalvariate(INT,INT)""") drawn(INT,"""r.vonmisesvariate(1,INT)""") drawn(INT,"""r.paretovariate(INT)""") drawn(INT,"""r.weibullvariate(INT,INT)""") drawn(INT,"""r.getrandbits(INT)""") drawn(INT,"""r.randbytes(INT)""") drawn(BYTES,"""r.getrandbits(BIG>>30)""") drawn(NUM,"""r.random()""") drawn(INT,"""r.choice(ODD)""") drawn(INT,"""r.sample(ODD,2)""") drawn(INT,"""r.shuffle(ODD)""") drawn(BIG,"""r.random()""") drawn(INT,"""r.randint(ODD,ODD)""")
hashlib.new(HASH,BYTES).hexdigest() hashlib.new(HASH).digest_size hashlib.new(HASH).name hashlib.sha256(ODD) hashlib.md5(BYTES,usedforsecurity=False).hexdigest() hmac.new(BYTES,BYTES,HASH).hexdigest() hmac.compare_digest(BYTES,BYTES) hmac.digest(BYTES,BYTES,HASH) hashlib.pbkdf2_hmac(HASH,BYTES,BYTES,SMALL).hex() hashlib.blake2b(BYTES,digest_size=INT).hexdigest() hashlib.shake_128(BYTES).hexdigest(INT) hashlib.sha1(BYTES).digest() hashlib.new(HASH).block_size hmac.compare_digest(ODD,ODD) hmac.new(BYTES,BYTES) hashlib.blake2s(BYTES,key=BYTES,salt=BYTES).hexdigest() hashlib.sha512(STR) hashlib.new(ODD)
zlib.decompress(zlib.compress(BYTES,INT)) zlib.crc32(BYTES) zlib.adler32(BYTES,INT) zlib.decompress(BYTES) zlib.crc32(BYTES,BIG) zlib.decompress(zlib.compress(BYTES)[:INT]) zlib.decompressobj().decompress(zlib.compress(BYTES),INT) zlib.compress(ODD) zlib.decompressobj(INT)
unicodedata.name(CHAR) unicodedata.name(CHAR,ODD) unicodedata.category(CHAR) unicodedata.bidirectional(CHAR) unicodedata.combining(CHAR) unicodedata.decimal(CHAR) unicodedata.decimal(CHAR,ODD) unicodedata.digit(CHAR) unicodedata.numeric(CHAR) unicodedata.normalize('NFC',TEXT) unicodedata.normalize('NFKD',CHAR) unicodedata.normalize(STR,TEXT) unicodedata.mirrored(CHAR) unicodedata.east_asian_width(CHAR) unicodedata.decomposition(CHAR) unicodedata.is_normalized('NFD',CHAR) unicodedata.lookup(STR) unicodedata.category(ODD) unicodedata.numeric(CHAR,ODD)
ipaddress.ip_address(IP) ipaddress.ip_network(IP) ipaddress.ip_network(IP,strict=False) ipaddress.ip_interface(IP) ipaddress.ip_address(IP).is_private ipaddress.ip_address(IP)+INT ipaddress.ip_network(IP,False).num_addresses ipaddress.ip_network(IP,False).broadcast_address listed(ipaddress.ip_network(IP,False).hosts()) listed(ipaddress.ip_network(IP,False).subnets(SMALL)) ipaddress.ip_address(IP).reverse_pointer ipaddress.ip_address(IP).exploded ipaddress.ip_address(IP)<ipaddress.ip_address(IP) ipaddress.ip_network(IP,False).supernet(SMALL) ipaddress.ip_network(IP,False).overlaps(ipaddress.ip_network(IP,False)) ipaddress.ip_address(IP).packed format(ipaddress.ip_address(IP),'b') ipaddress.IPv4Address(IP) ipaddress.IPv6Network(IP) ipaddress.IPv4Network(IP) int(ipaddress.ip_address(IP)) ipaddress.ip_address(ODD) ipaddress.ip_interface(IP).with_netmask ipaddress.ip_network(IP,False).with_hostmask ipaddress.ip_network(IP,False)[INT] ipaddress.ip_address(IP).is_global ipaddress.ip_address(IP).is_multicast
ast.literal_eval(LIT) ast.literal_eval(repr(VALUE)) codecs.encode(TEXT,ENC,ERR) codecs.decode(BYTES,ENC,ERR) codecs.lookup(ENC).name TEXT.encode(ENC,ERR) BYTES.decode(ENC,ERR) codecs.encode(BYTES,ENC) codecs.lookup(ODD) codecs.getincrementaldecoder(ENC)().decode(BYTES) listed(codecs.iterdecode([BYTES,BYTES],ENC))
written(ROWS) written(ROWS,delimiter=';',quotechar="'") written(ROWS,quoting=SMALL) written(ROWS,quoting=csv.QUOTE_NONE,escapechar='\\\\') written(ROWS,lineterminator='|') list(csv.reader(io.StringIO(CSV))) list(csv.reader(CSV.split('\\n'),delimiter=STR)) list(csv.DictReader(io.StringIO(CSV))) list(csv.reader([CSV],quoting=csv.QUOTE_NONNUMERIC)) list(csv.reader([CSV],skipinitialspace=True,strict=True)) list(csv.reader([CSV],quotechar="'",escapechar='\\\\')) csv.Sniffer().sniff(CSV).delimiter csv.Sniffer().has_header(CSV) written(ROWS,quotechar=ODD) written(ROWS,doublequote=False) list(csv.reader(ODD)) list(csv.DictReader(io.StringIO(CSV),['p','q'],restkey='r',restval=0)) list(csv.reader([CSV],dialect=STR))
uuid.UUID(STR) uuid.uuid3(uuid.NAMESPACE_DNS,STR) uuid.uuid5(uuid.NAMESPACE_URL,TEXT) uuid.UUID(int=BIG) uuid.UUID(bytes=BYTES) uuid.UUID('{12345678-1234-5678-1234-567812345678}').fields uuid.UUID(int=BIG).version uuid.UUID(int=BIG).urn uuid.UUID(fields=ODD) uuid.UUID(int=5)<uuid.UUID(int=BIG) uuid.UUID(ODD)
colorsys.rgb_to_hsv(.2,.4,INT) colorsys.hls_to_rgb(.3,.6,.9) reprlib.repr(VALUE) reprlib.repr(TEXT) reprlib.repr(list(range(BIG%50))) keyword.iskeyword(ODD) types.SimpleNamespace(a=ODD)==types.SimpleNamespace(a=ODD) types.MappingProxyType(MAP) types.MappingProxyType({'a':1})[STR] types.MappingProxyType({'a':1})|MAP reprlib.Repr().repr([VALUE]*7) types.new_class(STR) isinstance(NUM,numbers.Rational) types.SimpleNamespace(**{STR:ODD})
io.StringIO(TEXT).readlines() io.StringIO(TEXT).read(INT) io.BytesIO(BYTES).readline(INT) io.StringIO(ODD) io.BytesIO(BYTES).read1(INT) changed(io.StringIO(TEXT),"""x.seek(INT);x=x.read()""") changed(io.BytesIO(BYTES),"""x.seek(INT,SMALL);x=x.tell()""") changed(io.StringIO(TEXT),"""x.truncate(INT);x=x.getvalue()""") io.StringIO(TEXT,newline=None).read() io.StringIO(TEXT,newline=STR).getvalue() changed(io.BytesIO(b"ab"),"""x.write(ODD);x=x.getvalue()""") changed(io.StringIO("ab"),"""x.write(ODD);x=x.getvalue()""") listed(io.TextIOWrapper(io.BytesIO(BYTES),ENC)) io.BytesIO(BYTES).readlines(INT) io.StringIO(TEXT).readlines(INT) io.TextIOWrapper(io.BytesIO(BYTES),encoding='latin-1',newline=STR).read(INT)
'''


def drawn_line(dice, line):
    """The line with every word of POOLS replaced; one in ten by something odd."""
    parts, word = [], ''
    for letter in line + ' ':
        if letter.isalnum() or letter == '_':
            word += letter
            continue
        if word in ONE:
            word = dice.choose(ONE['ODD'] if not dice.below(10) else ONE[word])
        parts += [word, letter]
        word = ''
    return ''.join(parts)[:-1]


# 'ODD in DEQUE' and the like are lines with blanks in them: those are cut only where a bracket is not open and no operator stands.
def lines_of_group(text):
    lines = []
    for word in text.split(' '):
        if lines and (word in ('in', 'not', 'for') or lines[-1].endswith((' in', ' not', ' for'))):
            lines[-1] += ' ' + word
        else:
            lines.append(word)
    return lines


for row in LINES.strip().split('\n'):
    for line in lines_of_group(row):
        dice = Dice(SEED + sum(line.encode()))
        seen = set()
        for i in range(24):
            text = drawn_line(dice, line)
            if text not in seen:
                seen.add(text)
                case(line, text, eval, text, globals())
