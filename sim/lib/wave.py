"""Sound as a file of numbers: WAV, without compression."""

import builtins
import struct
from collections import namedtuple

__all__ = ['open', 'Error', 'Wave_read', 'Wave_write']

WAVE_FORMAT_PCM = 0x0001
_wave_params = namedtuple('_wave_params', 'nchannels sampwidth framerate nframes comptype compname')


class Error(Exception):
    pass


class _Wave:
    """What readers and writers share: a file, their own if they have opened it."""

    def __init__(self, file, mode):
        self._is_own = isinstance(file, str)
        self._file = builtins.open(file, mode) if self._is_own else file

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def getcomptype(self):
        return self._compression[0]

    def getcompname(self):
        return self._compression[1]

    def getmarkers(self):
        return None

    def getmark(self, id):
        raise Error('no marks')

    def _let_go(self):
        file, self._file = self._file, None
        if self._is_own and file is not None:
            file.close()


class Wave_read(_Wave):
    _compression = 'NONE', 'not compressed'

    def __init__(self, f):
        super().__init__(f, 'rb')
        self._format = self._begin = None
        try:
            self._read_header()
        except:
            self._let_go()
            raise

    def _read_header(self):
        head = self._file.read(8)
        if len(head) < 8:
            raise EOFError
        name, self._left = struct.unpack('<4sL', head)
        if name != b'RIFF':
            raise Error('file does not start with RIFF id')
        if self._read(4) != b'WAVE':
            raise Error('not a WAVE file')
        while self._begin is None:
            head = self._read(8)
            if len(head) < 8:
                raise Error('fmt chunk and/or data chunk missing')
            name, size = struct.unpack('<4sL', head)
            if name == b'data':
                self._begin_data(size)
            elif name == b'fmt ':
                self._read_format(self._read(size + size % 2))
            else:
                self._read(size + size % 2)

    def _read(self, size):
        """What is left of the whole, at most."""
        data = self._file.read(min(size, self._left))
        self._left -= len(data)
        return data

    def _read_format(self, data):
        if len(data) < 16:
            raise EOFError
        kind, self._channels, self._rate, _, _, bits = struct.unpack_from('<HHLLHH', data)
        if kind != WAVE_FORMAT_PCM:
            raise Error(f'unknown format: {kind!r}')
        self._width = (bits + 7) // 8
        if not self._width:
            raise Error('bad sample width')
        if not self._channels:
            raise Error('bad # of channels')
        self._format = self._channels * self._width

    def _begin_data(self, size):
        if self._format is None:
            raise Error('data chunk before fmt chunk')
        self._frames, self._at = size // self._format, 0
        self._begin = self._file.tell() if hasattr(self._file, 'tell') else 0

    def getfp(self):
        return self._file

    def close(self):
        self._let_go()

    def getnchannels(self):
        return self._channels

    def getsampwidth(self):
        return self._width

    def getframerate(self):
        return self._rate

    def getnframes(self):
        return self._frames

    def getparams(self):
        return _wave_params(self._channels, self._width, self._rate, self._frames, *self._compression)

    def tell(self):
        return self._at

    def rewind(self):
        self.setpos(0)

    def setpos(self, pos):
        if not 0 <= pos <= self._frames:
            raise Error('position not in range')
        self._at = pos
        self._file.seek(self._begin + pos * self._format)

    def readframes(self, nframes):
        count = min(nframes, self._frames - self._at) if nframes >= 0 else self._frames - self._at
        data = self._file.read(count * self._format) if count else b''
        self._at += len(data) // self._format
        return data


class Wave_write(_Wave):
    def __init__(self, f):
        super().__init__(f, 'wb')
        self._channels = self._width = self._rate = self._said_frames = 0
        self._compression = None, None
        self._written = 0               # bytes of frames
        self._header_at = None          # where the sizes in the header are, once it is written

    def __del__(self):
        self.close()

    def _check_not_begun(self):
        if self._header_at is not None:
            raise Error('cannot change parameters after starting to write')

    def setnchannels(self, nchannels):
        self._check_not_begun()
        if nchannels < 1:
            raise Error('bad # of channels')
        self._channels = nchannels

    def getnchannels(self):
        if not self._channels:
            raise Error('number of channels not set')
        return self._channels

    def setsampwidth(self, sampwidth):
        self._check_not_begun()
        if not 1 <= sampwidth <= 4:
            raise Error('bad sample width')
        self._width = sampwidth

    def getsampwidth(self):
        if not self._width:
            raise Error('sample width not set')
        return self._width

    def setframerate(self, framerate):
        self._check_not_begun()
        if framerate <= 0:
            raise Error('bad frame rate')
        self._rate = int(round(framerate))

    def getframerate(self):
        if not self._rate:
            raise Error('frame rate not set')
        return self._rate

    def setnframes(self, nframes):
        self._check_not_begun()
        self._said_frames = nframes

    def getnframes(self):
        return self._written // (self._channels * self._width) if self._written else 0

    def setcomptype(self, comptype, compname):
        self._check_not_begun()
        if comptype not in ('NONE',):
            raise Error('unsupported compression type')
        self._compression = comptype, compname

    def setparams(self, params):
        nchannels, sampwidth, framerate, nframes, comptype, compname = params
        self._check_not_begun()
        self.setnchannels(nchannels)
        self.setsampwidth(sampwidth)
        self.setframerate(framerate)
        self.setnframes(nframes)
        self.setcomptype(comptype, compname)

    def getparams(self):
        if not self._channels or not self._width or not self._rate:
            raise Error('not all parameters set')
        return _wave_params(self._channels, self._width, self._rate, self._said_frames, *self._compression)

    def setmark(self, id, pos, name):
        raise Error('setmark() not supported')

    def tell(self):
        return self.getnframes()

    def writeframesraw(self, data):
        if not isinstance(data, (bytes, bytearray)):
            data = memoryview(data).cast('B')
        self._begin(len(data))
        self._file.write(data)
        self._written += len(data)

    def writeframes(self, data):
        self.writeframesraw(data)
        self._mend_sizes()

    def _begin(self, size):
        """The header, with the size that is known or thought by now."""
        if self._header_at is not None:
            return
        for value, name in ((self._channels, '# channels'), (self._width, 'sample width'), (self._rate, 'sampling rate')):
            if not value:
                raise Error(f'{name} not specified')
        frame = self._channels * self._width
        self._promised = (self._said_frames or size // frame) * frame
        self._header_at = self._file.tell() if hasattr(self._file, 'tell') else -1
        self._file.write(struct.pack('<4sL4s4sLHHLLHH4sL', b'RIFF', 36 + self._promised, b'WAVE', b'fmt ', 16, WAVE_FORMAT_PCM,
                                     self._channels, self._rate, frame * self._rate, frame, self._width * 8, b'data', self._promised))

    def _mend_sizes(self):
        if self._promised == self._written:
            return
        end = self._file.tell()
        for offset, size in ((4, 36 + self._written), (40, self._written)):
            self._file.seek(self._header_at + offset)
            self._file.write(struct.pack('<L', size))
        self._file.seek(end)
        self._promised = self._written

    def close(self):
        try:
            if self._file is not None:
                self._begin(0)
                self._mend_sizes()
                self._file.flush()
        finally:
            self._let_go()


def open(f, mode=None):
    if mode is None:
        mode = getattr(f, 'mode', 'rb')
    if mode in ('r', 'rb'):
        return Wave_read(f)
    if mode in ('w', 'wb'):
        return Wave_write(f)
    raise Error("mode must be 'r', 'rb', 'w', or 'wb'")
