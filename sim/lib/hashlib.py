"""Fingerprints of bytes."""

import _hash
from _random import sha384 as _sha384, sha512 as _sha512

_FUNCTIONS = {'md5': (_hash.md5, 64), 'sha1': (_hash.sha1, 64), 'sha224': (_hash.sha224, 64),
              'sha256': (_hash.sha256, 64), 'sha384': (_sha384, 128), 'sha512': (_sha512, 128)}
algorithms_available = algorithms_guaranteed = set(_FUNCTIONS)


class _Hash:
    """Collects bytes; digest() is their fingerprint."""

    def __init__(self, name, data):
        self.name = name
        self._function, self.block_size = _FUNCTIONS[name]
        self._data = bytearray()
        self.digest_size = len(self._function(b''))
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError('object supporting the buffer API required')
        self._data += data

    def digest(self):
        return self._function(bytes(self._data))

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return _Hash(self.name, bytes(self._data))

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {id(self):#x}>'


def new(name, data=b'', *, usedforsecurity=True):
    if name.lower() not in _FUNCTIONS:
        raise ValueError(f'unsupported hash type {name}')
    return _Hash(name.lower(), data)


def md5(string=b'', *, usedforsecurity=True):
    return _Hash('md5', string)


def sha1(string=b'', *, usedforsecurity=True):
    return _Hash('sha1', string)


def sha224(string=b'', *, usedforsecurity=True):
    return _Hash('sha224', string)


def sha256(string=b'', *, usedforsecurity=True):
    return _Hash('sha256', string)


def sha384(string=b'', *, usedforsecurity=True):
    return _Hash('sha384', string)


def sha512(string=b'', *, usedforsecurity=True):
    return _Hash('sha512', string)


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
