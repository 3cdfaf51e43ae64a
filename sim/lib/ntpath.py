"""Paths as Windows writes them, as texts: two kinds of slashes, drives, capitals that do not count. No file is asked for."""

import os
from genericpath import commonprefix

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'commonpath',
           'normpath', 'abspath', 'relpath', 'realpath', 'expandvars', 'expanduser', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath',
           'altsep', 'extsep', 'devnull', 'supports_unicode_filenames']
curdir, pardir, extsep, sep, pathsep, altsep, defpath, devnull = '.', '..', '.', '\\', ';', '/', '.;C:\\bin', 'nul'
supports_unicode_filenames = True
expandvars, expanduser = os.path.expandvars, os.path.expanduser


def _marks(path):
    """(slashes, the colon behind a drive) as text or bytes, as the path is."""
    return (b'\\/', b':') if isinstance(path, bytes) else ('\\/', ':')


def _plain(path):
    """With one kind of slash."""
    return path.replace(b'/', b'\\') if isinstance(path, bytes) else path.replace('/', '\\')


def normcase(s):
    return _plain(os.fspath(s)).lower()


def splitdrive(p):
    """(drive letter with its colon, or \\\\host\\share; the rest)"""
    p = os.fspath(p)
    plain, (slashes, colon) = _plain(p), _marks(p)
    slash = slashes[:1]
    if plain[:2] == slash * 2 and plain[2:3] != slash:
        host = plain.find(slash, 2)
        share = plain.find(slash, host + 1) if host >= 0 else -1
        if host < 0 or share == host + 1:
            return p[:0], p
        cut = len(p) if share < 0 else share
    else:
        cut = 2 if plain[1:2] == colon else 0
    return p[:cut], p[cut:]


def _begins_with_slash(path):
    return _plain(path[:1]) == _marks(path)[0][:1]


def isabs(s):
    return _begins_with_slash(splitdrive(s)[1])


def _ends_in_slash(path):
    return _plain(path)[-1:] == _marks(path)[0][:1]


def join(path, *paths):
    path = os.fspath(path)
    drive, result = splitdrive(path)
    for each in map(os.fspath, paths):
        own, rest = splitdrive(each)
        if _begins_with_slash(rest):
            drive, result = own or drive, rest
            continue
        if own and own.lower() != drive.lower():
            drive, result = own, rest
            continue
        drive = own or drive
        result += (_marks(path)[0][:1] if result and not _ends_in_slash(result) else path[:0]) + rest
    needs_slash = drive and result and drive[-1:] != _marks(path)[1] and not _begins_with_slash(result)
    return drive + (_marks(path)[0][:1] if needs_slash else path[:0]) + result


def split(p):
    """(all before the last slash, what follows it)"""
    drive, rest = splitdrive(p)
    slashes = _marks(rest)[0]
    cut = max(rest.rfind(slashes[:1]), rest.rfind(slashes[1:])) + 1
    head = rest[:cut].rstrip(slashes) or rest[:cut]
    return drive + head, rest[cut:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = os.fspath(p)
    name = basename(p)
    extension = os.path.splitext(name)[1]
    return p[:len(p) - len(extension)], extension


def normpath(path):
    drive, rest = splitdrive(_plain(os.fspath(path)))
    slash = _marks(rest)[0][:1]
    dot = b'.' if isinstance(rest, bytes) else '.'
    root = slash if rest[:1] == slash else rest[:0]
    parts = []
    for part in rest.split(slash):
        if part == dot * 2 and parts and parts[-1] != dot * 2:
            parts.pop()
        elif part not in (rest[:0], dot) and not (part == dot * 2 and root and not parts):
            parts.append(part)
    return drive + root + slash.join(parts) or dot


def abspath(path):
    """As seen from the folder where this process is."""
    path = os.fspath(path)
    here = os.getcwdb() if isinstance(path, bytes) else os.getcwd()
    return normpath(path if isabs(path) else join(here, path))


def realpath(path, *, strict=False):
    return abspath(path)


def relpath(path, start=None):
    path = os.fspath(path)
    if not path:
        raise ValueError('no path specified')
    start_drive, here = splitdrive(abspath(curdir if start is None else start))
    drive, there = splitdrive(abspath(path))
    if normcase(start_drive) != normcase(drive):
        raise ValueError(f'path is on mount {drive!r}, start on mount {start_drive!r}')
    here, there = [[part for part in rest.split(sep) if part] for rest in (here, there)]
    common = len(commonprefix([[normcase(part) for part in parts] for parts in (here, there)]))
    return sep.join([pardir] * (len(here) - common) + there[common:]) or curdir


def commonpath(paths):
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    pairs = [splitdrive(_plain(os.fspath(path))) for path in paths]
    if len({rest[:1] == sep for _, rest in pairs}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    if len({drive.lower() for drive, _ in pairs}) > 1:
        raise ValueError("Paths don't have the same drive")
    drive, rest = pairs[0]
    parts = [[part for part in rest.split(sep) if part not in ('', curdir)] for _, rest in pairs]
    common = len(commonprefix([[part.lower() for part in each] for each in parts]))
    return drive + (sep if rest[:1] == sep else '') + sep.join(parts[0][:common])
