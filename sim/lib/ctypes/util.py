"""Where C's libraries are."""


def find_library(name):
    """The file of a library that ctypes.CDLL knows; None for others."""
    return {'c': 'libc.so.6', 'm': 'libm.so.6', 'pthread': 'libpthread.so.0'}.get(name)
