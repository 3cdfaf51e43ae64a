"""What the module inspect has beyond signatures and source text; it hands these names on."""

import inspect
import sys
from collections import namedtuple

ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals', module='inspect')
Attribute = namedtuple('Attribute', 'name kind defining_class object', module='inspect')
ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound', module='inspect')
for _each in (ArgInfo, Attribute, ClosureVars):
    _each.__module__ = 'inspect'


def classify_class_attrs(cls):
    """What each attribute is and which class has it."""
    found = []
    for name in dir(cls):
        home = next((base for base in cls.__mro__ if name in base.__dict__), cls.__mro__[-1])
        value = home.__dict__.get(name, getattr(cls, name, None))
        kind = ('static method' if isinstance(value, staticmethod) or name == '__new__' else
                'class method' if isinstance(value, classmethod) or name in ('__init_subclass__', '__class_getitem__') else
                'property' if isinstance(value, property) else 'method' if inspect.isroutine(value) else 'data')
        found.append(Attribute(name, kind, home, value))
    return found


def getclasstree(classes, unique=False):
    """(class, bases) pairs; what is derived from one follows it as a list."""
    children, roots = {}, []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return _tree(roots, children, None)


def _tree(classes, children, parent):
    result = []
    for cls in sorted(classes, key=lambda each: (each.__module__, each.__name__)):
        result.append((cls, cls.__bases__))
        if cls in children:
            result.append(_tree(children[cls], children, cls))
    return result


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A new dict of the annotations; texts are evaluated when that is asked for (PEP 563)."""
    if not inspect.isclass(obj) and not inspect.ismodule(obj) and not callable(obj):
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    own = obj.__dict__.get('__annotations__') if inspect.isclass(obj) else getattr(obj, '__annotations__', None)
    found = _return_last(own or {})
    if not eval_str:
        return found
    names = vars(sys.modules['builtins']) | _globals_of(obj) | (dict(vars(obj)) if inspect.isclass(obj) else {}) | (globals or {}) | (locals or {})
    return {name: eval(hint, names) if isinstance(hint, str) else hint for name, hint in found.items()}


def _return_last(annotations):
    return {name: annotations[name] for name in (*[name for name in annotations if name != 'return'], 'return') if name in annotations}


def _globals_of(obj):
    if hasattr(obj, '__globals__'):
        return obj.__globals__
    return vars(obj if inspect.ismodule(obj) else sys.modules[obj.__module__])


def getclosurevars(func):
    func = func.__func__ if inspect.ismethod(func) else func
    if not inspect.isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code, builtins = func.__code__, vars(sys.modules['builtins'])
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    used_globals, used_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            used_globals[name] = func.__globals__[name]
        elif name in builtins:
            used_builtins[name] = builtins[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, used_globals, used_builtins, unbound)


def getargvalues(frame):
    code = frame.f_code
    names = list(code.co_varnames)
    count = code.co_argcount + code.co_kwonlyargcount
    rest = names[count] if code.co_flags & inspect.CO_VARARGS else None
    keywords = names[count + (rest is not None)] if code.co_flags & inspect.CO_VARKEYWORDS else None
    return ArgInfo(names[:count], rest, keywords, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals):
    shown = [f'{name}={locals[name]!r}' for name in args]
    shown += [f'{stars}{name}={locals[name]!r}' for stars, name in (('*', varargs), ('**', varkw)) if name]
    return f'({", ".join(shown)})'
