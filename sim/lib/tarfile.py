"""Archives in the format of tar (POSIX ustar), plain or compressed with gzip."""

import copy
import gzip
import io
import os
import stat
import struct

__all__ = ['TarFile', 'TarInfo', 'is_tarfile', 'open', 'TarError', 'ReadError', 'CompressionError', 'StreamError', 'ExtractError',
           'HeaderError', 'FilterError', 'OutsideDestinationError', 'SpecialFileError', 'AbsoluteLinkError',
           'LinkOutsideDestinationError', 'fully_trusted_filter', 'tar_filter', 'data_filter', 'REGTYPE', 'DIRTYPE', 'SYMTYPE', 'LNKTYPE', 'USTAR_FORMAT', 'GNU_FORMAT', 'PAX_FORMAT', 'DEFAULT_FORMAT']

_open_file = io.open
BLOCKSIZE, RECORDSIZE = 512, 10240
REGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, AREGTYPE = b'0', b'1', b'2', b'5', b'6', b'\0'
_LONGNAME = b'L'
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT = PAX_FORMAT
_HEADER = struct.Struct('100s8s8s8s12s12s8sc100s8s32s32s8s8s155s12x')


class TarError(Exception):
    pass


class ReadError(TarError):
    pass


class CompressionError(TarError):
    pass


class StreamError(TarError):
    pass


class ExtractError(TarError):
    pass


class FilterError(TarError):
    """A member that a filter refuses."""

    def __init__(self, tarinfo, problem):
        self.tarinfo = tarinfo
        super().__init__(f'{tarinfo.name!r} {problem}')


class OutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        super().__init__(tarinfo, f'would be extracted to {path!r}, which is outside the destination')


class SpecialFileError(FilterError):
    def __init__(self, tarinfo):
        super().__init__(tarinfo, 'is a special file')


class AbsoluteLinkError(FilterError):
    def __init__(self, tarinfo):
        super().__init__(tarinfo, 'is a link to an absolute path')


class LinkOutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        super().__init__(tarinfo, f'would link to {path!r}, which is outside the destination')


class HeaderError(TarError):
    pass


def _number(field):
    return int(field.rstrip(b' \0') or b'0', 8)


def _text(field):
    return field.split(b'\0', 1)[0].decode()


class TarInfo:
    """One entry: its name, size in bytes, kind, mode and times (seconds since 1970)."""

    def __init__(self, name=''):
        self.name, self.mode, self.uid, self.gid, self.size, self.mtime = name, 0o644, 0, 0, 0, 0
        self.type, self.linkname, self.uname, self.gname, self.pax_headers = REGTYPE, '', '', '', {}
        self.offset = self.offset_data = 0

    path = property(lambda self: self.name)
    linkpath = property(lambda self: self.linkname)

    def __repr__(self):
        return f'<TarInfo {self.name!r} at {id(self):#x}>'

    def isfile(self):
        return self.type in (REGTYPE, AREGTYPE)

    isreg = isfile

    def isdir(self):
        return self.type == DIRTYPE

    def issym(self):
        return self.type == SYMTYPE

    def islnk(self):
        return self.type == LNKTYPE

    def isfifo(self):
        return self.type == FIFOTYPE

    def ischr(self):
        return self.type == b'3'

    def isblk(self):
        return self.type == b'4'

    def isdev(self):
        return self.isfifo() or self.ischr() or self.isblk()

    def tobuf(self, format=DEFAULT_FORMAT, encoding='utf-8', errors='strict'):
        """The header, a block of 512 bytes; its checksum counts itself as blanks."""
        name, prefix = self.name + ('/' if self.isdir() and not self.name.endswith('/') else ''), ''
        if len(name.encode()) > 100:
            cut = name[:155].rfind('/')
            prefix, name = name[:max(cut, 0)], name[cut + 1:]
            if len(name.encode()) > 100:
                return self._long_name() + self._block(name[:100], '')
        return self._block(name, prefix)

    def _long_name(self):
        """GNU's way for names that the header has no room for: an entry of its own, with the name as contents, comes before."""
        data = self.name.encode() + b'\0'
        carrier = TarInfo('././@LongLink')
        carrier.type, carrier.size, carrier.mode = _LONGNAME, len(data), 0
        return carrier._block(carrier.name, '') + data + bytes(-len(data) % BLOCKSIZE)

    def _block(self, name, prefix):
        fields = [name.encode(), *[f'{value:07o}'.encode() for value in (self.mode & 0o7777, self.uid, self.gid)],
                  f'{self.size:011o}'.encode(), f'{int(self.mtime):011o}'.encode(), b' ' * 8, self.type, self.linkname.encode(),
                  b'ustar\x0000', self.uname.encode(), self.gname.encode(), b'0000000', b'0000000', prefix.encode()]
        fields[6] = f'{sum(_HEADER.pack(*fields)):06o}\0 '.encode()
        return _HEADER.pack(*fields)

    @classmethod
    def frombuf(cls, buffer, encoding='utf-8', errors='strict'):
        try:
            fields = _HEADER.unpack(buffer)
            if sum(buffer[:148]) + 256 + sum(buffer[156:]) != _number(fields[6]):
                raise HeaderError('bad checksum')
            info = cls((_text(fields[14]) + '/' if fields[14][0] else '') + _text(fields[0]))
            info.mode, info.uid, info.gid, info.size, info.mtime = [_number(field) for field in fields[1:6]]
        except (ValueError, struct.error):
            raise HeaderError('invalid header') from None
        info.type, info.linkname, info.uname, info.gname = fields[7], _text(fields[8]), _text(fields[10]), _text(fields[11])
        if info.isdir():
            info.name = info.name.rstrip('/')
        return info


class TarFile:
    """An archive: read from its beginning to its end when it is opened, or written entry by entry."""

    def __init__(self, name=None, mode='r', fileobj=None):
        if mode not in ('r', 'w', 'a', 'x'):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self._owns = fileobj is None
        self.fileobj = _open_file(name, {'r': 'rb', 'w': 'wb', 'a': 'r+b', 'x': 'xb'}[mode]) if fileobj is None else fileobj
        self.name = None if name is None else os.path.abspath(name)
        self.mode, self.closed, self._members = mode, False, []
        if mode in 'ra':
            self._read_headers()

    @classmethod
    def open(cls, name=None, mode='r', fileobj=None, bufsize=10240, **options):
        if not name and not fileobj:
            raise ValueError('nothing to open')
        way, marked, packing = mode.replace('|', ':').partition(':')
        if way not in ('r', 'w', 'a', 'x') and not marked:
            raise ValueError('undiscernible mode')
        if packing not in ('', '*', 'gz'):
            raise CompressionError(f'{packing} module is not available' if packing in ('bz2', 'xz') else f'unknown compression type {packing!r}')
        if mode not in ('r', 'r:*', 'r|*'):
            return cls._opened(name, way or 'r', packing, fileobj)
        try:
            return cls._opened(name, way, 'gz' if cls._begins_as_gzip(name, fileobj) else '', fileobj)
        except ReadError as problem:
            ways = {'gz': 'empty file' if str(problem) == 'empty file' else 'not a gzip file', 'bz2': 'not a bzip2 file',
                    'xz': 'not an lzma file', 'tar': problem}
            tried = ''.join([f'\n- method {each}: ReadError({str(reason)!r})' for each, reason in ways.items()])
            raise ReadError(f'file could not be opened successfully:{tried}') from None

    @classmethod
    def _opened(cls, name, way, packing, fileobj):
        if packing != 'gz':
            return cls(name, way, fileobj)
        try:
            archive = cls(name, way, gzip.GzipFile(name, way + 'b', fileobj=fileobj))
        except gzip.BadGzipFile:
            raise ReadError('not a gzip file') from None
        archive._owns = True
        return archive

    @staticmethod
    def _begins_as_gzip(name, fileobj):
        if fileobj is None:
            with _open_file(name, 'rb') as file:
                return file.read(2) == b'\x1f\x8b'
        start = fileobj.tell()
        begin = fileobj.read(2)
        fileobj.seek(start)
        return begin == b'\x1f\x8b'

    def _read_headers(self):
        at, long = 0, None
        while True:
            block = self.fileobj.read(BLOCKSIZE)
            if len(block) < BLOCKSIZE or block == bytes(BLOCKSIZE):
                break
            try:
                info = TarInfo.frombuf(block)
            except HeaderError as problem:
                if at > 0:
                    break
                raise ReadError(str(problem)) from None
            info.offset, info.offset_data = at, at + BLOCKSIZE
            if info.type == _LONGNAME:
                long = self.fileobj.read(info.size).rstrip(b'\0').decode()
            else:
                info.name, long = (info.name if long is None else long), None
                self._members.append(info)
            at += BLOCKSIZE + -(-info.size // BLOCKSIZE) * BLOCKSIZE
            self.fileobj.seek(at)
        if not self._members and len(block) < BLOCKSIZE and (block or self.mode == 'r'):
            raise ReadError('truncated header' if block else 'empty file')
        if self.mode == 'a':
            self.fileobj.seek(at)

    def close(self):
        if not self.closed:
            self.closed = True
            if self.mode != 'r':
                written = self.fileobj.tell() + 2 * BLOCKSIZE
                self.fileobj.write(bytes(2 * BLOCKSIZE + -written % RECORDSIZE))
            if self._owns:
                self.fileobj.close()

    def _check_open(self):
        if self.closed:
            raise OSError('TarFile is closed')

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *error):
        self.close()

    def __iter__(self):
        return iter(self._members)

    def getmembers(self):
        self._check_open()
        return list(self._members)

    def getnames(self):
        return [info.name for info in self.getmembers()]

    def getmember(self, name):
        for info in reversed(self.getmembers()):
            if info.name == name.rstrip('/'):
                return info
        raise KeyError(f'filename {name!r} not found')

    def next(self):
        self._next = getattr(self, '_next', -1) + 1
        return self._members[self._next] if self._next < len(self._members) else None

    def list(self, verbose=True, *, members=None):
        for info in self._members if members is None else members:
            print(f'{stat.filemode(info.mode)} {info.size:10} {info.name}' if verbose else info.name + ('/' if info.isdir() else ''))

    # --- writing ---

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        status = os.lstat(name) if fileobj is None else os.fstat(fileobj.fileno())
        name = os.fspath(fileobj.name if name is None else name)
        info = TarInfo((name if arcname is None else os.fspath(arcname)).strip('/'))
        info.mode, info.mtime, info.uid, info.gid = status.st_mode & 0o7777, int(status.st_mtime), status.st_uid, status.st_gid
        if stat.S_ISDIR(status.st_mode):
            info.type = DIRTYPE
        elif stat.S_ISLNK(status.st_mode):
            info.type, info.linkname = SYMTYPE, os.readlink(name)
        else:
            info.size = status.st_size
        return info

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        info = self.gettarinfo(name, arcname)
        info = info if filter is None else filter(info)
        if info is None:
            return
        if info.isdir():
            self.addfile(info)
            for entry in sorted(os.listdir(name)) if recursive else ():
                self.add(os.path.join(name, entry), os.path.join(info.name, entry), recursive, filter=filter)
            return
        if not info.isfile():
            return self.addfile(info)
        with _open_file(name, 'rb') as file:
            self.addfile(info, file)

    def addfile(self, tarinfo, fileobj=None):
        if self.mode == 'r':
            raise OSError("bad operation for mode 'r'")
        self._check_open()
        tarinfo.offset = self.fileobj.tell()
        self.fileobj.write(tarinfo.tobuf())
        tarinfo.offset_data = self.fileobj.tell()
        if fileobj is not None:
            data = fileobj.read(tarinfo.size)
            if len(data) < tarinfo.size:
                raise OSError('unexpected end of data')
            self.fileobj.write(data + bytes(-len(data) % BLOCKSIZE))
        self._members.append(tarinfo)

    # --- reading ---

    def extractfile(self, member):
        """The bytes of an entry as a file; None for what has none."""
        info = self.getmember(member) if isinstance(member, str) else member
        if not info.isfile():
            return None
        self.fileobj.seek(info.offset_data)
        return io.BufferedReader(io.BytesIO(self.fileobj.read(info.size)))

    extraction_filter = None    # what extract() does without a filter: a class may have another one

    def _filtered(self, info, path, filter):
        """What a filter makes of a member; None: it is left out."""
        if filter is None:
            filter = self.extraction_filter or fully_trusted_filter
        if isinstance(filter, str):
            if filter not in _FILTERS:
                raise ValueError(f'filter {filter!r} not found')
            filter = _FILTERS[filter]
        return filter(info, path)

    def extract(self, member, path='', set_attrs=True, *, numeric_owner=False, filter=None):
        info = self._filtered(self.getmember(member) if isinstance(member, str) else member, path, filter)
        if info is None:
            return
        target = os.path.join(path, info.name)
        if info.isdir():
            os.makedirs(target, exist_ok=True)
        elif info.isfile():
            os.makedirs(os.path.dirname(target) or '.', exist_ok=True)
            with _open_file(target, 'wb') as file:
                file.write(self.extractfile(info).read())
        elif info.issym():
            return os.symlink(info.linkname, target)
        elif info.islnk():
            return os.link(os.path.join(path, info.linkname), target)
        if set_attrs and info.mode is not None:
            os.chmod(target, info.mode)
            os.utime(target, (info.mtime, info.mtime))

    def extractall(self, path='.', members=None, *, numeric_owner=False, filter=None):
        for info in self._members if members is None else members:
            self.extract(info, path, not info.isdir(), filter=filter)


# --- what an archive from somewhere may do ---

def fully_trusted_filter(member, dest_path):
    return member


def _checked(member, dest_path, is_data):
    """A member that stays within its folder, nobody else can write to and, if it is data, is no device."""
    folder, name = os.path.realpath(dest_path), member.name.lstrip('/')
    target = os.path.realpath(os.path.join(folder, name))
    if not _is_within(target, folder):
        raise OutsideDestinationError(member, target)
    mode = member.mode & 0o755
    if is_data:
        if member.issym() or member.islnk():
            _check_link(member, folder, name)
        elif not member.isfile() and not member.isdir():
            raise SpecialFileError(member)
        mode = (mode if mode & 0o100 else mode & ~0o111) | 0o600 if member.isfile() else mode
    changed = copy.copy(member)
    changed.name, changed.mode = name, mode
    return changed


def _check_link(member, folder, name):
    if os.path.isabs(member.linkname):
        raise AbsoluteLinkError(member)
    target = os.path.realpath(os.path.join(folder, os.path.dirname(name) if member.issym() else '', member.linkname))
    if not _is_within(target, folder):
        raise LinkOutsideDestinationError(member, target)


def _is_within(path, folder):
    return os.path.commonpath([path, folder]) == folder


def tar_filter(member, dest_path):
    return _checked(member, dest_path, False)


def data_filter(member, dest_path):
    return _checked(member, dest_path, True)


_FILTERS = {'fully_trusted': fully_trusted_filter, 'tar': tar_filter, 'data': data_filter}


open = TarFile.open


def is_tarfile(name):
    try:
        if hasattr(name, 'read'):
            open(fileobj=name)
        else:
            open(name).close()
        return True
    except (TarError, OSError, EOFError):
        return False
