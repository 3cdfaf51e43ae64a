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
