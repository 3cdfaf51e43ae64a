"""The classes of collections.abc that a few methods make: what can be iterated, called, awaited and the like."""

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
        from _unions import GenericAlias
        return GenericAlias(cls, item)


class Hashable(_ByMethods):
    _needed = ('__hash__',)

    @abstractmethod
    def __hash__(self):
        return 0


class Iterable(_ByMethods):
    _needed = ('__iter__',)

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is Iterable and issubclass(subclass, (str, list, tuple, dict, set, frozenset, bytes, bytearray, range)):
            return True
        return super().__subclasshook__(subclass)

    @abstractmethod
    def __iter__(self):
        yield from ()


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


class _Resumable(_ByMethods):
    """What generators and coroutines do by send() and throw()."""

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        error = typ if val is None and not isinstance(typ, type) else typ() if val is None else val
        raise error if tb is None else error.with_traceback(tb)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError(f'{"generator" if isinstance(self, Generator) else "coroutine"} ignored GeneratorExit')


class Generator(_Resumable, Iterator):
    _needed = ('__iter__', '__next__', 'send', 'throw', 'close')

    def __next__(self):
        return self.send(None)


class Awaitable(_ByMethods):
    _needed = ('__await__',)

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(_Resumable, Awaitable):
    _needed = ('__await__', 'send', 'throw', 'close')


class AsyncIterable(_ByMethods):
    _needed = ('__aiter__',)

    @abstractmethod
    def __aiter__(self):
        return None


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
        raise typ if val is None else val

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError('asynchronous generator ignored GeneratorExit')


class Sized(_ByMethods):
    _needed = ('__len__',)

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


class Callable(_ByMethods):
    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is Callable and issubclass(subclass, (_function, type(len), type([].append), type)):
            return True
        return _has_all(subclass, '__call__') if cls is Callable else NotImplemented

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


for _cls in (Hashable, Iterable, Iterator, Reversible, Generator, Awaitable, Coroutine, AsyncIterable, AsyncIterator,
             AsyncGenerator, Sized, Container, Collection, Callable):
    _cls.__module__ = 'collections.abc'
