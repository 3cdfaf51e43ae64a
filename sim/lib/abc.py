"""Abstract base classes: no instances until all abstract methods have been defined."""

__all__ = ['ABC', 'ABCMeta', 'abstractmethod', 'abstractclassmethod', 'abstractproperty',
           'abstractstaticmethod', 'get_cache_token', 'update_abstractmethods']


def abstractmethod(funcobj):
    """Marks a method that a subclass has to define."""
    try:
        funcobj.__isabstractmethod__ = True
    except AttributeError:
        pass
    return funcobj


def _is_abstract(value):
    return getattr(value, '__isabstractmethod__', False) is True


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractproperty(property):
    __isabstractmethod__ = True


class ABCMeta(type):
    """The class of abstract classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        update_abstractmethods(cls)
        cls._abc_registry = cls._abc_children = ()
        for base in bases:
            if isinstance(base, ABCMeta):
                base._abc_children = base._abc_children + (cls,)
        return cls

    def register(cls, subclass):
        """Counts a class as a subclass although it is none."""
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_registry = cls._abc_registry + (subclass,)
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if cls in subclass.__mro__:
            return True
        hook = getattr(cls, '__subclasshook__', None)
        if hook is not None:
            answer = hook(subclass)
            if answer is not NotImplemented:
                return answer
        for registered in cls._abc_registry + cls._abc_children:
            if issubclass(subclass, registered):
                return True
        return False


def update_abstractmethods(cls):
    """Finds out anew which methods of a class are abstract."""
    names = set()
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    for name, value in list(cls.__dict__.items()):
        if _is_abstract(value):
            names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


# With __slots__ in a text, which does not bring what it takes to enforce them into each program.
ABC = ABCMeta('ABC', (), {'__doc__': 'A base for abstract classes.', '__module__': 'abc', '__slots__': ()})


def get_cache_token():
    return 0
