def f(a: int, b: "str" = "x") -> bool:
    return True

x: int = 5
y: list[int]
print(f(1), x, f.__annotations__)  # expect: True 5 {'a': <class 'int'>, 'b': 'str', 'return': <class 'bool'>}
