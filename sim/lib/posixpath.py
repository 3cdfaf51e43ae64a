"""Paths (os.path): as text, and what is there in the file system."""

import _directories
from _files import _path as _text

curdir, pardir, extsep, sep, pathsep, altsep, devnull = '.', '..', '.', '/', ':', None, '/dev/null'
supports_unicode_filenames = False


def _of_bytes(function, *paths):
    """What the function says of paths that are bytes, as bytes."""
    if any([isinstance(path, str) for path in paths]):
        raise TypeError("Can't mix strings and bytes in path components")
    result = function(*[_text(path) for path in paths])
    return tuple([part.encode() for part in result]) if isinstance(result, tuple) else result.encode()


def join(a, *parts):
    if isinstance(a, bytes):
        return _of_bytes(join, a, *parts)
    path = _text(a)
    for part in parts:
        if isinstance(part, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        if not isinstance(part, str) and not hasattr(type(part), '__fspath__'):
            raise TypeError(f'join() argument must be str, bytes, or os.PathLike object, not {type(part).__name__!r}')
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


def realpath(filename, *, strict=False):
    """Without symbolic links; those that make them mention a name of _os_more."""
    if isinstance(filename, bytes):
        return _of_bytes(lambda path: realpath(path, strict=strict), filename)
    if _has_module('_os_more'):
        return _import('_os_more').without_links(_text(filename), strict)
    path = abspath(filename)
    if strict:
        _directories.stat(_text(filename))
    return path


def expanduser(path):
    if isinstance(path, bytes):
        return _of_bytes(expanduser, path)
    path = _text(path)
    return '/root' + path[1:].removeprefix('root') if path.split('/', 1)[0] in ('~', '~root') else path


def expandvars(path):
    return _import('_expansion').expanded(path)


# --- in the file system ---

def _status(path):
    try:
        return _directories.stat(path)
    except (OSError, ValueError):
        return None


def exists(path):  # in <frozen genericpath>
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


def getsize(filename):  # in <frozen genericpath>
    return _directories.stat(filename).st_size


def getmtime(filename):  # in <frozen genericpath>
    return _directories.stat(filename).st_mtime


getatime = getctime = getmtime


def __getattr__(name):
    """What few programs need is in another module."""
    if _has_module('_more_paths') and hasattr(_import('_more_paths'), name) and not name.startswith('_'):
        return getattr(_import('_more_paths'), name)
    raise AttributeError(f"module 'posixpath' has no attribute '{name}'")
