"""Are two files alike, and two folders?"""

import os

__all__ = ['clear_cache', 'cmp', 'cmpfiles', 'dircmp', 'DEFAULT_IGNORES']
DEFAULT_IGNORES = ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__']


def clear_cache():
    pass


def cmp(f1, f2, shallow=True):
    """Of regular files: shallow is satisfied when size and time are the same."""
    first, second = os.stat(f1), os.stat(f2)
    if not os.path.isfile(f1) or not os.path.isfile(f2) or first.st_size != second.st_size:
        return False
    if shallow and first.st_mtime == second.st_mtime:
        return True
    with open(f1, 'rb') as one, open(f2, 'rb') as other:
        return one.read() == other.read()


def cmpfiles(a, b, common, shallow=True):
    """(names of files that are alike, that differ, that could not be compared)"""
    same, different, failed = [], [], []
    for name in common:
        try:
            (same if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else different).append(name)
        except OSError:
            failed.append(name)
    return same, different, failed


class dircmp:
    """What two folders have in common and what not."""

    def __init__(self, a, b, ignore=None, hide=None):
        self.left, self.right = a, b
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        hidden = {*self.ignore, *self.hide}
        self.left_list, self.right_list = [sorted([name for name in os.listdir(each) if name not in hidden]) for each in (a, b)]
        self.common = [name for name in self.left_list if name in self.right_list]
        self.left_only = [name for name in self.left_list if name not in self.common]
        self.right_only = [name for name in self.right_list if name not in self.common]
        self.common_dirs = [name for name in self.common if all([os.path.isdir(os.path.join(each, name)) for each in (a, b)])]
        self.common_files = [name for name in self.common if all([os.path.isfile(os.path.join(each, name)) for each in (a, b)])]
        self.common_funny = [name for name in self.common if name not in self.common_dirs and name not in self.common_files]
        self.same_files, self.diff_files, self.funny_files = cmpfiles(a, b, self.common_files)

    @property
    def subdirs(self):
        return {name: type(self)(os.path.join(self.left, name), os.path.join(self.right, name), self.ignore, self.hide)
                for name in self.common_dirs}

    def report(self):
        print('diff', self.left, self.right)
        for title, names in (('Only in ' + self.left, self.left_only), ('Only in ' + self.right, self.right_only),
                             ('Identical files', self.same_files), ('Differing files', self.diff_files),
                             ('Trouble with common files', self.funny_files), ('Common subdirectories', self.common_dirs),
                             ('Common funny cases', self.common_funny)):
            if names:
                print(title, ':', sorted(names))

    def report_partial_closure(self):
        """And of the folders that are in both."""
        self.report()
        for below in self.subdirs.values():
            print()
            below.report()

    def report_full_closure(self):
        """And of all that are below."""
        self.report()
        for below in self.subdirs.values():
            print()
            below.report_full_closure()
