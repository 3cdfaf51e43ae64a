"""Lines of files by their number. The files are read once."""

import os
import sys

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}      # file name -> (size, time of the last change, lines, path)


def getline(filename, lineno, module_globals=None):
    """A line with its end; '' when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    if filename not in cache:
        updatecache(filename, module_globals)
    return cache[filename][2] if filename in cache else []


def updatecache(filename, module_globals=None):
    """Reads the file again; its lines, [] when it can't be read."""
    cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    folders = [''] if os.path.isabs(filename) else ['', *sys.path]
    for folder in folders:
        path = os.path.join(folder, filename)
        try:
            with open(path, encoding='utf-8') as file:
                lines = file.readlines()
            size, changed = os.stat(path).st_size, os.stat(path).st_mtime
        except (OSError, UnicodeDecodeError):
            continue
        if lines and not lines[-1].endswith('\n'):
            lines[-1] += '\n'
        cache[filename] = size, changed, lines, path
        return lines
    return []


def clearcache():
    cache.clear()


def checkcache(filename=None):
    """Forgets files that have changed."""
    for name in [filename] if filename is not None else list(cache):
        if name in cache:
            size, changed, _, path = cache[name]
            if not os.path.exists(path) or (size, changed) != (os.stat(path).st_size, os.stat(path).st_mtime):
                del cache[name]


def lazycache(filename, module_globals):
    return False
