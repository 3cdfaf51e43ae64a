"""References beside the ordinary ones. On this machine nothing counts references: an object
that a weak reference was made to lives as long as the reference."""

import atexit

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
           'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

_PLAIN = (int, str, float, tuple, list, dict, bytes, type(None), bool)


class ref:
    """ref(object)() is the object."""

    def __init__(self, object, callback=None, /):
        if type(object) in _PLAIN:
            raise TypeError(f"cannot create weak reference to '{type(object).__name__}' object")
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return self._object == other._object if isinstance(other, ref) else NotImplemented

    def __hash__(self):
        return hash(self._object)

    def __repr__(self):
        kind = type(self._object)
        return f"<weakref at {id(self):#x}; to '{kind.__name__}' at {id(self._object):#x}>"

    def __class_getitem__(cls, item):
        return cls


ReferenceType = ref


class WeakMethod(ref):
    pass


class proxy:
    """Stands for the object itself."""

    def __init__(self, object, callback=None, /):
        super().__setattr__('_object', object)

    def __getattr__(self, name):
        return getattr(self._object, name)

    def __setattr__(self, name, value):
        setattr(self._object, name, value)

    def __call__(self, *args, **kwargs):
        return self._object(*args, **kwargs)

    def __str__(self):
        return str(self._object)

    def __len__(self):
        return len(self._object)

    def __iter__(self):
        return iter(self._object)

    def __getitem__(self, key):
        return self._object[key]


ProxyType = CallableProxyType = proxy


def getweakrefcount(object):
    return 0


def getweakrefs(object):
    return []


class WeakValueDictionary(dict):
    def __repr__(self):
        return f'<WeakValueDictionary at {id(self):#x}>'


class WeakKeyDictionary(dict):
    def __repr__(self):
        return f'<WeakKeyDictionary at {id(self):#x}>'


class WeakSet(set):
    pass


class finalize:
    """A call for the end of an object: here, for the end of the program."""

    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (obj, func, args, kwargs)
        self.atexit = True
        atexit.register(self._at_exit)

    def _at_exit(self):
        if self.atexit:
            self()

    def __call__(self, _=None):
        call = self.detach()
        if call is not None:
            obj, func, args, kwargs = call
            return func(*args, **kwargs)

    def detach(self):
        call, self._call = self._call, None
        return call

    def peek(self):
        return self._call

    @property
    def alive(self):
        return self._call is not None
