# Finders and loaders derived from importlib.abc, in sys.meta_path.
import importlib.abc
import importlib.machinery
import sys


class Made(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if name.partition('.')[0] == 'made' and not name.endswith('nothing'):
            print('find', name, path)
            return importlib.machinery.ModuleSpec(name, self, is_package=name == 'made')

    def exec_module(self, module):
        module.value = module.__name__.upper()


sys.meta_path.insert(0, Made())
import made                    # expect: find made None
print(made.value, made.__path__, made.__spec__.name)  # expect: MADE [] made
import made.part               # expect: find made.part []
print(made.part.value, made.part.__package__)         # expect: MADE.PART made
from made import value, other  # expect: find made.other []
print(value, other.value)      # expect: MADE MADE.OTHER
try:
    from made import nothing
except ImportError as error:
    print(error)               # expect: cannot import name 'nothing' from 'made' (unknown location)
print(isinstance(sys.meta_path[0], importlib.abc.Loader), importlib.machinery.SOURCE_SUFFIXES)  # expect: True ['.py']
