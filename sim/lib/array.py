"""Arrays of C numbers: they hold one kind of number, within its bounds."""

from struct import Struct

__all__ = ['array', 'ArrayType', 'typecodes']
typecodes = 'bBuhHiIlLqQfd'
_KINDS = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short',
          'i': 'signed integer', 'I': 'unsigned int'}


_list = list


class array:
    """A sequence like a list, of numbers of one type."""

    def __init__(self, *arguments):
        if not 1 <= len(arguments) <= 2:
            raise TypeError(f'array() takes at {"most 2 arguments" if arguments else "least 1 argument"} ({len(arguments)} given)')
        typecode, initializer = arguments[0], () if len(arguments) == 1 else arguments[1]
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError('array() argument 1 must be a unicode character, not ' + type(typecode).__name__)
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self._typecode = typecode
        self._struct = Struct('I' if typecode == 'u' else typecode)
        self._items = []
        self._viewed = False        # since it last changed its size, a memoryview has seen it
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, str) and typecode != 'u':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        elif isinstance(initializer, array) and initializer.typecode == typecode:
            self._items = list(initializer._items)
        else:
            self._items = [self._checked(item) for item in initializer]

    @property
    def typecode(self):
        return self._typecode

    @property
    def itemsize(self):
        return self._struct._size

    def _checked(self, item):
        code = self._typecode
        if code == 'u':
            if not isinstance(item, str) or len(item) != 1:
                raise TypeError('array item must be unicode character')
            return item
        if code in 'fd':
            if not hasattr(item, '__float__') and not hasattr(item, '__index__'):
                raise TypeError(f'must be real number, not {type(item).__name__}')
            return float(item) if code == 'd' else self._as_float32(float(item))
        if not isinstance(item, int):
            if not hasattr(item, '__index__'):
                raise TypeError(f"'{type(item).__name__}' object cannot be interpreted as an integer")
            item = item.__index__()
        bits = 8 * self.itemsize
        low = -(1 << bits - 1) if code in 'bhilq' else 0
        high = low + (1 << bits) - 1
        if item < low:
            raise OverflowError("can't convert negative int to unsigned" if code in 'LQ'
                                else "can't convert negative value to unsigned int" if code == 'I'
                                else 'int too big to convert' if bits == 64 else f'{_KINDS[code]} is less than minimum')
        if item > high:
            raise OverflowError('int too big to convert' if bits == 64 else f'{_KINDS[code]} is greater than maximum')
        return int(item)

    def _as_float32(self, number):
        """The nearest number of 32 bits; beyond them an infinity."""
        try:
            return self._struct.unpack(self._struct.pack(number))[0]
        except OverflowError:
            return float('inf') if number > 0 else -float('inf')

    def _made(self, items):
        result = array(self.typecode)
        result._items = items
        return result

    def _same(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        return other._items

    def _resizable(self):
        """The items, whose number may change: no view shows them."""
        if self._viewed:
            if _import('_memoryview').is_viewed(self):
                raise BufferError('cannot resize an array that is exporting buffers')
            self._viewed = False
        return self._items

    # --- as a list ---

    def append(self, v, /):
        v = self._checked(v)
        self._resizable().append(v)

    def extend(self, bb, /):
        if isinstance(bb, array) and bb.typecode != self.typecode:
            raise TypeError('can only extend with array of same kind')
        items = [self._checked(item) for item in bb]
        self._resizable().extend(items)

    def insert(self, i, v, /):
        v = self._checked(v)
        self._resizable().insert(i, v)

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('pop index out of range')
        return self._resizable().pop(i)

    def remove(self, v, /):
        if v not in self._items:
            raise ValueError('array.remove(x): x not in array')
        self._resizable().remove(v)

    def index(self, v, start=0, stop=9223372036854775807, /):
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError('array.index(x): x not in array') from None

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    def fromlist(self, list, /):
        if type(list) is not _list:
            raise TypeError('arg must be list')
        items = [self._checked(item) for item in list]
        self._resizable().extend(items)

    # --- as bytes ---

    def tobytes(self):
        items = map(ord, self._items) if self.typecode == 'u' else self._items
        return b''.join([self._struct.pack(item) for item in items])

    def frombytes(self, buffer, /):
        if not isinstance(buffer, (bytes, bytearray)) and type(buffer).__name__ not in ('memoryview', 'array', 'mmap'):
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        if len(buffer) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        items = [item for item, in self._struct.iter_unpack(buffer)]
        self._resizable().extend(map(chr, items) if self.typecode == 'u' else items)

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        swapped = b''.join([data[i:i + size][::-1] for i in range(0, len(data), size)])
        self._items[:] = [item for item, in self._struct.iter_unpack(swapped)]

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromfile(self, f, n, /):
        data = f.read(n * self.itemsize)
        self.frombytes(data)
        if len(data) < n * self.itemsize:
            raise EOFError('read() didn\'t return enough bytes')

    def fromunicode(self, ustr, /):
        if not isinstance(ustr, str):
            raise TypeError(f'fromunicode() argument must be str, not {type(ustr).__name__}')
        if self._typecode != 'u':
            raise ValueError('fromunicode() may only be called on unicode type arrays')
        self._resizable().extend(ustr)

    def tounicode(self):
        if self._typecode != 'u':
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return ''.join(self._items)

    def buffer_info(self):
        return id(self._items), len(self._items)

    __bytes__ = tobytes

    # --- operators ---

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, item):
        return item in self._items

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._made(self._items[index])
        self._check_index(index, 'array indices must be integers')
        return self._items[index]

    def _check_index(self, index, message):
        if not hasattr(index, '__index__'):
            raise TypeError(message)
        if not -len(self._items) <= index < len(self._items):
            raise IndexError('array index out of range' if message == 'array indices must be integers'
                             else 'array assignment index out of range')

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = len(range(*index.indices(len(self))))
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if index.step not in (None, 1) and len(value) != places:
                raise ValueError(f'attempt to assign array of size {len(value)} to extended slice of size {places}')
            items = self._same(value)
            if len(items) != places:
                self._resizable()
            self._items[index] = items
            return
        self._check_index(index, 'array indices must be integers ')
        self._items[index] = self._checked(value)

    def __delitem__(self, index):
        if not isinstance(index, slice):
            self._check_index(index, 'array indices must be integers ')
        del self._resizable()[index]

    def __add__(self, other):
        return self._made(self._items + self._same(other))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        items = self._same(other)
        if items:
            self._resizable().extend(items)
        return self

    def __mul__(self, times):
        return self._made(self._items * times)

    __rmul__ = __mul__

    def __imul__(self, times):
        if times != 1:
            self._resizable()
        self._items *= times
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __repr__(self):
        if not self._items:
            return f'array({self.typecode!r})'
        items = ''.join(self._items) if self.typecode == 'u' else self._items
        return f'array({self.typecode!r}, {items!r})'

    def __copy__(self):
        return self._made(list(self._items))

    def __deepcopy__(self, memo):
        return self._made(list(self._items))

    def __reduce_ex__(self, protocol):
        return array, (self.typecode, list(self._items))


ArrayType = array
