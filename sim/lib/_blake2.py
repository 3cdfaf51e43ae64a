"""BLAKE2b and BLAKE2s (RFC 7693)."""

_START = (0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
          0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179)
# In which order a round takes the words of a block (2.7).
_ORDERS = [[int(digit, 16) for digit in row] for row in (
    '0123456789abcdef', 'ea489fd61c02b753', 'b8c052fdae367194', '7931dcbe265a40f8', '905724afe1bc683d',
    '2c6a0b834d75fe19', 'c51fed4a0763928b', 'db7ec13950f4862a', '6fe9b308c2d714a5', 'a2847615fb9e3cd0')]
# The words that are mixed together: the columns of a square of 16, then its diagonals.
_LINES = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
          (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))


class _Kind:
    def __init__(self, bits, rounds, rotations):
        self.bits, self.rounds, self.rotations = bits, rounds, rotations
        self.mask = (1 << bits) - 1
        self.start = [word >> 64 - bits for word in _START]

    def mix(self, v, a, b, c, d, x, y):
        """G of 3.1: four words and two of the message."""
        bits, mask = self.bits, self.mask
        first, second, third, fourth = self.rotations
        for word, turn_d, turn_b in ((x, first, second), (y, third, fourth)):
            v[a] = (v[a] + v[b] + word) & mask
            v[d] ^= v[a]
            v[d] = (v[d] >> turn_d | v[d] << bits - turn_d) & mask
            v[c] = (v[c] + v[d]) & mask
            v[b] ^= v[c]
            v[b] = (v[b] >> turn_b | v[b] << bits - turn_b) & mask

    def compress(self, state, block, count, last, last_node):
        """F of 3.2: one block changes the state; count: bytes so far."""
        size = self.bits // 8
        words = [int.from_bytes(block[at:at + size], 'little') for at in range(0, 16 * size, size)]
        v = state + self.start
        v[12] ^= count & self.mask
        v[13] ^= count >> self.bits
        if last:
            v[14] ^= self.mask
            v[15] ^= self.mask * last_node
        for step in range(self.rounds):
            order = _ORDERS[step % 10]
            for at, line in enumerate(_LINES):
                self.mix(v, *line, words[order[2 * at]], words[order[2 * at + 1]])
        return [state[i] ^ v[i] ^ v[i + 8] for i in range(8)]

    def parameters(self, size, key_size, tree, salt, person):
        """The block of 2.5 with which the state begins, as words."""
        fanout, depth, leaf_size, node_offset, node_depth, inner_size = tree
        wide = self.bits == 64
        block = bytes((size, key_size, fanout, depth)) + leaf_size.to_bytes(4, 'little') + node_offset.to_bytes(8 if wide else 6, 'little')
        block += bytes((node_depth, inner_size)) + bytes(14 if wide else 0)
        block += salt.ljust(self.bits // 4, b'\0') + person.ljust(self.bits // 4, b'\0')
        width = self.bits // 8
        return [int.from_bytes(block[at:at + width], 'little') for at in range(0, 8 * width, width)]

    def digest(self, data, size, key, parameters, last_node):
        """`size` bytes of the fingerprint."""
        block_size = self.bits * 2
        state = [word ^ other for word, other in zip(self.start, parameters)]
        if key:
            data = key + bytes(block_size - len(key)) + data
        starts = range(0, max(len(data), 1), block_size)
        for start in starts:
            end = min(start + block_size, len(data))
            block = data[start:end] + bytes(block_size - (end - start))
            state = self.compress(state, block, end, start == starts[-1], last_node)
        return b''.join([word.to_bytes(self.bits // 8, 'little') for word in state])[:size]


BLAKE2B = _Kind(64, 12, (32, 24, 16, 63))
BLAKE2S = _Kind(32, 10, (16, 12, 8, 7))
