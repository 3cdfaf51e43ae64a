print(pow(2, 100), pow(2, -1), pow(-2, 3), pow(-2, -3), 0 ** 0, pow(0, 0))
# expect: 1267650600228229401496703205376 0.5 -8 -0.125 1 1
print(pow(3, 200, 13), pow(3, -1, 7), pow(2, -3, 11), pow(-5, 3, 7), pow(5, 3, -7))
# expect: 9 5 7 1 -1
print(pow(10, 30, 10 ** 25 + 1), pow(10 ** 30, 10 ** 3, 997))
# expect: 9999999999999999999900001 597
print(pow(5, 0, 1), pow(5, 0, -1), pow(0, 0, 1))
# expect: 0 0 0
for f in (lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: pow(2, 3.0, 5), lambda: pow('a', 2), lambda: pow(2, 'a'), lambda: pow(2), lambda: pow(1, 2, 3, 4), lambda: pow(2, 3, 'x'), lambda: pow(0, -1), lambda: pow(0.0, -1), lambda: pow(2, None), lambda: pow(2, 3, None), lambda: pow(base=2, exp=5), lambda: pow(base=2, exp=5, mod=7), lambda: pow(0, -1, 7), lambda: pow([], 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError base is not invertible for the given modulus
# expect: ValueError pow() 3rd argument cannot be 0
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# expect: TypeError pow() missing required argument 'exp' (pos 2)
# expect: TypeError pow() takes at most 3 arguments (4 given)
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: ZeroDivisionError 0.0 cannot be raised to a negative power
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
# expect: 8
# expect: 32
# expect: 4
# expect: ValueError base is not invertible for the given modulus
# expect: TypeError unsupported operand type(s) for ** or pow(): 'list', 'int', 'int'
x = 3
x **= 4
print(x)
# expect: 81
print(2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 4 ** 0.5, True ** 3)
# expect: 512 -4 4 0.5 2.0 1
