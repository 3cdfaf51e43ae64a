# `yield from` an object with nothing but __getitem__, and iterators of built-in classes over such objects.
class Squares:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError(i)
        return i * i


class Broken:
    def __getitem__(self, i):
        raise KeyError(i)


def inner(items):
    result = yield from items
    return result


def outer(items):
    print('result', (yield from inner(items)))


for items in Squares(), iter(Squares()), enumerate(Squares()), zip('ab', Squares()), filter(None, Squares()):
    print(list(outer(items)))
# expect: result None
# expect: [0, 1, 4]
# expect: result None
# expect: [0, 1, 4]
# expect: result None
# expect: [(0, 0), (1, 1), (2, 4)]
# expect: result None
# expect: [('a', 0), ('b', 1)]
# expect: result None
# expect: [1, 4]
try:
    list(outer(Broken()))
except KeyError as error:
    print('KeyError', error)  # expect: KeyError 0
waiting = outer(Squares())
print(next(waiting))  # expect: 0
try:
    waiting.throw(ValueError('thrown'))
except ValueError as error:
    print(error)  # expect: thrown
