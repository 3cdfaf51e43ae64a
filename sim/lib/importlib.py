"""Imports by a name that the program computes."""

import sys
import _evaluation


def import_module(name, package=None):
    """The module itself, also of a dotted name."""
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = package + name
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    pass


def reload(module):
    """The module as it is: its text never changes here."""
    if sys.modules.get(module.__name__) is not module:
        raise ImportError(f'module {module.__name__} not in sys.modules', name=module.__name__)
    return module
