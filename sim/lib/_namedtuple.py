"""collections.namedtuple."""

import _slots       # for the class's __slots__ to be obeyed


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):  # shown
    """A class of tuples whose items also have names."""
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    names = [str(name) for name in field_names]
    if rename:
        for i, name in enumerate(names):
            if not name.isidentifier() or name in _keywords or name.startswith('_') or name in names[:i]:
                names[i] = f'_{i}'
    _check_names(typename, names)
    names = tuple(names)
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(names):
        raise TypeError('Got more default values than field names')
    field_defaults = dict(zip(names[len(names) - len(defaults):], defaults))
    namespace = {'__doc__': f'{typename}({", ".join(names)})', '__slots__': (), '__new__': _new_named,
                 '__module__': _name_of_caller() if module is None else module, '__match_args__': names,
                 '_fields': names, '_field_defaults': field_defaults, '_make': classmethod(_make), '_replace': _replace,
                 '_asdict': _asdict, '__getnewargs__': __getnewargs__, '__repr__': __repr__}
    for index, name in enumerate(names):
        namespace[name] = _item_property(index)
    return type(str(typename), (tuple,), namespace)


def _check_names(typename, names):
    seen = set()
    for name in [str(typename)] + names:
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if name in _keywords:
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    for name in names:
        if name.startswith('_') and not name[1:].isdigit():
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in seen:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        seen.add(name)


_keywords = ('False None True and as assert async await break class continue def del elif else except finally for from global if '
             'import in is lambda nonlocal not or pass raise return try while with yield').split()


def _item_property(index):
    return property(lambda self: self[index], _refuse_set, _refuse_delete, f'Alias for field number {index}')


def _refuse_set(self, value):
    raise AttributeError("can't set attribute")


def _refuse_delete(self):
    raise AttributeError("can't delete attribute")


def _new_named(cls, /, *args, **keywords):
    names = cls._fields
    if not keywords and len(args) == len(names):
        return tuple.__new__(cls, args)
    title = f'{cls.__name__}.__new__()'
    for name in keywords:
        if name not in names:
            raise TypeError(f"{title} got an unexpected keyword argument '{name}'")
        if name in names[:len(args)]:
            raise TypeError(f"{title} got multiple values for argument '{name}'")
    if len(args) > len(names):
        least = len(names) + 1 - len(cls._field_defaults)
        takes = len(names) + 1 if not cls._field_defaults else f'from {least} to {len(names) + 1}'
        plural = '' if takes == 1 else 's'
        raise TypeError(f'{title} takes {takes} positional argument{plural} but {len(args) + 1} were given')
    values = list(args)
    missing = []
    for name in names[len(args):]:
        if name in keywords:
            values.append(keywords.pop(name))
        elif name in cls._field_defaults:
            values.append(cls._field_defaults[name])
        else:
            missing.append(repr(name))
    if missing:
        listed = missing[0] if len(missing) == 1 else (
            ', '.join(missing[:-1]) + (',' if len(missing) > 2 else '') + ' and ' + missing[-1])
        plural = 's' if len(missing) > 1 else ''
        raise TypeError(f'{title} missing {len(missing)} required positional argument{plural}: {listed}')
    return tuple.__new__(cls, values)


def _make(cls, iterable):  # shown
    values = tuple(iterable)
    if len(values) != len(cls._fields):
        raise TypeError(f'Expected {len(cls._fields)} arguments, got {len(values)}')
    return tuple.__new__(cls, values)


def _replace(self, /, **keywords):  # shown
    values = [keywords.pop(name, value) for name, value in zip(self._fields, self)]
    if keywords:
        raise ValueError(f'Got unexpected field names: {list(keywords)!r}')
    return self._make(values)


def _asdict(self):
    return dict(zip(self._fields, self))


def __getnewargs__(self):
    return tuple(self)


def __repr__(self):
    items = [f'{name}={value!r}' for name, value in zip(self._fields, self)]
    return f'{type(self).__name__}({", ".join(items)})'
