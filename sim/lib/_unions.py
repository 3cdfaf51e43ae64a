"""Alternatives of types: int | None."""


class UnionType:
    __module__ = 'types'

    def __init__(self, args):
        self.__args__ = args
        self.__parameters__ = ()

    def __or__(self, other):
        return make_union(self, other)

    def __ror__(self, other):
        return make_union(other, self)

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__args__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)

    def __eq__(self, other):
        return isinstance(other, UnionType) and set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        return ' | '.join([_shown(arg) for arg in self.__args__])


def _shown(arg):
    if arg is type(None):
        return 'None'
    if not isinstance(arg, type):
        return repr(arg)
    return arg.__qualname__ if arg.__module__ == 'builtins' else f'{arg.__module__}.{arg.__qualname__}'


def make_union(left, right):
    args = []
    for part in (left, right):
        for arg in part.__args__ if type(part) is UnionType else (type(None) if part is None else part,):
            if arg not in args:
                args.append(arg)
    return args[0] if len(args) == 1 else UnionType(tuple(args))
