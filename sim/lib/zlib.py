"""The format of zlib (RFC 1950) and deflate (RFC 1951). What compress() makes is valid, but not byte for byte what the C library makes."""

import binascii
from bisect import bisect_right
from operator import index
from _buffers import bytes_of
from _inflate import DISTANCE_BITS, DISTANCES, FIXED, LENGTH_BITS, LENGTHS, Inflater, Short, codes_of, damaged, error

Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
MAX_WBITS, DEF_MEM_LEVEL, DEF_BUF_SIZE, DEFLATED = 15, 8, 16384, 8
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.2.13'
crc32 = binascii.crc32



def adler32(data, value=1, /):
    value = index(value)
    low, high, data = value & 0xFFFF, value >> 16 & 0xFFFF, bytes_of(data)
    for at in range(0, len(data), 4096):
        for byte in data[at:at + 4096]:
            low += byte
            high += low
        low, high = low % 65521, high % 65521
    return high << 16 | low


# --- decompressing ---

def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    reader = _Decompress(wbits)
    out = reader.decompress(data)
    if not reader.eof:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return out


def _after_zlib_header(data, wbits):
    if len(data) < 2:
        raise Short
    if data[0] & 15 != DEFLATED or (data[0] << 8 | data[1]) % 31:
        raise damaged('incorrect header check')
    if 0 < wbits < (data[0] >> 4) + 8:
        raise damaged('invalid window size')
    return 2


_CHECK, _EXTRA, _NAME, _COMMENT = 2, 4, 8, 16       # flags of gzip's header: which fields follow it


def _after_gzip_header(data):
    """Where the compressed bytes of a member begin (RFC 1952)."""
    if data[:2] != b'\x1f\x8b'[:len(data)]:
        raise damaged('incorrect header check')
    if len(data) < 10:
        raise Short
    if data[2] != DEFLATED:
        raise damaged('unknown compression method')
    flags, at = data[3], 10
    if flags & _EXTRA:
        at += 2 + int.from_bytes(data[at:at + 2], 'little')
    for field in (_NAME, _COMMENT):
        if flags & field:
            at = data.find(b'\0', at) + 1 or len(data) + 1
    at += 2 if flags & _CHECK else 0
    if at > len(data):
        raise Short
    return at


class _Decompress:
    """A stream that comes in pieces: a header, what deflate has made, sums to check it by. From 16 on wbits means gzip's format,
    from 32 on either, below 0 neither header nor sums."""

    def __init__(self, wbits):
        self._wbits, self._is_gzip, self._waiting = wbits, 15 < wbits < 32, b''
        self._inflater, self._given, self._length = Inflater(), 0, 0
        self._sum, self._sums = None, None
        self._step = self._take_header if wbits >= 0 else self._take_body
        self.eof, self.unused_data, self.unconsumed_tail = False, b'', b''

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        data = bytes_of(data)
        if self.eof:
            self.unused_data += data
            return b''
        self.unconsumed_tail = b''
        data, self._waiting = self._waiting + data, b''
        result = b''
        try:
            while data is not None:
                part, data = self._step(data, max_length)
                result += part
        except Short:
            self._waiting = data
        return result

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError('length must be greater than zero')
        return b'' if self.eof else self.decompress(self.unconsumed_tail)

    def copy(self):
        twin = _Decompress(self._wbits)
        inflater = self._inflater.copy()
        twin.__dict__.update(self.__dict__, _inflater=inflater, _step=getattr(twin, self._step.__name__))
        return twin

    # --- its steps: (output, the rest of the input), which is None when more has to come ---

    def _take_header(self, data, most):
        self._is_gzip = self._is_gzip or self._wbits > 31 and data[:1] == b'\x1f'
        at = _after_gzip_header(data) if self._is_gzip else _after_zlib_header(data, self._wbits & 15)
        self._sums = crc32 if self._is_gzip else adler32
        self._sum, self._step = self._sums(b''), self._take_body
        return b'', data[at:]

    def _take_body(self, data, most):
        """Its output stays where it is until it is given; the input that was not needed for it goes back."""
        inflater = self._inflater
        inflater.add(data)
        ended = inflater.go_on(self._given + most if most else 1 << 62)
        new = bytes(inflater.out[self._given:self._given + most] if most else inflater.out[self._given:])
        self._given += len(new)
        self._length += len(new)
        self._sum = self._sums(new, self._sum) if self._sums is not None else None
        if ended and self._given == len(inflater.out):
            self._step = self._take_sums
            return new, inflater.rest()
        if most and len(new) == most:
            self.unconsumed_tail = inflater.rest()
        self._given -= inflater.forget(self._given)
        return new, None

    def _take_sums(self, data, most):
        size = 0 if self._wbits < 0 else 8 if self._is_gzip else 4
        if len(data) < size:
            raise Short
        if size and int.from_bytes(data[:4], 'little' if self._is_gzip else 'big') != self._sum:
            raise damaged('incorrect data check')
        if self._is_gzip and int.from_bytes(data[4:8], 'little') != self._length & 0xFFFFFFFF:
            raise damaged('incorrect length check')
        self.eof, self.unused_data = True, data[size:]
        return b'', None


# --- compressing: one block with the fixed codes, repetitions found by their first three bytes ---

_LITERALS = list(zip(codes_of(FIXED), FIXED))
_PLACES = list(zip(codes_of([5] * 30), DISTANCES, DISTANCE_BITS))


class _Output:
    def __init__(self):
        self.data, self.bits, self.count = bytearray(), 0, 0

    def put(self, value, count):
        self.bits |= value << self.count
        self.count += count
        if self.count >= 32:
            self.data += (self.bits & 0xFFFFFFFF).to_bytes(4, 'little')
            self.bits >>= 32
            self.count -= 32

    def repetition(self, length, distance):
        which = bisect_right(LENGTHS, length) - 1
        self.put(*_LITERALS[257 + which])
        self.put(length - LENGTHS[which], LENGTH_BITS[which])
        code, base, bits = _PLACES[bisect_right(DISTANCES, distance) - 1]
        self.put(code, 5)
        self.put(distance - base, bits)

    def end(self):
        """All of it, up to a whole byte."""
        return bytes(self.data) + self.bits.to_bytes((self.count + 7) // 8, 'little')


def _deflate(data, window, is_last):
    """A block with fixed codes; behind one that is not the last an empty stored block, which ends with a byte."""
    out, seen, at = _Output(), {}, 0
    out.put(2 + is_last, 3)
    while at < len(data):
        key = data[at:at + 3]
        before = seen.get(key)
        seen[key] = at
        if before is None or at - before > window or len(key) < 3:
            out.put(*_LITERALS[data[at]])
            at += 1
            continue
        length, most = 3, min(258, len(data) - at)
        while length < most and data[before + length] == data[at + length]:
            length += 1
        out.repetition(length, at - before)
        at += length
    out.put(*_LITERALS[256])
    if not is_last:
        out.put(0, 3)
    return out.end() + (b'' if is_last else b'\0\0\xff\xff')


def _header(level, wbits):
    if wbits > 15:
        return b'\x1f\x8b\x08' + bytes(6) + b'\x03'
    if wbits < 0:
        return b''
    effort = 2 if level in (-1, 6) else 3 if level > 6 else level > 1
    header = (max(wbits, 9) - 8 << 4 | DEFLATED) << 8 | effort << 6
    return (header + 31 - header % 31).to_bytes(2, 'big')


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    stream = _Compress(level, wbits)
    stream.compress(data)
    return stream.flush()


class _Compress:
    """What has come waits for the next flush, which makes a block of it."""

    def __init__(self, level, wbits):
        self._data, self._header, self._wbits, self._length, self._ended = b'', _header(level, wbits), wbits, 0, False
        self._summed = crc32 if wbits > 15 else adler32
        self._sum = self._summed(b'')

    def compress(self, data, /):
        data = bytes_of(data)
        if self._ended:
            raise error('Error -2 while compressing data: inconsistent stream state')
        self._data += data
        self._length += len(data)
        self._sum = self._summed(data, self._sum)
        return b''

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b''
        if self._ended:
            raise error('Error -2 while finishing compression: inconsistent stream state')
        self._ended = mode == Z_FINISH
        result = self._header + _deflate(self._data, 1 << max(abs(self._wbits) & 15, 9), self._ended)
        self._data = self._header = b''
        return result + self._trailer() if self._ended else result

    def copy(self):
        twin = _Compress(0, self._wbits)
        twin.__dict__.update(self.__dict__)
        return twin

    def _trailer(self):
        if self._wbits > 15:
            return self._sum.to_bytes(4, 'little') + (self._length & 0xFFFFFFFF).to_bytes(4, 'little')
        return b'' if self._wbits < 0 else self._sum.to_bytes(4, 'big')


for _each, _name in ((_Compress, 'Compress'), (_Decompress, 'Decompress')):
    _each.__name__ = _each.__qualname__ = _name
    _each.__copy__ = _each.copy
    _each.__deepcopy__ = lambda self, memo: self.copy()


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=0, zdict=None):
    if not -1 <= level <= 9:
        raise ValueError('Invalid initialization option')
    return _Compress(level, wbits)


def decompressobj(wbits=MAX_WBITS, zdict=b''):
    if not (8 <= -wbits <= 15 if wbits < 0 else wbits < 48 and (wbits % 16 == 0 or wbits % 16 >= 8)):
        raise ValueError('Invalid initialization option')
    return _Decompress(wbits)
