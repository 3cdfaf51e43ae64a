import math
print(math.sqrt(2), math.pi, math.floor(2.7), math.ceil(2.1), math.gcd(12, 8), math.factorial(10), math.inf)
# expect: 1.4142135623730951 3.141592653589793 2 3 4 3628800 inf
