"""Asynchronous iteration, and generators that are coroutines as well."""


def async_iterator(iterable):
    """What `async for` walks over."""
    method = _user_method(iterable, '__aiter__')
    if method is None:
        raise TypeError("'async for' requires an object with __aiter__ method, got "
                        f'{type(iterable).__name__}')
    iterator = method(iterable)
    if not hasattr(type(iterator), '__anext__'):
        raise TypeError("'async for' received an object from __aiter__ that does not implement __anext__: "
                        f'{type(iterator).__name__}')
    return iterator


async def async_next(iterator):
    """The next item alone in a tuple; an empty one at the end."""
    method = _user_method(iterator, '__anext__')
    if method is None:
        raise TypeError("'async for' requires an iterator with __anext__ method, got "
                        f'{type(iterator).__name__}')
    try:
        item = method(iterator)
        if not hasattr(item, '__await__'):
            raise TypeError(f"'async for' received an invalid object from __anext__: {type(item).__name__}")
        return (await item,)
    except StopAsyncIteration:
        return ()


def aiter(async_iterable, /):
    method = _user_method(async_iterable, '__aiter__')
    if method is None:
        raise TypeError(f"'{type(async_iterable).__name__}' object is not an async iterable")
    return method(async_iterable)


def anext(async_iterator, /, *default):
    method = _user_method(async_iterator, '__anext__')
    if method is None:
        raise TypeError(f"'{type(async_iterator).__name__}' object is not an async iterator")
    return _next_or_default(method(async_iterator), default[0]) if default else method(async_iterator)


async def _next_or_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


class AsyncItem:
    """What an asynchronous generator yields, in the eyes of whoever drives its coroutine."""

    def __init__(self, value):
        self.value = value


class _Step:
    """One step of an asynchronous generator, to be awaited: it ends with the next item."""

    def __init__(self, generator, resume, argument):
        self._generator = generator
        self._resume = resume       # the coroutine's send or throw
        self._argument = argument
        self._awaited = None        # its __await__(), of a step that is driven by hand

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        self._awaited = self._awaited or self.__await__()
        return self._awaited.send(value)

    def throw(self, *exception):
        self._awaited = self._awaited or self.__await__()
        return self._awaited.throw(*exception)

    def close(self):
        if self._awaited:
            self._awaited.close()

    def __await__(self):
        generator, resume, argument = self._generator, self._resume, self._argument
        if generator._finished:
            raise StopAsyncIteration
        while True:
            try:
                result = resume(argument)
            except StopIteration:
                generator._finished = True
                raise StopAsyncIteration from None
            except BaseException:
                generator._finished = True
                raise
            if type(result) is AsyncItem:
                return result.value
            try:
                argument = yield result
                resume = generator._coroutine.send
            except BaseException as exception:
                argument = exception
                resume = generator._coroutine.throw


class AsyncGenerator:
    """What calling an `async def` with a yield in it gives."""

    def __init__(self, coroutine):
        self._coroutine = coroutine
        self._finished = False

    ag_running = property(lambda self: self._coroutine.cr_running)
    ag_await = property(lambda self: self._coroutine.cr_await)
    ag_code = property(lambda self: self._coroutine.cr_code)
    __name__ = property(lambda self: self._coroutine.__name__)
    __qualname__ = property(lambda self: self._coroutine.__qualname__)

    def __aiter__(self):
        return self

    def __anext__(self):
        return _Step(self, self._coroutine.send, None)

    def asend(self, value):
        if value is not None and not self._coroutine.cr_suspended and not self._finished:
            raise TypeError("can't send non-None value to a just-started async generator")
        return _Step(self, self._coroutine.send, value)

    def athrow(self, type, value=None, traceback=None):
        if isinstance(type, BaseException):
            value = type
        elif value is None:
            value = type()
        return _Step(self, self._coroutine.throw, value)

    async def aclose(self):
        if self._finished:
            return
        try:
            await self.athrow(GeneratorExit())
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError('async generator ignored GeneratorExit')

    def __repr__(self):
        return f'<async_generator object {self.__qualname__} at {id(self):#x}>'


AsyncGenerator.__name__ = AsyncGenerator.__qualname__ = 'async_generator'
