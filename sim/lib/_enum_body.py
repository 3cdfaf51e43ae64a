"""What stands in the body of an enumeration; the module enum hands the public names on."""

_function = type(lambda: None)


class auto:
    """A value to be chosen by the class."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return f'auto({"_auto_null" if self.value is None else repr(self.value)})'

    # A combination of flags in a class body waits until they have values.

    def __or__(self, other):
        return _Later(lambda values: values(self) | values(other))

    def __and__(self, other):
        return _Later(lambda values: values(self) & values(other))

    def __xor__(self, other):
        return _Later(lambda values: values(self) ^ values(other))

    def __ror__(self, other):
        return _Later(lambda values: values(other) | values(self))


class _Later(auto):
    """An expression of auto() values."""

    def __init__(self, compute):
        self.compute = compute
        self.value = None


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


def _value(item):
    if isinstance(item, _Later):
        return item.compute(_value)
    return item.value if isinstance(item, auto) else item


def _is_member(name, value):
    """Does this name of a class body stand for a member?"""
    if isinstance(value, nonmember):
        return False
    if isinstance(value, member):
        return True
    if name.startswith('_') and (name.endswith('_') or name.startswith('__')):
        return False
    if isinstance(value, (_function, classmethod, staticmethod, property)):
        return False
    return not hasattr(value, '__get__')


def ignored_names(body):
    ignored = body.get('_ignore_', ())
    return ignored.replace(',', ' ').split() if isinstance(ignored, str) else ignored


_SUNDER = ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_boundary_', '_new_member_', '_value_', '_name_')


class _Body(dict):
    """The names of a class body: a member's can be used once."""

    def __init__(self, cls):
        self._cls = cls

    def __setitem__(self, name, value):
        if name in self and _is_member(name, self[name]) and name not in ignored_names(self):
            raise TypeError(f'{name!r} already defined as {self[name]!r}')
        if len(name) > 2 and name[0] == name[-1] == '_' != name[1] and name not in _SUNDER:
            raise ValueError(f'_sunder_ names, such as {name!r}, are reserved for future Enum use')
        if isinstance(value, type) and value.__qualname__.endswith(f'{self._cls}.{value.__name__}'):
            from warnings import warn
            warn('In 3.13 classes created inside an enum will not become a member.  '
                 'Use the `member` decorator to keep the current behavior.', DeprecationWarning, stacklevel=2)
        dict.__setitem__(self, name, value)


for _each in (auto, member, nonmember):
    _each.__module__ = 'enum'
