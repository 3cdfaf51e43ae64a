"""Paths as objects."""

import fnmatch
import io
import os
import stat


class _Parents(tuple):
    """The folders that a path is in, the nearest first."""

    def __getitem__(self, index):
        if not isinstance(index, slice) and not -len(self) <= index < len(self):
            raise IndexError(index)
        return tuple.__getitem__(self, index)

    def __repr__(self):
        return f'<{type(self[0]).__name__ if self else "PosixPath"}.parents>'


class PurePath:
    """A path as text: what can be said of it without looking."""

    def __new__(cls, *args):
        if cls is Path:
            cls = PosixPath
        elif cls is PurePath:
            cls = PurePosixPath
        self = object.__new__(cls)
        texts = [os.fspath(each) for each in args]
        for text in texts:
            if not isinstance(text, str):
                raise TypeError(f'argument should be a str object or an os.PathLike object returning str, not {type(text)!r}')
        self._take(texts)
        return self

    _drive = ''             # Windows has more than one

    def _take(self, texts):
        text = os.path.join(*texts) if texts else ''
        self._root = '//' if text.startswith('//') and not text.startswith('///') else '/' if text.startswith('/') else ''
        self._parts = [part for part in text.split('/') if part not in ('', '.')]

    def __str__(self):
        return self.anchor + '/'.join(self._parts) or '.'

    def __fspath__(self):
        return str(self)

    as_posix = __fspath__

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def __bytes__(self):
        return str(self).encode()

    def __eq__(self, other):
        return self._folded == other._folded if self._is_alike(other) else NotImplemented

    def __hash__(self):
        return hash(self._folded)

    @property
    def _folded(self):
        """The parts as they are compared."""
        return self.parts

    def _is_alike(self, other):
        return isinstance(other, PurePath) and isinstance(self, PurePosixPath) == isinstance(other, PurePosixPath)

    def __lt__(self, other):
        return self._folded < other._folded if self._is_alike(other) else NotImplemented

    def __le__(self, other):
        return self._folded <= other._folded if self._is_alike(other) else NotImplemented

    def __gt__(self, other):
        return self._folded > other._folded if self._is_alike(other) else NotImplemented

    def __ge__(self, other):
        return self._folded >= other._folded if self._is_alike(other) else NotImplemented

    def __truediv__(self, other):
        try:
            return type(self)(self, other)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, other):
        return type(self)(other, self)

    def __reduce__(self):
        return type(self), (str(self),)

    def joinpath(self, *args):
        return type(self)(self, *args)

    @property
    def parts(self):
        return tuple(([self.anchor] if self.anchor else []) + self._parts)

    @property
    def name(self):
        return self._parts[-1] if self._parts else ''

    @property
    def suffix(self):
        return '' if self.name.endswith('.') else os.path.splitext(self.name)[1]

    @property
    def suffixes(self):
        return ['.' + part for part in self.name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        return os.path.splitext(self.name)[0]

    root = property(lambda self: self._root)
    drive = property(lambda self: self._drive)
    anchor = property(lambda self: self._drive + self._root)

    @property
    def parent(self):
        return type(self)(self.anchor, *self._parts[:-1])

    @property
    def parents(self):
        found, path = [], self
        while path.parent != path:
            path = path.parent
            found.append(path)
        return _Parents(found)

    def as_uri(self):
        if not self._root:
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote
        return 'file://' + quote(str(self))

    def is_reserved(self):
        return False

    def is_absolute(self):
        return bool(self._root)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        return self.parent / name

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if '/' in suffix or suffix and (not suffix.startswith('.') or suffix == '.'):
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(self.stem + suffix)

    def relative_to(self, *other):
        if not other:
            raise TypeError('need at least one argument')
        base = type(self)(*other)
        if self._folded[:len(base._folded)] != base._folded:
            raise ValueError(f'{str(self)!r} is not in the subpath of {str(base)!r} OR one path is relative '
                             'and the other is absolute.')
        return type(self)(*self.parts[len(base.parts):])

    def is_relative_to(self, *other):
        base = type(self)(*other)
        return self._folded[:len(base._folded)] == base._folded

    def match(self, path_pattern):
        pattern = type(self)(path_pattern)._folded
        if not pattern:
            raise ValueError('empty pattern')
        mine = self._folded[-len(pattern):]
        return len(mine) == len(pattern) and all(map(fnmatch.fnmatchcase, mine, pattern))


class PurePosixPath(PurePath):
    pass


class Path(PurePath):
    """A path in the file system."""

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(os.path.expanduser('~'))

    def exists(self):
        return os.path.exists(self)

    def is_file(self):
        return os.path.isfile(self)

    def is_dir(self):
        return os.path.isdir(self)

    def is_symlink(self):
        return os.path.islink(self)

    def stat(self, *, follow_symlinks=True):
        return os.stat(self) if follow_symlinks else os.lstat(self)

    def lstat(self):
        return os.lstat(self)

    def is_mount(self):
        return os.path.abspath(self) in ('/', '/proc')

    def _has_mode(self, test):
        try:
            return test(os.stat(self).st_mode)
        except OSError:
            return False

    def is_fifo(self):
        return self._has_mode(stat.S_ISFIFO)

    def is_socket(self):
        return self._has_mode(stat.S_ISSOCK)

    def is_char_device(self):
        return self._has_mode(stat.S_ISCHR)

    def is_block_device(self):
        return self._has_mode(stat.S_ISBLK)

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self)

    def hardlink_to(self, target):
        os.link(target, self)

    def readlink(self):
        return type(self)(os.readlink(self))

    def owner(self):
        import pwd
        return pwd.getpwuid(os.stat(self).st_uid).pw_name

    def group(self):
        import grp
        return grp.getgrgid(os.stat(self).st_gid).gr_name

    def resolve(self, strict=False):
        return type(self)(os.path.realpath(self, strict=strict))

    def absolute(self):
        return self if self.is_absolute() else type(self)(os.getcwd(), self)

    def expanduser(self):
        path = os.path.expanduser(str(self))
        if path.startswith('~'):
            raise RuntimeError('Could not determine home directory.')
        return type(self)(path)

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with self.open('r', encoding=encoding, errors=errors) as file:
            return file.read()

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        data = memoryview(data)     # refuses what is none before the file is emptied
        with self.open('wb') as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if not exist_ok and self.exists():
            raise FileExistsError(17, 'File exists', str(self))
        self.open('a').close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        if parents:
            return os.makedirs(self, mode, exist_ok)
        try:
            os.mkdir(self, mode)
        except FileExistsError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(self, target)
        return type(self)(target)

    replace = rename

    def iterdir(self):
        for name in os.listdir(self):
            yield self / name

    def glob(self, pattern):
        """Paths below this one that match, part by part; ** is any number of directories."""
        pattern = PurePath(pattern) if pattern else pattern
        if not pattern:
            raise ValueError(f'Unacceptable pattern: {pattern!r}')
        if pattern.is_absolute():
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = pattern.parts
        yield from dict.fromkeys(self._find(parts))

    def rglob(self, pattern):
        return self.glob('**/' + os.fspath(pattern))

    def _find(self, parts):
        if not parts:
            yield self
            return
        if not self.is_dir():
            return
        if parts[0] == '**':
            yield from self._find(parts[1:])
        for path in self.iterdir():
            if parts[0] == '**':
                if path.is_dir():
                    yield from path._find(parts)
            elif fnmatch.fnmatchcase(path.name, parts[0]):
                yield from path._find(parts[1:])

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass


class PosixPath(Path, PurePosixPath):
    pass


def __getattr__(name):
    if name not in ('PureWindowsPath', 'WindowsPath'):
        raise AttributeError(f"module 'pathlib' has no attribute {name!r}")
    import _windows_paths
    return getattr(_windows_paths, name)
