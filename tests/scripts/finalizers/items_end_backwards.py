# The items of a list or tuple that ends go from the last to the first; values of dicts and local names from the first on.
class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, end=' ')

some = [Item(1), Item(2), Item(3)]
del some
print()  # expect: 3 2 1
some = Item(1), Item(2)
some = None
print()  # expect: 2 1
some = [Item(1), [Item(2), (Item(3), Item(4))], Item(5)]
some.append(some[0])
some = None
print()  # expect: 5 4 3 2 1
some = [[Item(1), Item(2)], [Item(3), Item(4)]]
some = None
print()  # expect: 4 3 2 1
some = {'a': Item(1), 'b': [Item(2), Item(3)]}
some = None
print()  # expect: 1 3 2
[Item(i) for i in range(3)]
print()  # expect: 2 1 0


class Owner:
    def __init__(self):
        self.first = Item('first')
        self.others = [Item('second'), Item('third')]


def owned():
    a, b = Item('a'), Item('b')
    owner = Owner()

owned()
print()  # expect: a b first third second
deep = [Item('inner'), Item('last')]
for i in range(500):
    deep = [deep]
deep = None
print()  # expect: last inner
