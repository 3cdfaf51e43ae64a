"""A dict that stays: its values lie in a file, as pickles."""

import os
import pickle
from collections.abc import MutableMapping

__all__ = ['Shelf', 'open']

_open = open


class error(OSError):
    """There is no such shelf."""

    __module__ = 'dbm'


class Shelf(MutableMapping):
    """Keys are texts; values anything that can be pickled. With `writeback` what is changed in place is kept, too."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding='utf-8'):
        self.dict = dict
        self.writeback = writeback
        self.cache = {}
        self._protocol = protocol
        self.keyencoding = keyencoding

    def __iter__(self):
        for key in list(self.dict.keys()):
            yield key.decode(self.keyencoding)

    def __len__(self):
        return len(self.dict)

    def __contains__(self, key):
        return key.encode(self.keyencoding) in self.dict

    def __getitem__(self, key):
        if key in self.cache:
            return self.cache[key]
        value = pickle.loads(self.dict[key.encode(self.keyencoding)])
        if self.writeback:
            self.cache[key] = value
        return value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        self.dict[key.encode(self.keyencoding)] = pickle.dumps(value, self._protocol)

    def __delitem__(self, key):
        del self.dict[key.encode(self.keyencoding)]
        self.cache.pop(key, None)

    def sync(self):
        for key, value in self.cache.items():
            self.dict[key.encode(self.keyencoding)] = pickle.dumps(value, self._protocol)
        self.cache.clear()

    def close(self):
        self.sync()
        self.dict = _Closed()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class _Closed(dict):
    """What a shelf refers to afterwards."""

    def _refuse(self, *arguments):
        raise ValueError('invalid operation on closed shelf')

    __getitem__ = __setitem__ = __delitem__ = __iter__ = keys = __len__ = __contains__ = _refuse


class DbfilenameShelf(Shelf):
    """A shelf in a file, which is written when it is synchronized or closed."""

    def __init__(self, filename, flag='c', protocol=None, writeback=False):
        if flag not in ('r', 'w', 'c', 'n'):
            raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
        self._path = os.fspath(filename)
        stored = {}
        if flag != 'n' and os.path.exists(self._path):
            with _open(self._path, 'rb') as file:
                stored = pickle.load(file)
        elif flag in ('r', 'w'):
            raise error("db file doesn't exist; use 'c' or 'n' flag to create a new db")
        super().__init__(stored, protocol, writeback)
        self._can_write = flag != 'r'
        self.sync()

    def sync(self):
        super().sync()
        if self._can_write and not isinstance(self.dict, _Closed):
            with _open(self._path, 'wb') as file:
                pickle.dump(self.dict, file)


def open(filename, flag='c', protocol=None, writeback=False):
    return DbfilenameShelf(filename, flag, protocol, writeback)
