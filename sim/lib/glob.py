"""Paths that match a pattern."""

import fnmatch
import os


def glob(pathname, *, root_dir=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, recursive=recursive))


def iglob(pathname, *, root_dir=None, recursive=False, include_hidden=False):
    pathname = os.fspath(pathname)
    head, tail = os.path.split(pathname)
    if not _has_magic(pathname):
        if os.path.lexists(pathname):
            yield pathname
        return
    heads = iglob(head, recursive=recursive) if _has_magic(head) else [head]
    for directory in heads:
        yield from _in_directory(directory, tail, recursive)


def _in_directory(directory, pattern, recursive):
    if not os.path.isdir(directory or '.'):
        return
    if recursive and pattern == '**':
        yield os.path.join(directory, '')
        for top, directories, files in os.walk(directory or '.'):
            for name in directories + files:
                yield os.path.join(top, name) if directory else os.path.join(top, name)[2:]
        return
    for name in os.listdir(directory or '.'):
        if fnmatch.fnmatchcase(name, pattern) and (pattern.startswith('.') or not name.startswith('.')):
            yield os.path.join(directory, name)


def _has_magic(text):
    return any([c in text for c in '*?['])


has_magic = _has_magic


def escape(pathname):
    return ''.join([f'[{c}]' if c in '*?[' else c for c in pathname])
