"""pathlib's paths of Windows, of which few programs speak."""

import ntpath
from pathlib import Path, PurePath
from urllib.parse import quote


class PureWindowsPath(PurePath):
    """A path as Windows writes it: drives, two kinds of slashes, capitals that do not count."""

    def _take(self, texts):
        text = (ntpath.join(*texts) if texts else '').replace('/', '\\')
        self._drive, rest = ntpath.splitdrive(text)
        is_share = self._drive[:1] == '\\'
        self._root = '\\' if rest[:1] == '\\' or is_share else ''
        self._parts = [part for part in rest.split('\\') if part not in ('', '.')]

    def __str__(self):
        return self.anchor + '\\'.join(self._parts) or '.'

    def as_posix(self):
        return str(self).replace('\\', '/')

    @property
    def _folded(self):
        return tuple([part.lower() for part in self.parts])

    def is_absolute(self):
        return bool(self._root and self._drive)

    def is_reserved(self):
        device = self.name.partition('.')[0].partition(':')[0].rstrip(' ').upper()
        return device in ('CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$') or device[:3] in ('COM', 'LPT') and device[3:] in tuple('123456789¹²³')

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        path = quote(self.as_posix()[len(self._drive):])
        return 'file:' + quote(self._drive.replace('\\', '/')) + path if self._drive[:1] == '\\' else f'file:///{self._drive}{path}'


class WindowsPath(Path, PureWindowsPath):
    def __new__(cls, *args):
        raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")


PureWindowsPath.__module__ = WindowsPath.__module__ = 'pathlib'
