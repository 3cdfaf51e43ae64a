import math
print(math.gcd(12, 18), math.gcd(2 ** 100, 6 ** 50) == 2 ** 50, math.isqrt(10 ** 40), math.factorial(20))
# expect: 6 True 100000000000000000000 2432902008176640000
