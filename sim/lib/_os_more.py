"""The rarer part of `os`: it comes with the first of its names that a program mentions."""

import os
import sys
from _directories import _at
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
supports_dir_fd = {open, os.stat, os.remove, os.unlink, os.mkdir, os.rmdir, os.rename, mkfifo, mknod, link, symlink, readlink, chmod, utime, chown}
supports_effective_ids = {os.access}
supports_fd = {os.chdir, os.listdir, os.scandir, os.stat, chmod, chown, utime}
supports_follow_symlinks = {os.stat, link, chmod, chown, utime}


def fwalk(top='.', topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """As walk(), with a descriptor of each directory, for as long as it is told."""
    top = _at(dir_fd, os.fspath(top))
    os.stat(top)
    for folder, directories, files in os.walk(top, topdown, onerror, follow_symlinks):
        fd = os.open(folder, os.O_RDONLY)
        try:
            yield folder, directories, files, fd
        finally:
            os.close(fd)


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
    blocks = max(4096, _memory_pages()[0] // 8)
    return statvfs_result((4096, 4096, blocks, blocks, blocks, 65536, 65536, 65536, 0, 255))


def getrandom(size, flags=0):
    return os.urandom(size)


class uname_result(sys._Named):
    _title = 'posix.uname_result'
    _names = ('sysname', 'nodename', 'release', 'version', 'machine')


def uname():
    return uname_result(('Linux', 'weft', '6.1.0', '#1 SMP', 'x86_64'))


sysconf_names = {'SC_ARG_MAX': 0, 'SC_CLK_TCK': 2, 'SC_NGROUPS_MAX': 3, 'SC_OPEN_MAX': 4, 'SC_PAGE_SIZE': 30, 'SC_PAGESIZE': 30,
                 'SC_IOV_MAX': 60, 'SC_NPROCESSORS_CONF': 83, 'SC_NPROCESSORS_ONLN': 84, 'SC_PHYS_PAGES': 85, 'SC_AVPHYS_PAGES': 86}


def sysconf(name, /):
    if isinstance(name, str):
        if name not in sysconf_names:
            raise ValueError('unrecognized configuration name')
        name = sysconf_names[name]
    elif not isinstance(name, int):
        raise TypeError('configuration names must be strings or integers')
    if name in (85, 86):
        total, free = _memory_pages()
        return total if name == 85 else free
    values = {0: 2097152, 2: 100, 3: 65536, 4: 1024, 30: 4096, 60: 1024, 83: os.cpu_count(), 84: os.cpu_count()}
    if name not in values:
        raise OSError(22, 'Invalid argument')
    return values[name]


def _memory_pages():
    """All and free ones of the machine."""
    with open('/proc/meminfo') as lines:
        return [int(line.split()[1]) // 4 for _, line in zip(range(2), lines)]
