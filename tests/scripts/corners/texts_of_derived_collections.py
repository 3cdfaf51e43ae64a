# What repr() shows of derived collections: sets are asked for their items, lists and dicts show what they hold. Names in errors of format().
class Sorted(set):
    def __iter__(self):
        return iter(sorted(super().__iter__()))


class Backwards(frozenset):
    def __iter__(self):
        return iter(sorted(super().__iter__(), reverse=True))


class Hiding(list):
    def __iter__(self):
        return iter('xyz')


class Renaming(dict):
    def items(self):
        return [('renamed', 1)]


class Named:
    def __repr__(self):
        return 'Named'


print(Sorted('dbca'), [Sorted('ba')], f'{Sorted()}', Backwards([3, 1, 2]))  # expect: Sorted({'a', 'b', 'c', 'd'}) [Sorted({'a', 'b'})] Sorted() Backwards({3, 2, 1})
print(Hiding([1, Named()]), Renaming(a=Named()), [Hiding([Named()])])  # expect: [1, Named] {'a': Named} [[Named]]


class Metres(float):
    pass


class Name(str):
    pass


class Point(complex):
    pass


for value in Metres(1.5), Name('a'), Point(1j), 1.5:
    try:
        format(value, 'x')
    except ValueError as error:
        print(error)
# expect: Unknown format code 'x' for object of type 'Metres'
# expect: Unknown format code 'x' for object of type 'Name'
# expect: Unknown format code 'x' for object of type 'Point'
# expect: Unknown format code 'x' for object of type 'float'
