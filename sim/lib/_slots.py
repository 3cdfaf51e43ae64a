"""__slots__: which attributes the instances of a class can have."""

from _slots import new_member, seal


class member_descriptor(property):
    # What a class has for each of its slots. The interpreter knows how to use it.
    __doc__ = None

    @property
    def __name__(self):
        return self.fget

    @property
    def __objclass__(self):
        return self.fset

    def __repr__(self):
        return f'<member {self.fget!r} of {self.fset.__name__!r} objects>'

    def _check(self, instance):
        if not isinstance(instance, self.fset):
            raise TypeError(f"descriptor {self.fget!r} for {self.fset.__name__!r} objects doesn't apply to a "
                            f'{type(instance).__name__!r} object')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        self._check(instance)
        return getattr(instance, self.fget)

    def __set__(self, instance, value):
        self._check(instance)
        setattr(instance, self.fget, value)

    def __delete__(self, instance):
        self._check(instance)
        delattr(instance, self.fget)


member_descriptor.__module__ = 'builtins'


def names_of(slots):
    return (slots,) if isinstance(slots, str) else tuple(slots)


_REFUSED = {'__dict__': '__dict__ slot disallowed: we already got one',
            '__weakref__': '__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0'}


def _has_slot(base, name):
    """Do instances of the base have this already?"""
    if name == '__dict__' and issubclass(base, BaseException):
        return True
    return any(['__module__' in cls.__dict__ and name in names_of(cls.__dict__.get('__slots__', name)) for cls in base.__mro__])


def check(bases, namespace):
    """Before the class is made."""
    names = names_of(namespace['__slots__'])
    if hasattr(namespace['__slots__'], '__next__'):
        namespace['__slots__'] = names
    for name in ('__dict__', '__weakref__'):
        if names.count(name) > 1:
            raise TypeError(_REFUSED[name])
        if name in names and any([_has_slot(base, name) for base in bases]):
            raise TypeError(_REFUSED[name])
    for base in bases:
        if names and issubclass(base, (int, tuple, bytes, type)):
            raise TypeError(f"nonempty __slots__ not supported for subtype of '{base.__name__}'")
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"__slots__ items must be strings, not '{type(name).__name__}'")
        if not name.isidentifier():
            raise TypeError('__slots__ must be identifiers')
        if name in namespace and name not in ('__dict__', '__weakref__'):
            raise ValueError(f'{name!r} in __slots__ conflicts with class variable')


def add_members(cls, slots):
    """After it was made."""
    names = names_of(slots)
    for name in names:
        if name.startswith('__') and not name.endswith('__') and cls.__name__.strip('_'):
            name = '_' + cls.__name__.lstrip('_') + name
        if name not in ('__dict__', '__weakref__'):
            setattr(cls, name, new_member(member_descriptor, name, cls))
    if '__dict__' not in names:
        seal(cls)
