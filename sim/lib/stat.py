"""What the numbers in os.stat() mean."""

S_IFMT_MASK = 0o170000
S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO = 0o140000, 0o120000, 0o100000, 0o60000, 0o40000, 0o20000, 0o10000
S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o70, 0o40, 0o20, 0o10
S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o7, 0o4, 0o2, 0o1
S_IREAD, S_IWRITE, S_IEXEC = S_IRUSR, S_IWUSR, S_IXUSR
ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)


def S_IFMT(mode, /):
    """The kind of file."""
    return mode & S_IFMT_MASK


def S_IMODE(mode, /):
    """The permissions."""
    return mode & 0o7777


def S_ISDIR(mode, /):
    return S_IFMT(mode) == S_IFDIR


def S_ISREG(mode, /):
    return S_IFMT(mode) == S_IFREG


def S_ISLNK(mode, /):
    return S_IFMT(mode) == S_IFLNK


def S_ISFIFO(mode, /):
    return S_IFMT(mode) == S_IFIFO


def S_ISSOCK(mode, /):
    return S_IFMT(mode) == S_IFSOCK


def S_ISCHR(mode, /):
    return S_IFMT(mode) == S_IFCHR


def S_ISBLK(mode, /):
    return S_IFMT(mode) == S_IFBLK


def filemode(mode, /):
    """As `ls -l` writes it: '-rwxr-xr-x'."""
    kinds = {S_IFDIR: 'd', S_IFLNK: 'l', S_IFIFO: 'p', S_IFSOCK: 's', S_IFCHR: 'c', S_IFBLK: 'b', S_IFREG: '-'}
    text = kinds.get(S_IFMT(mode), '?')
    for i, letter in enumerate('rwxrwxrwx'):
        text += letter if mode & 0o400 >> i else '-'
    for bit, at, small, large in ((S_ISUID, 3, 's', 'S'), (S_ISGID, 6, 's', 'S'), (S_ISVTX, 9, 't', 'T')):
        if mode & bit:
            text = text[:at] + (small if text[at] == 'x' else large) + text[at + 1:]
    return text
