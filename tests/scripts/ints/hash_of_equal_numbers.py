print(hash(1) == hash(1.0) == hash(True), hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(10 ** 30))  # expect: True 0 1 -2 465258685558744706
print({1: "int", 1.0: "float", True: "bool"})  # expect: {1: 'bool'}
