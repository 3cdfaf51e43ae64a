"""What stands in the body of an enumeration; the module enum hands the public names on."""

_function = type(lambda: None)


class auto:
    """A value to be chosen by the class."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return f'auto({"_auto_null" if self.value is None else repr(self.value)})'


class member:
    def __init__(self, value):
        self.value = value


class nonmember:
    def __init__(self, value):
        self.value = value


_SUNDER = ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_boundary_', '_new_member_', '_value_', '_name_')


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' != name[-2]


def _names(text):
    return text.replace(',', ' ').split() if isinstance(text, str) else list(text)


class _Body(dict):
    """The names of a class body: a member's can be used once."""

    def __init__(self, cls, choose_value):
        self._cls = cls
        self._choose_value = choose_value
        self._members = {}
        self._ignored = []

    def __setitem__(self, name, value):
        if _is_sunder(name):
            value = self._setting(name, value)
        elif name in self._members:
            raise TypeError(f'{name!r} already defined as {self[name]!r}')
        elif isinstance(value, nonmember):
            value = value.value
        elif self._is_member(name, value):
            if name in self:
                raise TypeError(f'{name!r} already defined as {self[name]!r}')
            self._warn_of_class(value)
            value = self._members[name] = self._value(name, value.value if isinstance(value, member) else value)
        dict.__setitem__(self, name, value)

    def _is_member(self, name, value):
        is_special = name.startswith('__') and name.endswith('__') or name.startswith(f'_{self._cls}__')
        if is_special or name in self._ignored:
            return False
        return isinstance(value, member) or not any([hasattr(value, slot) for slot in ('__get__', '__set__', '__delete__')])

    def _setting(self, name, value):
        if name not in _SUNDER:
            raise ValueError(f'_sunder_ names, such as {name!r}, are reserved for future Enum use')
        if name == '_ignore_':
            value = self._ignored = _names(value)
            known = {*value} & {*self._members}
            if known:
                raise ValueError(f'_ignore_ cannot specify already set names: {known!r}')
        elif name == '_generate_next_value_':
            self._choose_value = value.__func__ if isinstance(value, staticmethod) else value
            value = staticmethod(self._choose_value)
        return value

    def _value(self, name, value):
        """With each auto() replaced by what the class chooses for it."""
        if isinstance(value, auto):
            if value.value is None:
                value.value = self._choose_value(name, 1, len(self._members), [*self._members.values()])
            return value.value
        is_mixed = type(value) is tuple and any([isinstance(item, auto) for item in value])
        return tuple([self._value(name, item) if isinstance(item, auto) else item for item in value]) if is_mixed else value

    def _warn_of_class(self, value):
        if isinstance(value, type) and value.__qualname__.endswith(f'{self._cls}.{value.__name__}'):
            from warnings import warn
            warn('In 3.13 classes created inside an enum will not become a member.  '
                 'Use the `member` decorator to keep the current behavior.', DeprecationWarning, stacklevel=3)


for _each in (auto, member, nonmember):
    _each.__module__ = 'enum'
