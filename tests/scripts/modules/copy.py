import copy
a = [[1], 2]
b, c = copy.copy(a), copy.deepcopy(a)  # expect error: TypeError: 'module' object is not callable
a[0].append(9)
print(b, c)
