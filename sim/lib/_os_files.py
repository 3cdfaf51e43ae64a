"""Part of `os`: kinds of files, links, who may use a file, and names of files."""

import os
import posix
import _ipc
from _directories import _at, _masked, _named, _path, _texts


def mkfifo(path, mode=0o666, *, dir_fd=None):
    """A pipe with a name: open() waits until somebody opens the other end, too."""
    posix._mkdir(_at(dir_fd, _path(path)), 0o010000 | _masked(mode & 0o7777))


def mknod(path, mode=0o600, device=0, *, dir_fd=None):
    """A named pipe, or an empty file."""
    kind = mode & 0o170000
    if kind == 0o010000:
        return mkfifo(path, mode, dir_fd=dir_fd)
    if kind not in (0, 0o100000):
        raise PermissionError(1, posix.strerror(1), _path(path))
    posix.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode, dir_fd=dir_fd))


def _linked(what, path, symbolic):
    what, path = _path(what), _path(path)
    try:
        return _ipc.link(what, path, symbolic)
    except OSError as error:
        number, text = error.errno, error.strerror
    raise OSError(number, text, what, None, path)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """A second name of the same file."""
    _linked(_at(src_dir_fd, src), _at(dst_dir_fd, dst), 0)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    """A file that stands for a path."""
    _linked(src, _at(dir_fd, dst), 1)


def readlink(path, *, dir_fd=None):
    path = _at(dir_fd, _path(path))
    return _texts(lambda buffer: _named(path, posix._readlink, buffer))


def fchmod(fd, mode):
    _ipc.fchmod(fd, mode & 0o7777)


def _change(path, call, value):
    if isinstance(path, int):
        return call(path, value)
    fd = os.open(path, os.O_NONBLOCK)
    try:
        call(fd, value)
    finally:
        os.close(fd)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _change(_at(dir_fd, path), _ipc.fchmod, mode & 0o7777)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Sets when a file was changed last; no other time is kept."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is None and times is None:
        import time
        ns = (0, time.time_ns())
    elif ns is None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        ns = (0, int(times[1] * 1_000_000_000))
    _change(_at(dir_fd, path), _ipc.futime, ns[1])


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    os.stat(path, dir_fd=dir_fd)

lchown = chown


def fchdir(fd):
    os.chdir(os.readlink(f'/proc/self/fd/{fd}'))


def renames(old, new):
    """As rename(), with the folders that it needs; those that become empty go."""
    head, _ = os.path.split(new)
    if head:
        os.makedirs(head, exist_ok=True)
    os.rename(old, new)
    head, _ = os.path.split(old)
    if head:
        try:
            os.removedirs(head)
        except OSError:
            pass


def without_links(path, strict=False):
    """os.path.realpath(): part by part, for what comes after a link is in the link's place."""
    found, rest, links = '/', [*reversed(os.path.join(os.getcwd(), path).split('/'))], 0
    while rest:
        part = rest.pop()
        if part in ('', '.'):
            continue
        if part == '..':
            found = os.path.dirname(found)
            continue
        here = os.path.join(found, part)
        if os.path.islink(here):
            links += 1
            if links > 40:
                if strict:
                    raise OSError(40, posix.strerror(40), path)
                found = here
                continue
            target = readlink(here)
            found = '/' if target.startswith('/') else found
            rest += reversed(target.split('/'))
            continue
        if strict:
            os.lstat(here if path.startswith('/') else os.path.relpath(here))      # whose error names the path as it was given
        found = here
    return found


class _HasPath(type):
    """Every class with __fspath__() counts as a PathLike."""

    def __instancecheck__(cls, instance):
        return hasattr(type(instance), '__fspath__')

    def __subclasscheck__(cls, subclass):
        return hasattr(subclass, '__fspath__')


class PathLike(metaclass=_HasPath):
    """What has a path: __fspath__() tells it."""

    def __fspath__(self):
        raise NotImplementedError

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


PathLike.__module__ = 'os'


def fsencode(filename):
    """A path as bytes."""
    path = os.fspath(filename)
    return path.encode('utf-8', 'surrogateescape') if isinstance(path, str) else path


def fsdecode(filename):
    path = os.fspath(filename)
    return path.decode('utf-8', 'surrogateescape') if isinstance(path, bytes) else path


def getcwdb():
    return fsencode(os.getcwd())
