import math
print(math.gcd(12, 18), math.gcd(), math.gcd(0, -5), math.gcd(2 ** 100, 6 ** 50), math.gcd(12, 18, 27), math.lcm(4, 6), math.lcm(), math.lcm(3, 0), math.lcm(2 ** 70, 3 ** 50))
# expect: 6 0 5 1125899906842624 3 12 1 0 847544348798892439652940749688313000363032576
print(math.isqrt(99), math.isqrt(10 ** 40), math.isqrt(2 ** 64 - 1), math.isqrt(0), math.isqrt((10 ** 25 + 3) ** 2 - 1))
# expect: 9 100000000000000000000 4294967295 0 10000000000000000000000002
print(math.factorial(20), math.factorial(30), math.factorial(0), len(str(math.factorial(500))))
# expect: 2432902008176640000 265252859812191058636308480000000 1 1135
print(math.comb(5, 2), math.comb(100, 50), math.comb(3, 5), math.perm(5, 2), math.perm(5), math.perm(3, 5), math.prod([1, 2, 3, 4]), math.prod([], start=5), math.prod([1.5, 2]))
# expect: 10 100891344545564193334812497256 0 20 120 0 24 5 3.0
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), sum([0.1] * 10), math.fsum([]), math.fsum([1, 2, 3.5]))
# expect: 1.0 1.0 0.9999999999999999 0.0 6.5
