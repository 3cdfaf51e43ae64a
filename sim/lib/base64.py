"""Bytes as letters: base 64, 32 and 16."""

import binascii
from _buffers import bytes_of, bytes_of_letters, is_buffer

__all__ = ['b64encode', 'b64decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode',
           'urlsafe_b64decode', 'b32encode', 'b32decode', 'b16encode', 'b16decode', 'encodebytes',
           'decodebytes', 'a85encode', 'a85decode', 'b85encode', 'b85decode', 'b32hexencode', 'b32hexdecode',
           'encode', 'decode']

_LETTERS32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_LETTERS32_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_LETTERS85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'


def _bytes(s):
    return bytes_of_letters(s, 'argument should be a bytes-like object or ASCII string, not {!r}')


def _buffer(s):
    return bytes_of(s, 'memoryview: a bytes-like object is required, not {!r}')


def b64encode(s, altchars=None):
    text = binascii.b2a_base64(s, newline=False)
    assert altchars is None or len(altchars) == 2, repr(altchars)
    return text if altchars is None else text.replace(b'+', altchars[:1]).replace(b'/', altchars[1:])


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.replace(altchars[:1], b'+').replace(altchars[1:], b'/')
    return binascii.a2b_base64(s, strict_mode=validate)


standard_b64encode, standard_b64decode = b64encode, b64decode


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(s, b'-_')


def _check_bytes(s):
    if not is_buffer(s):
        raise TypeError(f'expected bytes-like object, not {type(s).__name__}')
    return s


def encode(input, output):
    """From one binary file into another."""
    output.write(encodebytes(input.read()))


def decode(input, output):
    output.write(decodebytes(input.read()))


def encodebytes(s):
    s = _check_bytes(s)
    return b''.join([binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(_check_bytes(s))


def b16encode(s):
    return bytes_of(s).hex().upper().encode()


def b16decode(s, casefold=False):
    text = _bytes(s).decode()
    if not casefold and text != text.upper():
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(text)


def b32encode(s):
    s = _buffer(s)
    number = int.from_bytes(s, 'big') << -len(s) * 8 % 5
    count = (len(s) * 8 + 4) // 5
    letters = [_LETTERS32[number >> 5 * i & 31] for i in range(count - 1, -1, -1)]
    return bytes(letters) + b'=' * (-count % 8)


def b32decode(s, casefold=False, map01=None):
    text = _bytes(s)
    if map01 is not None:
        map01 = _bytes(map01)
        assert len(map01) == 1, repr(map01)
        text = text.translate(bytes.maketrans(b'01', b'O' + map01))
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


def b32hexencode(s):
    return b32encode(s).translate(bytes.maketrans(_LETTERS32, _LETTERS32_HEX))


def b32hexdecode(s, casefold=False):
    s = _bytes(s).upper() if casefold else _bytes(s)
    return b32decode(s.translate(bytes.maketrans(_LETTERS32_HEX, _LETTERS32)))


# --- base 85: four bytes are five letters ---

def b85encode(b, pad=False):
    b = _buffer(b)
    padding = -len(b) % 4
    letters = bytes([_LETTERS85[digit] for digit in _digits85(b)])
    return letters if pad or not padding else letters[:-padding]


def _digits85(data):
    digits = []
    for at in range(0, len(data), 4):
        word = int.from_bytes(data[at:at + 4].ljust(4, b'\0'), 'big')
        digits += [word // 85 ** power % 85 for power in (4, 3, 2, 1, 0)]
    return digits


def b85decode(b):
    b = _bytes(b)
    values = {letter: value for value, letter in enumerate(_LETTERS85)}
    for at, letter in enumerate(b):
        if letter not in values:
            raise ValueError(f'bad base85 character at position {at}')
    padding = -len(b) % 5
    digits = [values[letter] for letter in b] + [84] * padding
    return _bytes85(digits, 'base85')[:len(digits) // 5 * 4 - padding]


def _bytes85(digits, name):
    result = b''
    for at in range(0, len(digits), 5):
        word = 0
        for digit in digits[at:at + 5]:
            word = word * 85 + digit
        if word >= 1 << 32:
            raise ValueError(f'{name} overflow in hunk starting at byte {at}' if name == 'base85' else 'Ascii85 overflow')
        result += word.to_bytes(4, 'big')
    return result


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    b = _buffer(b)
    padding, out = -len(b) % 4, b''
    for at in range(0, len(b), 4):
        four = b[at:at + 4]
        if four == b'\0\0\0\0':
            out += b'z'
        elif foldspaces and four == b'    ':
            out += b'y'
        else:
            out += bytes([digit + 33 for digit in _digits85(four)])
    if padding and not pad:
        out = out[:-padding]
    out = b'<~' + out if adobe else out
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [out[at:at + width] for at in range(0, len(out), width)]
        if adobe and len(lines[-1]) + 2 > width:
            lines.append(b'')
        out = b'\n'.join(lines)
    return out + b'~>' if adobe else out


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\x0b'):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    out, digits = b'', []
    for letter in b + b'u' * 4:
        if 33 <= letter <= 117:
            digits.append(letter - 33)
            if len(digits) == 5:
                out += _bytes85(digits, 'Ascii85')
                digits = []
        elif letter == 122 or foldspaces and letter == 121:
            if digits:
                raise ValueError(f'{chr(letter)} inside Ascii85 5-tuple')
            out += b'\0\0\0\0' if letter == 122 else b'    '
        elif letter not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(letter)}')
    padding = 4 - len(digits)
    return out[:-padding] if padding else out
