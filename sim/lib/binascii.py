"""Bytes and their texts."""

__all__ = ['Error', 'Incomplete', 'a2b_base64', 'a2b_hex', 'b2a_base64', 'b2a_hex', 'crc32', 'hexlify',
           'unhexlify']

_LETTERS = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def hexlify(data, sep=None, bytes_per_sep=1):
    text = bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)
    return text.encode()


def unhexlify(hexstr):
    text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode('latin-1')
    if len(text) % 2:
        raise Error('Odd-length string')
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None


b2a_hex, a2b_hex = hexlify, unhexlify


def b2a_base64(data, *, newline=True):
    data = bytes(data)
    letters = bytearray()
    for i in range(0, len(data), 3):
        three = data[i:i + 3]
        bits = int.from_bytes(three, 'big') << 8 * (3 - len(three))
        letters += bytes([_LETTERS[bits >> shift & 63] for shift in (18, 12, 6, 0)][:len(three) + 1])
    letters += b'=' * (-len(letters) % 4)
    return bytes(letters) + (b'\n' if newline else b'')


def a2b_base64(data, *, strict_mode=False):
    data = data.encode('ascii') if isinstance(data, str) else bytes(data)
    result = bytearray()
    bits = count = padding = 0
    for letter in data:
        value = _VALUES.get(letter)
        if value is None:
            padding += letter == 61
            if padding and count % 4 >= 2 and padding >= 4 - count % 4:
                break
            continue
        bits = bits << 6 | value
        count += 1
        if count % 4 == 0:
            result += bits.to_bytes(3, 'big')
            bits = 0
    rest = count % 4
    if rest == 1:
        raise Error(f'Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more '
                    'than a multiple of 4')
    if rest and padding < 4 - rest:
        raise Error('Incorrect padding')
    if rest:
        result += (bits >> (4 if rest == 2 else 2)).to_bytes(rest - 1, 'big')
    return bytes(result)


def _crc_table():
    table = []
    for n in range(256):
        for bit in range(8):
            n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
        table.append(n)
    return table


_table = []


def crc32(data, value=0):
    if not _table:
        _table.extend(_crc_table())
    value ^= 0xFFFFFFFF
    for byte in bytes(data):
        value = _table[(value ^ byte) & 255] ^ value >> 8
    return value ^ 0xFFFFFFFF
