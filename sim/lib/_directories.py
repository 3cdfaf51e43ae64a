"""Files and directories by their paths: part of `os`, one system call each."""

import posix
from _files import _masked, _named, _path, _write_waiting

__all__ = ['O_APPEND', 'O_CREAT', 'O_EXCL', 'O_RDONLY', 'O_RDWR', 'O_TRUNC', 'O_WRONLY', 'SEEK_CUR',
           'SEEK_END', 'SEEK_SET', 'F_OK', 'R_OK', 'W_OK', 'X_OK', 'DirEntry', 'access', 'chdir',
           'fstat', 'getcwd', 'listdir', 'lstat', 'makedirs', 'mkdir', 'open', 'remove',
           'removedirs', 'rename', 'replace', 'rmdir', 'scandir', 'stat', 'stat_result', 'unlink',
           'walk']

O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1


def open(path, flags, mode=0o777, *, dir_fd=None):
    """A descriptor."""
    return _named(_at(dir_fd, _path(path, 'open')), posix._open, flags, _masked(mode))


class stat_result(tuple):
    """What the kernel knows about a file."""

    __module__ = 'os'
    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_mtime = property(lambda self: self[8] / 1e9)
    st_atime = st_ctime = st_mtime
    st_mtime_ns = property(lambda self: self[8])
    st_atime_ns = st_ctime_ns = st_mtime_ns
    st_blocks = property(lambda self: (self[6] + 4095) // 4096 * 8)
    st_blksize, st_rdev = 4096, 0


def _status(words):
    mode, inode, size, time = [int.from_bytes(words[i:i + 8], 'little') for i in (0, 8, 16, 24)]
    return stat_result((mode, inode & 0xFFFFFFFF, 1, inode >> 32 if inode else 1, 0, 0, size, time, time, time))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    path = _at(dir_fd, _path(path, 'stat', 'string, bytes, os.PathLike or integer'))
    _write_waiting(path)
    words = bytearray(32)
    _named(path, posix._stat, words, not follow_symlinks)
    return _status(words)


def lstat(path, *, dir_fd=None):
    """Of a symbolic link itself."""
    return stat(_path(path, 'lstat'), dir_fd=dir_fd, follow_symlinks=False)


def fstat(fd):
    words = bytearray(32)
    posix._fstat(fd, words)
    return _status(words)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    try:
        allowed = stat(path, dir_fd=dir_fd, follow_symlinks=follow_symlinks).st_mode
    except OSError:
        return False
    return not mode & X_OK or allowed & 0o111 != 0      # root may do all else


def remove(path, *, dir_fd=None):
    _named(_at(dir_fd, _path(path, 'remove')), posix._unlink)


def unlink(path, *, dir_fd=None):
    _named(_at(dir_fd, _path(path, 'unlink')), posix._unlink)


def mkdir(path, mode=0o777, *, dir_fd=None):
    _named(_at(dir_fd, _path(path, 'mkdir')), posix._mkdir, _masked(mode))


def makedirs(name, mode=0o777, exist_ok=False):  # shown
    """The directory and those that it is in."""
    name = _path(name)
    parent = name.rstrip('/').rpartition('/')[0]
    if parent and not access(parent, F_OK):
        makedirs(parent, mode, exist_ok=True)
    try:
        mkdir(name, mode)
    except FileExistsError:
        if not exist_ok or stat(name).st_mode & 0o170000 != 0o040000:
            raise


def rmdir(path, *, dir_fd=None):
    _named(_at(dir_fd, _path(path, 'rmdir')), posix._rmdir)


def removedirs(name):
    """The directory, and those that it was in as long as they are empty."""
    name = _path(name)
    rmdir(name)
    try:
        while '/' in name.rstrip('/'):
            name = name.rstrip('/').rpartition('/')[0]
            rmdir(name)
    except OSError:
        pass


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _move('rename', _at(src_dir_fd, src), _at(dst_dir_fd, dst))


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _move('replace', _at(src_dir_fd, src), _at(dst_dir_fd, dst))


def _move(call, src, dst):
    src, dst = _path(src, call, place='src'), _path(dst, call, place='dst')
    _write_waiting(src)
    try:
        posix._rename(src, dst)
    except OSError as error:
        number, text = error.errno, error.strerror
    else:
        return
    raise OSError(number, text, src, None, dst)


def _texts(call):
    """What a call fills a buffer with, once the buffer is large enough."""
    buffer = bytearray(256)
    size = call(buffer)
    if size > len(buffer):
        buffer = bytearray(size)
        size = call(buffer)
    return bytes(buffer[:size]).decode()


def _at(fd, path):
    """A path that begins in an open directory."""
    if fd is None or isinstance(path, int):
        return path
    path = _path(path)
    return path if path.startswith('/') else _texts(lambda buffer: posix._readlink(f'/proc/self/fd/{fd}', buffer)) + '/' + path


def listdir(path='.'):
    if isinstance(path, int):
        path = _at(path, '.')
    path = _path('.' if path is None else path, 'listdir', 'string, bytes, os.PathLike, integer or None')
    return _texts(lambda buffer: _named(path, posix._listdir, buffer)).split('\0')[:-1]


def getcwd():
    return _texts(posix._getcwd)


def chdir(path):
    if isinstance(path, int):
        path = _at(path, '.')
    _named(_path(path, 'chdir', 'string, bytes, os.PathLike or integer'), posix._chdir)


class DirEntry:
    """A name in a directory."""

    def __init__(self, directory, name):
        self.name = name
        self.path = f'{directory.rstrip("/")}/{name}'

    def _is(self, kind, follow_symlinks):
        try:
            return stat(self.path, follow_symlinks=follow_symlinks).st_mode & 0o170000 == kind
        except FileNotFoundError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._is(0o040000, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(0o100000, follow_symlinks)

    def is_symlink(self):
        return self._is(0o120000, False)

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'


class scandir:
    """The entries of a directory, one after the other."""

    def __init__(self, path='.'):
        path = _path(path)
        self._entries = iter([DirEntry(path, name) for name in listdir(path)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def close(self):
        self._entries = iter(())


def walk(top, topdown=True, onerror=None, followlinks=False):  # shown
    """(directory, names of directories in it, names of files in it) for a whole tree."""
    top = _path(top)
    directories, files = [], []
    try:
        entries = scandir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    for entry in entries:
        (directories if entry.is_dir() else files).append(entry.name)
    if topdown:
        yield top, directories, files
    for name in directories:
        yield from walk(f'{top.rstrip("/")}/{name}', topdown, onerror, followlinks)
    if not topdown:
        yield top, directories, files
