"""C values as bytes, by a format such as '<IhQ'."""

from _buffers import bytes_of
from _weft import bits_double, double_bits

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


_SIZES = {'x': 1, 'c': 1, 's': 1, 'p': 1, '?': 1, 'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4,
          'q': 8, 'Q': 8, 'e': 2, 'f': 4, 'd': 8}
_NATIVE_SIZES = {**_SIZES, 'l': 8, 'L': 8, 'n': 8, 'N': 8, 'P': 8}
_NAMES = {'b': 'byte', 'B': 'ubyte', 'h': 'short', 'H': 'ushort'}


_parsed = {}        # formats that were read lately


def _parse(format):
    known = _parsed.get(format)
    if known is None:
        if len(_parsed) >= 100:
            _parsed.clear()
        known = _parsed[format] = _read_format(format)
    return known


def _read_format(format):
    """(byte order, [(letter, count, offset)], size): native formats ('@' or none) are aligned as C aligns."""
    if isinstance(format, (bytes, bytearray)):
        format = format.decode('ascii')
    mark = format[0] if format and format[0] in '@=<>!' else ''
    native = mark in ('', '@')
    sizes = _NATIVE_SIZES if native else _SIZES
    items, offset, count = [], 0, ''
    for letter in format[len(mark):]:
        if letter.isspace():
            continue
        if letter.isdigit():
            count += letter
            continue
        size = sizes.get(letter)
        if size is None:
            raise error('bad char in struct format')
        times = int(count) if count else 1
        count = ''
        if native:
            offset = (offset + size - 1) // size * size
        items.append(('F' if native and letter == 'f' else letter, times, offset, size))        # F: a native f
        offset += times * size
    if count:
        raise error('repeat count given without format specifier')
    return 'big' if mark in ('>', '!') else 'little', items, offset


def _expected(items):
    return sum([1 if letter in 'sp' else 0 if letter == 'x' else times for letter, times, _, _ in items])


def _pack(order, items, size, values):
    expected = _expected(items)
    if len(values) != expected:
        raise error(f'pack expected {expected} items for packing (got {len(values)})')
    result = bytearray(size)
    values = iter(values)
    for letter, times, offset, width in items:
        if letter == 'x':
            continue
        if letter in 'sp':
            result[offset:offset + times] = _text(letter, times, next(values))
            continue
        for i in range(times):
            place = offset + i * width
            result[place:place + width] = _encode(letter, width, next(values), order)
    return bytes(result)


def _text(letter, size, value):
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{letter}' must be a bytes object")
    value = bytes(value)
    if letter == 'p':
        value = value[:max(0, min(size - 1, 255))]
        value = bytes([len(value)]) + value if size else b''
    return value[:size] + b'\0' * (size - len(value))


def _encode(letter, size, value, order):
    if type(value) is int and letter in 'bBhHiIlLqQnN':
        try:
            return value.to_bytes(size, order, signed=letter in 'bhilqn')
        except OverflowError:
            pass                # it is told below
    if letter == 'c':
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error('char format requires a bytes object of length 1')
        return bytes(value)
    if letter == '?':
        return b'\1' if value else b'\0'
    if letter in 'efdF':
        return _encode_float(letter, value).to_bytes(size, order)
    return _check_integer(letter, size, value, order == 'big').to_bytes(size, order, signed=letter in 'bhilqn')


def _check_integer(letter, size, value, is_big):
    if not isinstance(value, int):
        if not hasattr(type(value), '__index__'):
            raise error('required argument is not an integer')
        value = value.__index__()
    if letter == 'P' and -1 << 63 <= value < 0:
        value += 1 << 64
    signed = letter in 'bhilqn'
    low = -(1 << 8 * size - 1) if signed else 0
    high = (1 << 8 * size - (1 if signed else 0)) - 1
    if low <= value <= high:
        return value
    if letter == 'P' or size == 8 and is_big:
        raise error('int too large to convert')
    # C reads it as a long of its own first: an unsigned one for these letters.
    fits = 0 <= value < 1 << 64 if letter in 'IL' or letter == 'H' and is_big else -1 << 63 <= value < 1 << 63
    if size == 8 or not fits:
        raise error('argument out of range')
    shown = _NAMES[letter] if letter in _NAMES and not (is_big and size == 2) else f"'{letter}'"
    raise error(f'{shown} format requires {low} <= number <= {high}')


def _encode_float(letter, value):
    """The bits of a number in 8, 4 or 2 bytes, rounded to the nearest, to even between two."""
    if isinstance(value, str) or not (hasattr(type(value), '__float__') or hasattr(type(value), '__index__')):
        raise error('required argument is not a float')
    try:
        bits = double_bits(float(value))
    except OverflowError:
        raise error('required argument is not a float') from None
    if letter == 'd':
        return bits
    width, bias = (23, 127) if letter in 'fF' else (10, 15)
    sign, exponent, fraction = bits >> 63, (bits >> 52) & 0x7FF, bits & ((1 << 52) - 1)
    top = 2 * bias + 1
    sign <<= width + (8 if letter in 'fF' else 5)
    if exponent == 0x7FF:
        return sign | top << width | (1 << width - 1 if fraction else 0)
    shift, exponent = 52 - width, exponent - 1023 + bias
    if exponent <= 0:       # too small for a leading one
        if bits << 1 & (1 << 64) - 1:
            fraction |= 1 << 52
        shift, exponent = shift + 1 - exponent, 0
    kept, rest = fraction >> shift, fraction & ((1 << shift) - 1)
    half = 1 << shift - 1
    if rest > half or rest == half and kept & 1:
        kept += 1
    result = (exponent << width) + kept
    if result >= top << width:
        if letter == 'F':
            return sign | top << width      # as the processor converts it
        raise OverflowError(f'float too large to pack with {letter} format')
    return sign | result


def _decode_float(letter, bits):
    if letter == 'd':
        return bits_double(bits >> 32, bits & 0xFFFFFFFF)
    width, bias, all_bits = (23, 127, 32) if letter in 'fF' else (10, 15, 16)
    sign = -1.0 if bits >> all_bits - 1 else 1.0
    exponent, fraction = (bits >> width) & (2 * bias + 1), bits & ((1 << width) - 1)
    if exponent == 2 * bias + 1:
        return float('nan') if fraction else sign * float('inf')
    if exponent == 0:
        return sign * fraction * 2.0 ** (1 - bias - width)
    return sign * (fraction + (1 << width)) * 2.0 ** (exponent - bias - width)


def _decode(letter, data, order):
    if letter == 'c':
        return data
    if letter == '?':
        return data != b'\0'
    if letter in 'efdF':
        return _decode_float(letter, int.from_bytes(data, order))
    return int.from_bytes(data, order, signed=letter in 'bhilqn')


def _unpack(order, items, data):
    values = []
    for letter, times, offset, width in items:
        if letter == 's':
            values.append(data[offset:offset + times])
        elif letter == 'p':
            text = data[offset:offset + times]
            values.append(text[1:1 + text[0]] if text else b'')
        elif letter != 'x':
            for place in range(offset, offset + times * width, width):
                values.append(_decode(letter, data[place:place + width], order))
    return tuple(values)


def _from_end(offset, buffer, size, refusal):
    if offset >= 0:
        return offset
    if offset + size > 0:
        raise error(f'{refusal} {size} bytes at offset {offset}')
    if offset + len(buffer) < 0:
        raise error(f'offset {offset} out of range for {len(buffer)}-byte buffer')
    return offset + len(buffer)


class Struct:
    """A format that is read once."""

    __module__ = '_struct'

    def __init__(self, format):
        if not isinstance(format, (str, bytes)):
            raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
        self._format = format.decode('ascii') if isinstance(format, bytes) else format
        self._order, self._items, self._size = _parse(self._format)

    @property
    def format(self):
        return self._format

    @property
    def size(self):
        return self._size

    def pack(self, *values):
        return _pack(self._order, self._items, self._size, values)

    def pack_into(self, buffer, offset, *values):
        expected = _expected(self._items)
        if len(values) != expected:
            raise error(f'pack_into expected {expected} items for packing (got {len(values)})')
        if isinstance(buffer, (bytes, str)):
            raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}')
        offset = _from_end(offset, buffer, self._size, 'no space to pack')
        if len(buffer) - offset < self._size:
            raise error(f'pack_into requires a buffer of at least {offset + self._size} bytes for packing {self._size} '
                        f'bytes at offset {offset} (actual buffer size is {len(buffer)})')
        buffer[offset:offset + self._size] = _pack(self._order, self._items, self._size, values)

    def unpack(self, buffer, /):
        buffer = bytes_of(buffer)
        if len(buffer) != self._size:
            raise error(f'unpack requires a buffer of {self._size} bytes')
        return _unpack(self._order, self._items, buffer)

    def unpack_from(self, buffer, offset=0):
        buffer = bytes_of(buffer)
        offset = _from_end(offset, buffer, self._size, 'not enough data to unpack')
        if len(buffer) - offset < self._size:
            raise error(f'unpack_from requires a buffer of at least {offset + self._size} bytes for unpacking '
                        f'{self._size} bytes at offset {offset} (actual buffer size is {len(buffer)})')
        return _unpack(self._order, self._items, buffer[offset:offset + self._size])

    def iter_unpack(self, buffer, /):
        buffer = bytes_of(buffer)
        if self._size == 0:
            raise error('cannot iteratively unpack with a struct of length 0')
        if len(buffer) % self._size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self._size} bytes')
        return iter([self.unpack_from(buffer, place) for place in range(0, len(buffer), self._size)])


def calcsize(format, /):
    return _parse(format)[2]


def pack(format, /, *values):
    return Struct(format).pack(*values)


def pack_into(format, buffer, offset, /, *values):
    Struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)
