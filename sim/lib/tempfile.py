"""Files and directories that nobody else has the name of, and that go away by themselves."""

import io
import os
import shutil
from random import Random
from _wrapped_files import WrappedFile

tempdir = None
template = 'tmp'
_random = None


def gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = '/tmp'
    return tempdir


def _names(prefix, suffix, dir):
    """Paths that may be free. Each process draws its own."""
    kinds = {type(os.fspath(part)) for part in (prefix, suffix, dir) if part is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    in_bytes = kinds == {bytes}
    prefix, suffix, dir = [None if part is None else os.fsdecode(part) for part in (prefix, suffix, dir)]
    global _random
    if _random is None or _random.owner != os.getpid():
        _random = Random(int.from_bytes(os.urandom(6), 'big'))
        _random.owner = os.getpid()
    while True:
        middle = ''.join([_random.choice('abcdefghijklmnopqrstuvwxyz0123456789_') for _ in range(8)])
        name = os.path.join(dir or gettempdir(), (template if prefix is None else prefix) + middle + (suffix or ''))
        yield os.fsencode(name) if in_bytes else name


def mkdtemp(suffix=None, prefix=None, dir=None):
    for name in _names(prefix, suffix, dir):
        try:
            os.mkdir(name, 0o700)
            return name
        except FileExistsError:
            pass


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    for name in _names(prefix, suffix, dir):
        try:
            return os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), name
        except FileExistsError:
            pass


def mktemp(suffix='', prefix='tmp', dir=None):
    return next(_names(prefix, suffix, dir))


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, *exception):
        self.cleanup()

    def __repr__(self):
        return f'<TemporaryDirectory {self.name!r}>'


class _TemporaryFileWrapper(WrappedFile):
    """A file that is removed when it is closed."""

    file = property(lambda self: self._file)

    def __init__(self, file, name, delete):
        super().__init__(file)
        self.name = name
        self._delete = delete

    def close(self):
        if not self._file.closed:
            self._file.close()
            if self._delete and os.path.exists(self.name):
                os.remove(self.name)


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None):
    fd, name = mkstemp(suffix, prefix, dir)
    return _TemporaryFileWrapper(os.fdopen(fd, mode, buffering, encoding, errors, newline), name, delete)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                  *, errors=None):
    fd, name = mkstemp(suffix, prefix, dir)
    os.unlink(name)
    return os.fdopen(fd, mode, buffering, encoding, errors, newline)


class SpooledTemporaryFile(WrappedFile):
    """A file in memory until it is larger than max_size, or somebody asks for its descriptor."""

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        super().__init__(io.BytesIO() if 'b' in mode else io.StringIO(newline='\n' if newline is None else newline))
        self._max_size, self._rolled = max_size, False
        self._mode, self._arguments = mode, (buffering, encoding, newline, suffix, prefix, dir)

    def rollover(self):
        """Goes on in a real file."""
        if self._rolled:
            return
        content, position = self._file.getvalue(), self._file.tell()
        self._file = TemporaryFile(self._mode, *self._arguments)
        self._file.write(content)
        self._file.seek(position)
        self._rolled = True

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def write(self, data):
        count = self._file.write(data)
        if not self._rolled and 0 < self._max_size < self._file.tell():
            self.rollover()
        return count


TMP_MAX = 10000


def gettempprefix():
    return 'tmp'


def gettempprefixb():
    return b'tmp'


def gettempdirb():
    return gettempdir().encode()
