class A:
    pass

A() + 1  # expect error: TypeError: unsupported operand type(s) for +: 'A' and 'int'
