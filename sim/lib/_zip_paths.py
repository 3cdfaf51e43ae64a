"""zipfile.Path: the files and folders of an archive, as pathlib has those of a disk."""

import io
import os
import posixpath
import zipfile


class Path:
    def __init__(self, root, at=''):
        self.root, self.at = root if isinstance(root, zipfile.ZipFile) else zipfile.ZipFile(root), at

    def __str__(self):
        return posixpath.join(self.root.filename or ':zipfile:', self.at)

    def __repr__(self):
        return f'{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'

    def __eq__(self, other):
        return (self.root, self.at) == (other.root, other.at) if isinstance(other, Path) else NotImplemented

    def __hash__(self):
        return hash((self.root, self.at))

    def _names(self):
        """The archive's names, and those of folders that it does not list itself."""
        names = dict.fromkeys(self.root.namelist())
        for name in self.root.namelist():
            above = name.rstrip('/').rpartition('/')[0]
            while above and above + '/' not in names:
                names[above + '/'] = None
                above = above.rpartition('/')[0]
        return names

    @property
    def name(self):
        return posixpath.basename(self.at.rstrip('/')) or os.path.basename(self.root.filename or '')

    @property
    def suffix(self):
        return posixpath.splitext(self.name)[1]

    @property
    def stem(self):
        return posixpath.splitext(self.name)[0]

    @property
    def parent(self):
        above = self.at.rstrip('/').rpartition('/')[0]
        return self.__class__(self.root, above + '/' if above else '')

    def joinpath(self, *other):
        path = posixpath.join(self.at, *other)
        names = self._names()
        return self.__class__(self.root, path + '/' if path not in names and path + '/' in names else path)

    __truediv__ = joinpath

    def is_dir(self):
        return not self.at or self.at.endswith('/')

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return not self.at or self.at in self._names()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        found = [name for name in self._names() if name.rstrip('/').rpartition('/')[0] == self.at.rstrip('/')]
        return iter([self.__class__(self.root, name) for name in found])

    def open(self, mode='r', *args, pwd=None, **kwargs):
        if self.is_dir():
            raise IsADirectoryError(self)
        if not self.exists() and mode[0] == 'r':
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, mode[0], pwd=pwd)
        return stream if 'b' in mode else io.TextIOWrapper(stream, *args, **kwargs)

    def read_text(self, *args, **kwargs):
        with self.open('r', *args, **kwargs) as file:
            return file.read()

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()


Path.__module__ = 'zipfile'
