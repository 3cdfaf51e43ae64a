def power(exponent):
    return lambda base: base ** exponent

print([power(n)(2) for n in range(5)])  # expect: [1, 2, 4, 8, 16]
