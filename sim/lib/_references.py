"""Who refers to whom. Nothing counts references here: they are found by following all of them from the program's own
names, those of its modules and of its calls under way."""

import sys
import _frames

_NO_PARTS = (int, float, complex, str, bytes, bytearray, type(None), range)


def parts_of(object):
    """What an object refers to."""
    if isinstance(object, _NO_PARTS):
        return []
    if isinstance(object, dict):
        parts = [part for item in object.items() for part in item]
    elif isinstance(object, (list, tuple, set, frozenset)):
        parts = list(object)
    elif isinstance(object, type):
        return list(vars(object).values()) + list(object.__bases__)
    elif hasattr(object, '__func__'):
        return [object.__func__, getattr(object, '__self__', None)]
    elif hasattr(object, '__code__'):
        cells = [cell.cell_contents for cell in object.__closure__ or () if _is_filled(cell)]
        parts = [*(object.__defaults__ or ()), *cells]
    else:
        parts = list(object) if type(object).__name__ == 'deque' else []
    own = getattr(object, '__dict__', None)
    if type(own) is dict:
        parts += own.values()
    for cls in type(object).__mro__:
        for name in cls.__dict__.get('__slots__', ()):
            if isinstance(name, str) and hasattr(object, name):
                parts.append(getattr(object, name))
    return parts


def _is_filled(cell):
    try:
        cell.cell_contents
    except ValueError:
        return False
    return True


def _names_of_calls():
    """The local names of every call of the program's functions: what they stand for."""
    found = []
    for frame in _frames.of_all_threads().values():
        while frame is not None:
            code = frame.f_code
            if code.co_name != '<module>' and not code.co_filename.startswith('/usr/lib/python3.11/'):
                shared = {*code.co_cellvars, *code.co_freevars}     # a closure refers to those
                found.append([value for name, value in frame.f_locals.items() if name not in shared])
            frame = frame.f_back
    return found


def _roots():
    """The names of the program's modules."""
    here = __file__.rsplit('/', 1)[0] + '/'
    return [vars(module) for module in list(sys.modules.values())
            if not str(getattr(module, '__file__', None) or here).startswith(here)]


def holders():
    """[(object, what it refers to)] for all that the program's names lead to; None stands for a call."""
    rows = [(None, values) for values in _names_of_calls()]
    waiting, seen = _roots(), set()
    for _, values in rows:
        waiting += values
    while waiting:
        object = waiting.pop()
        if id(object) in seen or isinstance(object, _NO_PARTS) or type(object).__name__ == 'module':
            continue
        seen.add(id(object))
        parts = parts_of(object)
        rows.append((object, parts))
        waiting += parts
    return rows


def count(object):
    """The references to an object, with the one that the question takes. CPython's constants have two more: in the
    code and in the table of constants."""
    constant = type(object) in (int, float, str, bytes)
    return 1 + 2 * constant + sum([sum([part is object for part in parts]) for _, parts in holders()])


def referrers(objects):
    return [holder for holder, parts in holders()
            if holder is not None and any([part is object for part in parts for object in objects])]
