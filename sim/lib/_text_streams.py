"""Text in any stream of bytes: io's TextIOWrapper for what open() did not make."""

from _files import TextFile
from _io import TextIOWrapper as _Console
from _streams import TextIOBase


class TextIOWrapper(TextIOBase):
    """Text that is kept as bytes in a stream."""

    __module__ = '_io'

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self.buffer, self.encoding, self.errors = buffer, encoding or 'utf-8', errors or 'strict'
        self.line_buffering, self.write_through, self._newline = line_buffering, write_through, newline
        self._text = None       # what is left of all that was read
        self._waiting = ''

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def _rest(self):
        self._check_open()
        if self._text is None:
            self.flush()
            self._text = self.buffer.read().decode(self.encoding, self.errors)
            if self._newline is None:
                self._text = self._text.replace('\r\n', '\n').replace('\r', '\n')
        return self._text

    def read(self, size=-1, /):
        text = self._rest()
        end = len(text) if size is None or size < 0 else size
        self._text = text[end:]
        return text[:end]

    def readline(self, size=-1, /):
        end = self._rest().find('\n') + 1 or len(self._text)
        return self.read(end if size is None or size < 0 else min(end, size))

    def write(self, text, /):
        self._check_open()
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        self._waiting += text.replace('\n', self._newline) if self._newline else text
        if self.write_through or self.line_buffering and '\n' in text:
            self.flush()
        return len(text)

    def flush(self):
        self._check_open()
        if self._waiting:
            self.buffer.write(self._waiting.encode(self.encoding, self.errors))
            self._waiting = ''
        self.buffer.flush()

    def seek(self, offset, whence=0, /):
        self.flush()
        self._text = None
        return self.buffer.seek(offset, whence)

    def tell(self):
        self.flush()
        return self.buffer.tell()

    def detach(self):
        self.flush()
        return self.buffer

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True
            self.buffer.close()


TextIOWrapper.register(TextFile)
TextIOWrapper.register(_Console)
