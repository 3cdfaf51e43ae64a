"""Functions on functions."""

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering',
           'cache', 'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch',
           'singledispatchmethod', 'cached_property']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)
_missing = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like the function that it wraps."""
    for name in assigned:
        value = getattr(wrapped, name, _missing)
        if value is not _missing:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


def reduce(function, sequence, initial=_missing, /):
    try:
        iterator = iter(sequence)
    except TypeError:
        raise TypeError('reduce() arg 2 must support iteration') from None
    value = initial
    if value is _missing:
        value = next(iterator, _missing)
        if value is _missing:
            raise TypeError('reduce() of empty iterable with no initial value')
    for item in iterator:
        value = function(value, item)
    return value


class partial:
    """A call with some arguments given already."""

    def __init__(self, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)] + [repr(arg) for arg in self.args]
        parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
        module = 'functools.' if type(self).__module__ == 'functools' else ''
        return f'{module}{type(self).__qualname__}({", ".join(parts)})'


class partialmethod:
    """A method with some arguments given already."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        args = ', '.join(map(repr, self.args))
        keywords = ', '.join([f'{name}={value!r}' for name, value in self.keywords.items()])
        return f'functools.partialmethod({self.func}, {args}, {keywords})'      # commas even around nothing

    def __get__(self, instance, owner=None):
        if not isinstance(self.func, type(lambda: None)):       # a classmethod, a partial …
            bound = self.func.__get__(instance, owner) if hasattr(self.func, '__get__') else self.func
            return partial(bound, *self.args, **self.keywords)

        def method(instance, /, *args, **keywords):
            return self.func(instance, *self.args, *args, **{**self.keywords, **keywords})
        return method if instance is None else method.__get__(instance)


class _CacheInfo(tuple):
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return f'CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})'


def lru_cache(maxsize=128, typed=False):
    """Remembers results; the one not used for longest is forgotten first."""
    if callable(maxsize):
        return _cached(maxsize, 128, False)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError('Expected first argument to be an integer, a callable, or None')
        maxsize = max(maxsize, 0)

    def decorate(function):
        return _cached(function, maxsize, typed)
    return decorate


def cache(user_function, /):
    return _cached(user_function, None, False)


_MANY = 1 << 40


def _counter():
    """Counted with next(), which no other thread can interrupt; read by _counted()."""
    return iter(range(_MANY))


def _counted(counter):
    return _MANY - counter.__length_hint__()


def _cached(function, maxsize, typed):
    if not callable(function):
        raise TypeError('the first argument must be callable')
    results = {}
    order = {}              # with a maxsize, the keys in order of use: the first is the oldest
    hits, misses = _counter(), _counter()
    find, forget_place = results.get, order.pop

    def _lru_cache_wrapper(*args, **keywords):
        if keywords or typed:
            key = _make_key(args, keywords, typed)
        else:
            key = args
            if len(args) == 1:      # 1 and 1.0 are two keys, as CPython has it
                kind = type(args[0])
                if kind is int or kind is str:
                    key = args[0]
        result = find(key, _missing)
        if result is not _missing:
            next(hits)
            if maxsize is not None:
                forget_place(key, None)
                order[key] = None
            return result
        next(misses)
        result = function(*args, **keywords)
        if maxsize is None:
            results[key] = result
        elif maxsize != 0:
            results[key] = result
            order[key] = None
            while len(results) > maxsize:
                _forget_oldest(results, order)
        return result

    def cache_clear():
        nonlocal hits, misses
        results.clear()
        order.clear()
        hits, misses = _counter(), _counter()

    _lru_cache_wrapper.cache_info = lambda: _CacheInfo((_counted(hits), _counted(misses), maxsize, len(results)))
    _lru_cache_wrapper.cache_clear = cache_clear
    _lru_cache_wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(_lru_cache_wrapper, function)


def _forget_oldest(results, order):
    try:
        oldest = next(iter(order))
    except (StopIteration, RuntimeError):       # another thread was faster
        return
    order.pop(oldest, None)
    results.pop(oldest, None)


def _make_key(args, keywords, typed):
    key = (args, tuple(keywords.items()))
    if typed:
        key += (tuple([type(value) for value in args]), tuple([type(value) for value in keywords.values()]))
    return key


class cached_property:
    """A property that is computed once for each object."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')
        self.attrname = name

    def __get__(self, instance, owner=None):  # shown
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        attributes = getattr(instance, '__dict__', None)
        if attributes is None:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                            f'{self.attrname!r} property.')
        if self.attrname not in attributes:
            attributes[self.attrname] = self.func(instance)
        return attributes[self.attrname]


class KeyWrapper:
    """An object that is compared as a function says; without an object, what makes others."""

    __hash__ = None

    def __init__(self, compare, obj=None):
        self._compare, self.obj = compare, obj

    def __call__(self, obj):
        return KeyWrapper(self._compare, obj)

    def _order(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj)

    def __lt__(self, other):
        return self._order(other) < 0

    def __le__(self, other):
        return self._order(other) <= 0

    def __eq__(self, other):
        return self._order(other) == 0

    def __gt__(self, other):
        return self._order(other) > 0

    def __ge__(self, other):
        return self._order(other) >= 0


def cmp_to_key(mycmp):
    """A key for sort() from a function that compares two items."""
    return KeyWrapper(mycmp)


def _from(known, opposite, with_equal):
    """A comparison made of another one (or of its opposite) and of ==; with_equal: None, 'or ==', 'and !='."""
    def method(self, other):
        result = getattr(type(self), known)(self, other)
        if result is NotImplemented:
            return result
        holds = not result if opposite else bool(result)
        if with_equal == 'or ==':
            return holds or self == other
        return holds and self != other if with_equal else holds
    return method


_ORDERINGS = {
    '__lt__': {'__gt__': (True, 'and !='), '__le__': (False, 'or =='), '__ge__': (True, None)},
    '__le__': {'__ge__': (True, 'or =='), '__lt__': (False, 'and !='), '__gt__': (True, None)},
    '__gt__': {'__lt__': (True, 'and !='), '__ge__': (False, 'or =='), '__le__': (True, None)},
    '__ge__': {'__le__': (True, 'or =='), '__gt__': (False, 'and !='), '__lt__': (True, None)},
}


def total_ordering(cls):  # shown
    """Fills in the comparisons that a class lacks, from one of them and ==."""
    defined = [name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for name, (opposite, with_equal) in _ORDERINGS[defined[0]].items():
        if name not in defined:
            method = _from(defined[0], opposite, with_equal)
            method.__name__ = name
            method.__qualname__ = f'{cls.__qualname__}.{name}'
            setattr(cls, name, method)
    return cls


def _dispatch_types(cls):
    """The classes that a register() is for: one, those of a union, or none."""
    if isinstance(cls, type) and not hasattr(cls, '__origin__'):
        return (cls,)
    args = getattr(cls, '__args__', ())
    is_union = type(cls).__name__ == 'UnionType' or getattr(cls, '_name', None) == 'Union'
    return args if is_union and all([isinstance(arg, type) for arg in args]) else ()


def _first_annotation(function):
    annotations = getattr(function, '__annotations__', {})
    if not annotations:
        raise TypeError(f'Invalid first argument to `register()`: {function!r}. Use either `@register(some_class)` '
                        'or plain `@register` on an annotated function.')
    return next(iter(annotations.items()))


def singledispatch(func):
    """A function that chooses what to do by the type of its first argument."""
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__[:-1]:
            if base in registry:
                return registry[base]
        nearest = object        # of the abstract classes that count this one among theirs
        for each in registry:
            if issubclass(cls, each) and issubclass(each, nearest):
                nearest = each
        return registry[nearest]

    def register(cls, function=None):
        if function is None:
            if _dispatch_types(cls):
                return lambda function: register(cls, function)
            function = cls
            name, cls = _first_annotation(function)
            if isinstance(cls, str):
                cls = _import('_evaluation').run_text(cls, function.__globals__, function.__globals__, 1)
            if not _dispatch_types(cls):
                raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is not a class.')
        elif not _dispatch_types(cls):
            raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
        for each in _dispatch_types(cls):
            registry[each] = function
        return function

    def wrapper(*args, **keywords):  # shown
        if not args:
            raise TypeError(f'{func.__name__} requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **keywords)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """A method that chooses what to do by the type of its first argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, instance, owner=None):
        def _method(*args, **keywords):  # shown
            method = self.dispatcher.dispatch(type(args[0]))
            return method.__get__(instance, owner)(*args, **keywords)

        _method.register = self.register
        return update_wrapper(_method, self.func)
