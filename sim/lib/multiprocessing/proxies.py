"""Proxies: what stands for an object of a manager's server in other processes. Calling a method of a proxy
sends its name and arguments to the server, which answers with the result."""

import os
import threading

from multiprocessing import process
from multiprocessing.connection import Client


class RemoteError(Exception):
    def __str__(self):
        return '\n' + '-' * 75 + '\n' + str(self.args[0]) + '-' * 75


class Token:
    """Names an object of a server."""

    def __init__(self, typeid, address, id):
        self.typeid = typeid
        self.address = address
        self.id = id

    def __repr__(self):
        return f'{type(self).__name__}(typeid={self.typeid!r}, address={self.address!r}, id={self.id!r})'


def _dispatch(connection, ident, name, args=(), kwds={}):
    """One question to a server and its answer."""
    connection.send((ident, name, args, kwds))
    kind, result = connection.recv()
    if kind in ('#RETURN', '#PROXY'):
        return kind, result
    if kind == '#ERROR':
        raise result
    raise RemoteError(result if kind == '#TRACEBACK' else f'Unserializable message: {result}\n')


_connections = threading.local()        # of this thread to servers, by address


def _connection_to(address, authkey):
    """Each thread of each process has a connection of its own to a server."""
    owner = os.getpid()
    if getattr(_connections, 'owner', None) != owner:
        _connections.owner = owner
        _connections.by_address = {}
    known = _connections.by_address
    if address not in known:
        known[address] = Client(address, authkey=authkey)
    return known[address]


class BaseProxy:
    """Stands for an object of a server."""

    _exposed_ = None

    def __init__(self, token, serializer='pickle', manager=None, authkey=None, exposed=None, incref=True,
                 manager_owned=False):
        self._token = token
        self._id = token.id
        self._manager = manager
        self._authkey = authkey if authkey is not None else process.current_process()._authkey

    def _callmethod(self, methodname, args=(), kwds={}):  # shown
        """Calls a method of the object; its result, or its exception."""
        server = getattr(process._current, '_manager_server', None)
        if server is not None and server.address == self._token.address:
            kind, result = server._call(self._id, methodname, args, kwds)     # we are the server
            if kind == '#ERROR':
                raise result
        else:
            connection = _connection_to(self._token.address, self._authkey)
            kind, result = _dispatch(connection, self._id, methodname, args, kwds)
        if kind == '#PROXY':
            exposed, token = result
            proxytype = (self._manager or _default_manager())._registry[token.typeid][-1]
            return proxytype(token, 'pickle', manager=self._manager, authkey=self._authkey, exposed=exposed)
        return result

    def _getvalue(self):
        """A copy of the object."""
        return self._callmethod('#GETVALUE')

    def __reduce__(self):
        exposed = self.__dict__.get('_auto_exposed')    # of a class that was made for this proxy
        return _rebuild_proxy, (type(self) if exposed is None else AutoProxy, self._token, self._authkey, exposed)

    def __deepcopy__(self, memo):
        return self._getvalue()

    def __repr__(self):
        return f'<{type(self).__name__} object, typeid {self._token.typeid!r} at {id(self):#x}>'

    def __str__(self):
        """That of the object."""
        try:
            return self._callmethod('__repr__')
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"


def _default_manager():
    from multiprocessing.managers import SyncManager
    return SyncManager


def _rebuild_proxy(cls, token, authkey, exposed):
    return cls(token, 'pickle', authkey=authkey, exposed=exposed)


def MakeProxyType(name, exposed):
    """A class of proxies with these methods, which are made of a text: tracebacks show their names."""
    methods = {}
    exec(''.join([f'def {each}(self, /, *args, **kwds):\n    return self._callmethod({each!r}, args, kwds)\n' for each in exposed]), methods)
    del methods['__builtins__']
    methods['_exposed_'] = tuple(exposed)
    methods['__module__'] = 'multiprocessing.managers'
    return type(name, (BaseProxy,), methods)


def AutoProxy(token, serializer='pickle', manager=None, authkey=None, exposed=None, incref=True,
              manager_owned=False):
    """A proxy with all public methods of the object."""
    if exposed is None:
        connection = _connection_to(token.address, authkey)
        exposed = _dispatch(connection, None, 'get_methods', (token,))[1]
    proxy = MakeProxyType(f'AutoProxy[{token.typeid}]', exposed)(token, serializer, manager, authkey, exposed)
    proxy._auto_exposed = exposed
    return proxy


class Namespace:
    """An object for attributes."""

    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        items = [f'{name}={value!r}' for name, value in self.__dict__.items() if not name.startswith('_')]
        return f'{type(self).__name__}({", ".join(sorted(items))})'


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self._value = value

    def get(self):
        return self._value

    def set(self, value):
        self._value = value

    value = property(get, set)

    def __repr__(self):
        return f'{type(self).__name__}({self._typecode!r}, {self._value!r})'


def Array(typecode, sequence, lock=True):
    """Numbers that are all of one C type."""
    from array import array
    return array(typecode, sequence)


class IteratorProxy(BaseProxy):
    _exposed_ = ('__next__', 'send', 'throw', 'close')

    def __iter__(self):
        return self

    def __next__(self, *args):
        return self._callmethod('__next__', args)


class AcquirerProxy(BaseProxy):
    _exposed_ = ('acquire', 'release', 'locked')

    def acquire(self, blocking=True, timeout=None):
        return self._callmethod('acquire', (blocking,) if timeout is None else (blocking, timeout))

    def release(self):
        return self._callmethod('release')

    def __enter__(self):
        return self._callmethod('acquire')

    def __exit__(self, *exception):
        return self._callmethod('release')


class ConditionProxy(AcquirerProxy):
    _exposed_ = ('acquire', 'release', 'wait', 'notify', 'notify_all')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))

    def notify(self, n=1):
        return self._callmethod('notify', (n,))

    def notify_all(self):
        return self._callmethod('notify_all')

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        while not result and self.wait(timeout):
            result = predicate()
        return result


class EventProxy(BaseProxy):
    _exposed_ = ('is_set', 'set', 'clear', 'wait')

    def is_set(self):
        return self._callmethod('is_set')

    def set(self):
        return self._callmethod('set')

    def clear(self):
        return self._callmethod('clear')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))


class BarrierProxy(BaseProxy):
    _exposed_ = ('__getattribute__', 'wait', 'abort', 'reset')

    def wait(self, timeout=None):
        return self._callmethod('wait', (timeout,))

    def abort(self):
        return self._callmethod('abort')

    def reset(self):
        return self._callmethod('reset')

    parties = property(lambda self: self._callmethod('__getattribute__', ('parties',)))
    n_waiting = property(lambda self: self._callmethod('__getattribute__', ('n_waiting',)))
    broken = property(lambda self: self._callmethod('__getattribute__', ('broken',)))


class NamespaceProxy(BaseProxy):
    _exposed_ = ('__getattribute__', '__setattr__', '__delattr__')

    def __getattr__(self, name):
        if name[0] == '_':
            return object.__getattribute__(self, name)
        return self._callmethod('__getattribute__', (name,))

    def __setattr__(self, name, value):
        if name[0] == '_':
            return object.__setattr__(self, name, value)
        return self._callmethod('__setattr__', (name, value))

    def __delattr__(self, name):
        if name[0] == '_':
            return object.__delattr__(self, name)
        return self._callmethod('__delattr__', (name,))


class ValueProxy(BaseProxy):
    _exposed_ = ('get', 'set')

    def get(self):
        return self._callmethod('get')

    def set(self, value):
        return self._callmethod('set', (value,))

    value = property(get, set)


BaseListProxy = MakeProxyType('BaseListProxy', (
    '__add__', '__contains__', '__delitem__', '__getitem__', '__len__', '__mul__', '__reversed__', '__rmul__',
    '__setitem__', 'append', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort', '__imul__'))


class ListProxy(BaseListProxy):
    def __iadd__(self, value):
        self._callmethod('extend', (value,))
        return self

    def __imul__(self, value):
        self._callmethod('__imul__', (value,))
        return self


DictProxy = MakeProxyType('DictProxy', (
    '__contains__', '__delitem__', '__getitem__', '__iter__', '__len__', '__setitem__', 'clear', 'copy', 'get',
    'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values'))
DictProxy._method_to_typeid_ = {'__iter__': 'Iterator'}
ArrayProxy = MakeProxyType('ArrayProxy', ('__len__', '__getitem__', '__setitem__'))
BasePoolProxy = MakeProxyType('PoolProxy', (
    'apply', 'apply_async', 'close', 'imap', 'imap_unordered', 'join', 'map', 'map_async', 'starmap',
    'starmap_async', 'terminate'))
BasePoolProxy._method_to_typeid_ = {'apply_async': 'AsyncResult', 'map_async': 'AsyncResult',
                                    'starmap_async': 'AsyncResult', 'imap': 'Iterator', 'imap_unordered': 'Iterator'}


class PoolProxy(BasePoolProxy):
    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.terminate()
