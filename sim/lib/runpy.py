"""Programs in files and modules, run without importing them."""

import _weft
import builtins
import importlib.util
import os
import sys
from types import ModuleType

__all__ = ['run_module', 'run_path']


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Runs a module, of a package its __main__: the names that it leaves."""
    spec = _found(mod_name)
    if spec.submodule_search_locations is not None:
        if mod_name.rpartition('.')[2] == '__main__':
            raise ImportError('Cannot use package as __main__ module')
        return run_module(f'{mod_name}.__main__', init_globals, run_name, alter_sys)
    return _run(spec, spec.loader.get_source(), init_globals, run_name or mod_name, alter_sys)


def _run_module_as_main(mod_name):  # shown
    """python -m: the module's text as the program."""
    try:
        spec = _found(mod_name)
        if spec.submodule_search_locations is not None:
            package, mod_name = mod_name, mod_name + '.__main__'
            try:
                spec = _found(mod_name)
            except ImportError as error:
                raise ImportError(f'{error}; {package!r} is a package and cannot be directly executed') from None
    except ImportError as error:
        sys.exit(f'{sys.executable}: {error}')
    names = sys.modules['__main__'].__dict__
    names.update(_facts(spec, '__main__', spec.origin))
    sys.argv[0] = spec.origin
    _run_code(compile(spec.loader.get_source(), spec.origin, 'exec'), names)


def _run_code(code, names):  # shown
    exec(code, names)


def _facts(spec, name, path):
    """What a module knows of itself."""
    return {'__name__': name, '__file__': path, '__cached__': None, '__doc__': None, '__spec__': spec,
            '__loader__': None if spec is None else spec.loader, '__package__': '' if spec is None else spec.parent}


def run_path(path_name, init_globals=None, run_name=None):
    """Runs a file, of a folder its __main__.py: the names that it leaves."""
    path = os.fspath(path_name)
    if not os.path.isdir(path):
        with open(path, encoding='utf-8') as file:
            text = file.read()
        return _run(None, text, init_globals, run_name or '<run_path>', True, path)
    sys.path.insert(0, path)
    try:
        return run_module('__main__', init_globals, run_name or '<run_path>', True)
    finally:
        sys.path.remove(path)


def _found(name):
    if name.startswith('.') or not name:
        raise ImportError('Relative module names not supported' if name else 'No module named ')
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, AttributeError, ValueError) as error:
        raise ImportError(f'Error while finding module specification for {name!r} ({type(error).__name__}: {error})') from error
    if spec is None or spec.loader is None and spec.submodule_search_locations is None:
        spec = _spec_in_library(name)
    if not spec:
        raise ImportError(f'No module named {name}')
    if spec.loader is None and spec.submodule_search_locations is None:
        raise ImportError(f'No code object available for {name}')
    return spec


def _spec_in_library(name):
    if name in builtins._BUILT_IN:
        raise ImportError(f'No code object available for {name}')
    try:
        module = __import__(name, fromlist=[''])
    except ModuleNotFoundError:
        return None
    file = getattr(module, '__file__', '')
    is_package = file.endswith('/__init__.py')
    return file and importlib.util.spec_from_loader(name, _LibraryLoader(module), origin=file, is_package=is_package)


class _LibraryLoader:
    """The text of a module that is in no file."""

    def __init__(self, module):
        self._module = module

    def get_source(self, fullname=None):
        return _weft.code_source(_weft.code_of(self._module))


def _run(spec, text, init_globals, run_name, alter_sys, path=None):
    """In a module of its own, which while it runs is the one with this name, if `alter_sys` says so."""
    module, path = ModuleType(run_name), spec.origin if path is None else path
    names = module.__dict__
    names.update(init_globals or {})
    names.update(_facts(spec, run_name, path))
    code = compile(text, path, 'exec')
    before, argument = sys.modules.get(run_name), sys.argv[0]
    if alter_sys:
        sys.modules[run_name], sys.argv[0] = module, path
    try:
        exec(code, names)
    finally:
        if alter_sys:
            sys.argv[0] = argument
            if before is None:
                del sys.modules[run_name]
            else:
                sys.modules[run_name] = before
    return names.copy()
