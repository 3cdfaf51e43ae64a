a = [1]
b = a
print(id(a) == id(b), id(a) == id([1]), hash("a") == hash("a"), hash(5), hash(5.0), hash((1, 2)) == hash((1, 2)))  # expect: True False True 5 5 True
print(hash("abc"), hash("한글"), hash(""), hash(1.5), hash(None) == hash(None))  # expect: -4594863902769663758 3011526259676503552 0 1152921504606846977 True
