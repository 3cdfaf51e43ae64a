"""What kind of machine this is."""

import sys


def system():
    return 'Linux'


def node():
    return 'weft'


def release():
    return '6.1.0'


def version():
    return '#1 SMP'


def machine():
    return 'x86_64'


def processor():
    return ''


def architecture(executable=None, bits='', linkage=''):
    return ('64bit', 'ELF')


def platform(aliased=0, terse=0):
    return 'Linux-6.1.0-x86_64-with-glibc2.36'


def python_version():
    return '.'.join([str(part) for part in sys.version_info[:3]])


def python_version_tuple():
    return tuple(python_version().split('.'))


def python_implementation():
    return 'CPython'


def python_compiler():
    return 'Weft'


def python_build():
    return ('main', '')


class uname_result(tuple):
    """(system, node, release, version, machine, processor)"""

    _names = ('system', 'node', 'release', 'version', 'machine', 'processor')

    def __getattr__(self, name):
        if name in uname_result._names:
            return self[uname_result._names.index(name)]
        raise AttributeError(f"'uname_result' object has no attribute '{name}'")

    def __repr__(self):
        return f'uname_result({", ".join([f"{name}={value!r}" for name, value in zip(self._names[:5], self)])})'


def uname():
    return uname_result((system(), node(), release(), version(), machine(), processor()))


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return ('glibc', '2.36')
