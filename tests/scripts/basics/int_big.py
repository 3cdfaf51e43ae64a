x = 10 ** 18
for i in range(4):
    x = x * 10 + i
    print(x, -x, x // 7, x % 7, -x // 7, -x % 7)
# expect: 10000000000000000000 -10000000000000000000 1428571428571428571 3 -1428571428571428572 4
# expect: 100000000000000000001 -100000000000000000001 14285714285714285714 3 -14285714285714285715 4
# expect: 1000000000000000000012 -1000000000000000000012 142857142857142857144 4 -142857142857142857145 3
# expect: 10000000000000000000123 -10000000000000000000123 1428571428571428571446 1 -1428571428571428571447 6
print(x >> 3, x << 3, -x >> 3, x & 0xff, x | 0xff, x ^ 0xff, ~x, abs(-x), +x, -x, not x, x == x + 0, x != -x, x > 10, x < 0)
# expect: 1250000000000000000015 80000000000000000000984 -1250000000000000000016 123 10000000000000000000255 10000000000000000000132 -10000000000000000000124 10000000000000000000123 10000000000000000000123 -10000000000000000000123 False True True True False
print(x // x, x % x, x - x, (x - x) * x, x ** 2, x ** 0, int(str(x)) == x, '%d' % x, hex(x), bin(x)[:10], oct(x))
# expect: 1 0 0 0 100000000000000000002460000000000000000015129 1 True 10000000000000000000123 0x21e19e0c9bab240007b 0b10000111 0o2074147406233526220000173
print(0x7fffffff + 1, -0x80000000 - 1, 0x7fffffffffffffff + 1, 2 ** 62 + 2 ** 62, -2 ** 63 - 1, 4294967296 * 4294967296, 3 ** 50)
# expect: 2147483648 -2147483649 9223372036854775808 9223372036854775808 -9223372036854775809 18446744073709551616 717897987691852588770249
for e in ('1 << -1', 'x >> -1', 'x // 0', 'x % 0', '1 << 1.0', 'x & 1.0', 'x ** -1', '2 ** -x', 'x / 3', 'x * 1.5', 'x + 0.5'):
    try: print(eval(e))
    except Exception as ex: print(type(ex).__name__, ex)
# expect: ValueError negative shift count
# expect: ValueError negative shift count
# expect: ZeroDivisionError integer division or modulo by zero
# expect: ZeroDivisionError integer modulo by zero
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'float'
# expect: TypeError unsupported operand type(s) for &: 'int' and 'float'
# expect: 1e-22
# expect: 0.0
# expect: 3.3333333333333335e+21
# expect: 1.5e+22
# expect: 1e+22
