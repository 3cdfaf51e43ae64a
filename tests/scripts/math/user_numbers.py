import math
class Meters:
    def __init__(self, n): self.n = n
    def __float__(self): return float(self.n)
class Count:
    def __index__(self): return 6
class Money:
    def __floor__(self): return "down"
    def __ceil__(self): return "up"
    def __trunc__(self): return "cut"
print(math.sqrt(Meters(16)), math.hypot(Meters(3), 4), math.floor(Meters(2.5)), math.sqrt(Count()), math.gcd(Count(), 4), math.factorial(Count()))
# expect: 4.0 5.0 2 2.449489742783178 2 720
print(math.floor(Money()), math.ceil(Money()), math.trunc(Money()))  # expect: down up cut
