"""Paths that match a pattern."""

import fnmatch
import os

__all__ = ['escape', 'glob', 'iglob']


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    path = os.fspath(pathname)
    if isinstance(path, bytes):
        root = None if root_dir is None else os.fspath(root_dir).decode()
        found = iglob(path.decode(), root_dir=root, recursive=recursive, include_hidden=include_hidden)
        return iter([each.encode() for each in found])
    found = _matches(path, '' if root_dir is None else os.fspath(root_dir), recursive, include_hidden)
    return filter(None, found)      # '' is where ** begins, and no path


def _matches(path, root, recursive, hidden):
    """From the front: the folders that the path's head matches, and in each of them what its last part does."""
    head, tail = os.path.split(path)
    if not has_magic(path):
        if path and _is_there(os.path.join(root, path), tail):
            yield path
        return
    for folder in _matches(head, root, recursive, hidden) if head != path and has_magic(head) else [head]:
        place = os.path.join(root, folder)
        if not has_magic(tail):
            names = [tail] if _is_there(os.path.join(place, tail), tail) else []
        elif not os.path.isdir(place or '.'):
            continue
        elif recursive and tail == '**':
            names = _below(place, hidden)
            yield os.path.join(folder, '')
        else:
            names = [name for name in os.listdir(place or '.') if fnmatch.fnmatchcase(name, tail)
                     and (hidden or tail[0] == '.' or name[0] != '.')]
        for name in names:
            yield os.path.join(folder, name)


def _is_there(path, last_part):
    """What ends in a slash has to be a folder."""
    return os.path.lexists(path) if last_part else os.path.isdir(path)


def _below(folder, hidden):
    for name in os.listdir(folder or '.'):
        if hidden or name[0] != '.':
            yield name
            path = os.path.join(folder, name)
            if os.path.isdir(path):
                for below in _below(path, hidden):
                    yield os.path.join(name, below)


def has_magic(s):
    return any([sign in s for sign in '*?['])


def escape(pathname):
    """The pattern that only this path matches."""
    return ''.join([f'[{sign}]' if sign in '*?[' else sign for sign in pathname])
