"""What the match statement asks about its subject. Each function gives the parts that the patterns inside
have to fit, or None when the subject is something else."""

import sys


def _abstract(name):
    """Sequence or Mapping, if anything in the program knows them."""
    module = sys.modules.get('collections.abc')
    return () if module is None else getattr(module, name)


def sequence(subject, count, star):
    """The items; `star` is the place of a starred pattern among `count`, or -1."""
    if not isinstance(subject, (list, tuple, range)):
        if isinstance(subject, (str, bytes, bytearray)):
            return None
        kind = type(subject).__name__
        if kind not in ('deque', 'array', 'memoryview') and not isinstance(subject, _abstract('Sequence')):
            return None
    length = len(subject)
    if star < 0:
        return subject if length == count else None
    after = count - 1 - star
    if length < count - 1:
        return None
    items = list(subject)
    return [*items[:star], items[star:length - after], *items[length - after:]]


_missing = object()


def mapping(subject, keys, with_rest):
    """The values of the keys, and with_rest a dict of the others."""
    if not isinstance(subject, dict):
        if type(subject).__name__ != 'mappingproxy' and not isinstance(subject, _abstract('Mapping')):
            return None
    if len(subject) < len(keys):
        return None
    values = []
    seen = set()
    for key in keys:
        if key in seen:
            raise ValueError(f'mapping pattern checks duplicate key ({key!r})')
        seen.add(key)
        value = subject.get(key, _missing)
        if value is _missing:
            return None
        values.append(value)
    if with_rest:
        rest = dict(subject)
        for key in keys:
            del rest[key]
        values.append(rest)
    return values


_itself = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)


def instance(subject, cls, count, names):
    """The attributes that the first `count` patterns stand for, and those named."""
    if not isinstance(cls, type):
        raise TypeError('called match pattern must be a type')
    if not isinstance(subject, cls):
        return None
    if count == 0:
        return _attributes(subject, names) if names else ()
    fields = getattr(cls, '__match_args__', _missing)
    if fields is _missing:
        return _of_plain_class(subject, cls, count, names)
    if type(fields) is not tuple:
        raise TypeError(f'{cls.__name__}.__match_args__ must be a tuple (got {type(fields).__name__})')
    _check_count(cls, count, len(fields))
    chosen = fields[:count]
    for i, name in enumerate(chosen):
        if type(name) is not str:
            raise TypeError(f'__match_args__ elements must be strings (got {type(name).__name__})')
        if name in chosen[:i] or name in names:
            raise TypeError(f'{cls.__name__}() got multiple sub-patterns for attribute {name!r}')
    return _attributes(subject, chosen + names)


def _of_plain_class(subject, cls, count, names):
    """A class without __match_args__: int(x) captures the whole value."""
    itself = issubclass(cls, _itself)
    _check_count(cls, count, 1 if itself else 0)
    rest = _attributes(subject, names)
    return None if rest is None else [subject, *rest]


def _check_count(cls, given, most):
    if given > most:
        raise TypeError(f'{cls.__name__}() accepts {most} positional sub-pattern{"" if most == 1 else "s"} ({given} given)')


def _attributes(subject, names):
    values = []
    for name in names:
        value = getattr(subject, name, _missing)
        if value is _missing:
            return None
        values.append(value)
    return values
