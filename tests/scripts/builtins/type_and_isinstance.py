print(type(5), type("s"), type([]), type({}), type(()), type(None), type(1.5), type(True), type(print), type(lambda: 0), type(range(1)))
# expect: <class 'int'> <class 'str'> <class 'list'> <class 'dict'> <class 'tuple'> <class 'NoneType'> <class 'float'> <class 'bool'> <class 'builtin_function_or_method'> <class 'function'> <class 'range'>
print(type(5) == int, type(True) is bool, isinstance(5, int), type(type(5)))  # expect: True True True <class 'type'>
