import types
Cell = types.CellType
print(Cell(1) < Cell(2), Cell(1) == Cell(1), Cell(2) != Cell(2), Cell() < Cell(0), Cell() == Cell(), Cell([2]) > Cell([1]), Cell(1) == 1)
# expect: True True False True True True False
try:
    Cell(1) < Cell('a')
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'int' and 'str'
try:
    a, b = range(10 ** 10)
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)
a, *b = range(300)
print(a, len(b), f'{1 + 2j:#}', f'{1.5j:#}', f'{1e5 + 2j:#}')
# expect: 0 299 (1.+2.j) 1.5j (100000.+2.j)


def starred(*a: *(int,), **k: str): pass


print(starred.__annotations__)  # expect: {'a': <class 'int'>, 'k': <class 'str'>}
