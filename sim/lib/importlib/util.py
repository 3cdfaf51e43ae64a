"""What a program can ask about modules before it imports them."""

import sys
from _file_modules import (ModuleSpec, SourceFileLoader, find_spec as _find_in_files, module_of_spec as module_from_spec,
                           spec_of_file)


def find_spec(name, package=None):
    """Where a module would come from; None: nowhere."""
    name = resolve_name(name, package)
    if name in sys.modules:
        return getattr(sys.modules[name], '__spec__', None) or ModuleSpec(name, None, origin='built-in')
    parent = name.rpartition('.')[0]
    found = _find_in_files(name, __import__(parent, fromlist=['']) if parent else None)
    if found is None and _has_module(name):
        found = ModuleSpec(name, None, origin='built-in')
    return found


def spec_from_file_location(name, location, *, loader=None, submodule_search_locations=None):
    spec = spec_of_file(name, str(location), submodule_search_locations)
    if loader is not None:
        spec.loader = loader
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=False):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def resolve_name(name, package):
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    rest = name.lstrip('.')
    level = len(name) - len(rest)
    parts = package.rsplit('.', level - 1)
    if len(parts) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{rest}' if rest else parts[0]
