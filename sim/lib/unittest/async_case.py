"""Test cases whose methods are coroutines."""

from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """Each test runs in an event loop of its own."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """A coroutine function that is called at the end, still in the loop."""
        self._async_cleanups = [*getattr(self, '_async_cleanups', ()), (func, args, kwargs)]

    async def enterAsyncContext(self, cm):
        result = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return result

    async def _run_method_async(self, method):
        try:
            await self.asyncSetUp()
            try:
                result = method()
                if hasattr(result, '__await__'):
                    await result
            finally:
                await self.asyncTearDown()
        finally:
            for func, args, kwargs in reversed(getattr(self, '_async_cleanups', ())):
                await func(*args, **kwargs)

    def _call_method(self, method):
        import asyncio
        asyncio.run(self._run_method_async(method))
