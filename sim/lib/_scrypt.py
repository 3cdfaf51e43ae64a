"""scrypt: keys from passwords, for which much memory is needed (RFC 7914)."""

import struct

from hashlib import pbkdf2_hmac

_WORD = 0xFFFFFFFF
# Each quarter round: (target, two that are added, bits of rotation), first by columns, then by rows.
_STEPS = []
for _group in ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11), (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)):
    _a, _b, _c, _d = _group
    _STEPS += [(_b, _a, _d, 7), (_c, _b, _a, 9), (_d, _c, _b, 13), (_a, _d, _c, 18)]


def _salsa(block):
    """Sixteen words mixed by eight rounds of Salsa20."""
    x = list(block)
    for _ in range(4):
        for target, first, second, bits in _STEPS:
            total = x[first] + x[second] & _WORD
            x[target] ^= (total << bits | total >> 32 - bits) & _WORD
    return [a + b & _WORD for a, b in zip(x, block)]


def _mix(words, r):
    """Each block of sixteen is mixed with the one before; the even ones then come first."""
    last, even, odd = words[-16:], [], []
    for i in range(2 * r):
        last = _salsa([a ^ b for a, b in zip(last, words[16 * i:16 * i + 16])])
        (odd if i % 2 else even).extend(last)
    return even + odd


def _filled(words, n, r):
    """n states one after the other, then n steps that read them in an order that the words decide."""
    table = []
    for _ in range(n):
        table.append(words)
        words = _mix(words, r)
    for _ in range(n):
        words = _mix([a ^ b for a, b in zip(words, table[words[-16] % n])], r)
    return words


def scrypt(password, salt, n, r, p, dklen):
    size = 128 * r
    data = pbkdf2_hmac('sha256', password, salt, 1, p * size)
    form = f'<{32 * r}I'
    mixed = [struct.pack(form, *_filled(list(struct.unpack(form, data[at:at + size])), n, r)) for at in range(0, p * size, size)]
    return pbkdf2_hmac('sha256', password, b''.join(mixed), 1, dklen)
