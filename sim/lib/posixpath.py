"""Paths (os.path): as text, and what is there in the file system."""

import _directories
from _files import _path as _text

curdir, pardir, extsep, sep, pathsep, altsep, devnull = '.', '..', '.', '/', ':', None, '/dev/null'


def _of_bytes(function, *paths):
    """What the function says of paths that are bytes, as bytes."""
    if any([isinstance(path, str) for path in paths]):
        raise TypeError("Can't mix strings and bytes in path components")
    result = function(*[_text(path) for path in paths])
    return tuple([part.encode() for part in result]) if isinstance(result, tuple) else result.encode()


def join(path, *parts):
    if isinstance(path, bytes):
        return _of_bytes(join, path, *parts)
    path = _text(path)
    for part in parts:
        if isinstance(part, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        part = _text(part)
        if part.startswith('/'):
            path = part
        elif not path or path.endswith('/'):
            path += part
        else:
            path += '/' + part
    return path


def split(path):
    """(all before the last slash, what follows it)"""
    if isinstance(path, bytes):
        return _of_bytes(split, path)
    path = _text(path)
    cut = path.rfind('/') + 1
    head, tail = path[:cut], path[cut:]
    if head.strip('/'):
        head = head.rstrip('/')
    return head, tail


def basename(path):
    return split(path)[1]


def dirname(path):
    return split(path)[0]


def splitext(path):
    """(path without its extension, extension with the dot); leading dots are part of the name"""
    if isinstance(path, bytes):
        return _of_bytes(splitext, path)
    path = _text(path)
    start = path.rfind('/') + 1
    dot = path.rfind('.')
    if dot <= start or not path[start:dot].strip('.'):
        return path, ''
    return path[:dot], path[dot:]


def splitdrive(p):
    return (b'' if isinstance(p, bytes) else ''), p


def isabs(s):
    return _text(s).startswith('/')


def normcase(s):
    _text(s)
    return s


def normpath(path):
    if isinstance(path, bytes):
        return _of_bytes(normpath, path)
    path = _text(path)
    if not path:
        return '.'
    root = '//' if path.startswith('//') and not path.startswith('///') else '/' if path.startswith('/') else ''
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or not (parts or root) or (parts and parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + '/'.join(parts) or '.'


def abspath(path):
    if isinstance(path, bytes):
        return _of_bytes(abspath, path)
    return normpath(join(_directories.getcwd(), _text(path)))


realpath = abspath


def expanduser(path):
    if isinstance(path, bytes):
        return _of_bytes(expanduser, path)
    path = _text(path)
    return '/root' + path[1:] if path == '~' or path.startswith('~/') else path


def expandvars(path):
    return _import('_expansion').expanded(path)


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
    paths = [_text(path) for path in paths]
    if len({path.startswith('/') for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in path.split('/') if part and part != '.'] for path in paths]
    common = commonprefix(parts)
    return ('/' if paths[0].startswith('/') else '') + '/'.join(common)


# --- in the file system ---

def _status(path):
    try:
        return _directories.stat(path)
    except (OSError, ValueError):
        return None


def exists(path):
    return _status(path) is not None


def lexists(path):
    """Also a symbolic link to nothing."""
    try:
        _directories.lstat(path)
    except OSError:
        return False
    return True


def isfile(path):
    status = _status(path)
    return status is not None and status.st_mode & 0o170000 == 0o100000


def isdir(path):
    status = _status(path)
    return status is not None and status.st_mode & 0o170000 == 0o040000


def islink(path):
    return lexists(path) and _directories.lstat(path).st_mode & 0o170000 == 0o120000


def getsize(filename):
    return _directories.stat(filename).st_size


def getmtime(filename):
    return _directories.stat(filename).st_mtime


getatime = getctime = getmtime


def samefile(f1, f2):
    return samestat(_directories.stat(f1), _directories.stat(f2))


def samestat(s1, s2):
    return (s1.st_ino, s1.st_dev) == (s2.st_ino, s2.st_dev)
