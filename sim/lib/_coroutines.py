"""Asynchronous iteration, and generators that are coroutines as well."""

from _thread import get_ident
from _weft import is_over, stack_lines, tell_end


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


class coroutine_wrapper:
    # What a coroutine's __await__() gives.

    def __init__(self, coroutine):
        self._coroutine = coroutine

    def __iter__(self):
        return self

    def __next__(self):
        return self._coroutine.send(None)

    def send(self, value, /):
        return self._coroutine.send(value)

    def throw(self, *parts):
        return self._coroutine.throw(*parts)

    def close(self):
        return self._coroutine.close()


coroutine_wrapper.__module__ = 'builtins'


def close(coroutine):
    """The end of a coroutine that nobody has any more: if it never began, that was a mistake. An error that leaves its
    function goes through the library first, and in CPython keeps it alive: it ends behind the program's next statement.
    True when it has ended."""
    if is_over(coroutine) or coroutine.cr_suspended:
        coroutine.close()
        return True
    place = stack_lines(1)
    if place and place[-1][0].startswith('/usr/lib/python3.11/'):
        tell_end(coroutine)
        return False
    from warnings import warn
    warn(f"coroutine '{coroutine.__qualname__}' was never awaited", RuntimeWarning, source=coroutine)
    return True


class AsyncItem:
    """What an asynchronous generator yields, in the eyes of whoever drives its coroutine."""

    def __init__(self, value):
        self.value = value


class _Step:
    """One step of an asynchronous generator, to be awaited once: it ends with the next item."""
    _calls = '__anext__()/asend()'

    def __init__(self, generator):
        generator._note_iteration()
        self._generator = generator
        self._is_begun = self._is_closed = False

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        return self.send(None)

    def send(self, value):
        self._refuse_reuse()
        if self._is_begun:
            return self._advance(self._generator._coroutine.send, value)
        if self._generator.ag_running:
            self._is_closed = True
            raise RuntimeError(f'{self._name}(): asynchronous generator is already running')
        self._is_begun = True
        return self._begin(value)

    def throw(self, *exception):
        self._refuse_reuse()
        self._is_begun = True
        return self._advance(self._generator._coroutine.throw, *exception)

    def close(self):
        self._is_closed = True

    def _refuse_reuse(self):
        if self._is_closed:
            raise RuntimeError(f'cannot reuse already awaited {self._calls}')

    def _advance(self, resume, *arguments):
        """What the generator waits for; StopIteration with the item when it has yielded one."""
        generator = self._generator
        generator.ag_running = True
        try:
            result = resume(*arguments)
        except BaseException as error:
            generator.ag_running = False
            self._is_closed = True
            self._end(error)
        if type(result) is AsyncItem:
            generator.ag_running = False
            self._is_closed = True
            self._yielded(result.value)
        return result

    def _end(self, error):
        """The generator has ended."""
        if isinstance(error, (StopIteration, StopAsyncIteration, GeneratorExit)):
            self._generator._is_closed = True
        if isinstance(error, StopIteration):
            raise StopAsyncIteration from None
        raise error

    def _yielded(self, item):
        raise StopIteration if item is None else StopIteration(item)


class async_generator_asend(_Step):
    _name = 'anext'

    def __init__(self, generator, value):
        super().__init__(generator)
        self._value = value

    def _begin(self, value):
        if self._generator._has_ended():
            self._is_closed = True
            raise StopAsyncIteration
        return self._advance(self._generator._coroutine.send, self._value if value is None else value)


class async_generator_athrow(_Step):
    """Without arguments this is aclose()."""
    _calls = 'aclose()/athrow()'

    def __init__(self, generator, arguments):
        super().__init__(generator)
        self._arguments = arguments
        self._name = 'athrow' if arguments else 'aclose'

    def _begin(self, value):
        generator = self._generator
        if generator._has_ended():
            self._is_closed = True
            raise StopIteration if is_over(generator._coroutine) else StopAsyncIteration
        if value is not None:
            raise RuntimeError("can't send non-None value to a just-started coroutine")
        if self._arguments:
            return self._advance(generator._coroutine.throw, *self._arguments)
        generator._is_closed = True
        return self._advance(generator._coroutine.throw, GeneratorExit())

    def _end(self, error):
        if not self._arguments and isinstance(error, (StopIteration, StopAsyncIteration, GeneratorExit)):
            raise StopIteration from None
        super()._end(error)

    def _yielded(self, item):
        if self._arguments:
            super()._yielded(item)
        raise RuntimeError('async generator ignored GeneratorExit')


_hooks = {}     # thread -> what its asynchronous generators call when they are first asked, and when nobody has them any more


def set_hooks(hooks):
    """Two functions for this thread, or None; those of before."""
    before = _hooks.pop(get_ident(), None)
    if hooks is not None:
        _hooks[get_ident()] = hooks
    return before


class AsyncGenerator:
    """What calling an `async def` with a yield in it gives."""

    _is_asked, _finalizer = False, None

    def __init__(self, coroutine):
        self._coroutine = coroutine
        self._is_closed = False
        self.ag_running = False

    def _has_ended(self):
        return self._is_closed or is_over(self._coroutine)

    def _note_iteration(self):
        if not self._is_asked:
            self._is_asked = True
            tell_end(self)
            if get_ident() in _hooks:
                begins, self._finalizer = _hooks[get_ident()]
                begins(self)

    def _referent_gone(self):
        """It is its event loop's affair, if there is one."""
        if self._has_ended() or not self._coroutine.cr_suspended:
            return
        if self._finalizer is not None:
            self._finalizer(self)
            return
        try:
            self._coroutine.throw(GeneratorExit())
        except (GeneratorExit, StopIteration, StopAsyncIteration):
            return
        raise RuntimeError('async generator ignored GeneratorExit')

    ag_await = property(lambda self: self._coroutine.cr_await)
    ag_code = property(lambda self: self._coroutine.cr_code)
    ag_frame = property(lambda self: getattr(self._coroutine, 'cr_frame'))     # who asks for it has the module of frames
    __name__ = property(lambda self: self._coroutine.__name__)

    def __getattr__(self, name):
        if name == '__qualname__':      # in a class body this would be the class's own
            return self._coroutine.__qualname__
        raise AttributeError(f"'async_generator' object has no attribute '{name}'")

    def __aiter__(self):
        return self

    def __anext__(self):
        return async_generator_asend(self, None)

    def asend(self, value, /):
        return async_generator_asend(self, value)

    def athrow(self, type, value=None, traceback=None, /):
        return async_generator_athrow(self, (type,) if value is None else (type, value))

    def aclose(self):
        return async_generator_athrow(self, ())

    def __repr__(self):
        return f'<async_generator object {self.__qualname__} at {id(self):#x}>'


AsyncGenerator.__name__ = AsyncGenerator.__qualname__ = 'async_generator'
AsyncGenerator.__module__ = async_generator_asend.__module__ = async_generator_athrow.__module__ = 'builtins'

