"""Fingerprints of bytes."""

import _hash
from _buffers import bytes_of
from _random import sha384 as _sha384, sha512 as _sha512

_FUNCTIONS = {'md5': (_hash.md5, 64), 'sha1': (_hash.sha1, 64), 'sha224': (_hash.sha224, 64),
              'sha256': (_hash.sha256, 64), 'sha384': (_sha384, 128), 'sha512': (_sha512, 128)}
# Bytes of the digest of SHA-3, bits of security of SHAKE, and BLAKE2, which are written in Python.
_SHA3 = {'sha3_224': 28, 'sha3_256': 32, 'sha3_384': 48, 'sha3_512': 64}
_SHAKE = {'shake_128': 168, 'shake_256': 136}
_BLAKE2 = {'blake2b': 64, 'blake2s': 32}
algorithms_guaranteed = {*_FUNCTIONS, *_SHA3, *_SHAKE, *_BLAKE2}
algorithms_available = set(algorithms_guaranteed)


class HASH:
    """Collects bytes; digest() is their fingerprint."""

    def __init__(self, name, data, function, block_size, digest_size):
        self.name = name
        self._function, self.block_size, self.digest_size = function, block_size, digest_size
        self._data = bytearray()
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        self._data += bytes_of(data, 'object supporting the buffer API required')

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


class HASHXOF(HASH):
    """As long as one wants."""

    def digest(self, length):
        if not 0 <= length < 1 << 29:
            raise ValueError('value must be positive' if length < 0 else 'length is too large')
        return self._function(bytes(self._data), length)

    def hexdigest(self, length):
        return self.digest(length).hex()


def new(name, data=b'', **kwargs):
    if not isinstance(name, str):
        raise TypeError('name must be a string')
    if name.lower() in _BLAKE2:
        return globals()[name.lower()](data, **kwargs)
    if set(kwargs) - {'usedforsecurity'}:
        raise TypeError(f"'{[each for each in kwargs if each != 'usedforsecurity'][0]}' is an invalid keyword argument for new()")
    name = name.lower()
    if name in _FUNCTIONS:
        function, block_size = _FUNCTIONS[name]
        return HASH(name, data, function, block_size, len(function(b'')))
    if name in _SHA3 or name in _SHAKE:
        return _sponge(name, data)
    raise ValueError(f'unsupported hash type {name}')


def _sponge(name, data):
    from _keccak import sponge
    if name in _SHAKE:
        rate = _SHAKE[name]
        return HASHXOF(name, data, lambda data, length: sponge(data, rate, 0x1F, length), rate, 0)
    size = _SHA3[name]
    rate = 200 - 2 * size
    return HASH(name, data, lambda data: sponge(data, rate, 6, size), rate, size)


def _blake(name, data, digest_size, key, salt, person, tree, last_node):
    """tree: what is said of a hash that is part of others (fanout, depth, leaf size, offset, depth of the node, inner size)."""
    most = _BLAKE2[name]
    if not 1 <= digest_size <= most:
        raise ValueError(f'digest_size for {name.capitalize()} must be between 1 and {most} bytes, here it is {digest_size}')
    if len(key) > most:
        raise ValueError(f'maximum key length is {most} bytes')
    for title, value in (('salt', salt), ('person', person)):
        if len(value) > most // 4:
            raise ValueError(f'maximum {title} length is {most // 4} bytes')
    for value, high, title in zip(tree, (255, 255, None, None, 255, most), ('fanout', 'depth', 'leaf_size', 'node_offset', 'node_depth', 'inner_size')):
        low = 1 if title == 'depth' else 0
        if high and not low <= value <= high:
            raise ValueError(f'{title} must be between {low} and {high}')
    import _blake2
    kind = getattr(_blake2, name.upper())
    key = bytes_of(key)
    block = kind.parameters(digest_size, len(key), tree, bytes_of(salt), bytes_of(person))
    return HASH(name, data, lambda data: kind.digest(data, digest_size, key, block, last_node), 2 * most, digest_size)


def _constructor(name):
    def construct(string=b'', *, usedforsecurity=True):
        return new(name, string)
    construct.__name__ = construct.__qualname__ = f'openssl_{name}'
    return construct


md5, sha1, sha224, sha256, sha384, sha512 = [_constructor(name) for name in _FUNCTIONS]
sha3_224, sha3_256, sha3_384, sha3_512 = [_constructor(name) for name in _SHA3]
shake_128, shake_256 = [_constructor(name) for name in _SHAKE]


def blake2b(data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0,
            inner_size=0, last_node=False, usedforsecurity=True):
    tree = fanout, depth, leaf_size, node_offset, node_depth, inner_size
    return _blake('blake2b', data, digest_size, key, salt, person, tree, last_node)


def blake2s(data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0,
            inner_size=0, last_node=False, usedforsecurity=True):
    tree = fanout, depth, leaf_size, node_offset, node_depth, inner_size
    return _blake('blake2s', data, digest_size, key, salt, person, tree, last_node)


for _function, _size in ((blake2b, 64), (blake2s, 32)):
    _function.MAX_DIGEST_SIZE = _function.MAX_KEY_SIZE = _size
    _function.SALT_SIZE = _function.PERSON_SIZE = _size // 4


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password, made slowly on purpose (RFC 8018)."""
    import hmac
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    password, salt = bytes_of(password), bytes_of(salt)
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is not None and dklen < 1:
        raise ValueError('key length must be greater than 0.')
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


def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64):
    """A key from a password that also takes memory: 128 * n * r bytes."""
    password = bytes_of(password)
    if salt is None:
        raise TypeError('salt is required')
    if n is None or n < 2 or n & n - 1:
        raise TypeError('n is required and must be an unsigned int') if n is None else ValueError('n must be a power of 2.')
    for name, value in (('r', r), ('p', p)):
        if value is None:
            raise TypeError(f'{name} is required and must be an unsigned int')
    if dklen < 1:
        raise ValueError('dklen must be greater than 0 and smaller than 2147483647')
    if r < 1 or p < 1 or 128 * r * (n + p + 2) > (maxmem or 32 << 20):
        raise ValueError('[digital envelope routines] memory limit exceeded')
    import _scrypt
    return _scrypt.scrypt(password, bytes_of(salt), n, r, p, dklen)


def file_digest(fileobj, digest, /):
    """The fingerprint of what a binary file holds."""
    result = new(digest) if isinstance(digest, str) else digest()
    if not hasattr(fileobj, 'getbuffer') and not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while piece := fileobj.read(1 << 16):
        result.update(piece)
    return result
