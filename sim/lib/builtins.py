"""Built-in functions that are written in Python, and what the interpreter itself asks
for when a class, an import or an operator needs more than it can do alone.

The body of this module runs before everything else: an import works only after
_import is there, a class statement only after __build_class__.
"""

_function = type(lambda: None)


# --- import ---

def _import(name, fromlist=None, level=0):
    """What an import statement binds: the module, or its outermost package."""
    if level > 0:
        raise ImportError('attempted relative import with no known parent package')
    modules = _modules()
    module = modules.get(name)
    if module is None:
        module = _load(name) if '.' not in name else _load_path(name)
    elif name in _loading:
        _wait_for(name)
    if fromlist:
        for part in fromlist:
            if not hasattr(module, part) and _has_module(f'{name}.{part}'):
                _load_path(f'{name}.{part}')
        if hasattr(module, '__path__'):
            _import('_file_modules').load_parts(module, fromlist)
        return module
    return module if '.' not in name else modules[name[:name.index('.')]]


def _make_module(cls, name, doc):
    """types.ModuleType(name), and what is derived from it."""
    if not isinstance(name, str):
        raise TypeError(f"module() argument 'name' must be str, not {type(name).__name__}")
    if cls is type(_modules()['builtins']) and _has_module('types'):
        cls = _import('types')._Module
    module = object.__new__(cls)
    module.__dict__.update(__name__=name, __doc__=doc, __package__=None, __loader__=None, __spec__=None)
    return module


_PACKAGES = ('asyncio', 'collections', 'concurrent', 'http', 'importlib', 'json', 'logging', 'multiprocessing', 'unittest', 'urllib')


def _load_path(name):
    """The module of a dotted name; its packages are loaded before it."""
    modules = _modules()
    parent = None
    path = ''
    for part in name.split('.'):
        path = path + '.' + part if path else part
        module = modules.get(path)
        if module is None:
            module = _load(path, parent)
            if parent is not None:
                setattr(parent, part, module)
        elif path in _loading:
            _wait_for(path)
        parent = module
    return parent


_loading = {}               # name of a module whose body runs -> the thread that runs it, locks of those who wait for its end


def _load(name, parent=None):
    """Runs a module for the first time: one thread does, the others see it when it is whole."""
    mine = _thread_ident(), []
    while (other := _loading.setdefault(name, mine)) is not mine:
        _wait_for(name)
        if name in _modules():
            return _modules()[name]
        if _loading.get(name) is other:     # a circle of imports
            return _load_alone(name, parent)
    try:
        return _load_alone(name, parent)
    finally:
        del _loading[name]
        for lock in mine[1]:
            lock.release()


def _wait_for(name):
    wait = getattr(_modules().get('_thread'), '_wait_for_module', None)
    if wait is not None:
        wait(name)


def _load_alone(name, parent):
    if name in _modules():
        raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
    if not _has_module(name) and _has_module('_evaluation'):
        module = _import('_evaluation').load_module(name, parent)
        if module is not None:
            return module
    if not _has_module(name):
        reason = f"No module named '{name}'"
        if parent is not None:
            if not hasattr(parent, '__path__') and parent.__name__ not in _PACKAGES and not getattr(parent, '__file__', '').endswith('/__init__.py'):
                reason += f"; '{parent.__name__}' is not a package"
        error = ModuleNotFoundError(reason)
        error.name = name
        raise error
    modules = _modules()
    module = modules[name] = _new_module(name)
    try:
        _module_body(name)()
    except:
        del modules[name]
        raise
    finally:
        _set_whole(module)
    return module


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError('module name must be a string')
    if level < 0:
        raise ValueError('level must be >= 0')
    if level > 0:
        return _import_relative(globals or {}, '.' * level + name, fromlist)
    if not name:
        raise ValueError('Empty module name')
    if name[:1] == '.':
        raise ModuleNotFoundError(f'No module named {name!r}', name=name)
    return _import(name, fromlist)


# Modules that are a part of CPython's program and have no file.
_BUILT_IN = ('builtins', 'sys', 'time', 'math', 'itertools', 'errno', 'gc', 'array', 'atexit', 'binascii', 'cmath', 'fcntl',
             'marshal', 'posix', 'select', '_thread', '_io')


def _import_from(module, name):
    """from module import name, where the name is not simply there."""
    try:
        return getattr(module, name)
    except AttributeError:
        own = getattr(module, '__name__', '<unknown module name>')
    part = _modules().get(f'{own}.{name}')      # which another import has begun
    if part is not None:
        return part
    path = None if own in _BUILT_IN else getattr(module, '__file__', None)
    where = repr(own)
    if getattr(getattr(module, '__spec__', None), '_initializing', False):
        where = f'partially initialized module {own!r} (most likely due to a circular import)'
    raise ImportError(f"cannot import name {name!r} from {where} ({path or 'unknown location'})", name=own, path=path)


def _import_otherwise(globals, *wanted):
    return _import('_evaluation').import_otherwise(globals, *wanted)


def _import_relative(globals, dotted, names):
    return _import('_file_modules').import_relative(globals, dotted, names)


def _import_star(module, namespace):
    """from module import *, in a text for exec()."""
    try:
        names = module.__all__
    except AttributeError:
        names = [name for name in vars(module) if not name.startswith('_')]
        more = f'_{module.__name__}_more'
        if _has_module(more):       # what few programs need of it
            rest = vars(_import(more)).items()
            namespace.update({name: value for name, value in rest if not name.startswith('_') and name not in names})
    if not hasattr(names, '__getitem__'):
        raise TypeError(f'{type(names).__name__!r} object does not support indexing')
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f'Item in {module.__name__}.__all__ must be str, not {type(name).__name__}')
        namespace[name] = getattr(module, name)


# --- text that is compiled while the program runs ---

def _run_text(source, globals, locals, mode, closure):
    """exec() and eval(). A program that mentions them has the module; others do without it."""
    return _import('_evaluation').run_text(source, globals, locals, mode, closure)


def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1):
    return _import('_evaluation').compile(source, filename, mode, flags, dont_inherit, optimize)


def _function_elsewhere(*parts):
    return _import('_evaluation').function_elsewhere(*parts)


def _show_value(value):
    """What a prompt does with the value of an expression."""
    _modules()['sys'].displayhook(value)


# --- classes ---

def __build_class__(function, name, /, *bases, metaclass=None, **keywords):
    """A class statement: runs its body in a new namespace and makes the class."""
    given = bases
    bases = _resolve_bases(bases)
    metaclass = _choose_metaclass(metaclass, bases)
    prepare = None if metaclass is type else getattr(metaclass, '__prepare__', None)
    namespace = {} if prepare is None else prepare(name, bases, **keywords)
    if not hasattr(type(namespace), '__getitem__'):
        maker = metaclass.__name__ if isinstance(metaclass, type) else '<metaclass>'
        raise TypeError(f'{maker}.__prepare__() must return a mapping, not {type(namespace).__name__}')
    function(namespace)
    if bases is not given and bases != given:
        namespace['__orig_bases__'] = given
    if metaclass is type:
        return _make_ready(_make_class(name, bases, _adapt(namespace, bases), type), namespace, keywords)
    return metaclass(name, bases, namespace, **keywords)


def _type(metaclass, name, bases, namespace, keywords=None):
    """type(name, bases, namespace), type.__new__"""
    for i, (value, kind) in enumerate([(name, str), (bases, tuple), (namespace, dict)]):
        if not isinstance(value, kind):
            raise TypeError(f'type.__new__() argument {i + 1} must be {kind.__name__}, not '
                            + ('None' if value is None else type(value).__name__))
    if '\0' in name:
        raise ValueError('type name must not contain null characters')
    if any([not isinstance(base, type) and hasattr(base, '__mro_entries__') for base in bases]):
        raise TypeError("type() doesn't support MRO entry resolution; use types.new_class()")
    winner = _choose_metaclass(metaclass, bases)
    if winner is not metaclass and winner.__new__ is not metaclass.__new__:
        cls = winner.__new__(winner, name, bases, namespace, **(keywords or {}))
        if metaclass is type and isinstance(cls, winner):
            cls.__class__.__init__(cls, name, bases, namespace, **(keywords or {}))
        return cls
    namespace = dict(namespace)
    namespace.setdefault('__module__', _name_of_caller())
    cls = _make_class(name, bases, _adapt(namespace, bases), winner)
    _make_ready(cls, namespace, keywords or {})
    if metaclass is type and winner is not type:
        winner.__init__(cls, name, bases, namespace, **(keywords or {}))
    return cls


def _resolve_bases(bases):
    if all([isinstance(base, type) for base in bases]):
        return bases
    resolved = []
    for base in bases:
        if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved += entries
    return tuple(resolved)


def _choose_metaclass(metaclass, bases):
    """The most derived of the one asked for and those of the bases."""
    if metaclass is None:
        metaclass = type(bases[0]) if bases else type
    if not isinstance(metaclass, type):
        return metaclass
    for base in bases:
        kind = type(base)
        if issubclass(kind, metaclass):
            metaclass = kind
        elif not issubclass(metaclass, kind):
            raise TypeError('metaclass conflict: the metaclass of a derived class must be a '
                            '(non-strict) subclass of the metaclasses of all its bases')
    return metaclass


def _adapt(namespace, bases):
    """What a class does to the names of its body before it is made."""
    if '__slots__' in namespace and _has_module('_slots'):
        _import('_slots').check(bases, namespace)
    for name in ('__init_subclass__', '__class_getitem__'):
        if type(namespace.get(name)) is _function:
            namespace[name] = classmethod(namespace[name])
    if '__eq__' in namespace and '__hash__' not in namespace:
        namespace['__hash__'] = None
    return namespace


def _make_ready(cls, namespace, keywords):
    """Tells the attributes their names, and the bases that there is a subclass."""
    order = _user_method(cls, 'mro')
    if order is not None:
        _set_order(cls, tuple(order(cls)))
    if '__slots__' in namespace and _has_module('_slots'):
        _import('_slots').add_members(cls, namespace['__slots__'])
    for name, value in list(namespace.items()):
        set_name = _user_method(value, '__set_name__')
        if set_name is not None:
            try:
                set_name(value, cls, name)
            except BaseException as error:
                raise RuntimeError(f'Error calling __set_name__ on {type(value).__name__!r} instance {name!r} in '
                                   f'{cls.__name__!r}') from error
    for base in cls.__mro__[1:]:
        if '__init_subclass__' in base.__dict__ and base is not object:
            super(cls, cls).__init_subclass__(**keywords)
            return cls
    if keywords:
        raise TypeError(f'{cls.__qualname__}.__init_subclass__() takes no keyword arguments')
    return cls


def _refuse_abstract(cls):
    names = sorted(cls.__abstractmethods__)
    raise TypeError(f"Can't instantiate abstract class {cls.__name__} with abstract "
                    f'method{"s" if len(names) > 1 else ""} {", ".join(names)}')


def _isinstance(object, pattern):
    """isinstance() where a pattern has __instancecheck__."""
    if type(pattern) is tuple:
        return any([isinstance(object, each) for each in pattern])
    if type(object) is pattern:
        return True
    check = _user_method(pattern, '__instancecheck__')
    if check is not None:
        return bool(check(pattern, object))
    said = object.__class__  # a property, of a class that passes itself off as another
    return isinstance(said, type) and issubclass(said, pattern) or issubclass(type(object), pattern)


def _issubclass(cls, pattern):
    if type(pattern) is tuple:
        return any([issubclass(cls, each) for each in pattern])
    check = _user_method(pattern, '__subclasscheck__')
    return bool(check(pattern, cls))


def _construct(cls, args, keywords):
    """Calling a class: __new__ makes the instance, __init__ prepares it."""
    make = cls.__new__
    if _layout(make) == 'function':
        instance = make(cls, *args, **keywords)
        if not isinstance(instance, cls):
            return instance
    elif make is object.__new__ or issubclass(cls, (list, dict, set, bytearray)):
        instance = make(cls)
        if isinstance(instance, BaseException):
            instance.args = args
    elif issubclass(cls, (float, tuple, frozenset)):
        instance = make(cls, *args)
    else:
        instance = make(cls, *args, **keywords)
    kind = type(instance)
    initialize = kind.__init__
    if _layout(initialize) == 'function':
        result = initialize(instance, *args, **keywords)
        if result is not None:
            raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    elif initialize is not object.__init__:
        initialize(instance, *args, **keywords)
    elif make is object.__new__ and (args or keywords):
        raise TypeError(f'{cls.__name__}() takes no arguments')
    return instance


# --- iteration ---

def _to_list(iterable):
    return [item for item in iterable]


def _retry_with_list(native, index, arguments):
    """Calls a native again that could not walk over its argument by itself."""
    return native(*arguments[:index], _to_list(arguments[index]), *arguments[index + 1:])


# --- attributes, comparison ---

def _get_attribute(object, name):
    """An attribute of an object whose class has both __getattribute__ and __getattr__."""
    try:
        return type(object).__getattribute__(object, name)
    except AttributeError:
        pass
    return type(object).__getattr__(object, name)


def _getattr_default(object, name, default):
    try:
        return getattr(object, name)
    except AttributeError:
        return default


def _hasattr(object, name):
    try:
        getattr(object, name)
    except AttributeError:
        return False
    return True


# --- what few programs need is loaded when it is first asked for ---

def memoryview(object):
    """Stands in until a program that mentions the name begins (see _startup.py)."""
    return _import('_memoryview').memoryview(object)


def _union(left, right):
    """int | None"""
    from _unions import make_union
    return make_union(left, right)


def _alias(cls, args):
    """list[int]"""
    from _unions import GenericAlias
    return GenericAlias(cls, args)


def _async_iterator(iterable):
    """What `async for` walks over."""
    return _import('_coroutines').async_iterator(iterable)


def _async_next(iterator):
    """A coroutine for the next item, alone in a tuple; an empty one at the end."""
    return _import('_coroutines').async_next(iterator)


def _AsyncGenerator(coroutine):
    return _import('_coroutines').AsyncGenerator(coroutine)


def _unawaited(value):
    """The value of a statement that awaits nothing."""
    if type(value).__name__ == 'coroutine':
        _import('_coroutines').close(value)


def _trace(call, event, value):
    return _import('_tracing').event(call, event, value)


def _frame(generator, code, line):
    return _import('_frames').frame(generator, code, line)


def _AsyncItem(value):
    return _import('_coroutines').AsyncItem(value)


def aiter(async_iterable, /):
    return _import('_coroutines').aiter(async_iterable)


def anext(async_iterator, /, *default):
    return _import('_coroutines').anext(async_iterator, *default)


# --- ending ---

class _Quitter:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'Use {self.name}() or Ctrl-D (i.e. EOF) to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


_AssertionError = AssertionError
exit = _Quitter('exit')
quit = _Quitter('quit')


from _tables import (_class_dict, _delete_name, _getitem_or, _load_name, _build_dict, _dict_fill, _dict_from_keys,
                     _dict_get, _dict_pop, _dict_set_default, _hash, _hash_of_items, _is_disjoint, _merge_keywords, _merge_mapping, _reduce_object,
                     _set_exception_state, _set_fill, _set_operation, _set_remove, _state_of_object, _table_set, _vars)
from _containers import (_binary, _builtin_contains, _compare, _compare_containers, _compare_plain, _contains, _delete_item, _fill_bytes,
                         _get_item, _len, _list_extend, _list_remove, _raise_not_in_list, _range, _repeat, _resize, _sequence_count,
                         _sequence_index, _set_item, _slice_indices)
from _iteration import (_all, _any, _callable_iterator, _coroutine_iterator, _derived_iterator, _enumerate, _extreme, _filter, _generator_close,
                        _generator_throw, _iter, _list_sort, _make_iterator_class, _map, _next, _next_or, _reversed, _send_into, _sequence_iterator, _sorted, _sum, _throw_into, _up_to, _zip)
from _numbers import (_abs, _bool, _bytes, _call_with_floats, _call_with_indices, _chr, _complex, _divmod, _float,
                      _index_text, _int, _pow, _retry_with_index, _round, _whole_part)
from _objects import _dir, _exception_of, _import_rest, _make_adapted_class, _names_of, _not_equal, _object_ne, _sizeof
from _str_format import _format_map
from _text import (_ascii, _builtin_repr, _bytes_of, _decoded, _encoded, _exception_text, _format, _format_value, _join, _join_buffers,
                   _percent, _repr, _str, _str_subclass, _translate)
from _io import (flush as _flush, flush_and_write as _flush_and_write, input, print_slowly as _print, write_pieces as
                 _write_pieces, write_slowly as _write_slowly)
from _signals import _run_signal_handlers
from _files import open
