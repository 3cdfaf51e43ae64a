"""Copying, moving and removing files and trees."""

import os


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class ReadError(OSError):
    """An archive that cannot be read."""


def copyfileobj(fsrc, fdst, length=65536):
    while True:
        data = fsrc.read(length)
        if not data:
            return
        fdst.write(data)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f'{src!r} and {dst!r} are the same file')
    with open(src, 'rb') as source, open(dst, 'wb') as target:
        copyfileobj(source, target)
    return dst


def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)


copy2 = copy


def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, os.stat(src).st_mode & 0o7777)


copystat = copymode


def ignore_patterns(*patterns):
    """A function that tells copytree() which names to leave out."""
    from fnmatch import filter
    return lambda path, names: {name for pattern in patterns for name in filter(names, pattern)}


def copytree(src, dst, symlinks=False, ignore=None, copy_function=None, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copies all of a folder but the names that `ignore(folder, names)` gives."""
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else ()
    for name in names:
        here, there = os.path.join(src, name), os.path.join(dst, name)
        if name in left_out:
            continue
        if os.path.isdir(here):
            copytree(here, there, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
        else:
            (copy_function or copyfile)(here, there)
    return dst


def rmtree(path, ignore_errors=False, onerror=None):
    try:
        for top, directories, files in os.walk(path, topdown=False):
            for name in files:
                os.remove(os.path.join(top, name))
            for name in directories:
                os.rmdir(os.path.join(top, name))
        os.rmdir(path)
    except OSError:
        if not ignore_errors:
            raise


def move(src, dst, copy_function=copy2):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
        if os.path.exists(dst):
            raise Error(f"Destination path '{dst}' already exists")
    os.lstat(src)
    os.rename(src, dst)
    return dst


class _Usage(tuple):
    """total, used and free bytes"""

    _fields = 'total', 'used', 'free'
    total, used, free = [property(lambda self, index=index: self[index]) for index in range(3)]

    def __repr__(self):
        return 'usage(' + ', '.join([f'{name}={value}' for name, value in zip(self._fields, self)]) + ')'


def disk_usage(path):
    """Bytes of the file system that a path is in."""
    status = os.statvfs(path)
    total, free = status.f_blocks * status.f_frsize, status.f_bfree * status.f_frsize
    return _Usage((total, total - free, free))


def get_terminal_size(fallback=(80, 24)):
    columns, lines = [os.environ.get(name, '') for name in ('COLUMNS', 'LINES')]
    size = os.get_terminal_size()
    return os.terminal_size((int(columns) if columns.isdigit() else size.columns, int(lines) if lines.isdigit() else size.lines))


def which(cmd, mode=1, path=None):
    import sys
    return sys.executable if cmd in ('python', 'python3') else None


# --- archives; whoever mentions them has the module ---

def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    return _import('_archives').make_archive(base_name, format, root_dir, base_dir)


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    _import('_archives').unpack_archive(filename, extract_dir, format)


def get_archive_formats():
    return _import('_archives').FORMATS


def get_unpack_formats():
    return _import('_archives').UNPACK_FORMATS
