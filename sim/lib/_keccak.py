"""SHA-3 and SHAKE (FIPS 202): a sponge of 25 words of 64 bits."""

_MASK = (1 << 64) - 1


def _round_constants():
    """What is mixed into the first word in each of 24 rounds: bits of a shift register (3.2.5)."""
    constants, register = [], 1
    for _ in range(24):
        constant = 0
        for power in range(7):
            if register & 1:
                constant |= 1 << (1 << power) - 1
            register <<= 1
            if register & 0x100:
                register ^= 0x171
        constants.append(constant)
    return constants


def _walk():
    """(place, rotation): where each word goes, from word 1 on, and how it is rotated then (rho and pi, 3.2.2 and 3.2.3)."""
    steps, x, y = [], 1, 0
    for t in range(24):
        x, y = y, (2 * x + 3 * y) % 5
        steps.append((x + 5 * y, (t + 1) * (t + 2) // 2 % 64))
    return steps


_CONSTANTS, _WALK = _round_constants(), _walk()


def _rotated(word, count):
    return (word << count | word >> 64 - count) & _MASK


def _permute(a):
    """Keccak-f[1600] on a list of 25 words."""
    for constant in _CONSTANTS:
        sums = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        for x in range(5):
            change = sums[x - 1] ^ _rotated(sums[(x + 1) % 5], 1)
            for y in range(0, 25, 5):
                a[x + y] ^= change
        carried = a[1]
        for place, rotation in _WALK:
            carried, a[place] = a[place], _rotated(carried, rotation)
        for y in range(0, 25, 5):
            row = a[y:y + 5]
            for x in range(5):
                a[x + y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5])
        a[0] ^= constant


def sponge(data, rate, ending, length):
    """`length` bytes: data goes in by blocks of `rate` bytes, after it the bits `ending` and the padding 10*1."""
    data = bytearray(data)
    data.append(ending)
    data += bytes(-len(data) % rate)
    data[-1] |= 0x80
    words = [0] * 25
    for start in range(0, len(data), rate):
        for at in range(rate // 8):
            words[at] ^= int.from_bytes(data[start + 8 * at:start + 8 * at + 8], 'little')
        _permute(words)
    out = b''
    while True:
        out += b''.join([word.to_bytes(8, 'little') for word in words[:rate // 8]])
        if len(out) >= length:
            return out[:length]
        _permute(words)
