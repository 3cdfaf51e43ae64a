len = lambda x: 42
print(len([]))  # expect: 42
del len
print(len([]))  # expect: 0
