"""What is a coroutine?"""

from _weft import code_facts

__all__ = ['iscoroutinefunction', 'iscoroutine']


async def _example():
    pass


_coroutine = _example()
_Coroutine = type(_coroutine)
_coroutine.close()
_KINDS = _Coroutine, type((each for each in ()))        # generators drove tasks once, and still do

_METHODS = '__await__', 'send', 'throw', 'close'        # collections.abc.Coroutine


def iscoroutine(obj):
    return isinstance(obj, _KINDS) or all([hasattr(type(obj), name) for name in _METHODS])


def iscoroutinefunction(func):
    """Was it made by `async def` (and has no yield in it)?"""
    func = getattr(func, '__func__', func)
    facts = code_facts(func)
    return facts is not None and facts[0]
