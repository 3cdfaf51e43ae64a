for a, b in ((1, 0), (1.0, 0.0), (1.0, 0)):
    for f in (lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b)):
        try: print(f())
        except ZeroDivisionError as e: print(e)
        # expect: division by zero
        # expect: integer division or modulo by zero
        # expect: integer modulo by zero
        # expect: integer division or modulo by zero
        # expect: float division by zero
        # expect: float floor division by zero
        # expect: float modulo
        # expect: float divmod()
        # expect: float division by zero
        # expect: float floor division by zero
        # expect: float modulo
        # expect: float divmod()
print(5.5 // 2, -5.5 // 2, 5.5 % -2, -5.5 % 2, divmod(5.5, -2), 1e20 // 1, 0.3 % 0.1, 2 ** 0.5, 2.0 ** -1, (-2.0) ** 2, 0.0 ** 0)
# expect: 2.0 -3.0 -0.5 0.5 (-3.0, -0.5) 1e+20 0.09999999999999998 1.4142135623730951 0.5 4.0 1.0
try: (0.0) ** -1
except ZeroDivisionError as e: print(e)  # expect: 0.0 cannot be raised to a negative power
try: 10.0 ** 400
except OverflowError as e: print(e)  # expect: (34, 'Numerical result out of range')
print((-1) ** 0.5)  # expect: (6.123233995736766e-17+1j)
