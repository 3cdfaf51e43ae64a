"""The rarer part of os.path. It comes with the first of its names that a program mentions."""

import _directories
from _files import _path as _text
from posixpath import _of_bytes, abspath


def relpath(path, start='.'):
    if not path:
        raise ValueError('no path specified')
    if isinstance(path, bytes):
        return _of_bytes(relpath, path, *[start] * (start != '.'))
    here = [part for part in abspath(start).split('/') if part]
    there = [part for part in abspath(path).split('/') if part]
    common = 0
    while common < min(len(here), len(there)) and here[common] == there[common]:
        common += 1
    return '/'.join(['..'] * (len(here) - common) + there[common:]) or '.'


def commonprefix(paths):
    if not paths:
        return ''
    low, high = min(paths), max(paths)
    for i, character in enumerate(low):
        if character != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = list(paths)
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    if isinstance(paths[0], bytes):
        return _of_bytes(lambda *names: commonpath(names), *paths)
    if any([isinstance(path, bytes) for path in paths]):
        raise TypeError("Can't mix strings and bytes in path components")
    paths = [_text(path) for path in paths]
    if len({path.startswith('/') for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split('/') if part and part != '.'] for path in paths]
    common = commonprefix(parts)
    return ('/' if paths[0].startswith('/') else '') + '/'.join(common)


def ismount(path):
    """Is another file system's root there? A machine has one only."""
    return abspath(_text(path)) == '/'


def samefile(f1, f2):
    return samestat(_directories.stat(f1), _directories.stat(f2))


def samestat(s1, s2):
    return (s1.st_ino, s1.st_dev) == (s2.st_ino, s2.st_dev)
