"""What kind of machine this is."""

import sys
from collections import namedtuple


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
    return 'GCC 12.2.0'


def python_branch():
    return ''


def python_revision():
    return ''


def python_build():
    return ('main', '')


class uname_result(namedtuple('uname_result', 'system node release version machine processor')):
    """What uname(1) says; the processor is not shown."""

    def __repr__(self):
        return f'uname_result({", ".join([f"{name}={value!r}" for name, value in zip(self._fields[:5], self)])})'


def uname():
    return uname_result(system(), node(), release(), version(), machine(), processor())


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return ('glibc', '2.36')
