A = type("A", (), {"x": 5, "f": lambda self: self.x + 1})
print(A().f(), A.__name__, type(A), isinstance(A, type), type(5), type("") is str)  # expect: 6 A <class 'type'> True <class 'int'> True
