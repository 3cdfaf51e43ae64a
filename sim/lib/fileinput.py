"""The lines of several files, or of standard input, one after the other."""

import os
import sys

__all__ = ['input', 'close', 'nextfile', 'filename', 'lineno', 'filelineno', 'fileno', 'isfirstline', 'isstdin', 'FileInput',
           'hook_compressed', 'hook_encoded']

_state = None


class FileInput:
    """Goes through the files; '-' is standard input. With `inplace` what is printed replaces the file."""

    def __init__(self, files=None, inplace=False, backup='', *, mode='r', openhook=None, encoding=None, errors=None):
        if mode not in ('r', 'rb'):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook is not None and inplace:
            raise ValueError('FileInput cannot use an opening hook in inplace mode')
        if openhook is not None and not callable(openhook):
            raise ValueError('FileInput openhook must be callable')
        if files is None:
            files = sys.argv[1:]
        self._files = [files] if isinstance(files, str) else list(files)
        self._files = self._files or ['-']
        self._inplace, self._backup, self._mode, self._openhook, self._encoding = inplace, backup, mode, openhook, encoding
        self._file = self._name = self._output = self._spare = None
        self._lineno = self._filelineno = 0

    def __iter__(self):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self):
        while self._file is not None or self._files:
            if self._file is None:
                self._open(self._files.pop(0))
            line = self._file.readline()
            if line:
                self._lineno += 1
                self._filelineno += 1
                return line
            self.nextfile()
        return b'' if 'b' in self._mode else ''

    def _open(self, name):
        self._name, self._filelineno = name, 0
        if name == '-':
            self._name, self._file = '<stdin>', sys.stdin
        elif self._openhook is not None:
            self._file = self._openhook(name, self._mode)
        else:
            self._file = open(name, self._mode, encoding=self._encoding)
        if self._inplace and name != '-':
            kept = name + (self._backup or '.bak')
            self._file.close()
            os.replace(name, kept)
            self._file = open(kept, self._mode, encoding=self._encoding)
            self._spare = None if self._backup else kept
            self._output, sys.stdout = sys.stdout, open(name, 'w', encoding=self._encoding)

    def nextfile(self):
        file, self._file = self._file, None
        if self._output is not None:
            sys.stdout.close()
            sys.stdout, self._output = self._output, None
        if file is not None and file is not sys.stdin:
            file.close()
        if self._spare is not None:
            os.remove(self._spare)
            self._spare = None

    def close(self):
        self.nextfile()
        self._files = []

    def filename(self):
        return self._name

    def lineno(self):
        return self._lineno

    def filelineno(self):
        return self._filelineno

    def fileno(self):
        return -1 if self._file is None else self._file.fileno()

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._file is sys.stdin


def input(files=None, inplace=False, backup='', *, mode='r', openhook=None, encoding=None, errors=None):
    global _state
    if _state is not None and _state._file is not None:
        raise RuntimeError('input() already active')
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def _active():
    if _state is None:
        raise RuntimeError('no active input()')
    return _state


def close():
    global _state
    state, _state = _state, None
    if state is not None:
        state.close()


def nextfile():
    return _active().nextfile()


def filename():
    return _active().filename()


def lineno():
    return _active().lineno()


def filelineno():
    return _active().filelineno()


def fileno():
    return _active().fileno()


def isfirstline():
    return _active().isfirstline()


def isstdin():
    return _active().isstdin()


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Opens what is compressed by its name, and other files as they are."""
    if not str(filename).endswith('.gz'):
        return open(filename, mode, encoding=encoding, errors=errors)
    import gzip
    return gzip.open(filename, mode if 'b' in mode else mode + 't', encoding=encoding, errors=errors)


def hook_encoded(encoding, errors=None):
    def open_encoded(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)
    return open_encoded
