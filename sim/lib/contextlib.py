"""Tools for the with statement."""

import sys
from abc import ABC, abstractmethod
from functools import wraps

__all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager',
           'AbstractAsyncContextManager', 'AsyncContextDecorator', 'AsyncExitStack', 'ContextDecorator', 'ExitStack',
           'redirect_stdout', 'redirect_stderr', 'suppress', 'aclosing', 'chdir']


def _has_all(cls, *names):
    """Whether a class has the methods; a None in the place of one says no."""
    if all([any([vars(base)[name] is not None for base in cls.__mro__ if name in vars(base)][:1]) for name in names]):
        return True
    return NotImplemented


class AbstractContextManager(ABC):
    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _has_all(C, '__enter__', '__exit__') if cls is AbstractContextManager else NotImplemented


class ContextDecorator:
    """A context manager that can also be put before a function."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
    """What happens before the generator's yield is the beginning, what comes after it the end."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def __enter__(self):
        del self.args, self.kwds, self.func      # they are for _recreate_cm(), before it begins
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as stop:
            return stop is not value
        except RuntimeError as error:
            if error is value or (isinstance(value, StopIteration) and error.__cause__ is value):
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is value:
                error.__traceback__ = traceback     # as it came, without the way through here
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    """Makes a context manager of a generator function with one yield."""
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class suppress(AbstractContextManager):
    """Goes on after the with statement when one of these exceptions ends its body."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *details):
        pass


class _Redirect(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_Redirect):
    _stream = 'stdout'


class redirect_stderr(_Redirect):
    _stream = 'stderr'


def _method_of(cm, name, kind='context manager'):
    cls = type(cm)
    try:
        return getattr(cls, name)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind} protocol") from None


class _BaseExitStack:
    """What both kinds of stack have: functions that are called at the end, the last one first."""

    def __init__(self):
        self._exits = []        # (whether it is a coroutine function, function)

    def enter_context(self, cm):
        enter, leave = _method_of(cm, '__enter__'), _method_of(cm, '__exit__')
        result = enter(cm)
        self._exits.append((False, lambda *details: leave(cm, *details)))
        return result

    def push(self, exit):
        """Something with an __exit__, or a function that is called as one."""
        method = getattr(type(exit), '__exit__', None)
        self._exits.append((False, exit if method is None else lambda *details: method(exit, *details)))
        return exit

    def callback(self, callback, /, *args, **kwds):
        def call(*details):
            callback(*args, **kwds)
        self._exits.append((False, call))
        return callback

    def pop_all(self):
        new = type(self)()
        new._exits, self._exits = self._exits, []
        return new


class _Leaving:
    """What is known of the exception on the way through the functions of a stack."""

    def __init__(self, details):
        self.details, self._original, self._outer = details, details[1], sys.exc_info()[1]
        self._suppressed = False

    def answered(self, answer):
        if answer:
            self._suppressed, self.details = True, (None, None, None)

    def failed(self, error):
        """Its context becomes the exception that was on its way, as if the with statements stood inside one another."""
        last = error
        while last.__context__ is not None and last.__context__ is not self._outer:
            if last.__context__ is self.details[1]:
                break
            last = last.__context__
        if last is not self.details[1]:
            last.__context__ = self.details[1]
        self._suppressed, self.details = False, (type(error), error, error.__traceback__)

    def ended(self):
        error = self.details[1]
        if error is None or error is self._original:
            return self._original is not None and self._suppressed
        context = error.__context__
        try:
            raise error
        except BaseException:
            error.__context__ = context
            raise


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Any number of context managers and functions, ended in reverse order."""

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *details):
        leaving = _Leaving(details)
        while self._exits:
            try:
                leaving.answered(self._exits.pop()[1](*leaving.details))
            except BaseException as error:
                leaving.failed(error)
        return leaving.ended()


# --- for async with ---

class AbstractAsyncContextManager(ABC):
    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _has_all(C, '__aenter__', '__aexit__') if cls is AbstractAsyncContextManager else NotImplemented


class AsyncContextDecorator:
    """An asynchronous context manager that can also be put before a coroutine function."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _AsyncGeneratorContextManager(AsyncContextDecorator, AbstractAsyncContextManager):
    """What happens before the asynchronous generator's yield is the beginning, what comes after it the end."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as stop:
            return stop is not value
        except BaseException as error:
            if error is value:
                error.__traceback__ = traceback
                return False
            raise
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    """Makes an asynchronous context manager of an asynchronous generator function with one yield."""
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """ExitStack for both kinds of context manager."""

    async def enter_async_context(self, cm):
        kind = 'asynchronous context manager'
        enter, leave = _method_of(cm, '__aenter__', kind), _method_of(cm, '__aexit__', kind)
        result = await enter(cm)
        self._exits.append((True, lambda *details: leave(cm, *details)))
        return result

    def push_async_exit(self, exit):
        method = getattr(type(exit), '__aexit__', None)
        self._exits.append((True, exit if method is None else lambda *details: method(exit, *details)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def call(*details):
            await callback(*args, **kwds)
        self._exits.append((True, call))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aexit__(self, *details):
        leaving = _Leaving(details)
        while self._exits:
            is_async, function = self._exits.pop()
            try:
                answer = function(*leaving.details)
                leaving.answered(await answer if is_async else answer)
            except BaseException as error:
                leaving.failed(error)
        return leaving.ended()


class chdir(AbstractContextManager):
    """Another working directory for the block."""

    def __init__(self, path):
        self.path = path
        self._before = []

    def __enter__(self):
        import os
        self._before.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *exception):
        import os
        os.chdir(self._before.pop())
