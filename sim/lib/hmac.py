"""Fingerprints with a key (RFC 2104)."""

import hashlib
from _buffers import bytes_of, is_buffer


def _name(digestmod):
    if isinstance(digestmod, str):
        return digestmod
    return digestmod().name if callable(digestmod) else digestmod.new().name


class HMAC:
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        self._digestmod = _name(digestmod)
        inner = hashlib.new(self._digestmod)
        if len(key) > inner.block_size:
            key = hashlib.new(self._digestmod, key).digest()
        self._key = bytes(key).ljust(inner.block_size, b'\0')
        self._inner = inner
        self._inner.update(bytes([byte ^ 0x36 for byte in self._key]))
        self.digest_size, self.block_size = inner.digest_size, inner.block_size
        self.name = 'hmac-' + self._digestmod
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        self._inner.update(msg)

    def digest(self):
        outer = bytes([byte ^ 0x5C for byte in self._key])
        return hashlib.new(self._digestmod, outer + self._inner.digest()).digest()

    def copy(self):
        twin = HMAC.__new__(HMAC)
        twin.__dict__.update(self.__dict__)
        twin._inner = self._inner.copy()
        return twin

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=''):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(bytes_of(key), msg, digest).digest()


def compare_digest(a, b):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        return a == b
    if not is_buffer(a) and not is_buffer(b):
        raise TypeError(f'unsupported operand types(s) or combination of types: {type(a).__name__!r} and {type(b).__name__!r}')
    return bytes_of(a) == bytes_of(b)
