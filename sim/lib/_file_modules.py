"""Modules that lie in files: what a program has written there is found along sys.path."""

import os
import sys
from _evaluation import decoded
from types import ModuleType


class ModuleSpec:
    """Where a module comes from."""

    def __init__(self, name, loader, *, origin=None, is_package=False):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.submodule_search_locations = [] if is_package else None
        self._initializing = False
        self.has_location = False

    @property
    def parent(self):
        return self.name if self.submodule_search_locations is not None else self.name.rpartition('.')[0]

    def __repr__(self):
        origin = '' if self.origin is None else f', origin={self.origin!r}'
        return f'ModuleSpec(name={self.name!r}, loader={self.loader!r}{origin})'


class SourceFileLoader:
    """Runs the text of a file as a module."""

    def __init__(self, fullname, path):
        self.name, self.path = fullname, path

    def create_module(self, spec):
        return None

    def get_data(self, path):
        with open(path, 'rb') as file:
            return file.read()

    def get_source(self, fullname=None):
        return decoded(self.get_data(self.path), self.path)

    def exec_module(self, module):
        data = self.get_data(self.path)
        source = decoded(data, self.path)
        try:
            code = compile(data, self.path, 'exec')
        except SyntaxError as error:
            error.text = source.split('\n')[error.lineno - 1] + '\n'     # all of the line, whoever found the mistake
            raise
        exec(code, module.__dict__)


def find_spec(name, parent=None):
    """The spec of a module in a file, of a package in a folder; None: there is no such file."""
    folders = sys.path if parent is None else getattr(parent, '__path__', ())
    portions = []
    for folder in folders:
        base = os.path.join(os.path.abspath(folder), name.rpartition('.')[2])
        for file, is_package in ((base + '/__init__.py', True), (base + '.py', False)):
            if os.path.isfile(file):
                return spec_of_file(name, file, [base] if is_package else None)
        if os.path.isdir(base):
            portions.append(base)
    return spec_of_file(name, None, portions) if portions else None


def spec_of_file(name, file, folders):
    spec = ModuleSpec(name, None if file is None else SourceFileLoader(name, file), origin=file)
    spec.submodule_search_locations = folders
    spec.has_location = file is not None
    return spec


def module_of_spec(spec):
    """The module, still empty."""
    module = ModuleType(spec.name)
    module.__spec__, module.__loader__, module.__package__ = spec, spec.loader, spec.parent
    if spec.has_location or spec.loader is None:        # a namespace package has None
        module.__file__, module.__cached__ = spec.origin, None
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    return module


def _found_by_program(name, parent):
    """What the finders say that the program has put into sys.meta_path."""
    for finder in getattr(sys, 'meta_path', ()):
        find = getattr(finder, 'find_spec', None)
        spec = None if find is None else find(name, None if parent is None else getattr(parent, '__path__', []), None)
        if spec is not None:
            return spec


def load(name, parent):
    """Imports a module from its file; None: there is no such file."""
    spec = _found_by_program(name, parent) or find_spec(name, parent)
    if spec is None:
        return None
    made = spec.loader.create_module(spec) if hasattr(spec.loader, 'create_module') else None
    module = sys.modules[name] = module_of_spec(spec) if made is None else made
    spec._initializing = True
    try:
        if spec.loader is not None:
            spec.loader.exec_module(module)
    except:
        del sys.modules[name]
        raise
    finally:
        spec._initializing = False
    return sys.modules[name]


def load_parts(package, names):
    """from package import names: those that are no attributes may be modules."""
    if names == ('*',):
        names = getattr(package, '__all__', ())
    for name in names:
        path = f'{package.__name__}.{name}'
        if not name or hasattr(package, name):
            continue
        try:
            _load_path(path)
        except ModuleNotFoundError as error:
            if error.name != path:
                raise


def import_relative(globals, dotted, names):
    """from ..name import names, in the module with these globals (PEP 328)."""
    name = dotted.lstrip('.')
    level = len(dotted) - len(name)
    package = globals.get('__package__')
    if package is None:
        if '__name__' not in globals:
            raise KeyError("'__name__' not in globals")
        package = globals['__name__']
        if '__path__' not in globals:
            package = package.rpartition('.')[0]
    if not package:
        raise ImportError('attempted relative import with no known parent package')
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return _import(f'{parts[0]}.{name}' if name else parts[0], names)
