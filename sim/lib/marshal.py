"""Plain values as bytes. The format is pickle's, not CPython's own, which belongs to one version anyway."""

import pickle

__all__ = ['dump', 'dumps', 'load', 'loads', 'version']
version = 4
_PLAIN = (type(None), bool, int, float, complex, str, bytes, bytearray, type(...), type)


def _check(value):
    if isinstance(value, dict):
        parts = [*value, *value.values()]
    elif type(value) in (list, tuple, set, frozenset):
        parts = value
    else:
        parts = ()
        if type(value) not in _PLAIN and value is not StopIteration and not isinstance(value, dict):
            raise ValueError('unmarshallable object')
    for part in parts:
        _check(part)


def dumps(value, version=version, /):
    _check(value)
    return pickle.dumps(value)


def loads(bytes, /):
    try:
        return pickle.loads(bytes)
    except EOFError:
        raise EOFError('EOF read where object expected') from None
    except pickle.UnpicklingError:
        raise ValueError('bad marshal data (unknown type code)') from None


def dump(value, file, version=version, /):
    file.write(dumps(value))


def load(file, /):
    return loads(file.read())
