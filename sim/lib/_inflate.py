"""What deflate (RFC 1951) has compressed, read back as far as it has come."""

# Lengths 3 to 258 and distances: the smallest of each symbol, and how many more bits say how much more (3.2.5).
LENGTH_BITS = [0] * 8 + [bits for bits in range(1, 6) for _ in range(4)] + [0]
DISTANCE_BITS = [0, 0] + [bits for bits in range(14) for _ in range(2)]
_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
_WINDOW = 32768


def _bases(extra_bits, first):
    bases = []
    for bits in extra_bits:
        bases.append(first)
        first += 1 << bits
    return bases


LENGTHS = _bases(LENGTH_BITS[:28], 3) + [258]
DISTANCES = _bases(DISTANCE_BITS, 1)
FIXED = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8


class error(Exception):
    __module__ = 'zlib'


def damaged(what):
    return error(f'Error -3 while decompressing data: {what}')


class Short(Exception):
    """The input ends here, for now."""


def _is_usable(lengths, may_be_single):
    """Can a canonical code have these lengths? Not if some bits meant two symbols, or none but for a single one."""
    left = 1 << 15
    for length in lengths:
        left -= 1 << 15 - length if length else 0
    return left == 0 or left > 0 and may_be_single and sum(map(bool, lengths)) <= 1


def codes_of(lengths):
    """The bits of each symbol of a canonical Huffman code (3.2.2), the first to come lowest."""
    codes, code = [0] * len(lengths), 0
    for length in range(1, max(lengths, default=0) + 1):
        for symbol, own in enumerate(lengths):
            if own == length:
                codes[symbol] = int(f'{code:0{length}b}'[::-1], 2)
                code += 1
        code <<= 1
    return codes


def _table(lengths):
    """By the next bits, as many as the longest code has: symbol << 4 | length; 0 where no code begins so."""
    size = 1 << max(lengths, default=0)
    table = [0] * size
    for symbol, (code, length) in enumerate(zip(codes_of(lengths), lengths)):
        if length:
            table[code::1 << length] = [symbol << 4 | length] * (size >> length)
    return table


_fixed_tables = []


class Inflater:
    """add() brings input, go_on() makes output of it. What was taken from the input and not yet used are `_count` bits."""

    def __init__(self):
        self.out = bytearray()
        self._data, self._at, self._bits, self._count = b'', 0, 0, 0
        self._step, self._last, self._stored, self._tables = self._block, False, 0, None

    def copy(self):
        twin = Inflater()
        twin.__dict__.update(self.__dict__, out=self.out[:], _step=self._step and getattr(twin, self._step.__name__))
        return twin

    def add(self, data):
        self._data = self._data[self._at:] + data
        self._at = 0

    def rest(self):
        """Takes back the whole bytes of input that were not used."""
        self._at -= self._count >> 3
        rest, self._data, self._at = self._data[self._at:], b'', 0
        self._count &= 7
        self._bits &= (1 << self._count) - 1
        return rest

    def go_on(self, most):
        """Until there are so many bytes of output, or the end is reached: then True."""
        try:
            while self._step is not None and len(self.out) < most:
                self._step(most)
        except Short:
            pass
        return self._step is None

    def forget(self, given):
        """Drops output that was given and that no distance reaches any more; how much."""
        gone = max(given - _WINDOW, 0)
        del self.out[:gone]
        return gone

    def _number(self, count):
        while self._count < count:
            if self._at == len(self._data):
                raise Short
            self._bits |= self._data[self._at] << self._count
            self._at += 1
            self._count += 8
        number = self._bits & (1 << count) - 1
        self._bits >>= count
        self._count -= count
        return number

    def _symbol(self, table):
        """By one more bit at a time, for what may end within a code."""
        bits = length = 0
        while True:
            bits |= self._number(1) << length
            length += 1
            entry = table[bits & len(table) - 1]
            if entry & 15 == length:
                return entry >> 4
            if length > 15:
                raise damaged('invalid code lengths set')

    def _block(self, most):
        saved = self._at, self._bits, self._count
        try:
            self._last = self._number(1)
            kind = self._number(2)
            if kind == 0:
                self._begin_stored()
            elif kind == 1:
                if not _fixed_tables:
                    _fixed_tables.extend([_table(FIXED), _table([5] * 30)])
                self._tables, self._step = _fixed_tables, self._symbols
            elif kind == 2:
                self._tables, self._step = self._read_tables(), self._symbols
            else:
                raise damaged('invalid block type')
        except Short:
            self._at, self._bits, self._count = saved
            raise

    def _end_block(self):
        self._step = None if self._last else self._block

    def _begin_stored(self):
        self._number(self._count & 7)
        self._stored, inverse = self._number(16), self._number(16)
        if self._stored ^ inverse != 0xFFFF:
            raise damaged('invalid stored block lengths')
        self._step = self._copy_stored

    def _copy_stored(self, most):
        self._at -= self._count >> 3
        self._bits = self._count = 0
        part = self._data[self._at:self._at + self._stored]
        self._at += len(part)
        self._stored -= len(part)
        self.out += part
        if self._stored:
            raise Short
        self._end_block()

    def _read_tables(self):
        literals, distances, count = self._number(5) + 257, self._number(5) + 1, self._number(4) + 4
        if literals > 286 or distances > 30:
            raise damaged('too many length or distance symbols')
        short = [0] * 19
        for place in _ORDER[:count]:
            short[place] = self._number(3)
        if not _is_usable(short, False):
            raise damaged('invalid code lengths set')
        table, lengths = _table(short), []
        while len(lengths) < literals + distances:
            symbol = self._symbol(table)
            if symbol < 16:
                lengths.append(symbol)
            elif symbol == 16:
                if not lengths:
                    raise damaged('invalid bit length repeat')
                lengths += lengths[-1:] * (3 + self._number(2))
            else:
                lengths += [0] * (3 + self._number(3) if symbol == 17 else 11 + self._number(7))
        if len(lengths) > literals + distances:
            raise damaged('invalid bit length repeat')
        if not lengths[256]:
            raise damaged('invalid code -- missing end-of-block')
        for part, name in ((lengths[:literals], 'literal/lengths'), (lengths[literals:], 'distances')):
            if not _is_usable(part, True):
                raise damaged(f'invalid {name} set')
        return _table(lengths[:literals]), _table(lengths[literals:])

    def _symbols(self, most):
        """Literals and repetitions, until the block ends or there is enough. One of them takes 48 bits at most."""
        (literals, distances), out, data = self._tables, self.out, self._data
        first_mask, second_mask = len(literals) - 1, len(distances) - 1
        at, bits, count = self._at, self._bits, self._count
        while len(out) < most:
            if count < 48:
                more = data[at:at + (62 - count >> 3)]
                bits |= int.from_bytes(more, 'little') << count
                at += len(more)
                count += len(more) * 8
            self._at, self._bits, self._count = at, bits, count
            entry = literals[bits & first_mask]
            bits >>= entry & 15
            count -= entry & 15
            symbol = entry >> 4
            if symbol < 256 and entry and count >= 0:
                out.append(symbol)
                continue
            if entry == 0 and count >= 15:
                raise damaged('invalid literal/length code')
            if entry == 0 or count < 0:
                raise Short
            if symbol == 256:
                self._end_block()
                break
            extra = LENGTH_BITS[symbol - 257]
            length = LENGTHS[symbol - 257] + (bits & (1 << extra) - 1)
            bits >>= extra
            entry = distances[bits & second_mask]
            bits >>= entry & 15
            count -= extra + (entry & 15)
            if entry == 0 and count >= 15:
                raise damaged('invalid distance code')
            extra = DISTANCE_BITS[entry >> 4]
            distance = DISTANCES[entry >> 4] + (bits & (1 << extra) - 1)
            bits >>= extra
            count -= extra
            if entry == 0 or count < 0:
                raise Short
            if distance > len(out):
                raise damaged('invalid distance too far back')
            part = out[-distance:][:length]
            out += part if distance >= length else (part * (length // distance + 1))[:length]
        self._at, self._bits, self._count = at, bits, count
