"""Bytes and their texts."""

from _buffers import bytes_of as _bytes, bytes_of_letters as _letters

__all__ = ['Error', 'Incomplete', 'a2b_base64', 'a2b_hex', 'a2b_qp', 'a2b_uu', 'b2a_base64', 'b2a_hex', 'b2a_qp', 'b2a_uu',
           'crc32', 'crc_hqx', 'hexlify', 'unhexlify']

_LETTERS = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    text = data.hex() if sep is None else data.hex(sep, bytes_per_sep)
    return text.encode()


def unhexlify(hexstr, /):
    text = _letters(hexstr).decode('latin-1')
    if len(text) % 2:
        raise Error('Odd-length string')
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None


b2a_hex, a2b_hex = hexlify, unhexlify


def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    letters = bytearray()
    for i in range(0, len(data), 3):
        three = data[i:i + 3]
        bits = int.from_bytes(three, 'big') << 8 * (3 - len(three))
        letters += bytes([_LETTERS[bits >> shift & 63] for shift in (18, 12, 6, 0)][:len(three) + 1])
    letters += b'=' * (-len(letters) % 4)
    return bytes(letters) + (b'\n' if newline else b'')


def a2b_base64(data, /, *, strict_mode=False):
    data = _letters(data)
    if strict_mode and data[:1] == b'=':
        raise Error('Leading padding not allowed')
    result = bytearray()
    bits = count = padding = 0
    padded = complete = False
    for at, letter in enumerate(data):
        if letter == 61:
            padded = True
            padding += count % 4 >= 2
            complete = count % 4 >= 2 and count % 4 + padding >= 4
            if complete:
                if strict_mode and at + 1 < len(data):
                    raise Error('Excess data after padding')
                break
            continue
        value = _VALUES.get(letter)
        if value is None and not strict_mode:
            continue
        if value is None or padded and strict_mode:
            raise Error('Only base64 data is allowed' if value is None else 'Discontinuous padding not allowed')
        padding = 0
        bits = bits << 6 | value
        count += 1
        if count % 4 == 0:
            result += bits.to_bytes(3, 'big')
            bits = 0
    rest = count % 4
    if rest == 1:
        raise Error(f'Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more '
                    'than a multiple of 4')
    if rest and not complete:
        raise Error('Incorrect padding')
    if rest:
        result += (bits >> (4 if rest == 2 else 2)).to_bytes(rest - 1, 'big')
    return bytes(result)


def b2a_uu(data, /, *, backtick=False):
    """A line of uuencoded text: its length, then six bits a letter."""
    data = _bytes(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    blank = 96 if backtick else 32
    bits = int.from_bytes(data + bytes(-len(data) % 3), 'big')
    count = (len(data) + 2) // 3 * 4
    values = [len(data)] + [bits >> 6 * i & 63 for i in range(count - 1, -1, -1)]
    return bytes([value + 32 if value else blank for value in values]) + b'\n'


def a2b_uu(data, /):
    data = _letters(data)
    length = (data[0] if data else 0) - 32 & 63
    bits = 0
    letters = data[1:].rstrip(b'\r\n').ljust((length + 2) // 3 * 4)
    for letter in letters:
        if not 32 <= letter <= 96:
            raise Error('Illegal char')
        bits = bits << 6 | letter - 32 & 63
    return bits.to_bytes(len(letters) // 4 * 3, 'big')[:length]


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Quoted-printable text (RFC 1521): what is no printable ASCII becomes =XX; lines have at most 76 letters."""
    lines = []
    for line in _bytes(data).split(b'\n'):
        parts = []
        for at, byte in enumerate(line):
            at_end = at + 1 == len(line)
            plain = 33 <= byte <= 126 and byte != 61 and not (header and byte == 95)
            if header and byte == 32:
                parts.append('_')
            elif plain or byte in (9, 32) and not quotetabs and not at_end or byte == 13 and istext:
                parts.append(chr(byte))
            else:
                parts.append(f'={byte:02X}')
        text, out = '', []
        for index, part in enumerate(parts):
            if len(text) + len(part) > (76 if index + 1 == len(parts) else 75):
                out.append(text + '=')
                text = ''
            text += part
        lines.append('\n'.join(out + [text]))
    return '\n'.join(lines).encode('latin-1')


def a2b_qp(data, header=False):
    data, result, at = _letters(data), bytearray(), 0
    while at < len(data):
        byte = data[at]
        if byte != 61:
            result.append(32 if header and byte == 95 else byte)
            at += 1
        elif data[at + 1:at + 2] in (b'\n', b'\r', b''):       # a soft end of line
            at = (data.find(b'\n', at) + 1) or len(data)
        elif data[at + 1] == 61:        # what some programs wrote for =3D
            result.append(byte)
            at += 2
        elif len(data) > at + 2 and all([c in b'0123456789abcdefABCDEF' for c in data[at + 1:at + 3]]):
            result.append(int(data[at + 1:at + 3], 16))
            at += 3
        else:
            result.append(byte)
            at += 1
    return bytes(result)


def crc_hqx(data, value, /):
    """CRC-CCITT: the polynomial x^16 + x^12 + x^5 + 1."""
    value &= 0xFFFF
    for byte in _bytes(data):
        value ^= byte << 8
        for bit in range(8):
            value = (value << 1 ^ (0x1021 if value & 0x8000 else 0)) & 0xFFFF
    return value


def _crc_table():
    table = []
    for n in range(256):
        for bit in range(8):
            n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
        table.append(n)
    return table


_table = []


def crc32(data, value=0, /):
    if not _table:
        _table.extend(_crc_table())
    value = value & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _bytes(data):
        value = _table[(value ^ byte) & 255] ^ value >> 8
    return value ^ 0xFFFFFFFF
