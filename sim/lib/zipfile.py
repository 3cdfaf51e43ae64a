"""Archives of files, as PKZIP's APPNOTE describes them: stored or deflated."""

import io
import os
import stat
import struct
import time
import zlib

__all__ = ['ZipFile', 'ZipInfo', 'Path', 'BadZipFile', 'BadZipfile', 'LargeZipFile', 'error', 'is_zipfile', 'ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2', 'ZIP_LZMA']

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
_LOCAL, _CENTRAL, _END = struct.Struct('<4s5H3I2H'), struct.Struct('<4s6H3I5H2I'), struct.Struct('<4s4H2IH')
_UTF8 = 0x800


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    pass


error = BadZipfile = BadZipFile


class ZipInfo:
    """One file of an archive."""

    def __init__(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0)):
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.filename = self.orig_filename = filename.replace(os.sep, '/')
        self.date_time = date_time
        self.compress_type = ZIP_STORED
        self.comment = self.extra = b''
        self.create_system, self.external_attr = 3, 0
        self.header_offset = self.CRC = self.compress_size = self.file_size = 0

    def is_dir(self):
        return self.filename.endswith('/')

    def __repr__(self):
        kind = ' compress_type=deflate' if self.compress_type else ''
        mode, rest = self.external_attr >> 16, self.external_attr & 0xFFFF
        kind += (f' filemode={stat.filemode(mode)!r}' if mode else '') + (f' external_attr={rest:#x}' if rest else '')
        sizes = '' if self.is_dir() else f' file_size={self.file_size!r}'
        if not self.is_dir() and (self.compress_type or self.compress_size != self.file_size):
            sizes += f' compress_size={self.compress_size!r}'
        return f'<{self.__class__.__name__} filename={self.filename!r}{kind}{sizes}>'

    def _name(self):
        """(its bytes, the flag that says they are UTF-8)"""
        ascii = self.filename.isascii()
        return self.filename.encode(), 0 if ascii else _UTF8

    def _moment(self):
        """(time, date) in MS-DOS's form."""
        year, month, day, hour, minute, second = self.date_time
        return hour << 11 | minute << 5 | second // 2, year - 1980 << 9 | month << 5 | day


def is_zipfile(filename):
    try:
        with ZipFile(filename):
            return True
    except (OSError, BadZipFile):
        return False


class ZipFile:
    """An archive to read ('r'), to write ('w', 'x') or to add to ('a')."""

    _writing = False        # is a member open that is being written?

    def __init__(self, file, mode='r', compression=ZIP_STORED, allowZip64=True, compresslevel=None, **options):
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        if compression not in (ZIP_STORED, ZIP_DEFLATED):
            raise NotImplementedError('That compression method is not supported')
        self.mode, self.compression, self.comment, self._new = mode, compression, b'', False
        self._own = isinstance(file, (str, os.PathLike))
        self.filename = os.fspath(file) if self._own else getattr(file, 'name', None)
        self.filelist = []
        if self._own:
            add = mode == 'a' and not os.path.exists(self.filename)
            self.fp = open(self.filename, {'r': 'rb', 'w': 'w+b', 'x': 'x+b', 'a': 'w+b' if add else 'r+b'}[mode])
        else:
            self.fp = file
        if mode in ('r', 'a'):
            self._read_directory(mode)
        self._end = self._end if self.filelist else 0
        if mode != 'r':
            self._new = True
            self.fp.seek(self._end)

    # --- the directory at the end ---

    def _read_directory(self, mode):
        self.fp.seek(0)
        data = self.fp.read()
        at = data.rfind(b'PK\5\6')
        if at < 0:
            if mode == 'a' and not data:
                return
            self.close()
            raise BadZipFile('File is not a zip file')
        _, _, _, _, count, _, place, length = _END.unpack_from(data, at)
        self.comment = data[at + _END.size:at + _END.size + length]
        self._end = place
        for _ in range(count):
            place = self._read_entry(data, place)

    def _read_entry(self, data, place):
        if data[place:place + 4] != b'PK\1\2':
            raise BadZipFile('Bad magic number for central directory')
        row = _CENTRAL.unpack_from(data, place)
        flags, name_size, extra_size, comment_size = row[3], row[10], row[11], row[12]
        begin = place + _CENTRAL.size
        name = data[begin:begin + name_size]
        info = ZipInfo(name.decode('utf-8' if flags & _UTF8 else 'latin-1'))
        info.compress_type, moment, date = row[4:7]
        info.CRC, info.compress_size, info.file_size = row[7:10]
        info.external_attr, info.header_offset = row[15:17] if len(row) > 16 else (row[-2], row[-1])
        info.date_time = (date >> 9) + 1980, date >> 5 & 15, date & 31, moment >> 11, moment >> 5 & 63, (moment & 31) * 2
        info.extra = data[begin + name_size:begin + name_size + extra_size]
        end = begin + name_size + extra_size + comment_size
        info.comment = data[end - comment_size:end]
        self.filelist.append(info)
        return end

    def _write_directory(self):
        begin = self._end
        self.fp.seek(begin)
        for info in self.filelist:
            name, flag = info._name()
            self.fp.write(_CENTRAL.pack(b'PK\1\2', 20 | info.create_system << 8, 20, flag, info.compress_type, *info._moment(),
                                        info.CRC, info.compress_size, info.file_size, len(name), len(info.extra),
                                        len(info.comment), 0, 0, info.external_attr, info.header_offset) + name + info.extra + info.comment)
        size = self.fp.tell() - begin
        self.fp.write(_END.pack(b'PK\5\6', 0, 0, len(self.filelist), len(self.filelist), size, begin, len(self.comment)) + self.comment)
        if hasattr(self.fp, 'truncate'):
            self.fp.truncate()

    # --- reading ---

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def getinfo(self, name):
        for info in reversed(self.filelist):
            if info.filename == name:
                return info
        raise KeyError(f'There is no item named {name!r} in the archive')

    def _check_open(self, what='Attempt to use ZIP archive'):
        if self.fp is None:
            raise ValueError(f'{what} that was already closed')

    def read(self, name, pwd=None):
        self._check_open()
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        self.fp.seek(info.header_offset)
        head = _LOCAL.unpack(self.fp.read(_LOCAL.size))
        self.fp.seek(head[9] + head[10], 1)
        data = self.fp.read(info.compress_size)
        if info.compress_type == ZIP_DEFLATED:
            data = zlib.decompress(data, -15)
        if zlib.crc32(data) != info.CRC:
            raise BadZipFile(f'Bad CRC-32 for file {info.filename!r}')
        return data

    def testzip(self):
        """The name of the first bad file."""
        for info in self.filelist:
            try:
                self.read(info)
            except (BadZipFile, zlib.error):
                return info.filename
        return None

    def open(self, name, mode='r', pwd=None, *, force_zip64=False):
        self._check_open()
        if mode not in ('r', 'w'):
            raise ValueError('open() requires mode "r" or "w"')
        return _Member(self, name) if mode == 'w' else ZipExtFile(name, self.read(name))

    def extract(self, member, path=None, pwd=None):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        parts = [part for part in info.filename.split('/') if part not in ('', '.', '..')]
        target = os.path.join(os.getcwd() if path is None else os.fspath(path), *parts)
        if info.is_dir():
            os.makedirs(target, exist_ok=True)
            return target
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, 'wb') as file:
            file.write(self.read(info))
        return target

    def extractall(self, path=None, members=None, pwd=None):
        for member in members or self.namelist():
            self.extract(member, path)

    def setpassword(self, pwd):
        """Encrypted archives can't be read; their password is only checked to be one."""
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f'pwd: expected bytes, got {type(pwd).__name__}')

    def printdir(self, file=None):
        print('%-46s %19s %12s' % ('File Name', 'Modified    ', 'Size'), file=file)
        for info in self.filelist:
            print('%-46s %s %12d' % (info.filename, '%d-%02d-%02d %02d:%02d:%02d' % info.date_time, info.file_size), file=file)

    # --- writing ---

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        if not self._new:
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        self._check_open('Attempt to write to ZIP archive')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        info = zinfo_or_arcname
        if not isinstance(info, ZipInfo):
            info = ZipInfo(info, time.localtime(time.time())[:6])
            info.compress_type = self.compression
            if info.is_dir():
                info.external_attr = 0o40775 << 16 | 0x10
        if info.filename in self.namelist():
            import warnings
            warnings.warn(f'Duplicate name: {info.filename!r}', stacklevel=3)
        info.external_attr = info.external_attr or 0o600 << 16
        if compress_type is not None:
            info.compress_type = compress_type
        data = data.encode() if isinstance(data, str) else bytes(data)
        packed = zlib.compress(data, wbits=-15) if info.compress_type == ZIP_DEFLATED else data
        info.header_offset, info.CRC = self._end, zlib.crc32(data)
        info.compress_size, info.file_size = len(packed), len(data)
        name, flag = info._name()
        self.fp.seek(self._end)
        self.fp.write(_LOCAL.pack(b'PK\3\4', 20, flag, info.compress_type, *info._moment(), info.CRC, len(packed), len(data), len(name), 0))
        self.fp.write(name + packed)
        self._end = self.fp.tell()
        self.filelist.append(info)

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        name = os.path.normpath(os.fspath(filename if arcname is None else arcname)).lstrip('/')
        if os.path.isdir(filename):
            return self.writestr(ZipInfo(name + '/', time.localtime(os.stat(filename).st_mtime)[:6]), b'')
        info = ZipInfo(name, time.localtime(os.stat(filename).st_mtime)[:6])
        info.compress_type, info.external_attr = self.compression, (os.stat(filename).st_mode & 0xFFFF) << 16
        with open(filename, 'rb') as file:
            self.writestr(info, file.read(), compress_type)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        info = zinfo_or_directory_name
        if not isinstance(info, ZipInfo):
            info = ZipInfo(info.removesuffix('/') + '/')
            info.external_attr = (0o40000 | mode) << 16 | 0x10
        self.writestr(info, b'')

    def close(self):
        if self.fp is None:
            return
        if self._new:
            self._write_directory()
        if self._own:
            self.fp.close()
        self.fp = None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __repr__(self):
        what = '' if self.fp is None else f' filename={self.filename!r}' if self.filename else f' file={self.fp!r}'
        state = f'{what} mode={self.mode!r}' if what else ' [closed]'
        return f'<{self.__class__.__module__}.{self.__class__.__qualname__}{state}>'


class ZipExtFile(io.BytesIO):
    """A file of the archive that is being read."""

    mode = 'r'

    def __init__(self, name, data):
        super().__init__(data)
        self.name = name.filename if isinstance(name, ZipInfo) else name

    def writable(self):
        return False

    def write(self, data):
        raise io.UnsupportedOperation('write')

    def __repr__(self):
        return f'<{self.__class__.__module__}.{self.__class__.__qualname__}{" [closed]" if self.closed else f" name={self.name!r} mode={self.mode!r}"}>'


class _Member(io.BytesIO):
    """A file of the archive that is being written."""

    def __init__(self, archive, name):
        super().__init__()
        self._archive, self._name = archive, name
        archive._writing = True

    def close(self):
        if not self.closed:
            self._archive._writing = False
            self._archive.writestr(self._name, self.getvalue())
        super().close()


def __getattr__(name):
    if name != 'Path':
        raise AttributeError(f"module 'zipfile' has no attribute {name!r}")
    from _zip_paths import Path
    return Path
