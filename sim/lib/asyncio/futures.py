"""Results that come later, for coroutines that await them."""

from _asyncio import Future
from asyncio import events

__all__ = ['Future', 'wrap_future', 'isfuture']


def isfuture(obj):
    return isinstance(obj, Future)


def wrap_future(future, *, loop=None):
    """A future of this loop for one of concurrent.futures."""
    if isfuture(future):
        return future
    loop = events.get_event_loop() if loop is None else loop
    wrapper = loop.create_future()

    def copy_result():
        if wrapper.done():
            return
        if future.cancelled():
            wrapper.cancel()
        elif future.exception() is not None:
            wrapper.set_exception(future.exception())
        else:
            wrapper.set_result(future.result())

    def tell_loop(future):
        if not loop.is_closed():
            loop.call_soon_threadsafe(copy_result)

    def pass_on_cancellation(wrapper):
        if wrapper.cancelled():
            future.cancel()

    wrapper.add_done_callback(pass_on_cancellation)
    future.add_done_callback(tell_loop)
    return wrapper
