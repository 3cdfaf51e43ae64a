# What list.clear(), a deleted slice and an assigned one take out of a list ends from the last to the first.
class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('end', self.name, end=' ')


items = [Told(1), Told(2), Told(3)]
items.clear()
print('cleared')  # expect: end 3 end 2 end 1 cleared
items = [Told(1), Told(2), Told(3), Told(4), Told(5)]
del items[:2]
print('deleted')  # expect: end 2 end 1 deleted
items[:2] = []
print('assigned')  # expect: end 4 end 3 assigned
items[:] = [Told(6), Told(7), Told(8), Told(9)]
print('replaced')  # expect: end 5 replaced
del items[::2]
print('every other')  # expect: end 6 end 8 every other
kept = items[1]
items.clear()
print('but for one')  # expect: end 7 but for one
del kept
print()  # expect: end 9
try:
    print(list(int | str))
except TypeError as error:
    print(error)  # expect: 'types.UnionType' object is not iterable
