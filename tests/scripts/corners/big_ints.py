a = 10**50; b = -(10**40) + 7
print(a + b, a - b, a * b, a // b, a % b, divmod(a, b), -a, abs(b), a ** 3, a >> 100, a << 10, a & b, a | b, a ^ b, ~a, a > b, a == 10**50, hash(a), bool(a), float(a), str(a)[:5], int(str(a)) == a, a.bit_length(), a // 7, a % 7, b // 3, b % 3, pow(a, 5, 97), pow(3, a, 1000), round(a, -45), hex(a), oct(b), bin(2**65), int(hex(a), 16) == a, '%d' % a, f'{a:,}', f'{a:e}', a / b, a * 1.5, 10**20 / 10**19, (10**400) // (10**399), 2**64 - 1, 2**63, -2**63, (2**64).to_bytes(9, 'big'), -(2**70) >> 3, (-7) >> 1, 1 << 64 >> 64, 123456789 ** 5 % 1000007, 10**18 * 10**18, isinstance(a, int), sum([10**20] * 3), max(a, b), sorted([a, b, 0]), int(1e25), int('1' * 50), 0xffffffffffffffffffff, -0x80000000000000000000 // 3, 3 ** 100 % 2 ** 64, 7 ** -1, a // 1, a.__sizeof__() > 0 if 0 else '')
# expect: 99999999990000000000000000000000000000000000000007 100000000009999999999999999999999999999999999999993 -999999999999999999999999999999999999999300000000000000000000000000000000000000000000000000 -10000000001 -9999999999999999999999999999929999999993 (-10000000001, -9999999999999999999999999999929999999993) -100000000000000000000000000000000000000000000000000 9999999999999999999999999999999999999993 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 78886090522101180541 102400000000000000000000000000000000000000000000000000 99999999991490113585663343003288478919348923138048 -1490113585663343003288478919348923138041 -99999999992980227171326686006576957838697846276089 -100000000000000000000000000000000000000000000000001 True True 619332571178673746 True 1e+50 10000 True 167 14285714285714285714285714285714285714285714285714 2 -3333333333333333333333333333333333333331 0 48 1 100000000000000000000000000000000000000000000000000 0x446c3b15f9926687d2c40534fdb564000000000000 -0o165431237070327122277527347653017777777777771 0b100000000000000000000000000000000000000000000000000000000000000000 True 100000000000000000000000000000000000000000000000000 100,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000 1.000000e+50 -10000000000.0 1.5000000000000001e+50 10.0 10 18446744073709551615 9223372036854775808 -9223372036854775808 b'\x01\x00\x00\x00\x00\x00\x00\x00\x00' -147573952589676412928 -4 1 6546 1000000000000000000000000000000000000 True 300000000000000000000 100000000000000000000000000000000000000000000000000 [-9999999999999999999999999999999999999993, 0, 100000000000000000000000000000000000000000000000000] 10000000000000000905969664 11111111111111111111111111111111111111111111111111 1208925819614629174706175 -201487636602438195784363 15462121228172006353 0.14285714285714285 100000000000000000000000000000000000000000000000000
import math; print(math.factorial(30), math.gcd(a, b), math.isqrt(a), math.comb(50, 25), math.lcm(4, 6), math.prod([1, 2, 3]))
# expect: 265252859812191058636308480000000 1 10000000000000000000000000 126410606437752 12 6
for f in ('a / 0', '10**400 * 1.0', 'float(10**400)', '1 << 10**20', 'a ** 0.5', '10**400 / 3', 'a @ a', 'math.sqrt(-1)', 'math.factorial(-1)', 'math.factorial(1.5)', 'int("9" * 5000)', 'math.log(0)', '"%c" % a', 'range(a)[0]', '[0] * a', '"a" * a', '[1][a]', '"ab"[a:]', 'chr(a)', 'bytes(a)', 'a.to_bytes(2, "big")', '1 >> a', '-1 >> a', 'round(1.5, a)', '(1).__lshift__(-1)'):
    try: print(f, eval(f))
    except Exception as e: print(f, type(e).__name__, e)
# expect: a / 0 ZeroDivisionError division by zero
# expect: 10**400 * 1.0 OverflowError int too large to convert to float
# expect: float(10**400) OverflowError int too large to convert to float
# expect: 1 << 10**20 OverflowError too many digits in integer
# expect: a ** 0.5 1e+25
# expect: 10**400 / 3 OverflowError integer division result too large for a float
# expect: a @ a TypeError unsupported operand type(s) for @: 'int' and 'int'
# expect: math.sqrt(-1) ValueError math domain error
# expect: math.factorial(-1) ValueError factorial() not defined for negative values
# expect: math.factorial(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: int("9" * 5000) ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
# expect: math.log(0) ValueError math domain error
# expect: "%c" % a OverflowError %c arg not in range(0x110000)
# expect: range(a)[0] 0
# expect: [0] * a OverflowError cannot fit 'int' into an index-sized integer
# expect: "a" * a OverflowError cannot fit 'int' into an index-sized integer
# expect: [1][a] IndexError cannot fit 'int' into an index-sized integer
# expect: "ab"[a:]
# expect: chr(a) OverflowError Python int too large to convert to C int
# expect: bytes(a) OverflowError cannot fit 'int' into an index-sized integer
# expect: a.to_bytes(2, "big") OverflowError int too big to convert
# expect: 1 >> a 0
# expect: -1 >> a -1
# expect: round(1.5, a) 1.5
# expect: (1).__lshift__(-1) ValueError negative shift count

# A million bits.
million = 1 << 1_000_000
print(million.bit_length(), (2 ** 1_000_000) == million, (million + 1) >> 999_990, (1 << 600_000) * (1 << 400_000) == million, million % 1_000_007)  # expect: 1000001 True 1024 True 21861

# Long products, of factors that are alike and of unlike ones.
import math, random
numbers = random.Random(5)
check = (1 << 89) - 1
for x, y in ((2047, 2048), (2048, 2048), (2049, 4200), (6000, 6000), (10_000, 300_000), (100_003, 100_001), (4096, 8192), (70_000, 45_000)):
    a, b = numbers.getrandbits(x) | 1 << x - 1, -numbers.getrandbits(y) | 1
    print(a * b % check, (a * b) % check == (a % check) * (b % check) % check, (b * a - 1) % (a * 2) == (b * a - 1) - (b * a - 1) // (a * 2) * (a * 2))
# expect: 70222793876621341540256593 True True
# expect: 304841079175962859553122512 True True
# expect: 394532658276044439106887203 True True
# expect: 505557881610948057873412179 True True
# expect: 386987534280138329975484975 True True
# expect: 560846765104710881977713433 True True
# expect: 148645569361432066193767795 True True
# expect: 49786287977625653866823508 True True
full = (1 << 64_000) - 1
print(full * full == (1 << 128_000) - (1 << 64_001) + 1, math.factorial(100_000).bit_length(), (3 ** 50_000 * 5 ** 50_000) == 15 ** 50_000)
# expect: True 1516705 True
