"""Where Python's parts are installed. Nothing is here but the library; the paths are those of an ordinary installation."""

import os
import sys

__all__ = ['get_config_h_filename', 'get_config_var', 'get_config_vars', 'get_makefile_filename', 'get_path', 'get_path_names',
           'get_paths', 'get_platform', 'get_python_version', 'get_scheme_names', 'parse_config_h']

_VERSION = '.'.join(map(str, sys.version_info[:2]))
_PATHS = {'stdlib': '{base}/lib/python{version}', 'platstdlib': '{base}/lib/python{version}',
          'purelib': '{base}/lib/python{version}/site-packages', 'platlib': '{base}/lib/python{version}/site-packages',
          'include': '{base}/include/python{version}', 'platinclude': '{base}/include/python{version}', 'scripts': '{base}/bin', 'data': '{base}'}
_SCHEMES = {'posix_prefix': _PATHS, 'posix_home': _PATHS, 'posix_user': _PATHS}


def get_python_version():
    return _VERSION


def get_platform():
    return 'linux-x86_64'


def get_scheme_names():
    return tuple(sorted(_SCHEMES))


def get_default_scheme():
    return 'posix_prefix'


def get_preferred_scheme(key):
    return {'prefix': 'posix_prefix', 'home': 'posix_home', 'user': 'posix_user'}[key]


def get_path_names():
    return tuple(_PATHS)


def get_paths(scheme='posix_prefix', vars=None, expand=True):
    names = {'base': sys.prefix, 'version': _VERSION, **(vars or {})}
    return {name: path.format(**names) if expand else path for name, path in _SCHEMES[scheme].items()}


def get_path(name, scheme='posix_prefix', vars=None, expand=True):
    return get_paths(scheme, vars, expand)[name]


def get_config_vars(*names):
    """All that is known of how Python was built, or the values of some names."""
    values = {'prefix': sys.prefix, 'exec_prefix': sys.exec_prefix, 'base': sys.prefix, 'platbase': sys.prefix, 'py_version': sys.version.split()[0],
              'py_version_short': _VERSION, 'py_version_nodot': _VERSION.replace('.', ''), 'EXT_SUFFIX': '.cpython-311-x86_64-linux-gnu.so',
              'SOABI': 'cpython-311-x86_64-linux-gnu', 'Py_DEBUG': 0, 'Py_ENABLE_SHARED': 0, 'HAVE_FORK': 1, 'SIZEOF_VOID_P': 8}
    return [values.get(name) for name in names] if names else values


def get_config_var(name):
    return get_config_vars(name)[0]


def is_python_build(check_home=None):
    return False


def get_makefile_filename():
    return os.path.join(get_path('stdlib'), f'config-{_VERSION}-x86_64-linux-gnu', 'Makefile')


def get_config_h_filename():
    return os.path.join(get_path('include'), 'pyconfig.h')
