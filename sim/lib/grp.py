"""The groups of users of this machine."""

from sys import _Named

__all__ = ['getgrgid', 'getgrnam', 'getgrall', 'struct_group']


class struct_group(_Named):
    _title = 'grp.struct_group'
    _names = ('gr_name', 'gr_passwd', 'gr_gid', 'gr_mem')


_GROUPS = (struct_group(('root', 'x', 0, [])), struct_group(('nogroup', 'x', 65534, [])))


def getgrall():
    return list(_GROUPS)


def getgrgid(id):
    for group in _GROUPS:
        if group.gr_gid == id:
            return group
    raise KeyError(f'getgrgid(): gid not found: {id}')


def getgrnam(name):
    for group in _GROUPS:
        if group.gr_name == name:
            return group
    raise KeyError(f'getgrnam(): name not found: {name!r}')
