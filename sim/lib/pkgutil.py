"""Which modules there are in packages and folders."""

import importlib
import importlib.util
import os
import sys
from collections import namedtuple

__all__ = ['ModuleInfo', 'iter_modules', 'walk_packages', 'get_data', 'resolve_name', 'extend_path', 'get_loader', 'find_loader']

ModuleInfo = namedtuple('ModuleInfo', 'module_finder name ispkg', module=__name__)


class FileFinder:
    """The modules of one folder."""

    __module__ = 'importlib._bootstrap_external'

    def __init__(self, path):
        self.path = path

    def find_spec(self, fullname, target=None):
        return importlib.util.find_spec(fullname)

    def __repr__(self):
        return f'FileFinder({self.path!r})'

    def _modules(self):
        for entry in sorted(os.listdir(self.path)) if os.path.isdir(self.path) else ():
            name, extension = os.path.splitext(entry)
            is_package = not extension and os.path.isfile(os.path.join(self.path, entry, '__init__.py'))
            if (is_package or extension == '.py') and name.isidentifier() and name != '__init__':
                yield name, is_package


def iter_modules(path=None, prefix=''):
    """The modules of these folders, or of sys.path; of those with one name the first."""
    if isinstance(path, str):
        raise ValueError('path must be None or list of paths to look for modules in')
    seen = set()
    for folder in sys.path if path is None else path:
        finder = FileFinder(folder or os.getcwd())
        for name, is_package in finder._modules():
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, prefix + name, is_package)


def walk_packages(path=None, prefix='', onerror=None):
    """Also the modules of packages, which are imported for that."""
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            package = importlib.import_module(info.name)
        except Exception as error:
            if onerror is None and not isinstance(error, ImportError):
                raise
            if onerror is not None:
                onerror(info.name)
        else:
            yield from walk_packages(package.__path__, info.name + '.', onerror)


def get_data(package, resource):
    """The bytes of a file that lies in a package."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None or spec.loader is None:
        return None
    with open(os.path.join(os.path.dirname(spec.origin), *resource.split('/')), 'rb') as file:
        return file.read()


def resolve_name(name):
    """What 'package.module:object.attribute' names, or 'package.module.object'."""
    module, colon, path = name.partition(':')
    parts = path.split('.') if path else []
    if not all([part.isidentifier() for part in module.split('.') + parts]):
        raise ValueError(f'invalid format: {name!r}')
    if colon:
        found = importlib.import_module(module)
    else:
        first, *parts = module.split('.')
        found = importlib.import_module(first)
        while parts:
            try:
                found = importlib.import_module(f'{found.__name__}.{parts[0]}')
            except ImportError:
                break
            del parts[0]
    for part in parts:
        found = getattr(found, part)
    return found


def extend_path(path, name):
    """The folders of a package that lies in several places of sys.path."""
    places = [os.path.join(folder, *name.split('.')) for folder in sys.path]
    return path + [place for place in places if place not in path and os.path.isfile(os.path.join(place, '__init__.py'))]


def find_loader(fullname):
    spec = importlib.util.find_spec(fullname)
    return None if spec is None else spec.loader


def get_loader(module_or_name):
    if isinstance(module_or_name, str):
        return find_loader(module_or_name)
    return getattr(module_or_name, '__loader__', None)
