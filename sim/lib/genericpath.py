"""What paths of all systems have in common."""

from _more_paths import commonprefix, samefile, samestat
from posixpath import exists, getatime, getctime, getmtime, getsize, isdir, isfile

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdir', 'isfile', 'samefile', 'samestat']
