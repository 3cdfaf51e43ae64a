"""Who uses the machine."""

import os

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    pass


def getuser():
    """The name in the environment, or that of the machine's one user."""
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        if os.environ.get(name):
            return os.environ[name]
    from pwd import getpwuid
    return getpwuid(os.getuid()).pw_name


def getpass(prompt='Password: ', stream=None):
    return input(prompt)
