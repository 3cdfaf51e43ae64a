# object.__getattribute__ does not ask the class's __getattr__.
class Kept:
    def __getattr__(self, name):
        if name == 'made':
            return 'made up'
        return object.__getattribute__(self, name)


kept = Kept()
kept.own = 1
print(kept.own, kept.made, object.__getattribute__(kept, 'own'))  # expect: 1 made up 1
for get in (lambda: kept.other, lambda: object.__getattribute__(kept, 'made')):
    try:
        get()
    except AttributeError as error:
        print(error)
# expect: 'Kept' object has no attribute 'other'
# expect: 'Kept' object has no attribute 'made'


class Both(Kept):
    def __getattribute__(self, name):
        print('asked', name)
        return super().__getattribute__(name)


print(Both().made)  # expect: asked made
# expect: made up


class Bare:
    @property
    def failing(self):
        raise AttributeError('inside')

    def __getattr__(self, name):
        return 'instead of ' + name


print(Bare().failing)  # expect: instead of failing
try:
    object.__getattribute__(Bare(), 'failing')
except AttributeError as error:
    print(error)  # expect: inside


def takes(*args: *tuple[int, ...]):
    pass


print(takes.__annotations__, [*list[int]])  # expect: {'args': *tuple[int, ...]} [*list[int]]
