"""Methods of a dataclass, made of texts as CPython makes them: a traceback shows their lines there."""

from _evaluation import run_text


class _Factory:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _Factory()


def init_method(cls, found, frozen, slots):
    names = {'_HAS_DEFAULT_FACTORY': _HAS_DEFAULT_FACTORY, '_set': object.__setattr__}
    self = '__dataclass_self__' if any([one.name == 'self' for one in found]) else 'self'
    lines = []
    for one in found:
        names[f'_dflt_{one.name}'] = one.default if one._has_no_factory() else one.default_factory
        value = _assigned(one, slots)
        if value is not None:
            lines.append(f'  _set({self}, {one.name!r}, {value})' if frozen else f'  {self}.{one.name} = {value}')
    if hasattr(cls, '__post_init__'):
        lines.append(f'  {self}.__post_init__({", ".join([one.name for one in found if one._init_only])})')
    parameters = [self, *[_parameter(one) for one in found if one.init and not one.kw_only]]
    keyword_only = [_parameter(one) for one in found if one.init and one.kw_only]
    if keyword_only:
        parameters += ['*', *keyword_only]
    made = _method(cls, '__init__', names, parameters, lines or ['  pass'])
    made.__annotations__ = {one.name: one.type for one in found if one.init}
    made.__annotations__['return'] = None
    return made


def comparison_method(cls, name, symbol, fields):
    """Instances are compared as the tuples of their fields would be."""
    return _method(cls, name, {}, ['self', 'other'], ['  if other.__class__ is self.__class__:',
                   f'   return {_tuple("self", fields)} {symbol} {_tuple("other", fields)}', '  return NotImplemented'])


def hash_method(cls, fields):
    return _method(cls, '__hash__', {}, ['self'], [f'  return hash({_tuple("self", fields)})'])


def _tuple(instance, fields):
    return f'({"".join([f"{instance}.{name}, " for name in fields])})'


def _method(cls, name, names, parameters, lines):
    text = '\n'.join([f'def make({", ".join(names)}):', f' def {name}({", ".join(parameters)}):', *lines, f' return {name}'])
    namespace = {'__name__': cls.__module__}
    run_text(text, namespace, namespace, 0)
    return namespace['make'](**names)


def _assigned(one, slots):
    """What the attribute gets; None when it gets nothing, for the class has its default."""
    if one._init_only:
        return None
    if one._has_no_factory():
        return one.name if one.init else f'_dflt_{one.name}' if slots and one._has_default() else None
    made = f'_dflt_{one.name}()'
    return f'{made} if {one.name} is _HAS_DEFAULT_FACTORY else {one.name}' if one.init else made


def _parameter(one):
    if not one._has_default():
        return one.name
    return f'{one.name}=_dflt_{one.name}' if one._has_no_factory() else f'{one.name}=_HAS_DEFAULT_FACTORY'
