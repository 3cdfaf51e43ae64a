import math
print(math.pi, math.sqrt(16), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7))  # expect: 3.141592653589793 4.0 -2 2 -1
print(math.sin(0), math.cos(0), math.exp(0), math.log(math.e), math.log2(8), math.log10(1000))  # expect: 0.0 1.0 1.0 1.0 3.0 3.0
print(math.hypot(3, 4), math.isnan(float("nan")), math.isinf(1.0), math.fabs(-1))  # expect: 5.0 True False 1.0
