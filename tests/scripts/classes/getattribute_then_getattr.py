# What __getattribute__ does not find, __getattr__ is asked for
class Both:
    here = 1

    def __getattribute__(self, name):
        if name == 'secret':
            raise AttributeError('no secrets')
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return f'made up {name}'


both = Both()
both.own = 2
print(both.here, both.own, both.other, both.secret, getattr(both, 'x', 'default'), hasattr(both, 'y'))  # expect: 1 2 made up other made up secret made up x True


class Strict(Both):
    def __getattr__(self, name):
        raise AttributeError(f'nothing called {name}')


try:
    Strict().nothing
except AttributeError as error:
    print(error)  # expect: nothing called nothing
