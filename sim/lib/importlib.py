"""Imports by a name that the program computes."""

import sys
import _evaluation


def import_module(name, package=None):
    """The module itself, also of a dotted name."""
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        from importlib.util import resolve_name
        name = resolve_name(name, package)
    __import__(name)
    return sys.modules[name]


def _found(path):
    """What a dotted name stands for; modules on the way are imported."""
    name, *parts = path.split('.')
    place = import_module(name)
    for part in parts:
        name += '.' + part
        if not hasattr(place, part):
            import_module(name)
        place = getattr(place, part)
    return place


def invalidate_caches():
    pass


def reload(module):
    """Runs the file of a module again; the text of the others never changes here."""
    if not isinstance(module, type(sys)):
        raise TypeError('reload() argument must be a module')
    if sys.modules.get(module.__name__) is not module:
        raise ImportError(f'module {module.__name__} not in sys.modules', name=module.__name__)
    loader = getattr(module, '__loader__', None)
    if loader is not None:
        loader.exec_module(module)
    return module
