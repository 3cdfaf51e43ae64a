# An AttributeError that leaves __getattr__, a property or __getattribute__ has the name and the object, unless it has some.
class Config:
    colour = 1

    def __getattr__(self, name):
        raise AttributeError(f'no setting {name}')

    @property
    def broken(self):
        raise AttributeError('inside')


class Strict:
    size = 2

    def __getattribute__(self, name):
        if name == 'siza':
            raise AttributeError('strict')
        return object.__getattribute__(self, name)


class Own:
    def __getattr__(self, name):
        raise AttributeError('own', name='given', obj=5)


for ask in (lambda: Config().color, lambda: Config().broken, lambda: Strict().siza, lambda: Own().x, lambda: Config().paint(1)):
    try:
        ask()
    except AttributeError as error:
        print(error, error.name, type(error.obj).__name__)
        # expect: no setting color color Config
        # expect: no setting broken broken Config
        # expect: strict siza Strict
        # expect: own given int
        # expect: no setting paint paint Config
Config().color
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "attribute_errors_of_the_program.py", line 37, in <module>
# expect stderr:     Config().color
# expect stderr:   File "attribute_errors_of_the_program.py", line 6, in __getattr__
# expect stderr:     raise AttributeError(f'no setting {name}')
# expect stderr: AttributeError: no setting color. Did you mean: 'colour'?
# expect exit: 1
