"""What accepts connections."""

from asyncio.exceptions import CancelledError
from asyncio.socket_transports import _SelectorSocketTransport

__all__ = ['AbstractServer', 'Server']


class AbstractServer:
    def close(self):
        raise NotImplementedError

    def get_loop(self):
        raise NotImplementedError

    def is_serving(self):
        raise NotImplementedError

    async def start_serving(self):
        raise NotImplementedError

    async def serve_forever(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        self.close()
        await self.wait_closed()


AbstractServer.__module__ = 'asyncio.events'


class Server(AbstractServer):
    """Accepts connections and makes a protocol for each."""

    def __init__(self, loop, sockets, protocol_factory):
        self._loop = loop
        self._factory = protocol_factory
        self._sockets = sockets
        self._open = 0
        self._waiters = []
        self._serving_forever = None
        self._serving = False

    @property
    def sockets(self):
        return () if self._sockets is None else tuple(self._sockets)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    async def start_serving(self):
        self._start()

    def _start(self):
        if not self._serving:
            self._serving = True
            for sock in self.sockets:
                self._loop.add_reader(sock, self._accept, sock)

    def _accept(self, sock):
        try:
            connection, _ = sock.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        self._open += 1
        self._loop.create_task(self._begin(connection))

    async def _begin(self, connection):
        begun = self._loop.create_future()
        _SelectorSocketTransport(self._loop, connection, self._factory(), self, begun)
        await begun

    def _detach(self):
        self._open -= 1
        if self._open == 0 and self._sockets is None:
            self._wake_up()

    def _wake_up(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)

    async def serve_forever(self):
        if self._serving_forever is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        if self._sockets is None:
            raise RuntimeError(f'server {self!r} is closed')
        self._start()
        self._serving_forever = self._loop.create_future()
        try:
            await self._serving_forever
        except CancelledError:
            self.close()
            raise
        finally:
            self._serving_forever = None

    def close(self):
        if self._sockets is None:
            return
        sockets, self._sockets = self._sockets, None
        for sock in sockets:
            self._loop.remove_reader(sock)
            sock.close()
        self._serving = False
        if self._serving_forever is not None and not self._serving_forever.done():
            self._serving_forever.cancel()
        if self._open == 0:
            self._wake_up()

    async def wait_closed(self):
        if self._sockets is None or self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    def __repr__(self):
        return f'<Server sockets={self.sockets!r}>'


Server.__module__ = 'asyncio.base_events'
