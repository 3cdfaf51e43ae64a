def failing():
    yield 1
    yield 2
    raise ValueError('in the middle')


# A list has what came before the failure, and grows while it is walked over.
values = [0]
for extend in (lambda: values.extend(failing()), lambda: values.__iadd__(failing())):
    try:
        extend()
    except ValueError as error:
        print(error, values)
        # expect: in the middle [0, 1, 2]
        # expect: in the middle [0, 1, 2, 1, 2]
growing = [1, 2]
growing.extend(x for x in growing if len(growing) < 6)
print(growing)  # expect: [1, 2, 1, 2, 1, 2]


# A mapping needs keys() and items, but no __iter__.
class Mapping:
    def keys(self): return iter('ab')
    def __getitem__(self, key): return key.upper()
class Failing:
    def keys(self): raise ValueError('keys')


table = {'z': 0}
print(table.__ior__(Mapping()) is table, table, {**Mapping()})  # expect: True {'z': 0, 'a': 'A', 'b': 'B'} {'a': 'A', 'b': 'B'}
for merge in (lambda: {**Failing()}, lambda: dict(**Failing()), lambda: table.__ior__(5)):
    try:
        merge()
    except (TypeError, ValueError) as error:
        print(error)
        # expect: keys
        # expect: keys
        # expect: 'int' object is not iterable
