from math import *
print(floor(2.5), ceil(2.5), gcd(4, 6))  # expect: 2 3 2
