a = 1 + 2j
print(a, -a, a.real, a.imag, a.conjugate(), abs(3 + 4j), a * a, a / 2, a + 1, 1 - a, a ** 2, a ** 0, a ** -1, a ** 0.5, 2 ** a)
# expect: (1+2j) (-1-2j) 1.0 2.0 (1-2j) 5.0 (-3+4j) (0.5+1j) (2+2j) -2j (-3+4j) (1+0j) (0.2-0.4j) (1.272019649514069+0.7861513777574233j) (0.36691394948660344+1.9660554808224875j)
print(1j, 0j, -1j, 1.5j, -0j, complex(0, -0.0), complex(-0.0, 0), complex(1e100, 1e-100), complex(float('inf'), float('nan')), 1e16j)
# expect: 1j 0j (-0-1j) 1.5j (-0-0j) -0j (-0+0j) (1e+100+1e-100j) (inf+nanj) 1e+16j
print(complex(), complex(1), complex(1, 2), complex('1+2j'), complex(' 1 '), complex('j'), complex('-j'), complex('1e5-2.5e-3j'), complex('(1+2j)'), complex('inf+nanj'), complex(1j, 1j), complex(real=3, imag=4), complex(2.5), complex(True))
# expect: 0j (1+0j) (1+2j) (1+2j) (1+0j) 1j -1j (100000-0.0025j) (1+2j) (inf+nanj) (-1+1j) (3+4j) (2.5+0j) (1+0j)
print(a == 1 + 2j, a != 1, 1 + 0j == 1, hash(1 + 0j) == hash(1), bool(0j), bool(1j), hash(1j), hash(2 + 3j))
# expect: True True True True False True 1000003 3000011
for e in ('a < 1', 'a > a', 'a // 2', 'a % 2', 'divmod(a, 2)', 'int(a)', 'float(a)', 'a / 0', '0j ** -1', '0j ** 1j', '0j ** 0', 'complex("1 + 2j")', 'complex("")', 'complex("abc")', 'complex("1", 2)', 'complex(1, "2")', 'complex(None)', 'complex([])', 'round(a)', 'a.real == 1', 'min(a, 1)', 'sorted([a, 1])', 'a << 1', '~a', 'a + "1"', 'a[0]', 'len(a)', '"%d" % a', '"%f" % a', '"%s" % a', 'pow(a, 2, 3)', 'math.sqrt(a)', 'a.foo', 'range(a)', 'a.__int__', '1j * 1j', 'a @ a', 'abs(a)', 'sum([1, 2j])', '1e300j ** 3'):
    import math
    try: print(e, eval(e))
    except Exception as x: print(e, type(x).__name__, x)
# expect: a < 1 TypeError '<' not supported between instances of 'complex' and 'int'
# expect: a > a TypeError '>' not supported between instances of 'complex' and 'complex'
# expect: a // 2 TypeError unsupported operand type(s) for //: 'complex' and 'int'
# expect: a % 2 TypeError unsupported operand type(s) for %: 'complex' and 'int'
# expect: divmod(a, 2) TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
# expect: int(a) TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: float(a) TypeError float() argument must be a string or a real number, not 'complex'
# expect: a / 0 ZeroDivisionError complex division by zero
# expect: 0j ** -1 ZeroDivisionError 0.0 to a negative or complex power
# expect: 0j ** 1j ZeroDivisionError 0.0 to a negative or complex power
# expect: 0j ** 0 (1+0j)
# expect: complex("1 + 2j") ValueError complex() arg is a malformed string
# expect: complex("") ValueError complex() arg is a malformed string
# expect: complex("abc") ValueError complex() arg is a malformed string
# expect: complex("1", 2) TypeError complex() can't take second arg if first is a string
# expect: complex(1, "2") TypeError complex() second arg can't be a string
# expect: complex(None) TypeError complex() first argument must be a string or a number, not 'NoneType'
# expect: complex([]) TypeError complex() first argument must be a string or a number, not 'list'
# expect: round(a) TypeError type complex doesn't define __round__ method
# expect: a.real == 1 True
# expect: min(a, 1) TypeError '<' not supported between instances of 'int' and 'complex'
# expect: sorted([a, 1]) TypeError '<' not supported between instances of 'int' and 'complex'
# expect: a << 1 TypeError unsupported operand type(s) for <<: 'complex' and 'int'
# expect: ~a TypeError bad operand type for unary ~: 'complex'
# expect: a + "1" TypeError unsupported operand type(s) for +: 'complex' and 'str'
# expect: a[0] TypeError 'complex' object is not subscriptable
# expect: len(a) TypeError object of type 'complex' has no len()
# expect: "%d" % a TypeError %d format: a real number is required, not complex
# expect: "%f" % a TypeError must be real number, not complex
# expect: "%s" % a (1+2j)
# expect: pow(a, 2, 3) ValueError complex modulo
# expect: math.sqrt(a) TypeError must be real number, not complex
# expect: a.foo AttributeError 'complex' object has no attribute 'foo'
# expect: range(a) TypeError 'complex' object cannot be interpreted as an integer
# expect: a.__int__ AttributeError 'complex' object has no attribute '__int__'
# expect: 1j * 1j (-1+0j)
# expect: a @ a TypeError unsupported operand type(s) for @: 'complex' and 'complex'
# expect: abs(a) 2.23606797749979
# expect: sum([1, 2j]) (1+2j)
# expect: 1e300j ** 3 OverflowError complex exponentiation
print(f'{a}', f'{a:.2f}', f'{a:>12}', f'{a:+.1e}', f'{a!r:>10}', '{:g}'.format(1.5 - 2j))
# expect: (1+2j) 1.00+2.00j       (1+2j) +1.0e+00+2.0e+00j     (1+2j) 1.5-2j
for s in ('d', '010', '=10', '%', 'x'):
    try: print(format(a, s))
    except Exception as x: print(type(x).__name__, x)
# expect: ValueError Unknown format code 'd' for object of type 'complex'
# expect: ValueError Zero padding is not allowed in complex format specifier
# expect: ValueError '=' alignment flag is not allowed in complex format specifier
# expect: ValueError Unknown format code '%' for object of type 'complex'
# expect: ValueError Unknown format code 'x' for object of type 'complex'
