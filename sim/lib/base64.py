"""Bytes as letters: base 64, 32 and 16."""

import binascii

__all__ = ['b64encode', 'b64decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode',
           'urlsafe_b64decode', 'b32encode', 'b32decode', 'b16encode', 'b16decode', 'encodebytes',
           'decodebytes']

_LETTERS32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


def _bytes(s):
    if isinstance(s, str):
        return s.encode('ascii')
    return bytes(s)


def b64encode(s, altchars=None):
    if isinstance(s, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    text = binascii.b2a_base64(s, newline=False)
    return text if altchars is None else text.replace(b'+', altchars[:1]).replace(b'/', altchars[1:])


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        s = s.replace(altchars[:1], b'+').replace(altchars[1:], b'/')
    return binascii.a2b_base64(s, strict_mode=validate)


standard_b64encode, standard_b64decode = b64encode, b64decode


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(s, b'-_')


def encodebytes(s):
    return b''.join([binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(s)


def b16encode(s):
    return bytes(s).hex().upper().encode()


def b16decode(s, casefold=False):
    text = _bytes(s).decode()
    if not casefold and text != text.upper():
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(text)


def b32encode(s):
    number = int.from_bytes(s, 'big') << -len(s) * 8 % 5
    count = (len(s) * 8 + 4) // 5
    letters = [_LETTERS32[number >> 5 * i & 31] for i in range(count - 1, -1, -1)]
    return bytes(letters) + b'=' * (-count % 8)


def b32decode(s, casefold=False, map01=None):
    text = _bytes(s)
    if casefold:
        text = text.upper()
    if len(text) % 8:
        raise binascii.Error('Incorrect padding')
    letters = text.rstrip(b'=')
    number = 0
    for letter in letters:
        if letter not in _LETTERS32:
            raise binascii.Error('Non-base32 digit found')
        number = number << 5 | _LETTERS32.index(letter)
    return (number >> len(letters) * 5 % 8).to_bytes(len(letters) * 5 // 8, 'big')
