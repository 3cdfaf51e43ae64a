print(pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(2, 0, 1), pow(-3, 3, 5), pow(3, 3, -5), pow(2.0, 3), pow(base=2, exp=3, mod=5))
# expect: 1024 24 5 0 3 -3 8.0 3
for a in ((2, 3, 0), (2, -1, 4), (2.0, 3, 5), (2, 'a'), ('a', 2), (2, 3, 'x')):
    try: print(pow(*a))
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError pow() 3rd argument cannot be 0
    # expect: ValueError base is not invertible for the given modulus
    # expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
    # expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
    # expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
    # expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
