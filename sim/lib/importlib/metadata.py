"""What is known of packages that were installed: the machine has none, its modules are the library's and the program's own."""

__all__ = ['EntryPoints', 'PackageNotFoundError', 'distribution', 'distributions', 'entry_points', 'files', 'metadata',
           'packages_distributions', 'requires', 'version']


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        name, = self.args
        return name


class EntryPoints(tuple):
    names = groups = property(lambda self: set())

    def __getitem__(self, name):
        raise KeyError(name)

    def select(self, **params):
        return EntryPoints()


def distribution(distribution_name):
    if not distribution_name:
        raise ValueError('A distribution name is required.')
    raise PackageNotFoundError(distribution_name)


version = metadata = requires = files = distribution


def distributions(**kwargs):
    return iter(())


def entry_points(**params):
    return EntryPoints()


def packages_distributions():
    return {}
