"""C's types that point to others."""

from _ctypes import Array, CType, Data, Integer, Simple, _joined
from _weft import read_memory


class Pointer(Data):
    """Points to an object of _type_, or to the first of several."""

    _size_ = _align_ = 8

    def __init__(self, target=None):
        if target is not None:
            self.contents = target

    def _target(self):
        target = self._block.kept.get(self._offset)
        if target is None:
            raise ValueError('NULL pointer access')
        return target

    @property
    def contents(self):
        return self._target()

    @contents.setter
    def contents(self, target):
        if not isinstance(target, self._type_):
            raise TypeError(f'expected {self._type_.__name__} instead of {type(target).__name__}')
        self._point(self._block, self._offset, target)

    @staticmethod
    def _point(block, offset, target):
        block.kept[offset] = target
        block.data[offset:offset + 8] = address_of(target).to_bytes(8, 'little')

    def _place(self, index):
        target = self._target()
        place = target._offset + index * self._type_._size_
        if not 0 <= place <= len(target._block.data) - self._type_._size_:
            read_memory(0, 1)       # nobody knows what is there
        return target._block, place

    def __getitem__(self, index):
        if not isinstance(index, slice):
            return self._type_._read(*self._place(index))
        if index.stop is None:
            raise ValueError('slice stop is required')
        return _joined(self._type_, [self[i] for i in range(index.start or 0, index.stop, index.step or 1)])

    def __setitem__(self, index, value):
        self._type_._write(*self._place(index), value)

    def __bool__(self):
        return self._offset in self._block.kept

    @classmethod
    def _write(cls, block, offset, value):
        if value is None:
            block.kept.pop(offset, None)
            block.data[offset:offset + 8] = bytes(8)
        elif isinstance(value, Array) and value._type_ is cls._type_:
            cls._point(block, offset, cls._type_._at(value._block, value._offset))
        else:
            super()._write(block, offset, value)


def POINTER(kind):
    if kind is None:
        return c_void_p
    return kind._made('pointer', lambda: CType(f'LP_{kind.__name__}', (Pointer,), {'__module__': '__main__', '_type_': kind}))


class c_void_p(Integer):
    """An address."""

    _type_, _size_, _align_, _signed_ = 'P', 8, 8, False

    @classmethod
    def _load(cls, data):
        return int.from_bytes(data, 'little') or None


class c_char_p(Simple):
    """The address of bytes that end with a zero."""

    _type_, _size_, _align_, _text_ = 'z', 8, 8, bytes

    @classmethod
    def _read(cls, block, offset):
        return block.kept.get(offset)

    @classmethod
    def _write(cls, block, offset, value):
        if isinstance(value, cls):
            value = value.value
        if value is None:
            block.kept.pop(offset, None)
        elif isinstance(value, cls._text_):
            block.kept[offset] = value
        else:
            kind = 'bytes' if cls._text_ is bytes else 'unicode string'
            raise TypeError(f'{kind} or integer address expected instead of {type(value).__name__} instance')
        block.data[offset:offset + 8] = (0 if value is None else id(value)).to_bytes(8, 'little')

    def __repr__(self):
        return f'{type(self).__name__}({int.from_bytes(bytes(self), "little") or None})'


class c_wchar_p(c_char_p):
    _type_, _text_ = 'Z', str


def address_of(target):
    return id(target._block.data) + target._offset
