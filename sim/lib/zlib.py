"""The format of zlib (RFC 1950) and deflate (RFC 1951). What compress() makes is valid, but not byte for byte what the C library makes."""

import binascii
from _buffers import bytes_of

Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
MAX_WBITS, DEF_MEM_LEVEL, DEF_BUF_SIZE, DEFLATED = 15, 8, 16384, 8
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.2.13'
crc32 = binascii.crc32


class error(Exception):
    pass


def adler32(data, value=1, /):
    low, high = value & 0xFFFF, value >> 16 & 0xFFFF
    for byte in bytes_of(data):
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low


# Lengths 3 to 258 and distances: the smallest of each symbol, and how many more bits say how much more (RFC 1951, 3.2.5).
_LENGTH_BITS = [0] * 8 + [bits for bits in range(1, 6) for _ in range(4)] + [0]
_DISTANCE_BITS = [0, 0] + [bits for bits in range(14) for _ in range(2)]
_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)


def _bases(extra_bits, first):
    bases = []
    for bits in extra_bits:
        bases.append(first)
        first += 1 << bits
    return bases


_LENGTHS = _bases(_LENGTH_BITS[:28], 3) + [258]
_DISTANCES = _bases(_DISTANCE_BITS, 1)


def _codes(lengths):
    """(length, code) -> symbol of a canonical Huffman code (RFC 1951, 3.2.2)."""
    table = {}
    code = 0
    for length in range(1, max(lengths, default=0) + 1):
        for symbol, own in enumerate(lengths):
            if own == length:
                table[length, code] = symbol
                code += 1
        code <<= 1
    return table


_FIXED = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
_fixed_tables = []


def _fixed():
    if not _fixed_tables:
        _fixed_tables.extend([_codes(_FIXED), _codes([5] * 30)])
    return _fixed_tables


class _Bits:
    """Bits of some bytes, the lowest first."""

    def __init__(self, data, at):
        self.data, self.at, self.bit = data, at, 0

    def one(self):
        if self.at >= len(self.data):
            raise _incomplete()
        value = self.data[self.at] >> self.bit & 1
        self.bit += 1
        if self.bit == 8:
            self.at, self.bit = self.at + 1, 0
        return value

    def number(self, count):
        value = 0
        for i in range(count):
            value |= self.one() << i
        return value

    def symbol(self, table):
        code = 0
        for length in range(1, 16):
            code = code << 1 | self.one()
            found = table.get((length, code))
            if found is not None:
                return found
        raise error('Error -3 while decompressing data: invalid code')

    def align(self):
        if self.bit:
            self.at, self.bit = self.at + 1, 0


def _inflate(bits, out):
    last = False
    while not last:
        last = bits.one()
        kind = bits.number(2)
        if kind == 0:
            _stored(bits, out)
        elif kind == 1:
            _block(bits, out, *_fixed())
        elif kind == 2:
            _block(bits, out, *_read_tables(bits))
        else:
            raise error('Error -3 while decompressing data: invalid block type')
    bits.align()


def _stored(bits, out):
    bits.align()
    size, inverse = bits.number(16), bits.number(16)
    if size ^ inverse != 0xFFFF:
        raise error('Error -3 while decompressing data: invalid stored block lengths')
    if bits.at + size > len(bits.data):
        raise _incomplete()
    out += bits.data[bits.at:bits.at + size]
    bits.at += size


def _read_tables(bits):
    literals, distances, count = bits.number(5) + 257, bits.number(5) + 1, bits.number(4) + 4
    short = [0] * 19
    for place in _ORDER[:count]:
        short[place] = bits.number(3)
    table = _codes(short)
    lengths = []
    while len(lengths) < literals + distances:
        symbol = bits.symbol(table)
        if symbol < 16:
            lengths.append(symbol)
        elif symbol == 16:
            lengths += lengths[-1:] * (3 + bits.number(2))
        else:
            lengths += [0] * (3 + bits.number(3) if symbol == 17 else 11 + bits.number(7))
    return _codes(lengths[:literals]), _codes(lengths[literals:])


def _block(bits, out, literals, distances):
    while True:
        symbol = bits.symbol(literals)
        if symbol < 256:
            out.append(symbol)
        elif symbol == 256:
            return
        else:
            length = _LENGTHS[symbol - 257] + bits.number(_LENGTH_BITS[symbol - 257])
            far = bits.symbol(distances)
            distance = _DISTANCES[far] + bits.number(_DISTANCE_BITS[far])
            if distance > len(out):
                raise error('Error -3 while decompressing data: invalid distance too far back')
            for i in range(length):
                out.append(out[-distance])


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    out = bytearray()
    _decompressed(bytes_of(data), wbits, out)
    return bytes(out)


def _decompressed(data, wbits, out):
    """Adds what was compressed to `out`; where its end is. From 16 on wbits means gzip's format, from 32 on either."""
    if wbits < 0:
        bits = _Bits(data, 0)
        _inflate(bits, out)
        return bits.at
    is_gzip = wbits > 31 and data[:1] == b'\x1f' or 15 < wbits < 32
    bits = _Bits(data, after_gzip_header(data, 0) if is_gzip else _after_header(data))
    _inflate(bits, out)
    size, end = (8, bits.at + 8) if is_gzip else (4, bits.at + 4)
    if len(data) < end:
        raise _incomplete()
    check = crc32(out).to_bytes(4, 'little') if is_gzip else adler32(out).to_bytes(4, 'big')
    if data[end - size:end - size + 4] != check:
        raise error('Error -3 while decompressing data: incorrect data check')
    if is_gzip and int.from_bytes(data[end - 4:end], 'little') != len(out) & 0xFFFFFFFF:
        raise error('Error -3 while decompressing data: incorrect length check')
    return end


def _incomplete():
    return error('Error -5 while decompressing data: incomplete or truncated stream')


def _after_header(data):
    if len(data) < 2:
        raise _incomplete()
    if data[0] & 15 != DEFLATED or (data[0] << 8 | data[1]) % 31:
        raise error('Error -3 while decompressing data: incorrect header check')
    return 2


_CHECK, _EXTRA, _NAME, _COMMENT = 2, 4, 8, 16       # flags of gzip's header: which fields follow it


def after_gzip_header(data, at):
    """Where the compressed bytes begin of the member of a gzip file (RFC 1952) that begins here."""
    if data[at:at + 2] != b'\x1f\x8b':
        raise error('Error -3 while decompressing data: incorrect header check') if len(data) > 1 else _incomplete()
    if len(data) < at + 10:
        raise _incomplete()
    if data[at + 2] != DEFLATED:
        raise error('Error -3 while decompressing data: unknown compression method')
    flags, at = data[at + 3], at + 10
    if flags & _EXTRA:
        at += 2 + int.from_bytes(data[at:at + 2], 'little')
    for field in (_NAME, _COMMENT):
        if flags & field:
            at = data.find(b'\0', at) + 1 or len(data)
    return at + 2 if flags & _CHECK else at


# --- compressing: one block with the fixed codes, repetitions found by their first three bytes ---

class _Output:
    def __init__(self):
        self.data, self.bits, self.count = bytearray(), 0, 0

    def put(self, value, count):
        self.bits |= value << self.count
        self.count += count
        while self.count >= 8:
            self.data.append(self.bits & 0xFF)
            self.bits >>= 8
            self.count -= 8

    def code(self, code, length):
        """A Huffman code, its highest bit first."""
        for i in range(length - 1, -1, -1):
            self.put(code >> i & 1, 1)

    def symbol(self, symbol):
        if symbol < 144:
            self.code(0x30 + symbol, 8)
        elif symbol < 256:
            self.code(0x190 + symbol - 144, 9)
        elif symbol < 280:
            self.code(symbol - 256, 7)
        else:
            self.code(0xC0 + symbol - 280, 8)

    def repetition(self, length, distance):
        which = max([i for i, base in enumerate(_LENGTHS) if base <= length])
        self.symbol(257 + which)
        self.put(length - _LENGTHS[which], _LENGTH_BITS[which])
        far = max([i for i, base in enumerate(_DISTANCES) if base <= distance])
        self.code(far, 5)
        self.put(distance - _DISTANCES[far], _DISTANCE_BITS[far])


def _deflate(data, is_last):
    """A block with fixed codes; behind one that is not the last an empty stored block, which ends with a byte."""
    out = _Output()
    out.put(2 + is_last, 3)
    seen = {}
    at = 0
    while at < len(data):
        before = seen.get(data[at:at + 3])
        seen[data[at:at + 3]] = at
        length = 0
        if before is not None and at - before <= 32768:
            while length < 258 and at + length < len(data) and data[before + length] == data[at + length]:
                length += 1
        if length >= 3:
            out.repetition(length, at - before)
            at += length
        else:
            out.symbol(data[at])
            at += 1
    out.symbol(256)
    if not is_last:
        out.put(0, 3)
    out.put(0, -out.count % 8)
    return bytes(out.data) if is_last else bytes(out.data) + b'\0\0\xff\xff'


def _header(level, wbits):
    if wbits > 15:
        return b'\x1f\x8b\x08' + bytes(6) + b'\x03'
    if wbits < 0:
        return b''
    return {-1: b'\x78\x9c', 0: b'\x78\x01', 1: b'\x78\x01', 6: b'\x78\x9c'}.get(level, b'\x78\x5e' if level < 6 else b'\x78\xda')


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
        result = self._header + _deflate(self._data, self._ended)
        self._data = self._header = b''
        return result + self._trailer() if self._ended else result

    def _trailer(self):
        if self._wbits > 15:
            return self._sum.to_bytes(4, 'little') + (self._length & 0xFFFFFFFF).to_bytes(4, 'little')
        return b'' if self._wbits < 0 else self._sum.to_bytes(4, 'big')


class _Decompress:
    """A stream that comes in pieces; with each it is read again from its beginning, and what is new is given out."""

    def __init__(self, wbits):
        self._wbits, self._data, self._rest, self._tail, self._given = wbits, b'', b'', b'', 0
        self.eof, self.unused_data, self.unconsumed_tail = False, b'', b''

    def decompress(self, data, /, max_length=0):
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        if self._rest:          # what the last call had no room for; its tail comes in again
            return self._given_out(self._rest, max_length)
        if self.eof:
            self.unused_data += data
            return b''
        self._data += bytes_of(data)
        out, is_whole = bytearray(), True
        try:
            end = _decompressed(self._data, self._wbits, out)
        except error as problem:
            if 'Error -5' not in str(problem):
                raise
            end, is_whole = len(self._data), False
        self.unused_data, self._tail = self._data[end:], self._data[:end][-4:]
        new, self._given = bytes(out[self._given:]), len(out)
        new = self._given_out(new, max_length)
        self.eof = self.eof and is_whole
        return new

    def _given_out(self, result, length):
        """As much of the result as there is room for; the rest waits, and a tail of the input says so."""
        length = length or len(result)
        self._rest = result[length:]
        self.unconsumed_tail, self.eof = self._tail if self._rest else b'', not self._rest
        return result[:length]

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError('length must be greater than zero')
        return self._given_out(self._rest, 0) if self._rest else b''


for _each, _name in ((_Compress, 'Compress'), (_Decompress, 'Decompress')):
    _each.__name__ = _each.__qualname__ = _name


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=0, zdict=None):
    if not -1 <= level <= 9:
        raise ValueError('Invalid initialization option')
    return _Compress(level, wbits)


def decompressobj(wbits=MAX_WBITS, zdict=b''):
    if not (8 <= -wbits <= 15 if wbits < 0 else wbits < 48 and (wbits % 16 == 0 or wbits % 16 >= 8)):
        raise ValueError('Invalid initialization option')
    return _Decompress(wbits)
