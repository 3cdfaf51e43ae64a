import unicodedata as u, hashlib, gzip, decimal, io
from decimal import Decimal as D, localcontext, getcontext
for c in 'aÉ한A1½ \u0301中😀\n':
    print(repr(c), u.category(c), u.bidirectional(c), u.east_asian_width(c), u.combining(c), u.name(c, '?'), u.numeric(c, None))
    # expect: 'a' Ll L Na 0 LATIN SMALL LETTER A None
    # expect: 'É' Lu L N 0 LATIN CAPITAL LETTER E WITH ACUTE None
    # expect: '한' Lo L W 0 HANGUL SYLLABLE HAN None
    # expect: 'A' Lu L Na 0 LATIN CAPITAL LETTER A None
    # expect: '1' Nd EN Na 0 DIGIT ONE 1.0
    # expect: '½' No ON A 0 VULGAR FRACTION ONE HALF 0.5
    # expect: ' ' Zs WS Na 0 SPACE None
    # expect: '́' Mn NSM A 230 COMBINING ACUTE ACCENT None
    # expect: '中' Lo L W 0 CJK UNIFIED IDEOGRAPH-4E2D None
    # expect: '😀' So ON W 0 GRINNING FACE None
    # expect: '\n' Cc B N 0 ? None
print(u.normalize('NFD', '한글é') == '\u1112\u1161\u11ab\u1100\u1173\u11afe\u0301', ascii(u.normalize('NFC', 'e\u0301\u1112\u1161\u11ab')), u.normalize('NFKC', 'ﬁ２½①'))
# expect: True '\xe9\ud55c' fi21⁄21
print(u.lookup('LATIN SMALL LETTER E WITH ACUTE'), u.lookup('HANGUL SYLLABLE GAG'))  # expect: é 각
try: u.lookup('NOTHING')
except KeyError as e: print(e)  # expect: "undefined character name 'NOTHING'"
print(''.join(c for c in u.normalize('NFD', 'Crème Brûlée') if u.category(c) != 'Mn'))  # expect: Creme Brulee
for n in ('sha3_256', 'sha3_512', 'blake2b', 'blake2s'):
    print(n, hashlib.new(n, b'weft').hexdigest())
    # expect: sha3_256 a2419972d314ee908da0d8d7d304ff11ee09650a80b06ecce16c3456351624c1
    # expect: sha3_512 9e81e99ffe8b527946faaa54dd94445584a662c6c84001551c30d24a703376ca67b6982e902594b6f187b2f4ca520fbe6acc119a7d1bdbf8dcf6cdb762795a65
    # expect: blake2b 18de03a1867d401e24d946374f0f13d6cb6650e67662d105cbde41634959bd2662cc904a39ce76d3cbe625a0e1223398c77ef2c2399148d42a1d8a33a8a5ca0c
    # expect: blake2s d647c0d7bf0a7f0bbf96085086bf709ddbd57cff1ea7abbd436013fd97c93712
print(hashlib.shake_128(b'weft').hexdigest(10))  # expect: cdcbd11482f2fe9eb3f2
print(hashlib.blake2b(b'x', digest_size=8, key=b'k').hexdigest())  # expect: b0674c52e0690418
data = b'abc' * 100
print(gzip.decompress(gzip.compress(data)) == data)  # expect: True
print(gzip.decompress(gzip.compress(b'1') + gzip.compress(b'2')))  # expect: b'12'
with gzip.open('/tmp/x.gz', 'wt') as f: f.write('line 1\nline 2\n')
with gzip.open('/tmp/x.gz', 'rt') as f: print(list(f))  # expect: ['line 1\n', 'line 2\n']
with gzip.open('/tmp/x.gz', 'rb') as f: print(f.read())  # expect: b'line 1\nline 2\n'
try: gzip.decompress(b'nonsense')
except gzip.BadGzipFile as e: print(e)  # expect: Not a gzipped file (b'no')
for v in ('1', '2', '-1', '0.5', '100', '1E-10', '0'):
    print(D(v).exp())
    # expect: 2.718281828459045235360287471
    # expect: 7.389056098930650227230427461
    # expect: 0.3678794411714423215955237702
    # expect: 1.648721270700128146848650788
    # expect: 2.688117141816135448412625552E+43
    # expect: 1.000000000100000000005000000
    # expect: 1
for v in ('1', '2', '10', '0.5', '100', '1E-10', '1.0000000001'):
    print(D(v).ln(), D(v).log10(), D(v).sqrt())
    # expect: 0 0 1
    # expect: 0.6931471805599453094172321215 0.3010299956639811952137388947 1.414213562373095048801688724
    # expect: 2.302585092994045684017991455 1 3.162277660168379331998893544
    # expect: -0.6931471805599453094172321215 -0.3010299956639811952137388947 0.7071067811865475244008443621
    # expect: 4.605170185988091368035982909 2 10
    # expect: -23.02585092994045684017991455 -10 0.00001
    # expect: 9.999999999500000000033333333E-11 4.342944818815371035574139758E-11 1.000000000049999999998750000
print(D(2) ** D('0.5'), D(4) ** D('0.5'), D('1.5') ** D('2.5'), D(2) ** -2, D(2)**D('-0.5'))
# expect: 1.414213562373095048801688724 2.000000000000000000000000000 2.755675960631075360471944584 0.25 0.7071067811865475244008443621
with localcontext() as c:
    c.prec = 50
    print(D(1).exp(), D(2).ln(), D(2).sqrt())
    # expect: 2.7182818284590452353602874713526624977572470937000 0.69314718055994530941723212145817656807550013436026 1.4142135623730950488016887242096980785696718753769
print(D('Infinity').exp(), D('-Infinity').exp(), D(0).ln())  # expect: Infinity 0 -Infinity
for f in (lambda: D(-1).ln(), lambda: D(-1).sqrt(), lambda: D(-1) ** D('0.5')):
    try: f()
    except decimal.InvalidOperation as e: print(e)
    # expect: [<class 'decimal.InvalidOperation'>]
    # expect: [<class 'decimal.InvalidOperation'>]
    # expect: [<class 'decimal.InvalidOperation'>]
