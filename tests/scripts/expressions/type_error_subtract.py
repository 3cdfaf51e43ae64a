print([1] - [2])  # expect error: TypeError: unsupported operand type(s) for -: 'list' and 'list'
