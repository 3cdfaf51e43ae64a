print(True + True, True * 5, isinstance(True, int), int(True), str(True), True == 1, hash(True))  # expect: 2 5 True 1 True True 1
print(sum([True, False, True]), [10, 20][True])  # expect: 2 20
