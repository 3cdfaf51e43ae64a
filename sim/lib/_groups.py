"""Exceptions that happened together (PEP 654): BaseExceptionGroup and ExceptionGroup, what `except*` does with them, and
how a traceback shows them. Loaded where a program mentions one of these."""


class BaseExceptionGroup(BaseException):
    """Several exceptions under one message. One that has Exceptions alone is an ExceptionGroup."""

    def __new__(cls, *args, **named):
        if len(args) != 2:
            raise TypeError(f'BaseExceptionGroup.__new__() takes exactly 2 arguments ({len(args)} given)')
        message, exceptions = args
        if not isinstance(message, str):
            raise TypeError(f'BaseExceptionGroup.__new__() argument 1 must be str, not {type(message).__name__}')
        if not hasattr(exceptions, '__getitem__') or isinstance(exceptions, (dict, set)):
            raise TypeError('second argument (exceptions) must be a sequence')
        if not exceptions:
            raise ValueError('second argument (exceptions) must be a non-empty sequence')
        for i, each in enumerate(exceptions):
            if not isinstance(each, BaseException):
                raise ValueError(f'Item {i} of second argument (exceptions) is not an exception')
        plain = all([isinstance(each, Exception) for each in exceptions])
        if cls is BaseExceptionGroup and plain:
            cls = ExceptionGroup
        elif not plain and issubclass(cls, Exception):
            kind = 'an ExceptionGroup' if cls is ExceptionGroup else repr(cls.__name__)
            raise TypeError(f'Cannot nest BaseExceptions in {kind}')
        self = BaseException.__new__(cls)
        self.args = args
        self.__dict__['_message'] = message
        self.__dict__['_exceptions'] = tuple(exceptions)
        return self

    def __init__(self, *args, **named):
        if named:
            raise TypeError(f'{type(self).__name__}() takes no keyword arguments')
        self.args = args

    def _refuse(self, value):
        raise AttributeError('readonly attribute')

    message = property(lambda self: self._message, _refuse)
    exceptions = property(lambda self: self._exceptions, _refuse)

    def __str__(self):
        count = len(self.exceptions)
        return f'{self.message} ({count} sub-exception{"" if count == 1 else "s"})'

    def derive(self, excs):
        return BaseExceptionGroup(self.message, excs)

    def subgroup(self, condition):
        return _split(self, _test(condition))[0]

    def split(self, condition):
        """(those that fit, the others), each as a group or None."""
        return _split(self, _test(condition))

    @classmethod
    def __class_getitem__(cls, item):
        return _alias(cls, item)


class ExceptionGroup(BaseExceptionGroup, Exception):
    pass


for _class in (BaseExceptionGroup, ExceptionGroup):
    _class.__module__ = 'builtins'
make_group = BaseExceptionGroup


def _test(condition):
    """A condition as a function of one exception."""
    if isinstance(condition, type) and issubclass(condition, BaseException) or isinstance(condition, tuple) and all(
            [isinstance(each, type) and issubclass(each, BaseException) for each in condition]):
        return lambda exception: isinstance(exception, condition)
    if isinstance(condition, type) or not callable(condition):
        raise TypeError('expected a function, exception type or tuple of exception types')
    return condition


def _split(group, test):
    if test(group):
        return group, None
    fitting, others = [], []
    for each in group.exceptions:
        if isinstance(each, BaseExceptionGroup):
            good, bad = _split(each, test)
            fitting += [good] if good is not None else []
            others += [bad] if bad is not None else []
        else:
            (fitting if test(each) else others).append(each)
    return _part(group, fitting), _part(group, others)


def _part(group, exceptions):
    """A group of some of its exceptions, with what the whole one says about itself."""
    if not exceptions:
        return None
    part = group.derive(exceptions)
    if not isinstance(part, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    part.__traceback__ = group.__traceback__
    if group.__cause__ is not None:
        part.__cause__ = group.__cause__
    part.__context__ = group.__context__
    part.__suppress_context__ = group.__suppress_context__
    for note in getattr(group, '__notes__', ()):
        part.add_note(note)
    return part


# --- except* ---

class Handling:
    """An exception on its way through the clauses of a `try … except*`."""

    def __init__(self, exception):
        self.whole = self.left = exception
        self.new = []               # what clauses raised
        self.again = []             # what clauses raised again as it was

    def take(self, kinds):
        """The group of those exceptions that are left and of these classes, or None."""
        for kind in kinds if isinstance(kinds, tuple) else (kinds,):
            if not isinstance(kind, type) or not issubclass(kind, BaseException):
                raise TypeError('catching classes that do not inherit from BaseException is not allowed')
            if issubclass(kind, BaseExceptionGroup):
                raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
        if self.left is None:
            return None
        if isinstance(self.left, BaseExceptionGroup):
            taken, self.left = self.left.split(kinds)
            return taken
        if not isinstance(self.left, kinds):
            return None
        taken = BaseExceptionGroup('', (self.left,))
        taken.__traceback__ = self.left.__traceback__
        self.left = None
        return taken

    def raised(self, exception):
        """A clause raised this. It is the old one where nothing but the choice of exceptions changed."""
        same = isinstance(exception, BaseExceptionGroup) and _origin(exception) == _origin(self.whole)
        (self.again if same else self.new).append(exception)

    def rest(self):
        """What goes on its way after all clauses, or None."""
        if not isinstance(self.whole, BaseExceptionGroup):
            raised = self.new + self.again
            return raised[0] if raised else self.left
        kept = self.again if self.left is None else self.again + [self.left]
        old = None
        if kept:
            leaves = {id(leaf) for group in kept for leaf in _leaves(group)}
            old = _split(self.whole, lambda exception: id(exception) in leaves)[0]
        if not self.new:
            return old
        if old is None and len(self.new) == 1:
            return self.new[0]
        return BaseExceptionGroup('', self.new if old is None else self.new + [old])


def _origin(exception):
    tracebacks = exception.__traceback__
    return (id(tracebacks), id(exception.__cause__), id(exception.__context__), len(getattr(exception, '__notes__', ())))


def _leaves(group):
    for each in group.exceptions:
        if isinstance(each, BaseExceptionGroup):
            yield from _leaves(each)
        else:
            yield each


# --- tracebacks ---

_MOST = 15          # so many exceptions of a group are shown
_DEEPEST = 10


class Boxes:
    """The lines for an exception with groups in it: what belongs together stands in a box of its own. `plain` gives the
    lines of one exception alone, `chain` the exceptions that led to it with the text between them, the latest first."""

    def __init__(self, plain, chain):
        self._plain = plain
        self._chain = chain
        self._seen = []
        self._is_open = False       # the box of the last exception has no bottom yet

    def lines(self, exception, depth=0):
        self._seen.append(id(exception))
        result = []
        for earlier, message in reversed(self._chain(exception, self._seen)):
            result += self._one(earlier, depth)
            result += self._indented([message], depth)
        return result + self._one(exception, depth)

    def _indented(self, lines, depth, mark='|'):
        if depth == 0:
            return lines
        margin = '  ' * depth + mark + ' '
        return [margin + part + '\n' for line in lines for part in line[:-1].split('\n')]

    def _one(self, exception, depth):
        if not isinstance(exception, BaseExceptionGroup):
            return self._indented(self._plain(exception), depth)
        if depth > _DEEPEST:
            return self._indented([f'... (max_group_depth is {_DEEPEST})\n'], depth)
        inner = max(depth, 1)
        result = []
        lines = self._plain(exception)
        if lines[0].startswith('Traceback'):
            result += self._indented(['Exception Group ' + lines[0]], inner, '+' if depth == 0 else '|')
            lines = lines[1:]
        return result + self._indented(lines, inner) + self._parts(exception.exceptions, inner)

    def _parts(self, exceptions, depth):
        result = []
        indent = '  ' * depth
        shown = min(len(exceptions), _MOST + 1)
        for i in range(shown):
            self._is_open = i == shown - 1
            title = '...' if i == _MOST else i + 1
            result.append(f'{indent}{"+-" if i == 0 else "  "}+---------------- {title} ----------------\n')
            if i < _MOST:
                result += self.lines(exceptions[i], depth + 1)
            else:
                more = len(exceptions) - _MOST
                result += self._indented([f'and {more} more exception{"s" if more > 1 else ""}\n'], depth + 1)
        if self._is_open:
            result.append(indent + '  +------------------------------------\n')
            self._is_open = False
        return result
