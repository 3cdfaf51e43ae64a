"""Where further modules would be installed; none are."""

import os
import sys

PREFIXES = [sys.prefix, sys.exec_prefix]
ENABLE_USER_SITE = False
_VERSION = '.'.join(map(str, sys.version_info[:2]))


def getuserbase():
    return os.path.expanduser('~/.local')


def getusersitepackages():
    return f'{getuserbase()}/lib/python{_VERSION}/site-packages'


def getsitepackages(prefixes=None):
    folders = []
    for prefix in dict.fromkeys(PREFIXES if prefixes is None else prefixes):
        folders.append(f'{prefix}/lib/python{_VERSION}/site-packages')
    return folders


def addsitedir(sitedir, known_paths=None):
    if sitedir not in sys.path:
        sys.path.append(sitedir)


USER_BASE, USER_SITE = getuserbase(), getusersitepackages()
