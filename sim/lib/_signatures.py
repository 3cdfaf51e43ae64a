"""How callables are called: parameters, and arguments bound to them."""

import functools
import types
from collections import OrderedDict
from enum import IntEnum
from keyword import iskeyword
from types import MappingProxyType

from _inspection import get_annotations

_Function, _Method = types.FunctionType, types.MethodType


class _ParameterKind(IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return {0: 'positional-only', 1: 'positional or keyword', 2: 'variadic positional', 3: 'keyword-only',
                4: 'variadic keyword'}[self.value]


class _empty:
    """There is none."""


_empty.__module__, _empty.__qualname__ = 'inspect', '_empty'


class Parameter:
    """A parameter of a function."""

    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier() or iskeyword(name) and kind != self.POSITIONAL_ONLY:
            raise ValueError(f'{name!r} is not a valid parameter name')
        self.name = name
        try:
            self.kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        self.default = default
        self.annotation = annotation
        if default is not _empty and self.kind in (self.VAR_POSITIONAL, self.VAR_KEYWORD):
            raise ValueError(f'{self.kind.description} parameters cannot have default values')

    def replace(self, **changes):
        parts = {'name': self.name, 'kind': self.kind, 'default': self.default, 'annotation': self.annotation, **changes}
        return Parameter(parts.pop('name'), parts.pop('kind'), **parts)

    def __str__(self):
        text = {self.VAR_POSITIONAL: '*', self.VAR_KEYWORD: '**'}.get(self.kind, '') + self.name
        if self.annotation is not _empty:
            text += ': ' + formatannotation(self.annotation)
        if self.default is not _empty:
            text += (' = ' if self.annotation is not _empty else '=') + repr(self.default)
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        return isinstance(other, Parameter) and (self.name, self.kind, self.default, self.annotation) == \
            (other.name, other.kind, other.default, other.annotation)

    def __hash__(self):
        return hash((self.name, self.kind))


def formatannotation(annotation):
    if 'typing' in (getattr(annotation, '__module__', None), type(annotation).__module__):
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type) and not hasattr(annotation, '__origin__'):
        if annotation.__module__ in ('builtins', None):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


def _of_named_tuple(cls):
    kinds = vars(cls).get('__annotations__', {})
    return Signature([Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default=cls._field_defaults.get(name, _empty),
                                annotation=kinds.get(name, _empty)) for name in cls._fields])


class BoundArguments:
    """The values of parameters in one call."""

    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        values = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind >= Parameter.KEYWORD_ONLY or name not in self.arguments:
                break
            value = self.arguments[name]
            values += value if parameter.kind == Parameter.VAR_POSITIONAL else [value]
        return tuple(values)

    @property
    def kwargs(self):
        values, missing = {}, False
        for name, parameter in self.signature.parameters.items():
            if name not in self.arguments:
                missing = parameter.kind < Parameter.VAR_POSITIONAL or missing
            elif parameter.kind == Parameter.VAR_KEYWORD:
                values.update(self.arguments[name])
            elif parameter.kind == Parameter.KEYWORD_ONLY or missing:
                values[name] = self.arguments[name]
        return values

    def apply_defaults(self):
        arguments = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind == Parameter.VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind == Parameter.VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        return isinstance(other, BoundArguments) and (self.signature, self.arguments) == (other.signature, other.arguments)

    def __repr__(self):
        return f'<BoundArguments ({", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])})>'


class Signature:
    """The parameters of a callable, in order, and what it returns."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        named, last, has_default = OrderedDict(), Parameter.POSITIONAL_ONLY, False
        for parameter in parameters or ():
            if parameter.kind < last:
                raise ValueError(f'wrong parameter order: {last.description} parameter before {parameter.kind.description} parameter')
            if parameter.kind <= Parameter.POSITIONAL_OR_KEYWORD:
                if has_default and parameter.default is _empty:
                    raise ValueError('non-default argument follows default argument')
                has_default = parameter.default is not _empty
            if parameter.name in named:
                raise ValueError(f'duplicate parameter name: {parameter.name!r}')
            last = parameter.kind
            named[parameter.name] = parameter
        self.parameters = MappingProxyType(named)
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def replace(self, *, parameters=None, return_annotation=None):
        return Signature(self.parameters.values() if parameters is None else parameters,
                         return_annotation=self.return_annotation if return_annotation is None else return_annotation)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, partial=False):
        arguments, args = {}, list(args)
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == Parameter.VAR_POSITIONAL:
                if args:
                    arguments[name], args = tuple(args), []
            elif kind == Parameter.VAR_KEYWORD:
                if kwargs:
                    arguments[name], kwargs = kwargs, {}
            elif args and kind != Parameter.KEYWORD_ONLY:
                if name in kwargs and kind != Parameter.POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = args.pop(0)
            elif name in kwargs and kind != Parameter.POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif name in kwargs:
                raise TypeError(f'{name!r} parameter is positional only, but was passed as a keyword')
            elif parameter.default is _empty and not partial:
                raise TypeError(f'missing a required argument: {name!r}')
        if args:
            raise TypeError('too many positional arguments')
        if kwargs:
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)

    def __str__(self):
        parts, starred = [], False
        parameters = list(self.parameters.values())
        for index, parameter in enumerate(parameters):
            if parameter.kind == Parameter.VAR_POSITIONAL:
                starred = True
            elif parameter.kind == Parameter.KEYWORD_ONLY and not starred:
                parts.append('*')
                starred = True
            parts.append(str(parameter))
            after = parameters[index + 1].kind if index + 1 < len(parameters) else None
            if parameter.kind == Parameter.POSITIONAL_ONLY and after != Parameter.POSITIONAL_ONLY:
                parts.append('/')
        text = f'({", ".join(parts)})'
        return text if self.return_annotation is _empty else f'{text} -> {formatannotation(self.return_annotation)}'

    def __repr__(self):
        return f'<Signature {self}>'

    def __eq__(self, other):
        return isinstance(other, Signature) and (self.parameters, self.return_annotation) == \
            (other.parameters, other.return_annotation)

    def __hash__(self):
        return hash(tuple(self.parameters))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The Signature of a function, method, class or any other callable."""
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    evaluation = dict(globals=globals, locals=locals, eval_str=eval_str)
    if isinstance(obj, _Method):
        return _without_first(signature(obj.__func__, **evaluation))
    while follow_wrapped and hasattr(obj, '__wrapped__') and not hasattr(obj, '__signature__'):
        obj = obj.__wrapped__
    if getattr(obj, '__signature__', None) is not None:
        return obj.__signature__
    if isinstance(obj, _Function):
        return _of_function(obj, **evaluation)
    if isinstance(obj, functools.partial):
        return _of_partial(obj)
    text = getattr(obj, '__text_signature__', None)
    if isinstance(text, str):
        return _of_text(obj, text)
    if isinstance(obj, type):
        if issubclass(obj, tuple) and '_fields' in vars(obj) and getattr(obj.__new__, '__name__', '') == '_new_named':
            return _of_named_tuple(obj)
        for owner, name in ((type(obj), '__call__'), (obj, '__init__'), (obj, '__new__')):
            method = getattr(owner, name)
            if isinstance(method, _Function):
                return _without_first(_of_function(method, **evaluation))
        if obj.__module__ != 'builtins':
            return Signature()
        raise ValueError(f'no signature found for builtin {"type " * (obj is not type)}{obj!r}')
    call = getattr(type(obj), '__call__', None)
    if isinstance(call, _Function):
        return _without_first(_of_function(call, **evaluation))
    raise ValueError(f'no signature found for builtin {obj!r}')


def _without_first(whole):
    parameters = list(whole.parameters.values())
    if parameters and parameters[0].kind < Parameter.VAR_POSITIONAL:
        parameters = parameters[1:]
    return whole.replace(parameters=parameters)


def _of_function(function, **evaluation):
    code = function.__code__
    names, annotations = code.co_varnames, get_annotations(function, **evaluation)
    defaults, keyword_defaults = function.__defaults__ or (), function.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    count = code.co_argcount
    for index in range(count):
        from_end = index - (count - len(defaults))
        kind = Parameter.POSITIONAL_ONLY if index < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
        add(names[index], kind, defaults[from_end] if from_end >= 0 else _empty)
    after = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        add(names[after], Parameter.VAR_POSITIONAL)
    for name in names[count:after]:
        add(name, Parameter.KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & 8:
        add(names[after + (1 if code.co_flags & 4 else 0)], Parameter.VAR_KEYWORD)
    return Signature(parameters, return_annotation=annotations.get('return', _empty))


_DEFAULTS = {'None': None, 'True': True, 'False': False, 'sys.maxsize': 9223372036854775807, '()': (), "''": '', "b''": b'',
             "' '": ' ', "b' '": b' ', "'\\n'": '\n'}


def _default_of_text(obj, text):
    if text == '<unrepresentable>':
        raise ValueError(f'no signature found for builtin {obj!r}')
    if text in _DEFAULTS:
        return _DEFAULTS[text]
    return text[1:-1] if text[0] == "'" else int(text)


def _of_text(obj, text):
    """From a __text_signature__: what $ marks is bound already, unless a class has it."""
    parameters, kind = [], Parameter.POSITIONAL_OR_KEYWORD
    for part in text[1:-1].replace("' '", "'\0'").split(','):
        part = part.strip().replace('\0', ' ')
        if part == '/':
            parameters = [each.replace(kind=Parameter.POSITIONAL_ONLY) for each in parameters]
        elif part == '*':
            kind = Parameter.KEYWORD_ONLY
        elif part.startswith('**'):
            parameters.append(Parameter(part[2:], Parameter.VAR_KEYWORD))
        elif part.startswith('*'):
            parameters.append(Parameter(part[1:], Parameter.VAR_POSITIONAL))
            kind = Parameter.KEYWORD_ONLY
        elif part.startswith('$'):
            if part == '$self' and not hasattr(obj, '__self__'):
                parameters.append(Parameter('self', Parameter.POSITIONAL_ONLY))
        elif part:
            name, equals, default = part.partition('=')
            parameters.append(Parameter(name, kind, default=_default_of_text(obj, default) if equals else _empty))
    return Signature(parameters)


def _of_partial(partial):
    whole = signature(partial.func)
    given = len(partial.args)
    parameters = []
    for index, parameter in enumerate(whole.parameters.values()):
        if index < given and parameter.kind < Parameter.VAR_POSITIONAL:
            continue
        if parameter.kind == Parameter.VAR_POSITIONAL and parameters and parameters[-1].kind == Parameter.KEYWORD_ONLY:
            continue
        if parameter.name in partial.keywords:
            parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY, default=partial.keywords[parameter.name])
        elif parameters and parameters[-1].kind == Parameter.KEYWORD_ONLY and parameter.kind == Parameter.POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY)
        parameters.append(parameter)
    return whole.replace(parameters=parameters)
