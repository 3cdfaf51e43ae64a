"""The __init__ of a dataclass. A traceback shows nothing of this module, as CPython makes that function of a text."""


def init_method(cls, found, frozen):
    positional = [one for one in found if one.init and not one.kw_only]
    keyword_only = [one for one in found if one.init and one.kw_only]
    parameters = positional + keyword_only
    names = [one.name for one in positional]
    known = {one.name for one in parameters}
    plain = not frozen
    post_init = hasattr(cls, '__post_init__')
    title = f'{cls.__qualname__}.__init__()'

    def __init__(self, *args, **kwargs):
        if len(args) > len(names):
            raise TypeError(_too_many(title, positional, len(args)))
        for name in kwargs:
            if name not in known:
                raise TypeError(f'{title} got an unexpected keyword argument {name!r}')
            if name in names[:len(args)]:
                raise TypeError(f'{title} got multiple values for argument {name!r}')
        values = dict(zip(names, args))
        values.update(kwargs)
        if len(values) < len(parameters):
            _check_missing(title, positional, values, 'positional argument')
            _check_missing(title, keyword_only, values, 'keyword-only argument')
        init_only = []
        for one in found:
            name = one.name
            if name in values:
                value = values[name]
            elif one._has_default():
                value = one._initial()
            else:
                continue
            if one._init_only:
                init_only.append(value)
            elif plain:
                setattr(self, name, value)
            else:
                object.__setattr__(self, name, value)
        if post_init:
            self.__post_init__(*init_only)
    __init__.__annotations__ = {one.name: one.type for one in parameters}
    __init__.__annotations__['return'] = None
    return __init__


def _too_many(title, positional, given):
    most = len(positional) + 1
    required = most - len([one for one in positional if one._has_default()])
    bounds = str(most) if required == most else f'from {required} to {most}'
    return f'{title} takes {bounds} positional argument{"" if most == 1 else "s"} but {given + 1} were given'


def _check_missing(title, parameters, values, kind):
    names = [repr(one.name) for one in parameters if one.name not in values and not one._has_default()]
    if not names:
        return
    text = names[0] if len(names) == 1 else ' and '.join(names) if len(names) == 2 else (
        ', '.join(names[:-1]) + ', and ' + names[-1])
    raise TypeError(f'{title} missing {len(names)} required {kind}{"" if len(names) == 1 else "s"}: {text}')
