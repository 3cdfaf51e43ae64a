"""The collector: it marks what can be reached and frees everything else, when enough has been
allocated or when it is asked to."""

from _weft import (collections as _collections, freed_objects as _freed_objects,
                   request_collection as _request_collection)

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
garbage = []
callbacks = []
_enabled = True
_threshold = (700, 10, 10)
_debug = 0


def collect(generation=2):
    """Frees what nobody can reach; how many objects that were. CPython has freed most of them before, by counting
    references, which this machine does not do."""
    if not 0 <= generation <= 2:
        raise ValueError('invalid generation')
    info = {'generation': generation, 'collected': 0, 'uncollectable': 0}
    for callback in callbacks:
        callback('start', info)
    _request_collection()
    info['collected'] = _freed_objects()
    for callback in callbacks:
        callback('stop', info)
    return info['collected']


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def get_threshold():
    return _threshold


def set_threshold(threshold0, threshold1=10, threshold2=10):
    global _threshold
    _threshold = (threshold0, threshold1, threshold2)


def get_count():
    return (0, 0, 0)


def get_stats():
    return [{'collections': _collections() if generation == 2 else 0, 'collected': 0, 'uncollectable': 0}
            for generation in range(3)]


def set_debug(flags):
    global _debug
    _debug = flags


def get_debug():
    return _debug


def is_tracked(obj, /):
    if type(obj) in (dict, tuple):      # as the collector leaves them: tracked if a part is
        return any([is_tracked(each) for each in (obj if type(obj) is tuple else obj.values())])
    return not isinstance(obj, (int, str, float, bytes, bool, type(None)))


def is_finalized(obj, /):
    """Only what was brought back by its own __del__ could say yes."""
    return False


def get_referrers(*objs):
    """What refers to one of the objects, of all that the program can reach."""
    from _references import referrers
    return referrers(objs)


def get_referents(*objs):
    """What the objects refer to."""
    from _references import parts_of
    return [part for object in objs for part in reversed(parts_of(object))]


def get_objects(generation=None):
    """All objects with parts that the program's names lead to."""
    from _references import holders
    return [object for object, _ in holders() if object is not None]


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0
