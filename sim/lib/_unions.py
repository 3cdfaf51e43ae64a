"""Alternatives of types, int | None, and types with arguments, list[int]."""


class _Parametrized:
    """What has type variables among its arguments."""

    @property
    def __parameters__(self):
        found = []
        for arg in self.__args__:
            for each in getattr(arg, '__parameters__', (arg,) if type(arg).__name__ == 'TypeVar' else ()):
                if each not in found:
                    found.append(each)
        return tuple(found)

    def __getitem__(self, args):
        parameters = self.__parameters__
        if not parameters:
            raise TypeError(f'{self!r} is not a generic class')
        values = args if isinstance(args, tuple) else (args,)
        if len(values) != len(parameters):
            wrong = 'few' if len(values) < len(parameters) else 'many'
            raise TypeError(f'Too {wrong} arguments for {self!r}; actual {len(values)}, expected {len(parameters)}')
        given = dict(zip(parameters, values))
        return self._with_args([_with(arg, given) for arg in self.__args__])


class UnionType(_Parametrized):
    __module__ = 'types'
    __iter__ = None

    def __new__(cls, args=None):
        if args is None:
            raise TypeError("cannot create 'types.UnionType' instances")
        return object.__new__(cls)

    def __init__(self, args):
        self.__args__ = args

    def _with_args(self, args):
        made, *others = args
        for each in others:
            made = made | each
        return made

    def __or__(self, other):
        return make_union(self, other) if _is_type(other) else NotImplemented

    def __ror__(self, other):
        return make_union(other, self) if _is_type(other) else NotImplemented

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__args__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)

    def __eq__(self, other):
        return (isinstance(other, UnionType) or getattr(other, '_name', '') == 'Union') and set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        return ' | '.join([_shown(arg) for arg in self.__args__])


class GenericAlias(_Parametrized):
    """list[int] (PEP 585): the class, and what an annotation says about its contents."""
    __module__ = 'types'

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    __unpacked__ = False

    def __iter__(self):
        unpacked = GenericAlias(self.__origin__, self.__args__)     # *tuple[int, ...] (PEP 646)
        unpacked.__unpacked__ = True
        yield unpacked

    def _with_args(self, args):
        return GenericAlias(self.__origin__, tuple(args))

    def __call__(self, *args, **keywords):
        return self.__origin__(*args, **keywords)

    def __getattr__(self, name):
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')

    def __subclasscheck__(self, cls):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')

    def __or__(self, other):
        return make_union(self, other) if _is_type(other) else NotImplemented

    def __ror__(self, other):
        return make_union(other, self) if _is_type(other) else NotImplemented

    def __eq__(self, other):
        if type(other) is not GenericAlias:
            return NotImplemented
        return (self.__origin__, self.__args__, self.__unpacked__) == (other.__origin__, other.__args__, other.__unpacked__)

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __reduce__(self):
        return GenericAlias, (self.__origin__, self.__args__)

    def __repr__(self):
        args = ', '.join([_shown(arg) for arg in self.__args__]) or '()'
        return f'{"*" * self.__unpacked__}{_shown(self.__origin__)}[{args}]'


def _with(arg, given):
    """An argument after type variables got their meaning."""
    if hasattr(arg, '__parameters__') and arg.__parameters__:
        return arg[tuple([given[each] for each in arg.__parameters__])]
    return given.get(arg, arg)


def _shown(arg):
    if arg is type(None):
        return 'None'
    if arg is ...:
        return '...'
    if isinstance(arg, list):
        return '[' + ', '.join([_shown(each) for each in arg]) + ']'
    if not isinstance(arg, type):
        return repr(arg)
    return arg.__qualname__ if arg.__module__ == 'builtins' else f'{arg.__module__}.{arg.__qualname__}'


def _is_type(value):
    """What may stand in an alternative: text may not."""
    return value is None or isinstance(value, (type, UnionType, GenericAlias))


def make_union(left, right):
    args = []
    for part in (left, right):
        for arg in part.__args__ if type(part) is UnionType else (type(None) if part is None else part,):
            if arg not in args:
                args.append(arg)
    return args[0] if len(args) == 1 else UnionType(tuple(args))
