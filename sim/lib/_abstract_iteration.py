"""The part of collections.abc that is about single methods: what can be iterated, awaited, called, measured."""

from abc import ABCMeta, abstractmethod

_function = type(lambda: None)


def _has_all(cls, *names):
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class _ByMethods(metaclass=ABCMeta):
    """Its subclasses name the methods that make a class one of theirs."""

    _needed = ()

    @classmethod
    def __subclasshook__(cls, subclass):
        needed = cls.__dict__.get('_needed')
        return _has_all(subclass, *needed) if needed else NotImplemented

    def __class_getitem__(cls, item):
        return _alias(cls, item)


class Hashable(_ByMethods):
    _needed = ('__hash__',)
    __class_getitem__ = None

    @abstractmethod
    def __hash__(self):
        return 0


class Iterable(_ByMethods):
    _needed = ('__iter__',)

    @abstractmethod
    def __iter__(self):
        yield from ()

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is Iterable and issubclass(subclass, (str, list, tuple, dict, set, frozenset, bytes, bytearray, range)):
            return True
        return super().__subclasshook__(subclass)


class Iterator(Iterable):
    _needed = ('__iter__', '__next__')

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):
    _needed = ('__reversed__', '__iter__')

    @abstractmethod
    def __reversed__(self):
        yield from ()


class Generator(Iterator):
    """An iterator that is talked to: the rest follows from send and throw."""

    _needed = ('__iter__', '__next__', 'send', 'throw', 'close')

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise _thrown(typ, val, tb)

    def close(self):
        _close(self, 'generator')


def _close(target, kind):
    try:
        target.throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        return
    raise RuntimeError(f'{kind} ignored GeneratorExit')


def _thrown(kind, value, traceback):
    """The exception that throw() was given in parts."""
    if value is None:
        value = kind if traceback is None else kind()
    return value if traceback is None else value.with_traceback(traceback)


class Awaitable(_ByMethods):
    _needed = ('__await__',)

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(Awaitable):
    _needed = ('__await__', 'send', 'throw', 'close')

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise _thrown(typ, val, tb)

    def close(self):
        _close(self, 'coroutine')


class AsyncIterable(_ByMethods):
    _needed = ('__aiter__',)

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable):
    _needed = ('__anext__', '__aiter__')

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    _needed = ('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')

    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise _thrown(typ, val, tb)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError('asynchronous generator ignored GeneratorExit')


class Sized(_ByMethods):
    _needed = ('__len__',)
    __class_getitem__ = None

    @abstractmethod
    def __len__(self):
        return 0


class Container(_ByMethods):
    _needed = ('__contains__',)

    @abstractmethod
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):
    _needed = ('__len__', '__iter__', '__contains__')

    def __class_getitem__(cls, item):
        return _alias(cls, item)


class Callable(_ByMethods):
    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is Callable and issubclass(subclass, (_function, type(len), type([].append), type)):
            return True
        return _has_all(subclass, '__call__') if cls is Callable else NotImplemented


for _class in (Hashable, Iterable, Iterator, Reversible, Generator, Awaitable, Coroutine, AsyncIterable, AsyncIterator,
               AsyncGenerator, Sized, Container, Collection, Callable):
    _class.__module__ = 'collections.abc'
