"""The __init__ of a dataclass, made of a text as CPython makes it: a traceback shows its line there."""

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
    text = '\n'.join([f'def make({", ".join(names)}):', f' def __init__({", ".join(parameters)}):', *(lines or ['  pass']), ' return __init__'])
    namespace = {'__name__': cls.__module__}
    run_text(text, namespace, namespace, 0)
    made = namespace['make'](**names)
    made.__annotations__ = {one.name: one.type for one in found if one.init}
    made.__annotations__['return'] = None
    return made


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
