"""Managers: a server process that has objects. Others get proxies for them (multiprocessing/proxies.py)."""

import os
import signal
import sys
import threading
import traceback

from multiprocessing import context, process, util
from multiprocessing.connection import Client, Listener, Pipe
from multiprocessing.proxies import (
    AcquirerProxy, Array, ArrayProxy, AutoProxy, BarrierProxy, BaseListProxy, BasePoolProxy, BaseProxy, ConditionProxy,
    DictProxy, EventProxy, IteratorProxy, ListProxy, MakeProxyType, Namespace, NamespaceProxy, PoolProxy, RemoteError,
    Token, Value, ValueProxy, _connection_to, _dispatch)

__all__ = ['BaseManager', 'SyncManager', 'BaseProxy', 'Token']


def all_methods(obj):
    return [name for name in dir(obj) if callable(getattr(obj, name))]


def public_methods(obj):
    return [name for name in all_methods(obj) if not name.startswith('_')]


_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))


# --- the server ---

class Server:
    """Has the objects. Each connection is served by a thread of its own."""

    def __init__(self, registry, address, authkey, serializer='pickle'):
        if not isinstance(authkey, bytes):
            raise TypeError(f'Authkey {authkey!r} is type {type(authkey)!s}, not bytes')
        self.registry = registry
        self.authkey = authkey
        self.listener = Listener(address, backlog=128)
        self.address = self.listener.address
        self.objects = {}           # id -> (object, names of methods that may be called, types of results)

    def serve_forever(self):
        process._current._manager_server = self
        try:
            while True:
                try:
                    connection = self.listener.accept()
                except OSError:
                    continue
                threading.Thread(target=self._greet, args=(connection,), daemon=True).start()
        except (KeyboardInterrupt, SystemExit):
            pass

    def _greet(self, connection):
        """Somebody who does not know the key is sent away."""
        from multiprocessing.connection import answer_challenge, deliver_challenge
        try:
            deliver_challenge(connection, self.authkey)
            answer_challenge(connection, self.authkey)
        except (EOFError, OSError, context.AuthenticationError):
            connection.close()
            return
        self._serve_client(connection)

    def _serve_client(self, connection):
        """Calls methods for one client until it leaves."""
        while True:
            try:
                ident, name, args, kwds = connection.recv()
            except (EOFError, OSError):
                connection.close()
                return
            if ident is None:
                answer = self._serve_manager(name, args, kwds)
            else:
                answer = self._call(ident, name, args, kwds)
            try:
                connection.send(answer)
            except Exception:
                connection.send(('#UNSERIALIZABLE', traceback.format_exc()))
            if name == 'shutdown' and ident is None:
                util.info('process shutting down')
                util.info('process exiting with exitcode 0')
                sys.stdout.flush()
                self.listener.close()
                os._exit(0)

    def _serve_manager(self, name, args, kwds):
        """What a manager asks, not a proxy."""
        try:
            return '#RETURN', getattr(self, name)(*args, **kwds)
        except Exception:
            return '#TRACEBACK', traceback.format_exc()

    def _call(self, ident, name, args, kwds):
        try:
            obj, exposed, method_to_typeid = self.objects[ident]
            if name not in exposed and name not in ('__str__', '__repr__', '#GETVALUE'):
                raise AttributeError(f'method {name!r} of {type(obj)!r} object is not in exposed={exposed!r}')
            function = None if name == '#GETVALUE' else getattr(obj, name)
        except Exception:
            return '#TRACEBACK', traceback.format_exc()
        if function is None:
            return '#RETURN', obj
        try:
            result = function(*args, **kwds)
        except Exception as error:
            return '#ERROR', error
        typeid = method_to_typeid and method_to_typeid.get(name)
        if typeid:
            ident, exposed = self.create(typeid, result)
            return '#PROXY', (exposed, Token(typeid, self.address, ident))
        return '#RETURN', list(result) if isinstance(result, _VIEWS) else result

    # --- for managers ---

    def create(self, typeid, /, *args, **kwds):
        """A new object: (its id, the methods that may be called)"""
        function, exposed, method_to_typeid, proxytype = self.registry[typeid]
        if function is None:
            obj, = args
        else:
            obj = function(*args, **kwds)
        if exposed is None:
            exposed = public_methods(obj)
        if method_to_typeid is not None:
            exposed = list(exposed) + list(method_to_typeid)
        ident = f'{id(obj):x}'
        self.objects[ident] = obj, set(exposed), method_to_typeid
        return ident, tuple(exposed)

    def get_methods(self, token):
        return tuple(self.objects[token.id][1])

    def number_of_objects(self):
        return len(self.objects)

    def debug_info(self):
        return '\n'.join([f'  {ident}: {str(each[0])[:75]}' for ident, each in sorted(self.objects.items())])

    def dummy(self):
        pass

    def shutdown(self):
        pass


# --- managers ---

class BaseManager:
    """Starts a server, or connects to one, and makes objects in it by the names of registered types."""

    _registry = {}

    def __init__(self, address=None, authkey=None, serializer='pickle', ctx=None, *, shutdown_timeout=1.0):
        self._address = address
        self._authkey = process.current_process()._authkey if authkey is None else bytes(authkey)
        self._state = 'INITIAL'
        self._ctx = ctx or context._default_context.get_context()
        self._process = None

    def get_server(self):
        if self._state != 'INITIAL':
            raise AssertionError('Already started server' if self._state == 'STARTED' else 'Manager has shut down')
        return Server(self._registry, self._address, self._authkey)

    def connect(self):
        """To a server that somebody else started."""
        connection = Client(self._address, authkey=self._authkey)
        _dispatch(connection, None, 'dummy')
        connection.close()
        self._state = 'STARTED'

    def start(self, initializer=None, initargs=()):
        if self._state != 'INITIAL':
            raise context.ProcessError('Already started server' if self._state == 'STARTED' else 'Manager has shut down')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        reader, writer = Pipe(duplex=False)
        self._process = self._ctx.Process(
            target=_run_server, args=(self._registry, self._address, self._authkey, writer, initializer, initargs))
        self._process.name = f'{type(self).__name__}-' + ':'.join([str(i) for i in self._process._identity])
        self._process.start()
        writer.close()
        self._address = reader.recv()
        reader.close()
        self._state = 'STARTED'
        self.shutdown = util.Finalize(self, self._shut_down, exitpriority=0)

    def _shut_down(self):
        if self._process.is_alive():
            util.info('sending shutdown message to manager')
            try:
                connection = Client(self._address, authkey=self._authkey)
                _dispatch(connection, None, 'shutdown')
                connection.close()
            except Exception:
                pass
            self._process.join(1.0)
            if self._process.is_alive():
                self._process.terminate()
                self._process.join()
        self._state = 'SHUTDOWN'

    def _create(self, typeid, /, *args, **kwds):  # shown
        assert self._state == 'STARTED', 'server not yet started'
        connection = Client(self._address, authkey=self._authkey)
        ident, exposed = _dispatch(connection, None, 'create', (typeid,) + args, kwds)[1]
        connection.close()
        return Token(typeid, self._address, ident), exposed

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)

    @property
    def address(self):
        return self._address

    def __enter__(self):
        if self._state == 'INITIAL':
            self.start()
        assert self._state == 'STARTED'
        return self

    def __exit__(self, *exception):
        self.shutdown()

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None,
                 create_method=True):
        """From now on manager.<typeid>(…) makes an object with callable(…) in the server."""
        if '_registry' not in cls.__dict__:
            cls._registry = dict(cls._registry)
        if proxytype is None:
            proxytype = AutoProxy
        exposed = exposed or getattr(proxytype, '_exposed_', None)
        method_to_typeid = method_to_typeid or getattr(proxytype, '_method_to_typeid_', None)
        cls._registry[typeid] = callable, exposed, method_to_typeid, proxytype
        if not create_method:
            return

        def make(self, /, *args, **kwds):
            token, exposed = self._create(typeid, *args, **kwds)
            return proxytype(token, 'pickle', manager=self, authkey=self._authkey, exposed=exposed)

        make.__name__ = typeid
        setattr(cls, typeid, make)


def _run_server(registry, address, authkey, writer, initializer, initargs):
    """The life of the server process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if initializer is not None:
        initializer(*initargs)
    server = Server(registry, address, authkey)
    writer.send(server.address)
    writer.close()
    util.info('manager serving at %r', server.address)
    server.serve_forever()


# --- the manager that multiprocessing.Manager() gives ---

class SyncManager(BaseManager):
    """Has what threads share, for processes."""


class SharedMemoryManager(BaseManager):
    """Makes segments of shared memory, which are gone when it ends."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from multiprocessing import resource_tracker
        resource_tracker.ensure_running()       # the manager's process shares it
        self._segments = []

    def SharedMemory(self, size):
        from multiprocessing.shared_memory import SharedMemory
        self._segments.append(SharedMemory(create=True, size=size))
        return self._segments[-1]

    def ShareableList(self, sequence):
        from multiprocessing.shared_memory import ShareableList
        made = ShareableList(sequence)
        self._segments.append(made.shm)
        return made

    def _shut_down(self):
        segments, self._segments = self._segments, []
        for segment in segments:
            segment.close()
            segment.unlink()
        super()._shut_down()


def _new_pool(*args, **kwds):
    from multiprocessing.pool import Pool
    return Pool(*args, **kwds)


def _register_types():
    import queue
    SyncManager.register('Queue', queue.Queue)
    SyncManager.register('JoinableQueue', queue.Queue)
    SyncManager.register('Event', threading.Event, EventProxy)
    SyncManager.register('Lock', threading.Lock, AcquirerProxy)
    SyncManager.register('RLock', threading.RLock, AcquirerProxy)
    SyncManager.register('Semaphore', threading.Semaphore, AcquirerProxy)
    SyncManager.register('BoundedSemaphore', threading.BoundedSemaphore, AcquirerProxy)
    SyncManager.register('Condition', threading.Condition, ConditionProxy)
    SyncManager.register('Barrier', threading.Barrier, BarrierProxy)
    SyncManager.register('Pool', _new_pool, PoolProxy)
    SyncManager.register('list', list, ListProxy)
    SyncManager.register('dict', dict, DictProxy)
    SyncManager.register('Value', Value, ValueProxy)
    SyncManager.register('Array', Array, ArrayProxy)
    SyncManager.register('Namespace', Namespace, NamespaceProxy)
    SyncManager.register('Iterator', proxytype=IteratorProxy, create_method=False)
    SyncManager.register('AsyncResult', create_method=False)


_register_types()
