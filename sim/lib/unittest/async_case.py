"""Test cases whose methods are coroutines."""

from unittest.case import TestCase


class IsolatedAsyncioTestCase(TestCase):
    """Each test runs in an event loop of its own."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    async def _run_method_async(self, method):
        await self.asyncSetUp()
        try:
            result = method()
            if hasattr(result, '__await__'):
                await result
        finally:
            await self.asyncTearDown()

    def _call_method(self, method):
        import asyncio
        asyncio.run(self._run_method_async(method))
