import math
print(math.sqrt(2), math.exp(1), math.log(10), math.log(8, 2), math.log2(10), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10))
# expect: 1.4142135623730951 2.718281828459045 2.302585092994046 3.0 3.321928094887362 3.0 9.999999999500001e-11 1.00000000005e-10
print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(2), math.atan2(1, -1), math.degrees(math.pi), math.radians(180))
# expect: 0.8414709848078965 0.5403023058681398 1.5574077246549023 0.5235987755982989 1.0471975511965979 1.1071487177940904 2.356194490192345 180.0 3.141592653589793
print(math.sinh(1), math.cosh(1), math.tanh(0.5), math.asinh(1), math.acosh(2), math.atanh(0.5), round(math.cbrt(27), 12), math.exp2(10))
# expect: 1.1752011936438014 1.5430806348152437 0.46211715726000974 0.881373587019543 1.3169578969248166 0.5493061443340548 3.0 1024.0
print(math.erf(0.5), math.erfc(0.5), math.gamma(5), math.gamma(0.5), round(math.lgamma(10), 12), math.hypot(3, 4), math.hypot(1, 1, 1), math.dist((1, 2), (4, 6)))
# expect: 0.5204998778130465 0.4795001221869535 24.0 1.7724538509055159 12.801827480081 5.0 1.7320508075688772 5.0
print(math.pow(2, 0.5), 2 ** 0.5, 10 ** -2, 2.5 ** 3.5, (-8) ** (1 / 3), 1.1 ** 10, 0.1 ** 3)
# expect: 1.4142135623730951 1.4142135623730951 0.01 24.705294220065465 (1.0000000000000002+1.7320508075688772j) 2.5937424601000023 0.0010000000000000002
print(math.fmod(-7, 3), math.remainder(7, 4), math.copysign(3, -0.0), math.fabs(-2), math.ldexp(0.5, 4), math.frexp(10), math.modf(-3.25), math.ulp(1.0), math.nextafter(1, 2))
# expect: -1.0 -1.0 -3.0 2.0 8.0 (0.625, 4) (-0.25, -3.0) 2.220446049250313e-16 1.0000000000000002
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.floor(7), math.floor(1e20), math.ceil(True))  # expect: -3 -2 -2 7 100000000000000000000 1
print(math.pi, math.e, math.tau, math.inf, math.nan, math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1))
# expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan True True True True False
print(math.log(10 ** 400), math.log2(2 ** 2000), math.log10(10 ** 500), abs(3 + 4j), (1 + 2j) ** (0.5 + 1j))
# expect: 921.0340371976182 2000.0 500.0 5.0 (0.1042330549168707+0.48309593926990946j)
