"""Calls in other threads."""

import functools
from asyncio import events

__all__ = ['to_thread']


async def to_thread(func, /, *args, **kwargs):
    """What func returns, called in a thread while the loop goes on."""
    loop = events.get_running_loop()
    context = events.current_context()
    if context is not None:
        return await loop.run_in_executor(None, functools.partial(context.run, func, *args, **kwargs))
    return await loop.run_in_executor(None, functools.partial(func, *args, **kwargs))
