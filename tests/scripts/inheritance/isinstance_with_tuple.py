print(isinstance(1, (str, int)), isinstance("a", (list, tuple)), isinstance(True, int), issubclass(bool, int), isinstance(int, type))
# expect: True False True True True
