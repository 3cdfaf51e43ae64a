x = 1
del x
try:
    print(x)
except NameError as error:
    print(error)  # expect: name 'x' is not defined
items = [1, 2, 3, 4]
del items[0], items[-1]
print(items)  # expect: [2, 3]
