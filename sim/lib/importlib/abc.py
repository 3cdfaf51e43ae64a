"""What finders and loaders of modules are derived from."""

from abc import ABCMeta
from _file_modules import SourceFileLoader


class Loader(metaclass=ABCMeta):
    """Makes a module, by create_module() or as usual, and fills it, by exec_module()."""

    def create_module(self, spec):
        return None


Loader.register(SourceFileLoader)


class MetaPathFinder(metaclass=ABCMeta):
    """In sys.meta_path: find_spec(name, path, target) says where a module comes from."""

    def invalidate_caches(self):
        pass


class PathEntryFinder(metaclass=ABCMeta):
    def invalidate_caches(self):
        pass
