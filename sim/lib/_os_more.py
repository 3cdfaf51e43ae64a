"""The rarer part of `os`: it comes with the first of its names that a program mentions."""

import os
import sys
from _os_descriptors import *
from _os_files import *
from _os_processes import *
from _os_programs import *
from _os_transfers import *

O_NOCTTY, O_ASYNC, O_DIRECT, O_LARGEFILE, O_NOATIME, O_PATH, O_TMPFILE = 0o400, 0o20000, 0o40000, 0, 0o1000000, 0o10000000, 0o20200000
O_FSYNC = O_RSYNC = 0o4010000
RTLD_LAZY, RTLD_NOW, RTLD_GLOBAL, RTLD_LOCAL, RTLD_NOLOAD, RTLD_DEEPBIND, RTLD_NODELETE = 1, 2, 256, 0, 4, 8, 4096
SEEK_DATA, SEEK_HOLE, NGROUPS_MAX, TMP_MAX, CLD_TRAPPED, P_NOWAITO = 3, 4, 65536, 238328, 4, 1
EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_OSFILE, EX_CANTCREAT = 66, 67, 68, 69, 72, 73
EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG = 74, 75, 76, 77, 78
O_ACCMODE = 3
supports_bytes_environ = True


def ctermid():
    return '/dev/tty'


def getenvb(key, default=None):
    value = os.environ.get(fsdecode(key))
    return default if value is None else value.encode()


def get_exec_path(env=None):
    """The folders in which programs are looked for."""
    return (os.environ if env is None else env).get('PATH', os.defpath).split(os.pathsep)


def makedev(major, minor, /):
    """A device's number out of its two parts, as Linux packs them."""
    return (major & ~0xFFF) << 32 | (major & 0xFFF) << 8 | (minor & ~0xFF) << 12 | minor & 0xFF


def major(device, /):
    return device >> 32 & ~0xFFF | device >> 8 & 0xFFF


def minor(device, /):
    return device >> 12 & ~0xFF | device & 0xFF


def device_encoding(fd):
    return 'UTF-8' if os.isatty(fd) else None


def pathconf(path, name):
    os.stat(path)
    values = {'PC_NAME_MAX': 255, 'PC_PATH_MAX': 4096, 'PC_PIPE_BUF': 4096, 'PC_LINK_MAX': 65000}
    if name not in values:
        raise ValueError('unrecognized configuration name')
    return values[name]


class statvfs_result(sys._Named):
    _title = 'os.statvfs_result'
    _names = ('f_bsize', 'f_frsize', 'f_blocks', 'f_bfree', 'f_bavail', 'f_files', 'f_ffree', 'f_favail', 'f_flag', 'f_namemax')


def statvfs(path):
    os.stat(path)
    return statvfs_result((4096, 4096, 16384, 16384, 16384, 65536, 65536, 65536, 0, 255))


def getrandom(size, flags=0):
    return os.urandom(size)


class uname_result(sys._Named):
    _title = 'posix.uname_result'
    _names = ('sysname', 'nodename', 'release', 'version', 'machine')


def uname():
    return uname_result(('Linux', 'weft', '6.1.0', '#1 SMP', 'x86_64'))


def sysconf(name, /):
    values = {'SC_NPROCESSORS_ONLN': os.cpu_count(), 'SC_NPROCESSORS_CONF': os.cpu_count(), 'SC_PAGE_SIZE': 4096,
              'SC_PAGESIZE': 4096, 'SC_CLK_TCK': 100, 'SC_OPEN_MAX': 1024}
    if name not in values:
        raise ValueError('unrecognized configuration name')
    return values[name]
