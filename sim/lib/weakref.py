"""References that keep nothing alive. Asking one makes the collector look first: so an object is gone when nobody
can reach it, as where references are counted; what is part of a cycle waits for gc.collect()."""

import atexit
from _weft import (request_collection as _request_collection, weak_get as _weak_get, weak_new as _weak_new,
                   weak_owners as _weak_owners)

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
           'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

_PLAIN = (int, str, float, tuple, list, dict, bytes, type(None), bool, complex)
_CLOSED = {*_PLAIN, object, bytearray, range, slice, property, staticmethod, classmethod, super}     # themselves, without a place for any
_ALWAYS, _SOMETIMES = 500, 64       # looking costs time: programs that ask often are answered by the last look
_asked = 0


def _look():
    global _asked
    _asked += 1
    if _asked <= _ALWAYS or _asked % _SOMETIMES == 0:
        _request_collection(True)


def _has_room(cls):
    """Does a class with __slots__ leave its instances a place for weak references?"""
    for base in cls.__mro__[:-1]:
        slots = base.__dict__.get('__slots__')
        if slots is None and base.__module__ != 'builtins' or slots is not None and '__weakref__' in slots:
            return True
    return False


class ReferenceType:
    """ref(object)() is the object, or None when it is gone; then callback(ref) has been called."""

    def __new__(cls, *args):
        if not args:
            raise TypeError('__new__ expected at least 1 argument, got 0')
        if cls is ref and (len(args) == 1 or args[1] is None) and not isinstance(args[0], _PLAIN):
            for known in _weak_owners(args[0]):     # one reference serves all who ask without a callback
                if type(known) is ref and known.__callback__ is None:
                    return known
        return super().__new__(cls)

    def __init__(self, object, callback=None, /):  # hidden
        if callback is None and hasattr(self, '_number'):
            return
        if type(object) in _CLOSED or hasattr(type(object), '__slots__') and not _has_room(type(object)):
            raise TypeError(f"cannot create weak reference to '{type(object).__name__}' object")
        self._number = _weak_new(object, self)
        self._kind = type(object).__name__
        self._hash = None
        self.__callback__ = callback

    def __call__(self):
        _look()
        return _weak_get(self._number)

    def _referent_gone(self):
        """The collector has found it so."""
        if self.__callback__ is not None:
            callback, self.__callback__ = self.__callback__, None
            callback(self)

    def __eq__(self, other):
        if not isinstance(other, ref):
            return NotImplemented
        mine, others = _weak_get(self._number), _weak_get(other._number)
        return self is other if mine is None or others is None else mine == others

    def __hash__(self):
        if self._hash is None:
            object = _weak_get(self._number)
            if object is None:
                raise TypeError('weak object has gone away')
            self._hash = hash(object)
        return self._hash

    def __repr__(self):
        object = self()
        if object is None:
            return f'<weakref at {id(self):#x}; dead>'
        return f"<weakref at {id(self):#x}; to '{self._kind}' at {id(object):#x}>"

    def __class_getitem__(cls, item):
        return cls

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle 'weakref.{type(self).__name__}' object")


ref = ReferenceType


class WeakMethod(ref):
    """A weak reference to a bound method: dead when its object is."""

    def __init__(self, method, callback=None):
        if not hasattr(method, '__self__') or not hasattr(method, '__func__'):
            raise TypeError(f'argument should be a bound method, not {type(method)}')
        super().__init__(method.__self__, callback)
        self._function = method.__func__

    def __call__(self):
        object = super().__call__()
        return None if object is None else self._function.__get__(object) if hasattr(self._function, '__get__') \
            else getattr(object, self._function.__name__)


class proxy:
    """Stands for the object itself as long as it lives."""

    __hash__ = None

    def __init__(self, object, callback=None, /):  # hidden
        super().__setattr__('_ref', ref(object, None if callback is None else lambda _: callback(self)))

    def _object(self):
        object = self._ref()
        if object is None:
            raise ReferenceError('weakly-referenced object no longer exists')
        return object

    def __getattr__(self, name):  # hidden
        return getattr(self._object(), name)

    def __setattr__(self, name, value):
        setattr(self._object(), name, value)

    def __call__(self, *args, **kwargs):  # hidden
        return self._object()(*args, **kwargs)

    def __str__(self):
        return str(self._object())

    def __repr__(self):
        object = self._ref()
        return f'<weakproxy at {id(self):#x} to {type(object).__name__} at {id(object):#x}>'

    def __bool__(self):
        return bool(self._object())

    def __len__(self):
        return len(self._object())

    def __iter__(self):
        return iter(self._object())

    def __contains__(self, item):
        return item in self._object()

    def __getitem__(self, key):
        return self._object()[key]

    def __setitem__(self, key, value):
        self._object()[key] = value

    def __eq__(self, other):
        return self._object() == other

    __hash__ = None


proxy.__name__ = proxy.__qualname__ = 'ProxyType'


ProxyType = CallableProxyType = proxy
ProxyTypes = (proxy,)


def getweakrefs(object):
    return list(_weak_owners(object))


def getweakrefcount(object):
    return len(getweakrefs(object))


class _Mapping:
    """What dictionaries with weak parts have in common: items() leaves out what is gone."""

    def keys(self):
        return iter([key for key, _ in self.items()])

    def values(self):
        return iter([value for _, value in self.items()])

    def __iter__(self):
        return self.keys()

    def __len__(self):
        return len(self.items())

    def __contains__(self, key):
        return self.get(key, self) is not self

    def __getitem__(self, key):
        value = self.get(key, self)
        if value is self:
            raise KeyError(key)
        return value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), /, **kwargs):
        for key, value in dict(other, **kwargs).items():
            self[key] = value

    def pop(self, key, *default):
        value = self.get(key, self)
        if value is self:
            if default:
                return default[0]
            raise KeyError(key)
        del self[key]
        return value

    def popitem(self):
        for key, value in self.items():
            del self[key]
            return key, value
        raise KeyError('dictionary is empty')

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ior__(self, other):
        self.update(other)
        return self

    def copy(self):
        result = type(self)()
        for key, value in self.items():
            result[key] = value
        return result

    def clear(self):
        self._data.clear()

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'


class WeakValueDictionary(_Mapping):
    """Forgets a key when its value is gone."""

    def __init__(self, other=(), /, **kwargs):
        self._data = {}
        self.update(other, **kwargs)

    def items(self):
        _look()
        return [(key, value) for key, value in [(key, _weak_get(each._number)) for key, each in list(self._data.items())]
                if value is not None]

    def get(self, key, default=None):
        found = self._data.get(key)
        value = None if found is None else found()
        return default if value is None else value

    def __setitem__(self, key, value):
        self._data[key] = ref(value, lambda gone: self._data.pop(key, None) if self._data.get(key) is gone else None)

    def __delitem__(self, key):
        del self._data[key]

    def valuerefs(self):
        return list(self._data.values())

    def itervaluerefs(self):
        return iter(self.valuerefs())


class WeakKeyDictionary(_Mapping):
    """Forgets an item when its key is gone."""

    def __init__(self, dict=None):
        self._data = {}
        if dict is not None:
            self.update(dict)

    def items(self):
        _look()
        return [(key, value) for key, value in [(_weak_get(each._number), value) for each, value in list(self._data.items())]
                if key is not None]

    def get(self, key, default=None):
        return self._data.get(ref(key), default)

    def __setitem__(self, key, value):
        self._data[ref(key, lambda gone: self._data.pop(gone, None))] = value

    def __delitem__(self, key):
        del self._data[ref(key)]

    def keyrefs(self):
        return list(self._data)


class WeakSet:
    """Forgets members that are gone."""

    def __init__(self, data=None):
        self._refs = {}
        for item in data or ():
            self.add(item)

    def __repr__(self):
        return repr({*self._refs})

    def _items(self):
        _look()
        return [item for item in [_weak_get(each._number) for each in list(self._refs)] if item is not None]

    def add(self, item):
        self._refs[ref(item, lambda gone: self._refs.pop(gone, None))] = True

    def discard(self, item):
        self._refs.pop(ref(item), None)

    def remove(self, item):
        del self._refs[ref(item)]

    def update(self, other):
        for item in other:
            self.add(item)

    def clear(self):
        self._refs.clear()

    def __contains__(self, item):
        return any([each is item or each == item for each in self._items()])

    def __iter__(self):
        return iter(self._items())

    def __len__(self):
        return len(self._items())

    def copy(self):
        return type(self)(self)

    def pop(self):
        items = self._items()
        if not items:
            raise KeyError('pop from empty WeakSet')
        self.remove(items[0])
        return items[0]

    def _with(self, items):
        return type(self)([*items])

    def union(self, other):
        return self._with([*self, *other])

    def intersection(self, other):
        return self._with([item for item in self if item in other])

    def difference(self, other):
        return self._with([item for item in self if item not in other])

    def symmetric_difference(self, other):
        return self._with([*self.difference(other), *[item for item in other if item not in self]])

    __or__, __and__, __sub__, __xor__ = union, intersection, difference, symmetric_difference

    def _becomes(self, items):
        items = [*items]
        self.clear()
        self.update(items)
        return self

    def __ior__(self, other):
        return self._becomes(self | other)

    def __iand__(self, other):
        return self._becomes(self & other)

    def __isub__(self, other):
        return self._becomes(self - other)

    def __ixor__(self, other):
        return self._becomes(self ^ other)

    difference_update, intersection_update, symmetric_difference_update = __isub__, __iand__, __ixor__

    def issubset(self, other):
        return all([item in other for item in self])

    def issuperset(self, other):
        return all([item in self for item in other])

    def isdisjoint(self, other):
        return not len(self.intersection(other))

    __le__, __ge__ = issubset, issuperset

    def __lt__(self, other):
        return self <= other and len(self) < len(other)

    def __gt__(self, other):
        return self >= other and len(self) > len(other)

    def __eq__(self, other):
        return isinstance(other, WeakSet) and self <= other and self >= other

    __hash__ = None


class finalize:
    """A call for the end of an object, at the latest for the end of the program."""

    _alive = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (func, args, kwargs)
        self._ref = ref(obj, self)
        self.atexit = True
        finalize._alive[id(self)] = self
        atexit.register(self._at_exit)

    def _at_exit(self):
        if self.atexit:
            self()

    def __call__(self, _=None):
        call = self._take()
        if call is not None:
            func, args, kwargs = call
            return func(*args, **kwargs)

    def _take(self):
        call, self._call = self._call, None
        finalize._alive.pop(id(self), None)
        return call

    def detach(self):
        object, call = self._ref(), self._take()
        return None if call is None or object is None else (object, *call)

    def peek(self):
        object = self._ref()
        return None if self._call is None or object is None else (object, *self._call)

    @property
    def alive(self):
        _look()
        return self._call is not None

    def __repr__(self):
        object = self._ref()
        end = f'for {type(object).__qualname__!r} at {id(object):#x}' if self._call and object is not None else 'dead'
        return f'<finalize object at {id(self):#x}; {end}>'
