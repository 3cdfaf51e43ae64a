"""Looking at live objects: what they are, how they are called, and their source text."""

import functools
import sys
import types
import _frames
import _weft
from collections import namedtuple
from _inspection import (ArgInfo, Attribute, ClosureVars, classify_class_attrs, formatargvalues, get_annotations, getargvalues,
                         getclasstree, getclosurevars)
from _signatures import BoundArguments, Parameter, Signature, formatannotation, signature, _empty, _ParameterKind

__all__ = ['signature', 'Signature', 'Parameter', 'BoundArguments', 'getsource', 'getsourcelines', 'getdoc', 'cleandoc',
           'getmembers', 'getmro', 'getfile', 'getsourcefile', 'getmodule', 'getmodulename', 'currentframe', 'stack',
           'getfullargspec', 'isfunction', 'ismethod', 'isclass', 'ismodule', 'isbuiltin', 'isroutine', 'isgenerator',
           'isgeneratorfunction', 'iscoroutine', 'iscoroutinefunction', 'isasyncgen', 'isasyncgenfunction', 'isawaitable',
           'isabstract', 'isframe', 'iscode', 'istraceback', 'ismethoddescriptor', 'isdatadescriptor', 'unwrap',
           'FrameInfo', 'FullArgSpec', 'Traceback', 'getframeinfo', 'getouterframes', 'trace', 'getcallargs',
           'getgeneratorstate', 'getattr_static', 'getcomments', 'findsource', 'formatannotation', 'get_annotations', 'getclasstree',
           'getclosurevars', 'getmembers_static', 'ismemberdescriptor', 'isgetsetdescriptor', 'ismethodwrapper', 'getargvalues',
           'formatargvalues', 'ArgInfo', 'ClosureVars', 'Attribute', 'classify_class_attrs', 'GEN_CREATED', 'GEN_RUNNING',
           'GEN_SUSPENDED', 'GEN_CLOSED', 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED']

for _each in (BoundArguments, Parameter, Signature, _empty, _ParameterKind):
    _each.__module__ = __name__

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR = 1, 2, 4, 8, 32, 128, 512

CO_NESTED, CO_NOFREE, CO_ITERABLE_COROUTINE = 16, 64, 256
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'

FullArgSpec = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations', module='inspect')
FrameInfo = namedtuple('FrameInfo', 'frame filename lineno function code_context index', module='inspect')
Traceback = namedtuple('Traceback', 'filename lineno function code_context index', module='inspect')

# --- kinds of objects ---


def isfunction(object):
    return isinstance(object, types.FunctionType)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isclass(object):
    return isinstance(object, type)


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethoddescriptor(object):
    kind = type(object)
    return not (isclass(object) or ismethod(object) or isfunction(object)) and \
        hasattr(kind, '__get__') and not hasattr(kind, '__set__')


def isdatadescriptor(object):
    return isinstance(object, property) or not isclass(object) and \
        (hasattr(type(object), '__set__') or hasattr(type(object), '__delete__'))


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isframe(object):
    return isinstance(object, _frames.frame)


def iscode(object):
    return isinstance(object, types.CodeType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def _has_flag(function, flag):
    while isinstance(function, functools.partial):
        function = function.func
    if ismethod(function):
        function = function.__func__
    return isfunction(function) and bool(function.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isgenerator(object):
    return type(object).__name__ == 'generator'


def iscoroutine(object):
    return type(object).__name__ == 'coroutine'


def isasyncgen(object):
    return type(object).__name__ == 'async_generator'


def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), '__await__')


def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


# --- what objects have ---

def getmembers(object, predicate=None):
    """[(name, value)] in the order of names"""
    members = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            members.append((name, value))
    return sorted(members, key=lambda member: member[0])


def getmro(cls):
    return cls.__mro__


def getmembers_static(object, predicate=None):
    pairs = [(name, getattr_static(object, name, None)) for name in dir(object)]
    return sorted([(name, value) for name, value in pairs if predicate is None or predicate(value)])


def getattr_static(obj, attr, default=_empty):
    """The attribute without running anything of the program."""
    for place in [obj, *(obj.__mro__ if isclass(obj) else type(obj).__mro__)]:
        names = getattr(place, '__dict__', {})
        if attr in names:
            return names[attr]
    if default is not _empty:
        return default
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    """The function that decorators have wrapped."""
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
    return func


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_frame is None:
        return GEN_CLOSED
    return GEN_SUSPENDED if generator.gi_suspended else GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_SUSPENDED if coroutine.cr_suspended else CORO_CREATED


def getgeneratorlocals(generator):
    """The variables of a generator that has not ended."""
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getcoroutinelocals(coroutine):
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


def getfullargspec(func):
    parameters = list(signature(func).parameters.values())
    if ismethod(func):
        parameters.insert(0, Parameter(func.__func__.__code__.co_varnames[0], Parameter.POSITIONAL_OR_KEYWORD))

    def of(*kinds):
        return [parameter for parameter in parameters if parameter.kind in kinds]
    positional = of(Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    only = of(Parameter.KEYWORD_ONLY)
    rest, keywords = of(Parameter.VAR_POSITIONAL), of(Parameter.VAR_KEYWORD)
    defaults = tuple([parameter.default for parameter in positional if parameter.default is not _empty])
    return FullArgSpec([parameter.name for parameter in positional], rest[0].name if rest else None,
                       keywords[0].name if keywords else None, defaults or None, [parameter.name for parameter in only],
                       {parameter.name: parameter.default for parameter in only if parameter.default is not _empty} or None,
                       _return_first(getattr(func, '__annotations__', {})))


def _return_first(annotations):
    return {name: annotations[name] for name in ('return', *annotations) if name in annotations}


def getcallargs(func, /, *positional, **named):
    parameters = signature(func).parameters
    try:
        bound = signature(func).bind(*positional, **named)
    except TypeError:
        _call_in_vain(func, parameters.values(), positional, named)
        raise
    bound.apply_defaults()
    plain, rest, only = [[name for name, parameter in parameters.items() if parameter.kind in kinds] for kinds in (
        (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD), (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD),
        (Parameter.KEYWORD_ONLY,))]
    order = [*plain[:len(positional)], *rest, *[name for name in named if name in plain + only], *plain, *only]
    return {name: bound.arguments[name] for name in order}


def _call_in_vain(func, parameters, positional, named):
    """A function with these parameters says what is wrong with a call."""
    plain = [parameter.replace(annotation=_empty, default=_empty if parameter.default is _empty else None) for parameter in parameters]
    name, written, made = func.__name__, str(Signature(plain)), {}
    exec(f'def {name}{written}: 0' if name.isidentifier() else f'made = lambda {written[1:-1]}: 0', made)
    made[name if name.isidentifier() else 'made'](*positional, **named)


# --- texts ---

def cleandoc(doc):
    """A docstring without the indentation that it has from the code around it."""
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    doc = getattr(object, '__doc__', None)
    if doc is None and isclass(object):
        for base in object.__mro__[1:-1]:
            doc = doc or base.__doc__
    if doc is None and (isfunction(object) or ismethod(object)) and '.' in object.__qualname__:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(method):
    """That of the method of the same name in a base of its class."""
    *path, name = method.__qualname__.split('.')
    cls = sys.modules.get(method.__module__)
    for part in path:
        cls = getattr(cls, part, None)
    for base in getattr(cls, '__mro__', ()):
        doc = getattr(base.__dict__.get(name), '__doc__', None)
        if doc is not None:
            return doc
    return None


def _code_of(object):
    """The code that an object comes from."""
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = unwrap(object)
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code
    if iscode(object):
        return object
    given = object
    if isclass(object):
        object = sys.modules.get(object.__module__)
        if object is None or object.__name__ == 'builtins':
            raise TypeError(f'{given!r} is a built-in class')
    code = _weft.code_of(object)
    if code is None:
        raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                        + type(object).__name__)
    return code


def getfile(object):
    try:
        return _code_of(object).co_filename
    except TypeError as error:
        if isclass(object):
            raise TypeError(f'{object!r} is a built-in class') from None
        raise error


getsourcefile = getabsfile = getfile


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, '__module__', None))


def getmodulename(path):
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def findsource(object):
    """(all lines of the file, the index of the object's first line)"""
    code = _code_of(object)
    lines = _weft.code_source(code).splitlines(True)
    if ismodule(object):
        return lines, 0
    if isclass(object):
        name = object.__qualname__.rpartition('.')[2]
        for index, line in enumerate(lines):
            words = line.replace('(', ' ').replace(':', ' ').split()
            if words[:2] == ['class', name]:
                return lines, _first_decorator(lines, index)
        raise OSError('could not find class definition')
    return lines, code.co_firstlineno - 1


def _first_decorator(lines, index):
    indent = indentsize(lines[index])
    while index > 0 and indentsize(lines[index - 1]) == indent and lines[index - 1].lstrip().startswith('@'):
        index -= 1
    return index


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def getblock(lines):
    """The lines of the definition that begins with the first."""
    indent, depth, in_header, last, quote = indentsize(lines[0]), 0, True, 0, ''
    for index, line in enumerate(lines):
        inside, quote = quote, _open_quote(line, quote)
        text = line if inside else line.split('#')[0].rstrip()
        if in_header:
            depth += sum([text.count(mark) for mark in '([{']) - sum([text.count(mark) for mark in ')]}'])
            last = index
            if depth <= 0 and not text.lstrip().startswith('@'):
                in_header = False
                if not text.endswith(':'):
                    break                       # all of it is one line
            continue
        if not inside and line.strip() and indentsize(line) <= indent:
            break
        if text:
            last = index
    return lines[:last + 1]


def _open_quote(line, quote):
    """The triple quotes that are open after a line."""
    at = 0
    while True:
        if quote:
            at = line.find(quote, at)
            if at < 0:
                return quote
            at, quote = at + 3, ''
        places = [(line.find(mark, at), mark) for mark in ('"""', "'''") if line.find(mark, at) >= 0]
        if not places:
            return ''
        at, quote = min(places)
        at += 3


def getsourcelines(object):
    object = unwrap(object)
    lines, index = findsource(object)
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[index:]), index + 1


def getsource(object):
    return ''.join(getsourcelines(object)[0])


def getcomments(object):
    try:
        lines, index = findsource(object)
    except (OSError, TypeError):
        return None
    first = index
    while first > 0 and lines[first - 1].lstrip().startswith('#'):
        first -= 1
    return ''.join([line.expandtabs() for line in lines[first:index]]) or None


# --- calls under way ---

def currentframe():
    return sys._getframe(1)


def getframeinfo(frame, context=1):
    line = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    if istraceback(frame):
        frame = frame.tb_frame
    lines = _weft.code_source(frame.f_code).splitlines(True)
    first = max(0, min(line - 1 - context // 2, len(lines) - context))
    shown = lines[first:first + context] if context > 0 else None
    return Traceback(frame.f_code.co_filename, line, frame.f_code.co_name, shown, line - 1 - first if shown else None)


def getouterframes(frame, context=1):
    result = []
    while frame is not None:
        result.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return result


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def getinnerframes(tb, context=1):
    result = []
    while tb is not None:
        result.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return result


def trace(context=1):
    return getinnerframes(sys.exc_info()[2], context)
