"""The users of this machine."""

from sys import _Named

__all__ = ['getpwuid', 'getpwnam', 'getpwall', 'struct_passwd']


class struct_passwd(_Named):
    _title = 'pwd.struct_passwd'
    _names = ('pw_name', 'pw_passwd', 'pw_uid', 'pw_gid', 'pw_gecos', 'pw_dir', 'pw_shell')


_USERS = (struct_passwd(('root', 'x', 0, 0, 'root', '/root', '/bin/bash')),
          struct_passwd(('nobody', 'x', 65534, 65534, 'nobody', '/nonexistent', '/usr/sbin/nologin')))


def getpwall():
    return list(_USERS)


def getpwuid(uid, /):
    for user in _USERS:
        if user.pw_uid == uid:
            return user
    raise KeyError(f'getpwuid(): uid not found: {uid}')


def getpwnam(name, /):
    for user in _USERS:
        if user.pw_name == name:
            return user
    raise KeyError(f'getpwnam(): name not found: {name!r}')
