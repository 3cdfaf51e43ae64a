"""Copying, moving and removing files and trees."""

import os
import stat
import sys
from collections import namedtuple

COPY_BUFSIZE = 65536


class Error(OSError):
    pass


class SameFileError(Error):
    """A file that would be copied onto itself."""


class SpecialFileError(OSError):
    """A file that has no contents to copy."""


class ExecError(OSError):
    pass


class ReadError(OSError):
    """An archive that cannot be read."""


class RegistryError(Exception):
    """An archive's format that is not known."""


# --- one file ---

def copyfileobj(fsrc, fdst, length=0):
    while data := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(data)


def _same(one, other):
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _check_contents(path):
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return
    if stat.S_ISFIFO(mode):
        raise SpecialFileError(f'`{os.fspath(path)}` is a named pipe')


def copyfile(src, dst, *, follow_symlinks=True):
    """Copies what is in a file, but not who may use it."""
    if _same(src, dst):
        raise SameFileError(f'{src!r} and {dst!r} are the same file')
    _check_contents(src)
    _check_contents(dst)
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, 'rb') as source:
        try:
            with open(dst, 'wb') as target:
                copyfileobj(source, target)
        except IsADirectoryError as error:
            if os.path.exists(dst):
                raise
            raise FileNotFoundError(f'Directory does not exist: {dst}') from error
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    if follow_symlinks or not (os.path.islink(src) and os.path.islink(dst)):
        os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copies who may use a file, and when it was changed."""
    if follow_symlinks or not (os.path.islink(src) and os.path.islink(dst)):
        status = os.stat(src)
        os.utime(dst, ns=(status.st_mtime_ns, status.st_mtime_ns))
        os.chmod(dst, stat.S_IMODE(status.st_mode))


def _place(src, dst):
    """Where a copy comes to be: in a folder, under the same name."""
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    dst = _place(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    dst = _place(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def chown(path, user=None, group=None):
    """Changes a file's owner and group, each a name or a number."""
    import grp
    import pwd
    if user is None and group is None:
        raise ValueError('user and/or group must be set')
    ids = []
    for kind, name, find in (('user', user, lambda name: pwd.getpwnam(name).pw_uid),
                             ('group', group, lambda name: grp.getgrnam(name).gr_gid)):
        try:
            ids.append(-1 if name is None else name if isinstance(name, int) else find(name))
        except KeyError:
            raise LookupError(f'no such {kind}: {name!r}') from None
    os.chown(path, *ids)


# --- trees ---

def ignore_patterns(*patterns):
    """A function that tells copytree() which names to leave out."""
    from fnmatch import filter
    return lambda path, names: {name for pattern in patterns for name in filter(names, pattern)}


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copies all of a folder but the names that `ignore(folder, names)` gives. What goes wrong is told when the rest is copied."""
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for name in names:
        if name in left_out:
            continue
        here, there = os.path.join(src, name), os.path.join(dst, name)
        try:
            if os.path.islink(here) and (symlinks or ignore_dangling_symlinks and not os.path.exists(here)):
                if symlinks:
                    os.symlink(os.readlink(here), there)
            elif os.path.isdir(here):
                copytree(here, there, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(here, there)
        except Error as error:
            errors += error.args[0]
        except OSError as error:
            errors.append((here, there, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        errors.append((src, dst, str(error)))
    if errors:
        raise Error(errors)
    return dst


def _raise(function, path, exception):
    raise


def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
    """Removes a folder and all in it; onerror(function, path, sys.exc_info()) is told what fails."""
    report = (lambda *failure: None) if ignore_errors else onerror or _raise
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        report(os.lstat, path, sys.exc_info())
        return
    try:
        if stat.S_ISLNK(mode):
            raise OSError('Cannot call rmtree on a symbolic link')
    except OSError:
        report(os.path.islink, path, sys.exc_info())
        return
    _remove_tree(path, report)


def _remove_tree(path, report):
    try:
        entries = [*os.scandir(path)]
    except OSError:
        report(os.scandir, path, sys.exc_info())
        entries = []
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            _remove_tree(entry.path, report)
        else:
            _try(os.unlink, entry.path, report)
    _try(os.rmdir, path, report)


def _try(function, path, report):
    try:
        function(path)
    except OSError:
        report(function, path, sys.exc_info())


def _is_below(path, folder):
    path, folder = [os.path.abspath(name).removesuffix(os.sep) + os.sep for name in (path, folder)]
    return path.startswith(folder)


def move(src, dst, copy_function=copy2):
    place = dst
    if os.path.isdir(dst):
        if _same(src, dst):
            os.rename(src, dst)
            return
        place = os.path.join(dst, os.path.basename(os.fspath(src).rstrip(os.sep)))
        if os.path.exists(place):
            raise Error(f"Destination path '{place}' already exists")
    try:
        os.rename(src, place)
    except OSError:
        if os.path.isdir(src) and not os.path.islink(src):
            if _is_below(dst, src):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
            copytree(src, place, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, place)
            os.unlink(src)
    return place


# --- the machine ---

_ntuple_diskusage = namedtuple('usage', 'total used free', module=__name__)
_ntuple_diskusage.__doc__ = 'total, used and free bytes'


def disk_usage(path):
    """Bytes of the file system that a path is in."""
    status = os.statvfs(path)
    total, free = status.f_blocks * status.f_frsize, status.f_bfree * status.f_frsize
    return _ntuple_diskusage(total, total - free, free)


def get_terminal_size(fallback=(80, 24)):
    """What COLUMNS and LINES say, else the terminal, else `fallback`."""
    sizes = [os.environ.get(name, '') for name in ('COLUMNS', 'LINES')]
    sizes = [int(size) if size.isdigit() else 0 for size in sizes]
    try:
        size = os.get_terminal_size(sys.__stdout__.fileno()) if 0 in sizes else fallback
    except (AttributeError, ValueError, OSError):
        size = fallback
    return os.terminal_size([said or other for said, other in zip(sizes, size)])


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The file that a command's name stands for; Python and the small commands are no files, but have a place."""
    def fits(name):
        return os.path.exists(name) and os.access(name, mode) and not os.path.isdir(name)
    if os.path.dirname(cmd):
        return cmd if fits(cmd) else None
    for folder in (path or os.environ.get('PATH', os.defpath)).split(os.pathsep):
        if fits(name := os.path.join(folder, cmd)):
            return name
    if path is not None:
        return None
    if cmd in ('python', 'python3'):
        return sys.executable
    import _commands
    return '/usr/bin/' + cmd if _commands.is_command(cmd) else None


# --- archives; whoever mentions them has the module ---

def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    return _import('_archives').make_archive(base_name, format, root_dir, base_dir)


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    _import('_archives').unpack_archive(filename, extract_dir, format)


def get_archive_formats():
    return _import('_archives').FORMATS


def get_unpack_formats():
    return _import('_archives').UNPACK_FORMATS
