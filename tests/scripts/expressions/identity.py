a = [1]
b = a
print(a is b, a is not [1], [1] == [1], [1] is [1])  # expect: True True True False
print(None is None, None == False)  # expect: True False
