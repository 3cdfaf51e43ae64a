"""Fingerprints of bytes."""

import _hash
from _random import sha384 as _sha384, sha512 as _sha512

_FUNCTIONS = {'md5': (_hash.md5, 64), 'sha1': (_hash.sha1, 64), 'sha224': (_hash.sha224, 64),
              'sha256': (_hash.sha256, 64), 'sha384': (_sha384, 128), 'sha512': (_sha512, 128)}
# Bytes of the digest of SHA-3, bits of security of SHAKE, and BLAKE2, which are written in Python.
_SHA3 = {'sha3_224': 28, 'sha3_256': 32, 'sha3_384': 48, 'sha3_512': 64}
_SHAKE = {'shake_128': 168, 'shake_256': 136}
_BLAKE2 = {'blake2b': 64, 'blake2s': 32}
algorithms_guaranteed = {*_FUNCTIONS, *_SHA3, *_SHAKE, *_BLAKE2}
algorithms_available = set(algorithms_guaranteed)


class _Hash:
    """Collects bytes; digest() is their fingerprint."""

    def __init__(self, name, data, function, block_size, digest_size):
        self.name = name
        self._function, self.block_size, self.digest_size = function, block_size, digest_size
        self._data = bytearray()
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        if isinstance(data, (int, list)) or not hasattr(type(data), '__len__'):
            raise TypeError('object supporting the buffer API required')
        self._data += bytes(data)

    def digest(self):
        return self._function(bytes(self._data))

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return type(self)(self.name, bytes(self._data), self._function, self.block_size, self.digest_size)

    def __repr__(self):
        if self.name in _BLAKE2:
            return f'<_blake2.{self.name} object at {id(self):#x}>'
        return f'<{self.name} _hashlib.HASH{"XOF" * (self.name in _SHAKE)} object @ {id(self):#x}>'


class _Shake(_Hash):
    """As long as one wants."""

    def digest(self, length):
        return self._function(bytes(self._data), length)

    def hexdigest(self, length):
        return self.digest(length).hex()


def new(name, data=b'', *, usedforsecurity=True):
    name = name.lower()
    if name in _FUNCTIONS:
        function, block_size = _FUNCTIONS[name]
        return _Hash(name, data, function, block_size, len(function(b'')))
    if name in _SHA3 or name in _SHAKE:
        return _sponge(name, data)
    if name in _BLAKE2:
        return _blake(name, data)
    raise ValueError(f'unsupported hash type {name}')


def _sponge(name, data):
    from _keccak import sponge
    if name in _SHAKE:
        rate = _SHAKE[name]
        return _Shake(name, data, lambda data, length: sponge(data, rate, 0x1F, length), rate, 0)
    size = _SHA3[name]
    rate = 200 - 2 * size
    return _Hash(name, data, lambda data: sponge(data, rate, 6, size), rate, size)


def _blake(name, data, digest_size=None, key=b''):
    most = _BLAKE2[name]
    digest_size = most if digest_size is None else digest_size
    if not 1 <= digest_size <= most:
        raise ValueError(f'digest_size for {name.capitalize()} must be between 1 and {most} bytes, here it is {digest_size}')
    if len(key) > most:
        raise ValueError(f'maximum key length is {most} bytes')
    import _blake2
    kind = getattr(_blake2, name.upper())
    key = bytes(key)
    return _Hash(name, data, lambda data: kind.digest(data, digest_size, key), 2 * most, digest_size)


def _constructor(name):
    def construct(string=b'', *, usedforsecurity=True):
        return new(name, string)
    construct.__name__ = construct.__qualname__ = f'openssl_{name}'
    return construct


md5, sha1, sha224, sha256, sha384, sha512 = [_constructor(name) for name in _FUNCTIONS]
sha3_224, sha3_256, sha3_384, sha3_512 = [_constructor(name) for name in _SHA3]
shake_128, shake_256 = [_constructor(name) for name in _SHAKE]


def blake2b(data=b'', /, *, digest_size=64, key=b'', usedforsecurity=True):
    return _blake('blake2b', data, digest_size, key)


def blake2s(data=b'', /, *, digest_size=32, key=b'', usedforsecurity=True):
    return _blake('blake2s', data, digest_size, key)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password, made slowly on purpose (RFC 8018)."""
    import hmac
    size = new(hash_name).digest_size
    dklen = size if dklen is None else dklen
    key = b''
    block = 0
    while len(key) < dklen:
        block += 1
        last = hmac.digest(password, salt + block.to_bytes(4, 'big'), hash_name)
        total = int.from_bytes(last, 'big')
        for i in range(iterations - 1):
            last = hmac.digest(password, last, hash_name)
            total ^= int.from_bytes(last, 'big')
        key += total.to_bytes(size, 'big')
    return key[:dklen]


def file_digest(fileobj, digest, /):
    """The fingerprint of what a binary file holds."""
    result = new(digest) if isinstance(digest, str) else digest()
    result.update(fileobj.read())
    return result
