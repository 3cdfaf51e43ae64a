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
        self._text = ''         # decoded, and not asked for yet
        self._waiting = ''

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def _more(self, whole):
        """Decodes the next line of bytes, or all the rest; a pipe's writer may wait for an answer to a line. False at the end."""
        self._check_open()
        self.flush()
        whole = whole or self.encoding.lower().replace('_', '-').startswith(('utf-16', 'utf-32'))
        data = self.buffer.read() if whole else self.buffer.readline()
        text = data.decode(self.encoding, self.errors)
        if self._newline is None:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        self._text += text
        return bool(data)

    def _take(self, end):
        text, self._text = self._text[:end], self._text[end:]
        return text

    def read(self, size=-1, /):
        if size is None or size < 0:
            self._more(True)
            return self._take(len(self._text))
        while len(self._text) < size and self._more(False):
            pass
        return self._take(size)

    def readline(self, size=-1, /):
        while '\n' not in self._text and self._more(False):
            pass
        end = self._text.find('\n') + 1 or len(self._text)
        return self._take(end if size is None or size < 0 else min(end, size))

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
        self._text = ''
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
